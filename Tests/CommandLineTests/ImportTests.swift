import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
    struct Seed: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let paper: @Sendable () throws -> SeedPaper

        static let all = [
            Seed(testDescription: "contracting-methodologies", paper: SeedPaper.contractingMethodologies),
            Seed(testDescription: "commissioning-options", paper: SeedPaper.commissioningOptions),
        ]
    }

    /// No hand is laid on them in between.
    @Test(arguments: Seed.all) func aPublishedTextBecomesAPaperWithEveryWordOfIt(_ seed: Seed) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let text = packageRoot.appending(path: "Tests/Fixtures/seeds/\(seed.testDescription).txt").path

        let result = try appraise.run("import", text)
        #expect(result.status == 0)
        #expect(result.errors.contains(" words of \(seed.testDescription).txt: all accounted for\n"))
        #expect(try appraise.run("build").status == 0)
        let page = try #require(try appraise.files(below: "Output")["\(seed.testDescription)/index.html"])
        let words = PageWords(html: String(decoding: page, as: UTF8.self))
        #expect(try seed.paper().firstMissingWord(from: words) == nil)
    }

    private static let text = "Home care\n\nOption 1 – Keep the contracts\n\nPros\n\n• Cheap\n\nCons\n\n• Slow\n"

    @Test func theFolderIsCalledAfterTheFileOrAsTheUserSays() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.text, to: "papers/Home Care (final).txt")
        try appraise.run("import", "papers/Home Care (final).txt")
        try appraise.run("import", "papers/Home Care (final).txt", "--as", "care")

        #expect(appraise.exists("Content/home-care-final/appraisal.md"))
        #expect(appraise.exists("Content/care/appraisal.md"))
    }

    @Test func aPaperIsNeverOverwritten() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.text, to: "meals.txt")
        try appraise.write("mine", to: "Content/meals/appraisal.md")
        let result = try appraise.run("import", "meals.txt")

        #expect(result.status == 2)
        #expect(
            result.errors == "appraise: there is a paper Content/meals already; choose another name with --as\n")
        #expect(try appraise.files(below: "Content").count == 1)
    }

    @Test(arguments: [
        ("a.pdf", "pdftotext -layout a.pdf"), ("a.doc", "save it as Word document (.docx)"),
        ("a.odt", "save it as Word document (.docx)"), ("a.rtf", "save it as Word document (.docx)"),
        ("a.zip", "only .docx, .html, .md and .txt"), ("a", "only .docx, .html, .md and .txt"),
    ])
    func aFileOfAnotherKindIsRefusedWithWhatToDo(_ name: String, _ advice: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("words", to: name)
        let result = try appraise.run("import", name)

        #expect(result.status == 2)
        #expect(result.errors.contains(advice))
        #expect(!appraise.exists("Content"))
    }

    @Test func aFileThatIsNotThereIsSaid() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }

        #expect(try appraise.run("import", "none.txt").status == 3)
        #expect(!appraise.exists("Content"))
    }

    @Test(arguments: ["Meals", "../meals", "assets", ""])
    func aNameThatCannotStandInAnAddressIsWrongUsage(_ name: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.text, to: "a.txt")

        #expect(try appraise.run("import", "a.txt", "--as", name).status == 2)
        #expect(!appraise.exists("Content"))
    }

    @Test func aPaperThatDoesNotBuildIsWrittenAndSaid() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("Home care\n\nMeeting:\tCabinet\nWards:\tAll\n\nThe contracts end.\n", to: "a.txt")
        let result = try appraise.run("import", "a.txt")

        #expect(result.status == 1)
        #expect(result.errors.contains("the front sheet of a report needs “date”"))
        #expect(result.errors.contains("then run “appraise check a”"))
        #expect(appraise.exists("Content/a/report.md"))
    }

    @Test func theListOfAnImportIsNeverPublishedAndNoFinding() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.text, to: "a.txt")
        try appraise.run("import", "a.txt")
        try appraise.write("secretword", to: "Content/a/import.md")
        let build = try appraise.run("build", "--strict")

        #expect(!build.errors.contains("import.md"))
        let pages = try appraise.files(below: "Output").values
        #expect(!pages.contains { $0.range(of: Data("secretword".utf8)) != nil })
    }

    @Test(arguments: ["See [it](import.md).", "See [](import.md).", "See [it](./IMPORT.md)."])
    func aLinkToTheListOfAnImportIsAnError(_ text: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# Care\n\n\(text)\n", to: "Content/a/appraisal.md")
        try appraise.write("secretword", to: "Content/a/import.md")
        let check = try appraise.run("check")

        #expect(check.status == 1)
        #expect(check.errors.contains("[import-named]"))
        #expect(!check.errors.contains("[file-missing]"))
    }

    @Test func theListOfAnImportIsNoAppendix() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(
            "---\nappendices:\n  - {title: More, file: import.md}\n---\n\n# Care\n\nWords.\n", to: "Content/a/report.md"
        )
        try appraise.write("secretword", to: "Content/a/import.md")
        let check = try appraise.run("check")

        #expect(check.errors.contains("[import-named]"))
        #expect(!check.errors.contains("[appendix-file]"))
    }

    /// A Word file of the reader's cases.
    private func wordFile(_ name: String) throws -> [UInt8] {
        try PackedDocument.pack(packageRoot.appending(path: "Tests/Fixtures/word/\(name).docx"))
    }

    @Test func trackedChangesHaveToBeDecidedOn() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(try wordFile("changes-of-words"), to: "a.docx")
        let result = try appraise.run("import", "a.docx")

        #expect(result.status == 2)
        #expect(result.errors.contains("--accept-changes"))
        #expect(result.errors.contains("--reject-changes"))
        #expect(!appraise.exists("Content"))
    }

    @Test(arguments: ["--accept-changes", "--reject-changes"])
    func trackedChangesAreListedWhateverBecomesOfThem(_ option: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(try wordFile("changes-of-words"), to: "a.docx")
        let result = try appraise.run("import", "a.docx", option)
        let list = try #require(try appraise.files(below: "Content/a")["import.md"])

        #expect(result.errors.contains("all accounted for"))
        #expect(String(decoding: list, as: UTF8.self).contains("## Tracked changes\n\n- "))
    }

    @Test func bothWaysOfDecidingAreWrongUsage() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(try wordFile("changes-of-words"), to: "a.docx")

        #expect(try appraise.run("import", "a.docx", "--accept-changes", "--reject-changes").status == 2)
    }

    @Test func aTextHasNoTrackedChanges() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.text, to: "a.txt")
        let result = try appraise.run("import", "a.txt", "--accept-changes")

        #expect(result.status == 2)
        #expect(result.errors.contains("no tracked changes"))
    }
}
