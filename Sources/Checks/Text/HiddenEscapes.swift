internal import Diagnostics
internal import Markdown

extension HiddenEscapes {
    /// Those in a text: in its words, its addresses, and beside its blocks of code.
    static func find(in blocks: [Block]) -> [Diagnostic] {
        let inBlocks = blocks.descendants.flatMap { block -> [Diagnostic] in
            if case .code(let code) = block.kind { find([code.info], at: block.span) } else { [] }
        }
        return inBlocks + blocks.inlines.flatMap { find($0.decodedTexts, at: $0.span) }
    }
}

extension Inline {
    /// Its own texts with their codes read, without those of the pieces in it.
    fileprivate var decodedTexts: [String] {
        switch kind {
        case .text(let text): [text]
        case .link(let link): [link.destination, link.title]
        case .image(let image): [image.source, image.title]
        default: []
        }
    }
}
