import Markdown

extension MarkdownDocument {
    /// All that the tree says, addresses and titles too.
    var everything: String {
        let footnotes = footnotes.map { $0.label + " " + $0.blocks.everything }
        return blocks.everything + " " + footnotes.joined(separator: " ")
    }
}

extension [Block] {
    fileprivate var everything: String {
        descendants.map { $0.own + " " + $0.runs.flatMap(\.descendants).map(\.own).joined(separator: " ") }
            .joined(separator: " ")
    }
}

extension Block {
    fileprivate var own: String {
        switch kind {
        case .code(let code): code.info + " " + code.literal
        case .html(let html): html
        default: ""
        }
    }
}

extension Inline {
    fileprivate var own: String {
        switch kind {
        case .text(let text), .code(let text), .html(let text): text
        case .link(let link): link.destination + " " + link.title + " " + span.text
        case .image(let image): image.source + " " + image.title
        default: ""
        }
    }
}
