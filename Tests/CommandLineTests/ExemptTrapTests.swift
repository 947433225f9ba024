import Foundation
import TestSupport
import Testing

/// Twenty ways in which something exempt has come out at councils, `Tests/Fixtures/exempt-traps`: each is stopped by an
/// error, or its pages are the same whatever is exempt. Everything exempt has the word “canary” or the number 81726 in it.
@Suite struct ExemptTrapTests {
    private static let traps = PaperCase.all(in: "Tests/Fixtures/exempt-traps")

    private static var shown: [PaperCase] {
        traps.filter { trap in
            FileManager.default.fileExists(atPath: packageRoot.appending(path: "\(trap.path)/shows.txt").path)
        }
    }

    private func site(_ trap: PaperCase) throws -> Appraise {
        let appraise = try Appraise()
        let content = packageRoot.appending(path: "\(trap.path)/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        return appraise
    }

    @Test func thereAreTwenty() {
        #expect(Self.traps.count == 20)
    }

    @Test(arguments: traps)
    func eachIsStoppedOrShowsWhatIsForEverybody(_ trap: PaperCase) throws {
        try trap.expectAsRecorded()
    }

    @Test(arguments: shown)
    func whatIsNotStoppedIsTheSameWhateverIsExempt(_ trap: PaperCase) throws {
        let appraise = try site(trap)
        defer { appraise.remove() }
        try appraise.run("build")
        for (path, bytes) in try appraise.files(below: "Output") {
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            for secret in ["canary", "81726", "81,726"] where path != "manifest.json" || secret == "canary" {
                #expect(!text.contains(secret) && !path.lowercased().contains("canary"), "\(path)")
            }
        }
        let verified = try appraise.run("verify", "--non-interference")
        #expect(verified.status == 0, "\(verified.errors)")
    }

    /// The line of a finding is printed, and may be an exempt row's or the opening of a block; nothing else is.
    @Test(arguments: ["json", "sarif", "gitlab", "junit", "github", "short"])
    func findingsForProgramsSayNothingOfBlocks(_ format: String) throws {
        let appraise = try site(PaperCase(path: "Tests/Fixtures/exempt-traps/16-sarif"))
        defer { appraise.remove() }
        let checked = try appraise.run("check", "--format", format)
        #expect(checked.status == 1)
        let told = (checked.output + checked.errors).replacing("The canary would lose by it.", with: "")
        #expect(told.contains("map.pdf"))
        #expect(!told.lowercased().contains("canary") && !told.contains("81,726"), "\(told)")
    }
}
