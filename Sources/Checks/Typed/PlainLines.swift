package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let headingMark = Rule(
        "heading-mark", .error, "A line begins like a heading, but no blank stands after its signs #.",
        example: .text(
            """
            ##Why now

            The contracts end in March.
            """,
            mended: """
                ## Why now

                The contracts end in March.
                """))
}

extension Diagnostic {
    fileprivate static func headingMark(at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .headingMark, at: span, "this is printed as text, not as a heading",
            suggestion: "put a blank after the signs #, or a backslash before them", fix: fix)
    }
}

/// Finds lines of ordinary text that their author meant as a heading, a table, a list or the like. Each is reported once
/// a paragraph.
struct PlainLines: NodeCheck {
    static let rules: [Rule] = [.headingMark, .tableUnformed, .bulletSign, .letteredList, .foreignMark]
    static let kinds: NodeKinds = [.paragraph, .thematicBreak]
    private var told: [Diagnostic] = []
    private var lists: [TypedLists] = []

    init(_ reading: borrowing PaperReading) {}

    var findings: [Diagnostic] { told + lists.flatMap(\.findings) }

    mutating func begin(_ text: PaperText) {
        lists.append(TypedLists())
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        let span = text.tree.span(of: node)
        guard text.tree[node].kind == .paragraph else {
            told += [PlainTables.inColumns(span)].compactMap { $0 }
            return
        }
        let lines = PlainLine.telling(in: span)
        // A tab behind a bullet sign or a letter divides no cells.
        if !lines.contains(where: { ListMark($0) != nil }), let table = PlainTables.withTabs(span) {
            told.append(table)
        }
        guard !lines.isEmpty else { return }
        if let line = lines.first(where: { Self.isHeading($0.bytes) }) {
            told.append(.headingMark(at: line.span, fix: Self.blank(after: line)))
        }
        if let table = PlainTables.withBars(lines) { told.append(table) }
        if let line = lines.first(where: { !$0.isFirst && Self.isAbbreviation($0.bytes) }) {
            told.append(.abbreviation(at: line.span, fix: Self.blankLine(before: line)))
        }
        told += ForeignMarks.find(in: lines, of: span)
        lists[lists.count - 1].look(at: node, lines, in: text)
    }
}

extension PlainLines {
    /// `##Option 3`. One sign alone may be a number’s: `#1`.
    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let signs = line.prefix { $0 == UInt8(ascii: "#") }.count
        return (2...6).contains(signs) && line.dropFirst(signs).first.map { !$0.isBlank } ?? false
    }

    /// Safe where words follow at the left margin: `##12` may be a number, and in a list a heading opens nothing.
    private static func blank(after line: PlainLine) -> Fix? {
        let words = line.bytes.drop { $0 == UInt8(ascii: "#") }
        guard let first = words.first, line.bytes.last(where: { !$0.isBlank }) != UInt8(ascii: "#") else { return nil }
        let place = Span(line.file, words.startIndex..<words.startIndex)
        return Fix(" ", at: place, isSafe: first.isLetter && line.span.start.column == 1)
    }

    /// `*[NHS]: National Health Service`
    private static func isAbbreviation(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "*[".utf8) && line.contains(bytes: "]:".utf8)
    }

    /// Safe at the left margin: in a list the line would still belong to the item.
    private static func blankLine(before line: PlainLine) -> Fix {
        let place = line.range.lowerBound
        return Fix("\n", at: Span(line.file, place..<place), isSafe: line.isAtMargin)
    }
}
