import Reports
import TestSupport
import Testing

/// A paper in another language takes every word of the program from the file of that language.
@Suite struct WelshPagesTests {
    private static let pages = Result { try WelshPages() }

    @Test("No phrase comes from the English file")
    func noPhraseIsEnglish() throws {
        #expect(try !Self.pages.get().text.contains("⟦"))
    }

    @Test("No words of an English phrase stand on a page, but where a template or the paper says them")
    func noWordsAreEnglish() throws {
        let pages = try Self.pages.get()
        let folder = try SampleFolder("home-care-recommissioning")
        let texts = ([folder.appraisal, folder.report].compactMap { $0 } + folder.texts + folder.dataFiles)
            .map { String(decoding: $0.bytes, as: UTF8.self) }
        let said = (texts + BuiltInTemplates.files.filter { !$0.path.hasPrefix("strings/") }.map(\.text))
            .joined(separator: "\n")
        let leaks = WelshPages.englishWords.filter { !said.contains($0) && pages.outside.contains($0) }
        #expect(leaks == [])
    }

    @Test(
        "What a full paper shows is taken from the file",
        arguments: [
            "final", "key-decision", "reference-paragraph", "appendix", "table",
            "figure", "place-paragraph", "numbered-paragraph", "note-mark", "date", "january", "baseline",
            "ordinal", "rank", "compared-above", "rates-own-against-median", "rates-median-of-comparators",
            "rates-base", "risks-in-bands", "score-falls", "treat", "figures-worked-out",
            "figure-worked-out", "file-details", "as-markdown",
        ])
    func isOfTheFile(_ key: String) throws {
        #expect(try Self.pages.get().text.contains("⟪\(key)|"))
    }
}
