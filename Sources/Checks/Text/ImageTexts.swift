package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let imageText = Rule(
        "image-text", .error, "An image has no words for those who cannot see it.", canBeLowered: true,
        example: .text(
            "![](map.png)", mended: "![The wards of the council](map.png)",
            given: [.file("map.png")]))
}

extension Diagnostic {
    static func imageText(at span: Span) -> Diagnostic {
        Diagnostic(
            .imageText, at: span, "this image has no words for those who cannot see it",
            suggestion: "say between the square brackets what it shows")
    }
}

/// Finds images that say nothing to a screen reader.
struct ImageTexts: NodeCheck {
    static let rules: [Rule] = [.imageText]
    static let kinds: NodeKinds = [.image]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        if !text.tree.hasWords(node) { findings.append(.imageText(at: text.tree.span(of: node))) }
    }
}
