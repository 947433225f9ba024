/// A node as the C library reports it: positions unchecked, text not yet joined. A document is an array of them in
/// reading order, each with how deep it stands; no C pointer is left in it.
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
        case code(info: String, literal: String)
        case html(String)
        /// `isBeforeTable` where the library cut it from the table below: then `\|` is `|` in it, and no link's
        /// definitions are taken out of it.
        case paragraph(isBeforeTable: Bool)
        case heading(level: Int)
        case thematicBreak
        case footnoteDefinition
        case table([Block.Alignment])
        case row
        case cell

        case text(String)
        case inlineCode(String)
        case inlineHTML(String)
        case softBreak
        case hardBreak
        case emphasis
        case strong
        case strikethrough
        case link(destination: String, title: String)
        case image(source: String, title: String)
        case footnoteReference(Int)
    }
}
