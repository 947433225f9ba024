import Foundation
import Settings
import TestSupport
import Testing

/// A paper in Welsh and English: two texts, one set of data, two sets of pages.
@Suite struct WelshTests {
    private static let slug = "gofal-cartref"
    private static let pair = Result { try built() }

    @Test func aPairIsBuiltWithoutFindings() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let result = try appraise.run("build")
        #expect(result.status == 0)
        #expect(result.errors.contains("0 errors, 0 warnings"), "\(result.errors)")
    }

    @Test func eachPageNamesItsLanguageAndLeadsToTheOther() throws {
        let pages = try Self.pair.get()
        for name in ["index", "appendix-1"] {
            let (english, welsh) = (try pages.text("\(name).html"), try pages.text("\(name).cy.html"))
            #expect(english.contains("<html lang=\"en\""))
            #expect(welsh.contains("<html lang=\"cy\""))
            #expect(english.contains("<a href=\"\(name).cy.html\" lang=\"cy\" hreflang=\"cy\">Cymraeg</a>"))
            #expect(welsh.contains("<a href=\"\(name).html\" lang=\"en\" hreflang=\"en\">English</a>"))
            let root = "https://www.dyffrynaur.example/papurau/\(Self.slug)/"
            let links = [("en", name == "index" ? "" : "\(name).html"), ("cy", "\(name).cy.html")].map { tag, page in
                "<link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(root)\(page)\">\n"
            }.joined()
            #expect(english.contains(links) && welsh.contains(links))
        }
    }

    @Test func theMarkdownLeadsToTheOtherToo() throws {
        let pages = try Self.pair.get()
        #expect(try pages.text("index.md").contains("\n[Cymraeg](index.cy.md)\n"))
        #expect(try pages.text("index.cy.md").contains("\n[English](index.md)\n"))
    }

    @Test func theSitemapNamesBothLanguagesOfEachPage() throws {
        let sitemap = try Self.pair.get().text("../sitemap.xml")
        let page = "https://www.dyffrynaur.example/papurau/\(Self.slug)/appendix-1"
        let links =
            "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"\(page).html\"/>"
            + "<xhtml:link rel=\"alternate\" hreflang=\"cy\" href=\"\(page).cy.html\"/></url>"
        #expect(sitemap.components(separatedBy: links).count == 3)
    }

    @Test func theFirstPageOfTheSiteIsThereInWelsh() throws {
        let index = try Self.pair.get().text("../index.cy.html")
        #expect(index.contains("<a href=\"\(Self.slug)/index.cy.html\">Gofal gartref yn y dyffryn</a>"))
        #expect(try Self.pair.get().text("index.cy.html").contains("<a href=\"../index.cy.html\">Pob papur</a>"))
    }

    @Test(arguments: ["index", "appendix-1"])
    func paragraphsTablesAndIdsHaveTheSameNumbers(_ name: String) throws {
        let pages = try Self.pair.get()
        let (english, welsh) = (try pages.text("\(name).html"), try pages.text("\(name).cy.html"))
        #expect(Self.ids(in: english) == Self.ids(in: welsh))
        #expect(Self.ids(in: english).contains("p-2-2") || name != "index")
    }

    @Test func daysAreWelshAndAmountsAreThoseOfTheSpreadsheet() throws {
        let page = try Self.pair.get().text("index.cy.html")
        #expect(page.contains("14 Ionawr 2027") && page.contains("£1,164,800") && page.contains("2il isaf"))
    }

    @Test func otherPapersAreNoOtherForIt() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.write("# Roofs\n\nThe roofs are old.\n", to: "Content/roofs/appraisal.md")
        try appraise.run("build")
        let beside = try appraise.files(below: "Output/roofs")
        for file in ["report.cy.md", "appraisal.cy.md", "translated.txt"] {
            try FileManager.default.removeItem(
                at: appraise.folder.appending(path: "Content/\(Self.slug)/\(file)"))
        }
        try appraise.run("build")
        // The neighbour's title is the same, and nothing else is said of it.
        #expect(try appraise.files(below: "Output/roofs") == beside)
    }

    @Test func anOldAddressLeadsToTheWelshPagesToo() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.change("report.md", "status: final", "status: final\nmoved: gofal")
        try appraise.run("build")
        let page = try appraise.text("Output/gofal/index.cy.html")
        #expect(page.contains("<html lang=\"cy\""))
        #expect(page.contains("<a href=\"../\(Self.slug)/index.cy.html\">Gofal gartref yn y dyffryn</a>"))
        #expect(
            try appraise.text("Output/gofal/appendix-1.cy.md").contains("(../\(Self.slug)/appendix-1.cy.md)"))
        #expect(try appraise.text("Output/gofal/index.html").contains("../\(Self.slug)/index.html"))
        #expect(try appraise.run("verify").status == 0)
    }

    // MARK: - What was translated

    @Test func aParagraphThatWasChangedIsFoundAtItsWelsh() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.change("report.md", "hours of care at home a year.", "hours of care a year.")
        let result = try appraise.run("check")
        #expect(result.errors.contains("0 errors, 1 warning"), "\(result.errors)")
        #expect(
            result.errors.contains(
                "report.cy.md:27:1: warning: paragraph 2.1 was changed since it was translated on 2 December 2026: "
                    + "it was “… care at home a …”, and is “… care a …” [translation-stale]"), "\(result.errors)")
    }

    @Test func aValueThatChangedIsInBothTexts() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.change("figures.csv", "52000", "53000")
        #expect(try appraise.run("build").errors.contains("0 errors, 0 warnings"))
        let pages = ["index.html", "index.cy.html"]
        for page in pages { #expect(try appraise.text("Output/\(Self.slug)/\(page)").contains("53,000")) }
    }

    @Test func translatingAgainSettlesIt() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.change("report.md", "hours of care at home a year.", "hours of care a year.")
        let result = try appraise.run("translated", Self.slug, "--date", "5 December 2026")
        #expect(result.errors == "kept 32 paragraphs of 2 texts in Content/\(Self.slug)/translated.txt\n")
        #expect(try appraise.run("check").errors.contains("0 errors, 0 warnings"))
    }

    @Test func aPaperInOneLanguageHasNothingToKeep() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# Roofs\n\nThe roofs are old.\n", to: "Content/roofs/appraisal.md")
        let result = try appraise.run("translated", "roofs", "--date", "5 December 2026")
        #expect(result.status == 1)
        #expect(result.errors.contains("“roofs” has no Welsh text"))
        #expect(!appraise.exists("Content/roofs/translated.txt"))
    }

    // MARK: - Words

    @Test(arguments: ["index.cy.html", "appendix-1.cy.html", "index.cy.md", "appendix-1.cy.md"])
    func everyWordOfTheProgramIsOfTheWelshFile(_ name: String) throws {
        let page = try Self.pair.get().marked(name)
        let outside = Self.outsideMarks(page)
        let known = try Self.wordsOfAuthors()
        let words = Self.words(of: name.hasSuffix(".html") ? Self.seen(outside) : Self.read(outside))
        #expect(words.filter { !known.contains($0) && !Self.ofFiles.contains($0) } == [])
        #expect(page.contains("⟪contents"))
    }

    /// What names files and their kinds in every language; what the Treasury calls its book.
    private static let ofFiles: Set<String> = {
        let files = "rates risks figures costs scores weights paper csv json markdown kb en cy english"
        let book = "the green book hm treasury central government guidance on appraisal and evaluation chapter"
        return Set("\(files) \(book)".split(separator: " ").map { String($0) })
    }()

    /// Every word of the texts in Welsh, the data and the settings of the site.
    private static func wordsOfAuthors() throws -> Set<String> {
        let folder = Appraise(folder: packageRoot.appending(path: "Tests/Fixtures/welsh/pair/Content"))
        let texts = try folder.files(below: ".").filter { file, _ in
            !["report.md", "appraisal.md", "translated.txt"].contains { file.hasSuffix("/\($0)") }
        }
        return Set(texts.values.flatMap { words(of: String(decoding: $0, as: UTF8.self)) })
    }

    /// The text of a page, and what is read aloud or printed of its tags.
    private static func seen(_ page: String) -> String {
        let attributes = [
            "aria-label", "data-label", "alt", "title", "data-paper", "data-status", "data-council",
        ].flatMap { name in
            page.components(separatedBy: " \(name)=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
        }.filter { !$0.contains("=") && !$0.contains("'") }
        return attributes.joined(separator: "\n") + "\n" + PageWords(html: page).words.joined(separator: " ")
    }

    /// The same of Markdown, without addresses.
    private static func read(_ page: String) -> String {
        page.components(separatedBy: "](").enumerated().map { index, part in
            index == 0 ? part : part.drop { $0 != ")" }.description
        }.joined(separator: "]")
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    }

    private static func outsideMarks(_ text: String) -> String {
        var depth = 0
        return text.filter { character in
            if character == "⟪" { depth += 1 }
            if character == "⟫" {
                depth -= 1
                return false
            }
            return depth == 0
        }
    }

    private static func ids(in page: String) -> [String] {
        page.components(separatedBy: " id=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
    }

    // MARK: - The site

    private struct Pages {
        let files: [String: Data]
        let markedFiles: [String: Data]

        func text(_ name: String) throws -> String { try Self.text(name, in: files) }
        func marked(_ name: String) throws -> String { try Self.text(name, in: markedFiles) }

        private static func text(_ name: String, in files: [String: Data]) throws -> String {
            let path = name.hasPrefix("../") ? String(name.dropFirst(3)) : "\(WelshTests.slug)/\(name)"
            return String(decoding: try #require(files[path]), as: UTF8.self)
        }
    }

    private static func site() throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/welsh/pair/Content"),
            to: appraise.folder.appending(path: "Content"))
        return appraise
    }

    /// Once with the program's own words, and once with marks around each of them.
    private static func built() throws -> Pages {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        let files = try appraise.files(below: "Output")
        try appraise.write(marked(BuiltInStrings.welsh), to: "Templates/strings/cy.yml")
        let result = try appraise.run("build")
        try #require(result.status == 0, "\(result.errors)")
        return Pages(files: files, markedFiles: try appraise.files(below: "Output"))
    }

    /// Each phrase between two marks, behind its name.
    private static func marked(_ file: String) -> String {
        var name: Substring = ""
        return file.split(separator: "\n").map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            if !line.hasPrefix(" ") { name = parts[0] }
            guard parts.count == 2, !line.hasPrefix("#") else { return String(line) }
            let phrase = parts[1].drop { $0 == " " || $0 == "\"" }.reversed().drop { $0 == "\"" }.reversed()
            return "\(parts[0]): \"⟪\(name)|\(String(phrase))⟫\""
        }.joined(separator: "\n")
    }
}

extension Appraise {
    fileprivate func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Puts words of a file of the paper in place of others.
    fileprivate func change(_ file: String, _ old: String, _ new: String) throws {
        let path = "Content/gofal-cartref/\(file)"
        let text = try text(path)
        try #require(text.contains(old))
        try write(text.replacing(old, with: new), to: path)
    }
}

/// Faults of a pair. Each file is a site, as `TypedCasesTests` says.
@Suite struct WelshCasesTests {
    private static let folder = "Tests/Fixtures/welsh/faults"
    static let cases = TypedCase.names(in: folder)

    @Test func thereAreCases() {
        #expect(Self.cases.count > 15)
    }

    @Test(arguments: cases) func isFoundAtItsPlace(_ name: String) throws {
        try TypedCase(at: packageRoot.appending(path: "\(Self.folder)/\(name)")).expectAsWritten()
    }
}
