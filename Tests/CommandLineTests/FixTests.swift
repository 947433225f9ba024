import Foundation
import Testing

/// `appraise check --fix`, as its users start it.
@Suite struct FixTests {
    private let appraise: Appraise

    init() throws {
        appraise = try Appraise()
    }

    @Test func whatIsMendedIsNoLongerFoundAndTheRestIs() throws {
        defer { appraise.remove() }
        try write("# P\n\n##Why now\n\nThe the price rises. TBC.\n")
        let result = try appraise.run("check", "--fix")
        #expect(try text() == "# P\n\n## Why now\n\nThe price rises. TBC.\n")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("fixed 2 findings in Content/p/appraisal.md\n"))
        #expect(result.errors.contains("[placeholder]"))
        #expect(!result.errors.contains("[doubled-word]"))
    }

    @Test func everythingElseStaysByteForByte() throws {
        defer { appraise.remove() }
        try write("\u{FEFF}---\r\ntitle: Care: at home\r\n---\r\n\r\nThe\u{A0}price  of of care\t\r\n\r\n")
        try appraise.run("check", "--fix")
        #expect(
            try String(decoding: appraise.files(below: "Content")["p/appraisal.md"] ?? Data(), as: UTF8.self)
                == "\u{FEFF}---\r\ntitle: \"Care: at home\"\r\n---\r\n\r\nThe\u{A0}price  of care\t\r\n\r\n")
    }

    @Test func withoutItNothingIsWritten() throws {
        defer { appraise.remove() }
        try write(Self.faulty)
        try appraise.run("check")
        #expect(try text() == Self.faulty)
    }

    @Test func aFaultlessPaperIsNotWritten() throws {
        defer { appraise.remove() }
        try write("# P\n\nThe price.\n")
        let before = try inode()
        let result = try appraise.run("check", "--fix")
        #expect(try inode() == before)
        #expect(!result.errors.contains("fixed"))
    }

    @Test func whatChoosesForTheAuthorIsLeftToThem() throws {
        defer { appraise.remove() }
        let paper = "---\ntitle: P\ntopc: Care\n---\n\nText.\n"
        try write(paper)
        let result = try appraise.run("check", "--fix")
        #expect(try text() == paper)
        #expect(result.status == 1)
    }

    @Test func aNameWithOtherCapitalsIsMended() throws {
        defer { appraise.remove() }
        try write("---\nTitle: P\nstatus: Draft\n---\n\nSee [below](#Place).\n\nHere it is. {#place}\n")
        try appraise.run("check", "--fix")
        #expect(try text() == "---\ntitle: P\nstatus: draft\n---\n\nSee [below](#place).\n\nHere it is. {#place}\n")
    }

    @Test func onlyThePapersNamedAreMended() throws {
        defer { appraise.remove() }
        try write(Self.faulty)
        try appraise.write(Self.faulty, to: "Content/q/appraisal.md")
        try appraise.run("check", "--fix", "q")
        #expect(try text() == Self.faulty)
        #expect(try text("q") == "# P\n\nThe price of care.\n")
    }

    @Test func siteAndTemplatesAreEveryonesAndStay() throws {
        defer { appraise.remove() }
        try write("# P\n\nText.\n")
        try appraise.write("council: Home: shire\n", to: "Content/site.yml")
        #expect(try appraise.run("check", "--fix").status == 1)
        #expect(try appraise.files(below: "Content")["site.yml"] == Data("council: Home: shire\n".utf8))
    }

    @Test func acceptedFindingsStay() throws {
        defer { appraise.remove() }
        let paper = """
            ---
            title: P
            accept:
              - rule: doubled-word
                at: The the
                because: It is the name of the band.
            ---

            The the plays.

            """
        try write(paper)
        try appraise.run("check", "--fix")
        #expect(try text() == paper)
    }

    @Test func permissionsStayAndNothingIsLeftBeside() throws {
        defer { appraise.remove() }
        try write(Self.faulty)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        try appraise.run("check", "--fix")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
        #expect(try appraise.files(below: "Content").keys.sorted() == ["p/appraisal.md"])
    }

    @Test func aLinkIsNeitherReadNorWritten() throws {
        defer { appraise.remove() }
        try appraise.write(Self.faulty, to: "elsewhere.md")
        try appraise.write("# P\n", to: "Content/p/other.txt")
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: appraise.folder.appending(path: "elsewhere.md").path)
        #expect(try appraise.run("check", "--fix").status == 1)
        #expect(try String(contentsOf: appraise.folder.appending(path: "elsewhere.md"), encoding: .utf8) == Self.faulty)
    }

    @Test func standardOutputIsForTheFileAlone() throws {
        defer { appraise.remove() }
        try write(Self.faulty)
        let result = try appraise.run("check", "--fix", "--format", "json")
        #expect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) is [String: Any])
        #expect(result.errors.hasPrefix("fixed 1 finding in Content/p/appraisal.md\n"))
    }

    @Test func quietMendsWithoutAWord() throws {
        defer { appraise.remove() }
        try write(Self.faulty)
        #expect(try appraise.run("check", "--fix", "--quiet").errors.isEmpty)
        #expect(try text() == "# P\n\nThe price of care.\n")
    }

    @Test(arguments: ["build", "verify"]) func noOtherCommandTakesIt(_ command: String) throws {
        defer { appraise.remove() }
        try write(Self.faulty)
        #expect(try appraise.run(command, "--fix").status == 2)
        #expect(try text() == Self.faulty)
    }

    private static let faulty = "# P\n\nThe price of of care.\n"

    private var path: String { appraise.folder.appending(path: "Content/p/appraisal.md").path }

    private func write(_ text: String) throws { try appraise.write(text, to: "Content/p/appraisal.md") }

    private func text(_ slug: String = "p") throws -> String {
        try String(contentsOf: appraise.folder.appending(path: "Content/\(slug)/appraisal.md"), encoding: .utf8)
    }

    private func inode() throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
}
