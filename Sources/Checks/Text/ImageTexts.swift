package import Diagnostics
internal import Markdown

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
enum ImageTexts {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        blocks.inlines.compactMap { inline in
            guard case .image(let image) = inline.kind, !image.alternative.hasWords else { return nil }
            return .imageText(at: inline.span)
        }
    }
}
