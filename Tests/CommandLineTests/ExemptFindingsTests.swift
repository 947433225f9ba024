import Foundation
import TestSupport
import Testing

/// Papers with faults in and around all that is exempt, `Tests/Fixtures/exempt-findings`: everything exempt has the word
/// “canary” or the number 81726 in it, and nobody is told of that but readers of the exempt edition.
@Suite struct ExemptFindingsTests {
    private func site() throws -> Appraise {
        let appraise = try Appraise()
        let content = packageRoot.appending(path: "Tests/Fixtures/exempt-findings/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        return appraise
    }

    /// What the public text names by itself is in the finding that says it may not.
    private func exemptWords(in text: String) -> [Substring] {
        text.replacing("figures.canary-bids", with: "").replacing("81,726", with: "81726")
            .split(separator: "\n").filter { line in
                ["canary", "81726", "8172"].contains { line.lowercased().contains($0) }
            }
    }

    @Test(arguments: ["text", "short", "json", "sarif", "gitlab", "junit", "github"])
    func noFormatTellsAnExemptWord(_ format: String) throws {
        let appraise = try site()
        defer { appraise.remove() }
        for command in [["check"], ["check", "--coverage"], ["build"], ["check", "--verbose"]] {
            if command.contains("--coverage"), !["text", "short", "json"].contains(format) { continue }
            let result = try appraise.run(command + ["--format", format])
            #expect(result.status == 1)
            let told = exemptWords(in: result.output + result.errors)
            #expect(told.isEmpty, "\(command): \(told.joined(separator: "\n"))")
        }
    }

    @Test func everyFindingSaysWhereItStandsAndByWhichRule() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try expectSnapshot(try appraise.run("check").errors, at: "Tests/Fixtures/exempt-findings/findings.txt")
    }

    @Test func theExemptEditionTellsAllOfThem() throws {
        let appraise = try site()
        defer { appraise.remove() }
        let result = try appraise.run("check", "--edition", "exempt")
        try expectSnapshot(result.errors, at: "Tests/Fixtures/exempt-findings/exempt-findings.txt")
        #expect(!result.errors.contains("prints what is found here"))
    }

    @Test(arguments: [["school"], ["school", "--format", "json"]])
    func namesOfExemptRowsAreListedInTheExemptEditionAlone(_ arguments: [String]) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Tests/Fixtures/exempt-edition")
        let content = ["--content", "Tests/Fixtures/exempt-edition/Content"]
        let open = try appraise.run(["names"] + arguments + content)
        #expect(!open.output.contains("figures.offer"), "\(open.output)")
        let exempt = try appraise.run(["names"] + arguments + ["--edition", "exempt"] + content)
        #expect(exempt.output.contains("figures.offer"), "\(exempt.output)")
    }
}
