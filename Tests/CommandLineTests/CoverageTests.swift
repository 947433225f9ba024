import Foundation
import TestSupport
import Testing

/// Papers that require how many of their amounts come from the data, or whose site does.
@Suite struct RequirementCasesTests {
    static let cases = PaperCase.all(in: "Tests/Fixtures/requirements")

    @Test(arguments: cases)
    func isHeldToWhatIsRequired(_ paper: PaperCase) throws { try paper.expectAsRecorded() }
}

/// The papers of `Tests/Fixtures/coverage`, whose amounts are bound, accepted, loose, none, or hidden by a fault.
@Suite struct CoverageTests {
    private static let folder = "Tests/Fixtures/coverage"

    private func appraise() throws -> Appraise {
        let appraise = try Appraise()
        let content = packageRoot.appending(path: "\(Self.folder)/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        return appraise
    }

    @Test func amountsAreCountedPaperByPaper() throws {
        let appraise = try appraise()
        defer { appraise.remove() }
        let result = try appraise.run("check", "--coverage")
        try expectSnapshot(result.output, at: "\(Self.folder)/told.txt")
        #expect(result.errors == (try appraise.run("check").errors))
    }

    @Test func programsGetTheSame() throws {
        let appraise = try appraise()
        defer { appraise.remove() }
        let output = try appraise.run("check", "--coverage", "--format", "json").output
        let start = try #require(output.firstRange(of: "  \"coverage\": ")?.lowerBound)
        try expectSnapshot(String(output[start...]), at: "\(Self.folder)/told.json.txt")
    }

    @Test func ofOnePaperThereIsNoSum() throws {
        let appraise = try appraise()
        defer { appraise.remove() }
        let result = try appraise.run("check", "bound", "--coverage", "--quiet")
        #expect(result.output == "bound: 2 amounts: 2 bound, 0 accepted, 0 loose\n")
        #expect(result.status == 0)
    }

    @Test func withoutBeingAskedNothingIsTold() throws {
        let appraise = try appraise()
        defer { appraise.remove() }
        #expect(try appraise.run("check", "bound").output.isEmpty)
        #expect(!(try appraise.run("check", "bound", "--format", "json").output.contains("coverage")))
    }

    @Test(arguments: ["sarif", "junit", "gitlab", "github"])
    func otherFilesForProgramsHaveNoPlaceForIt(_ format: String) throws {
        let appraise = try appraise()
        defer { appraise.remove() }
        #expect(try appraise.run("check", "--coverage", "--format", format).status == 2)
    }
}
