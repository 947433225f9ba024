internal import Diagnostics
internal import Papers

extension Rule {
    static let translationMissing = Rule(
        "translation-missing", .warning, "A text of a paper is not there in Welsh, and others are.", canBeLowered: true,
        example: .pieces(
            [.welsh("Daw’r contractau i ben ym mis Mawrth."), .text("The contracts were let in 2023.")],
            mended: [.welsh("Daw’r contractau i ben ym mis Mawrth.")], given: [.report("The contracts end in March.")]))
    static let translationAlone = Rule(
        "translation-alone", .warning,
        "A file is called as the Welsh of a text that is not there, or is in Welsh itself.",
        canBeLowered: true,
        example: .pieces(
            [.file("atodiad.cy.md", "Daw’r contractau i ben ym mis Mawrth.")], mended: [],
            given: [.text("The contracts end in March.")]))
}

/// Finds texts without a Welsh one beside others that have one, and Welsh texts of nothing.
enum MissingTranslations: PaperCheck {
    static let rules: [Rule] = [.translationMissing, .translationAlone]

    /// Welsh texts of nothing.
    static func find(in reading: PaperReading) -> [Diagnostic] {
        reading.source.texts.compactMap { text in
            let file = reading.source.inside(text)
            guard !reading.source.isWelsh, let original = WelshFiles.original(of: file) else { return nil }
            return Diagnostic(
                .translationAlone, at: .path(text.path),
                "this is called as the Welsh of \(original), which is not there",
                suggestion: "call it as the text that it translates, with .cy before the .md")
        }
    }

    /// Nil where the paper is in another language than its Welsh.
    static func sameLanguage(_ pairs: [TextPair], in reading: PaperReading) -> Diagnostic? {
        guard let first = pairs.first, let paper = reading.paper,
            paper.language.utf8.starts(with: WelshFiles.language.utf8)
        else { return nil }
        return Diagnostic(
            .translationAlone, at: first.welsh.tree.source.whole.firstLine,
            "\(first.text.fileName) is in Welsh itself, as its settings or site.yml say",
            suggestion: "write “language: en” into the settings of \(first.text.fileName), if it is in English")
    }

    static func find(in reading: PaperReading, translated: [PaperDocument]) -> [Diagnostic] {
        guard !translated.isEmpty else { return [] }
        return reading.texts.filter { !translated.contains($0.document) }.map { text in
            Diagnostic(
                .translationMissing, at: .path(text.tree.source.path),
                "this text is not there in Welsh, so the Welsh pages lead to it as it is",
                suggestion: "save its Welsh beside it as \(WelshFiles.name(for: text.document.file))")
        }
    }
}
