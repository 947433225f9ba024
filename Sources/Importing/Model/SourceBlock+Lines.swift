internal import SourceDocuments

extension SourceBlock {
    /// Where its first words stand; nil where it has none.
    var place: SourcePlace? {
        switch self {
        case .heading(_, let line), .paragraph(let line): line.place
        case .table(let table): table.place
        case .list(let list): list.items.lazy.flatMap(\.blocks).compactMap(\.place).first
        case .quote(let blocks): blocks.lazy.compactMap(\.place).first
        }
    }

    /// Whether nothing stands in it.
    var isEmpty: Bool {
        switch self {
        case .heading(_, let line), .paragraph(let line): line.isEmpty
        case .table(let table): table.rows.allSatisfy { $0.cells.allSatisfy(\.isEmpty) }
        case .list(let list): list.items.allSatisfy { $0.blocks.allSatisfy(\.isEmpty) }
        case .quote(let blocks): blocks.allSatisfy(\.isEmpty)
        }
    }

    /// The line of a paragraph; nil for any other block.
    var paragraph: SourceLine? { if case .paragraph(let line) = self { line } else { nil } }

    /// Nil for any other block.
    var list: SourceList? { if case .list(let list) = self { list } else { nil } }

    /// Its words, those of one line or cell after the other.
    var words: String {
        switch self {
        case .heading(_, let line), .paragraph(let line): line.numberedText
        case .table(let table): table.rows.flatMap(\.cells).map(\.words).joined(separator: " ")
        case .list(let list): list.items.flatMap(\.blocks).map(\.words).joined(separator: " ")
        case .quote(let blocks): blocks.map(\.words).joined(separator: " ")
        }
    }
}

extension SourceCell {
    var isEmpty: Bool { blocks.allSatisfy(\.isEmpty) }
    var words: String { blocks.map(\.words).joined(separator: " ") }
}

extension SourceLine {
    /// Whether it has neither words nor a picture nor a note.
    var isEmpty: Bool { number == nil && inlines.allSatisfy(\.isEmpty) }

    /// With the number in front of it, where one is left.
    var numberedText: String { number.map { "\($0) \(text)" } ?? text }

    /// A line of plain words.
    init(_ text: String, at place: SourcePlace) { self.init([.text(text, [])], at: place) }

    /// Whether it is words alone, without a link, note or picture.
    var isPlain: Bool {
        inlines.allSatisfy { if case .text = $0 { true } else { false } }
    }
}

extension SourceInline {
    fileprivate var isEmpty: Bool {
        switch self {
        case .text(let text, _): text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        case .link(let inlines, _), .reference(let inlines, _): inlines.allSatisfy(\.isEmpty)
        case .note, .picture: false
        case .lineBreak: true
        }
    }
}
