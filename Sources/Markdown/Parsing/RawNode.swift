/// A node as the C library reports it: positions unchecked, text not yet joined. No C pointer is left in it, and no
/// text: texts are parts of `RawTree.text`.
struct RawNode {
    let kind: Kind
    /// 0 for the blocks of the document itself.
    let depth: Int
    let start: RawPosition
    /// The last byte itself, not the one after it.
    let end: RawPosition
}

/// Lines from 1, columns in bytes from 1, both 0 where the library does not know.
struct RawPosition: Equatable {
    let line: Int
    let column: Int
}

extension RawNode {
    enum Kind {
        case quote
        case list(start: Int?, isTight: Bool)
        case item(isTask: Bool)
        /// The info stands directly before the literal.
        case code(info: TextRange, literal: TextRange)
        case html(TextRange, lineEnds: Int)
        /// `isBeforeTable` where the library cut it from the table below: then `\|` is `|` in it, and no link's
        /// definitions are taken out of it.
        case paragraph(isBeforeTable: Bool)
        case heading(level: Int)
        case thematicBreak
        case footnoteDefinition
        /// The place of its columns in `RawTree.alignments`.
        case table(columns: Int)
        case row
        case cell

        case text(TextRange)
        case inlineCode(TextRange)
        case inlineHTML(TextRange)
        case softBreak
        case hardBreak
        case emphasis
        case strong
        case strikethrough
        case link(destination: TextRange, title: TextRange)
        case image(source: TextRange, title: TextRange)
        case footnoteReference(Int)
    }
}

/// What the C library makes of a text: nodes in reading order, each with how deep it stands, and their texts one behind
/// the other.
struct RawTree {
    var nodes: [RawNode] = []
    var text: [UInt8] = []
    var alignments: [[MarkdownTree.Alignment]] = []
    /// The first node that stood too deep and was left out.
    var tooDeep: RawPosition?
}
