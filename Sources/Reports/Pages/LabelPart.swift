internal import Markdown
internal import Papers
internal import Templating

/// A part of a heading where it stands as words alone, as in a list of contents: those in one language.
struct LabelPart: PageModel {
    let text: String
    /// Nil for that of the page.
    let language: String?

    static let title = "Part of a heading"
    static let fields: [Field<Self>] = [
        .text("text", "The words", \.text),
        .optionalText("language", "The language of these words: cy; missing where it is that of the page", \.language),
    ]

    /// None where all of a heading is in the language of the page.
    static func parts(of heading: NodeID, in text: PaperText) -> [LabelPart] {
        let tree = text.tree
        let whole = tree.attributes(of: heading)?.language
        let pieces = tree.siblings(tree.inside(heading))
        guard whole != nil || pieces.contains(where: { tree.attributes(of: $0)?.language != nil }) else { return [] }
        var parts: [LabelPart] = []
        for piece in pieces {
            let language = tree.attributes(of: piece)?.language ?? whole
            let words = text.words(of: TextRun(nodes: tree.subtree(of: piece)))
            if let last = parts.last, last.language == language {
                parts[parts.count - 1] = LabelPart(text: last.text + words, language: language)
            } else {
                parts.append(LabelPart(text: words, language: language))
            }
        }
        return parts
    }
}
