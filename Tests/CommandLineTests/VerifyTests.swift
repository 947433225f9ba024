import Foundation
import Testing

@Suite struct VerifyTests {
    @Test func acceptsWhatABuildMade() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Content")
        try appraise.run("build")
        let result = try appraise.run("verify")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("4 papers, "))
    }

    @Test func aDamagedManifestIsAFinding() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.run("build")
        try appraise.write("{}", to: "Output/manifest.json")
        let result = try appraise.run("verify", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.contains("Output/manifest.json: error: line 1 is not as appraise wrote it"))
    }

    @Test func listsTheFilesThatDiffer() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Content")
        try appraise.run("build")
        try appraise.write("changed by hand", to: "Output/index.html")
        let result = try appraise.run("verify", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("Output/index.html: error: "))
        #expect(result.errors.contains(" 1 error, 0 warnings, "))
    }

    /// A site without a finding that is built, with a file in its output that no page names.
    private func withForeignFile() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.run("new", "home-care")
        try appraise.change("Content/home-care/report.md", from: "status: draft", to: "status: final")
        try appraise.run("build")
        try appraise.write("draft", to: "Output/home-care/draft.html")
        return appraise
    }

    private static let foreignFile = "Output/home-care/draft.html"

    @Test func aFileOfNoBuildIsAnError() throws {
        let appraise = try withForeignFile()
        defer { appraise.remove() }
        let result = try appraise.run("verify", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("\(Self.foreignFile): error: this file is of no build"))
    }

    @Test func theSiteMayAllowFilesOfNoBuild() throws {
        let appraise = try withForeignFile()
        defer { appraise.remove() }
        try appraise.write("rules:\n  output-unknown: off\n", to: "Content/site.yml")
        for command in ["build", "build", "verify"] {
            let result = try appraise.run(command, "--format", "short")
            #expect(result.status == 0)
            #expect(!result.errors.contains(Self.foreignFile))
        }
    }

    @Test("whether or not anything has changed", arguments: [false, true])
    func aBuildWarnsOfAFileThatItLeaves(_ isChanged: Bool) throws {
        let appraise = try withForeignFile()
        defer { appraise.remove() }
        if isChanged {
            try appraise.write("council: Northbridge Council\nauthority: Examplebury\n", to: "Content/site.yml")
        }
        let result = try appraise.run("build", "--format", "short")
        #expect(result.status == 0)
        #expect(result.errors.contains("\(Self.foreignFile): warning: this file is of no build"))
        #expect(appraise.exists(Self.foreignFile))
    }

    @Test func whereWarningsCountAsErrorsABuildWritesNothingBesideIt() throws {
        let appraise = try withForeignFile()
        defer { appraise.remove() }
        let before = try appraise.files(below: "Output")
        try appraise.write("council: Northbridge Council\nauthority: Examplebury\n", to: "Content/site.yml")
        let result = try appraise.run("build", "--strict", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.hasSuffix("nothing written, 1 error, 0 warnings\n"))
        #expect(try appraise.files(below: "Output") == before)
    }

    /// A site that is built, of which a page, a picture and a table are changed by hand.
    private func changedByHand() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.write("# One\n\nSee [the map](map.pdf).\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write("%PDF-1 \0", to: "Content/one/map.pdf")
        try appraise.run("build")
        let page = try #require(try appraise.files(below: "Output")["one/index.md"])
        let text = String(decoding: page, as: UTF8.self).replacing("See [the", with: "Look at [a")
        try appraise.write(text, to: "Output/one/index.md")
        try appraise.write("%PDF-2 \0\0", to: "Output/one/map.pdf")
        return appraise
    }

    @Test func whatIsDifferentIsPrintedFileByFile() throws {
        let appraise = try changedByHand()
        defer { appraise.remove() }
        let result = try appraise.run("verify", "--diff", "--format", "short")
        #expect(result.status == 1)
        #expect(
            result.output.contains(
                """
                --- Output/one/index.md
                +++ Output/one/index.md as a build makes it
                @@ -

                """.dropLast()))
        #expect(result.output.contains("\n-Look at [a map](map.pdf).\n+See [the map](map.pdf).\n"))
        #expect(result.output.contains("\nOutput/one/map.pdf is no text: 9 bytes, SHA-256 "))
        #expect(result.errors == (try appraise.run("verify", "--format", "short").errors))
    }

    @Test func withoutBeingAskedItIsNot() throws {
        let appraise = try changedByHand()
        defer { appraise.remove() }
        #expect(try appraise.run("verify", "--format", "short").output.isEmpty)
    }

    @Test func noLineOfAPageIsTakenForACommandOfGitHubActions() throws {
        let appraise = try changedByHand()
        defer { appraise.remove() }
        let result = try appraise.run(["verify", "--diff"], environment: ["GITHUB_ACTIONS": "true"])
        let lines = result.output.split(separator: "\n")
        let first = try #require(lines.first)
        #expect(first.hasPrefix("::stop-commands::"))
        let resume = try #require(lines.lastIndex { $0 == "::\(first.dropFirst("::stop-commands::".count))::" })
        #expect(lines[..<resume].contains("-Look at [a map](map.pdf)."))
        #expect(lines[(resume + 1)...].allSatisfy { $0.hasPrefix("::") })
    }

    @Test func differencesDoNotGoIntoAFileForPrograms() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        #expect(try appraise.run("verify", "--diff", "--format", "json").status == 2)
    }
}
