import Foundation
import TestSupport
import Testing

/// What goes to standard output, and what to standard error.
@Suite struct FormatTests {
    @Test(arguments: ["text", "short"])
    func whatPeopleReadGoesToStandardError(_ format: String) throws {
        let appraise = try faulty()
        defer { appraise.remove() }
        let result = try appraise.run("check", "--format", format)
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("Content/p/appraisal.md:3:1: error: "))
    }

    @Test(arguments: ["json", "sarif"])
    func aFileIsAllThatStandardOutputHolds(_ format: String) throws {
        let appraise = try faulty()
        defer { appraise.remove() }
        let result = try appraise.run("check", "--format", format)
        #expect(result.status == 1)
        #expect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) is [String: Any])
        #expect(result.errors == "1 paper checked, 1 error, 1 warning\n")
    }

    @Test(arguments: ["json", "sarif"])
    func aFileIsWrittenAlsoWhenNothingIsFound(_ format: String) throws {
        let appraise = try sound()
        defer { appraise.remove() }
        let result = try appraise.run("check", "--quiet", "--format", format)
        #expect(result.status == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) is [String: Any])
    }

    @Test func commandsForGitHubAreAllThatStandardOutputHolds() throws {
        let appraise = try faulty()
        defer { appraise.remove() }
        let result = try appraise.run("check", "--format", "github")
        let lines = result.output.split(separator: "\n")
        #expect(lines.map { $0.prefix { $0 != " " } } == ["::error", "::warning"])
        #expect(result.errors == "1 paper checked, 1 error, 1 warning\n")
    }

    @Test func gitHubActionsGetTheirCommandsWithoutAsking() throws {
        let appraise = try faulty()
        defer { appraise.remove() }
        let actions = ["GITHUB_ACTIONS": "true"]
        #expect(try appraise.run(["check"], environment: actions).output.contains("::error file="))
        #expect(try appraise.run(["check", "--format", "text"], environment: actions).output.isEmpty)
    }

    @Test func theListOfNamesHasStandardOutputToItself() throws {
        let appraise = try faulty()
        defer { appraise.remove() }
        #expect(try appraise.run("names", "p", "--format", "sarif").status == 2)
        let result = try appraise.run(["names", "p"], environment: ["GITHUB_ACTIONS": "true"])
        #expect(!result.output.contains("::"))
        #expect(result.errors.contains("Content/p/appraisal.md:3:1: error: "))
    }

    @Test("wherever in a repository the site lies, and a command is typed", arguments: ["sarif", "github", "gitlab"])
    func codeHostsFindTheFile(_ format: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("ref", to: ".git/HEAD")
        try appraise.write("# P\n\n<b>bold</b>\n", to: "papers/Content/p/appraisal.md")
        let paper = Appraise(folder: appraise.folder.appending(path: "papers/Content/p"))
        #expect(try paper.run("check", "--format", format).output.contains("papers/Content/p/appraisal.md"))
    }

    @Test func aRuleOfSARIFLeadsToTheGuideOfThisCheckout() throws {
        let appraise = try faulty()
        defer { appraise.remove() }
        let output = try appraise.run("check", "--format", "sarif").output
        let guide = packageRoot.appending(path: "Sources/appraise/Appraise.docc/Rules.md")
        #expect(output.contains("\"helpUri\": \"\(guide.absoluteString)#"))
    }

    @Test func acceptedFindingsAreInTheFileWithTheirReasons() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(
            """
            ---
            title: P
            accept:
              - rule: figure-disagrees
                at: "£5"
                because: Agreed with finance.
            ---
            ## Option 1

            - {{ figures.part }}

            """, to: "Content/p/appraisal.md")
        try appraise.write("name,value,formula\npart,£5,40% * whole\nwhole,£10,\n", to: "Content/p/figures.csv")
        let output = try appraise.run("check", "--format", "json").output
        #expect(output.contains(#""because": "Agreed with finance.""#))
        #expect(output.contains(#""accepted": 1"#))
    }

    @Test(arguments: formats)
    func aReaderThatWentAwayChangesNothing(_ format: String) throws {
        let appraise = try faulty()
        defer { appraise.remove() }
        #expect(try appraise.statusWithoutReaders("check", "--format", format) == 1)
    }

    static let formats = ["text", "short", "json", "sarif", "github"]

    /// A paper with a warning and an error.
    private func faulty() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.write("# P\n\n<b>bold</b>\n", to: "Content/p/appraisal.md")
        return appraise
    }

    private func sound() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.write("# P\n\n## Option 1\n", to: "Content/p/appraisal.md")
        return appraise
    }
}
