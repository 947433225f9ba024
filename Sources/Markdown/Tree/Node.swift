/// One node of a Markdown text: what it is and where it stands. It holds no other node and no text: both are found
/// through the tree, so a list of nodes is one piece of memory.
public struct Node: Sendable {
    public let kind: Kind
    /// Of a heading 1 to 6; else what `flags` say.
    @usableFromInline var detail: UInt8
    /// Whether the tree has attributes for it.
    package internal(set) var hasAttributes = false
    /// Where it stands in the file.
    @usableFromInline var start: UInt32
    @usableFromInline var end: UInt32
    /// Its own text in the text of the tree; empty for a node that has none.
    @usableFromInline var textStart: UInt32
    @usableFromInline var textEnd: UInt32
    /// The first node that does not stand in it.
    @usableFromInline var next: UInt32
    /// The number of a list's first item or of a footnote, the length of a code block's info, or a place in one of the
    /// tree's side tables.
    @usableFromInline var extra: UInt32

    init(_ kind: Kind, detail: UInt8 = 0, at range: Range<Int>, text: TextRange = .empty, extra: Int = 0) {
        self.kind = kind
        self.detail = detail
        self.extra = UInt32(clamping: extra)
        (start, end) = (UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
        (textStart, textEnd) = (text.start, text.end)
        next = 0
    }
}

extension Node {
    public enum Kind: UInt8, Sendable {
        // Blocks
        case heading, paragraph, bulletList, orderedList, item, quote, code, table, row, cell, thematicBreak
        /// Raw HTML. No page prints it as markup.
        case html
        /// A footnote's definition; these follow all other blocks.
        case footnote

        // Pieces of a line
        case text, inlineCode, emphasis, strong, strikethrough, link, image
        /// Words in brackets that are in another language: `[Gyda’n gilydd]{lang=cy}`.
        case span
        /// A line that ends with two blanks or a backslash.
        case hardBreak
        /// The end of a line inside a paragraph: a blank.
        case softBreak
        case footnoteReference
        /// A raw HTML tag or comment. No page prints it as markup.
        case inlineHTML
    }

    /// Offsets into the file; without the line's end behind a block.
    @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

    /// Of a heading, 1 to 6.
    @inlinable public var level: Int { Int(detail) }
    /// Whether a list's items stand without blank lines between them, and are printed without paragraphs.
    @inlinable public var isTight: Bool { detail & Node.tight != 0 }
    /// Whether the box of a task list's item is ticked; nil for an item without a box.
    @inlinable public var isTicked: Bool? { detail & Node.box == 0 ? nil : detail & Node.ticked != 0 }
    /// Whether a cell names its row: the first of a row that begins `|# `.
    @inlinable public var isRowHead: Bool { detail & Node.rowHead != 0 }
    /// Whether a text stands in the file byte by byte as it is in the tree.
    @inlinable public var isVerbatim: Bool { detail & Node.verbatim != 0 }
    /// The number of an ordered list's first item, or of a footnote's mark or definition, counted from 1.
    @inlinable public var number: Int { Int(extra) }
    @inlinable public var isList: Bool { kind == .bulletList || kind == .orderedList }
    /// Whether it is a block or a part of one, and no piece of a line.
    @inlinable public var isBlock: Bool { kind.rawValue <= Kind.footnote.rawValue }

    @usableFromInline static let tight: UInt8 = 1
    @usableFromInline static let box: UInt8 = 1
    @usableFromInline static let ticked: UInt8 = 2
    @usableFromInline static let rowHead: UInt8 = 1
    @usableFromInline static let verbatim: UInt8 = 1
}

/// A part of the text of a tree.
struct TextRange: Sendable {
    var start: UInt32
    var end: UInt32

    static let empty = TextRange(start: 0, end: 0)

    init(start: UInt32, end: UInt32) {
        self.start = start
        self.end = end
    }

    init(_ range: Range<Int>) {
        (start, end) = (UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
    }

    var range: Range<Int> { Int(start)..<Int(end) }
    var isEmpty: Bool { start == end }
}
