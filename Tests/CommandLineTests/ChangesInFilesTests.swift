import Foundation
import TestSupport
import Testing

/// Pictures, attached files and texts in Welsh are compared with those of an earlier folder or revision.
@Suite struct ChangesInFilesTests {
    private static let map =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>\n"
    private static let noChange = "Nothing has changed in what was compared."

    @Test func anotherPictureIsSaid() throws {
        let appraise = try Self.homes()
        defer { appraise.remove() }
        try appraise.write(Self.map.replacing("h9v9z", with: "v9h9z"), to: "Content/homes/map.svg")
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(
            result.output.contains("Pictures and attached files\n  picture map.svg: another file\n"), "\(result.output)"
        )
        #expect(!result.output.contains(Self.noChange))
    }

    @Test func whatIsAttachedIsComparedWithARevisionToo() throws {
        let appraise = try Self.homes()
        defer { appraise.remove() }
        try appraise.commit()
        try appraise.write("Another letter.\n", to: "Content/homes/letter.txt")
        let result = try appraise.run("changes", "homes", "--since", "HEAD")
        #expect(result.output.contains("  attachment letter.txt: another file\n"), "\(result.output)\(result.errors)")
    }

    @Test(arguments: [
        ("text", "attachment letter.txt is left out\n", "attachment note.txt is new\n"),
        ("markdown", "- attachment letter.txt, left out\n", "- attachment note.txt, new\n"),
        (
            "html", "<li>attachment letter.txt <strong class=\"tag\">Left out</strong></li>",
            "<li>attachment note.txt <strong class=\"tag\">New</strong></li>"
        ),
        ("json", "\"change\": \"removed\",\n      \"path\": \"letter.txt\"", "\"path\": \"note.txt\""),
    ])
    func filesThatComeAndGoAreSaid(_ form: (name: String, gone: String, new: String)) throws {
        let appraise = try Self.homes()
        defer { appraise.remove() }
        try appraise.rename("Content/homes/letter.txt", to: "Content/homes/note.txt")
        try appraise.change("Content/homes/report.md", from: "letter.txt", to: "note.txt")
        let result = try appraise.run("changes", "homes", "--since", "Before", "--format", form.name)
        #expect(result.output.contains(form.gone), "\(result.output)\(result.errors)")
        #expect(result.output.contains(form.new), "\(result.output)")
    }

    @Test func theNameOfAFileThatMayBeKeptBackNowIsNotRepeated() throws {
        let appraise = try Self.homes()
        defer { appraise.remove() }
        try appraise.change(
            "Content/homes/report.md", from: "See [the letter](letter.txt).",
            to:
                "::: exempt {paragraph=3 because=\"The price would harm the bidder.\"}\nSee [the letter](letter.txt).\n:::"
        )
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(result.output.contains("  an attachment is left out\n"), "\(result.output)\(result.errors)")
        #expect(!result.output.contains("letter"), "\(result.output)")
    }

    @Test func whatIsAnotherInAWelshTextIsSaid() throws {
        let appraise = try Self.welsh()
        defer { appraise.remove() }
        try appraise.change(
            "Content/gofal-cartref/report.cy.md", from: "adrodd ymhen blwyddyn.", to: "adrodd ymhen blwyddyn a hanner.")
        let result = try appraise.run("changes", "gofal-cartref", "--since", "Before")
        #expect(result.output.contains("\nWelsh text\n  report.cy.md, "), "\(result.output)\(result.errors)")
        #expect(result.output.contains("insert “a hanner"), "\(result.output)")
        #expect(!result.output.contains(Self.noChange) && !result.output.contains("\nWords\n"), "\(result.output)")
    }

    @Test func aWelshTextThatIsNewIsSaidInALine() throws {
        let appraise = try Self.welsh()
        defer { appraise.remove() }
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Before/gofal-cartref/report.cy.md"))
        let result = try appraise.run("changes", "gofal-cartref", "--since", "Before")
        #expect(result.output.contains("\nWelsh text\n  report.cy.md is new\n"), "\(result.output)\(result.errors)")
    }

    @Test func equalVersionsHaveNoChange() throws {
        for appraise in [try Self.welsh(), try Self.homes()] {
            defer { appraise.remove() }
            let slug = appraise.exists("Content/homes") ? "homes" : "gofal-cartref"
            let result = try appraise.run("changes", slug, "--since", "Before")
            #expect(result.output.hasSuffix("\n\(Self.noChange)\n"), "\(result.output)\(result.errors)")
        }
    }

    private static func welsh() throws -> Appraise { try site("welsh/pair/Content") }

    private static func homes() throws -> Appraise {
        let appraise = try site("revisions/tables") { appraise in
            try appraise.write(
                "authority,rate,unit,own\nWestlow,21.87,£ per hour,yes\nOrrin,23.40,£ per hour,\n",
                to: "Content/homes/rates.csv")
            try appraise.write(map, to: "Content/homes/map.svg")
            try appraise.write("A letter.\n", to: "Content/homes/letter.txt")
            try appraise.change(
                "Content/homes/report.md", from: "Councils pay",
                to: "![A map of the homes](map.svg)\n\nSee [the letter](letter.txt).\n\nCouncils pay")
        }
        return appraise
    }

    private static func site(_ name: String, _ change: (Appraise) throws -> Void = { _ in }) throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/\(name)"), to: appraise.folder.appending(path: "Content"))
        try change(appraise)
        try appraise.copyFolder("Content", to: "Before")
        return appraise
    }
}
