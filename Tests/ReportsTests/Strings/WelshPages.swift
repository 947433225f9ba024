import Diagnostics
import PaperSamples
import Papers
import Reports
import Settings
import Templating
import TestSupport
import Testing

/// The pages of a full paper whose language is Welsh. Its strings file is the English one with every phrase between
/// marks, behind its name: `⟪draft|Draft⟫`.
struct WelshPages {
    /// HTML and Markdown, one after the other.
    let text: String
    /// What stands outside all phrases, with plain blanks.
    let outside: String

    init() throws {
        var diagnostics: [Diagnostic] = []
        let phrases = Translations<Phrases>(
            reading: [
                SourceFile(path: "Templates/strings/cy.yml", text: Self.marked(BuiltInStrings.english, "⟪", "⟫")),
                SourceFile(path: "Templates/strings/en.yml", text: Self.marked(BuiltInStrings.english, "⟦", "⟧")),
            ], folder: "Templates", diagnostics: &diagnostics)
        let site = Site(
            reading: SourceFile(path: "Content/site.yml", text: "language: cy\n"), rules: [],
            words: phrases.map(\.paper), diagnostics: &diagnostics)
        let folder = try SampleFolder("home-care-recommissioning")
        let source = PaperSource(
            slug: folder.slug, path: "Content/\(folder.slug)", appraisal: folder.appraisal, report: folder.report,
            texts: folder.texts, dataFiles: folder.dataFiles, otherFiles: folder.otherFiles)
        let paper = try #require(Paper.read(source, site: site, diagnostics: &diagnostics))
        let templates = try #require(
            PageTemplates(SamplePages.templates(&diagnostics), phrases: phrases, diagnostics: &diagnostics))
        try #require(diagnostics.allSatisfy { $0.severity < .warning }, "\(diagnostics.printed)")
        let list = PaperList([paper.signpost], site: site)
        let pages =
            templates.pages(of: list, [PaperCard(paper, of: site)])
            + templates.pages(of: paper, in: list, sizes: FileSizes(paper.dataPages(in: .open)))
        text = pages.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
        outside = Self.outside(text)
    }

    /// A strings file with each phrase between two marks, behind its name; a form of a number behind that of its phrase.
    static func marked(_ file: String, _ open: String, _ close: String) -> String {
        var name: Substring = ""
        return file.split(separator: "\n").map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            if !line.hasPrefix(" ") { name = parts[0] }
            guard parts.count == 2, !line.hasPrefix("#") else { return String(line) }
            let phrase = parts[1].drop { $0 == " " || $0 == "\"" }.reversed().drop { $0 == "\"" }.reversed()
            return "\(parts[0]): \"\(open)\(name)|\(String(phrase))\(close)\""
        }.joined(separator: "\n")
    }

    /// The words of the English phrases: their parts between values.
    static var englishWords: [String] {
        BuiltInStrings.english.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { line in
            line.split(separator: ":", maxSplits: 1).dropFirst().joined()
                .split { $0 == "{" || $0 == "}" || $0 == "\"" }
                .map { $0.trimmingPrefix { !$0.isLetter } }.map(String.init)
        }
        .filter { $0.contains(" ") }
    }

    private static func outside(_ text: String) -> String {
        var depth = 0
        var outside = ""
        for character in text {
            if character == "⟪" { depth += 1 }
            if depth == 0 { outside.append(character == "\u{A0}" ? " " : character) }
            if character == "⟫" { depth -= 1 }
        }
        return outside
    }
}
