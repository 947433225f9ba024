internal import Diagnostics
internal import Papers

extension Rule {
    static let translationMissing = Rule(
        "translation-missing", .warning, "A text of a paper is not there in Welsh, and others are.", canBeLowered: true,
        example: .pieces(
            [.welsh("Daw’r contractau i ben ym mis Mawrth."), .text("The contracts were let in 2023.")],
            mended: [.welsh("Daw’r contractau i ben ym mis Mawrth.")], given: [.report("The contracts end in March.")]))
    static let translationAlone = Rule(
        "translation-alone", .warning, "A file is called as the Welsh of a text that is not there.", canBeLowered: true,
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
