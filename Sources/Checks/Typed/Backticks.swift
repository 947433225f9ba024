package import Diagnostics
internal import Papers

extension Rule {
    package static let codeUnread = Rule(
        "code-unread", .warning, "A backtick stands alone, so it is printed as it is.", canBeLowered: true,
        example: .text("Choose `Publish.", mended: "Choose `Publish`."))
}

extension Diagnostic {
    fileprivate static func codeUnread(at span: Span) -> Diagnostic {
        Diagnostic(
            .codeUnread, at: span, "this backtick is printed as it is: no code begins or ends here",
            suggestion: "write its other half, or take it out; one that is meant is written \\`")
    }
}

/// Finds backticks that Markdown prints as they are. One finding for each paragraph.
enum Backticks: WordCheck {
    static let rules: [Rule] = [.codeUnread]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.signs.contains(.backtick) && !$0.isSetting }.compactMap { passage in
            passage.places(of: "`").first.map { .codeUnread(at: passage.span(of: $0)) }
        }
    }
}
