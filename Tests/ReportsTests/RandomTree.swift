import Markdown

/// Documents of random blocks full of characters that mean something to Markdown. The same seed gives the same tree.
struct RandomTree {
    private var state: UInt64
    private var hasNote = false

    init(seed: UInt64) {
        state = seed &* 0xD134_2543_DE82_EF95
    }

    /// Blocks and, if a mark in them refers to it, one footnote.
    mutating func document() -> (blocks: [Block], footnotes: [Footnote]) {
        let blocks = blocks(upTo: 4, depth: 0)
        return (blocks, hasNote ? [note(self.blocks(upTo: 2, depth: 2))] : [])
    }

    /// One paragraph, and the footnote that it may refer to.
    mutating func paragraph() -> (blocks: [Block], footnotes: [Footnote]) {
        let blocks = [Tree.block(.paragraph(run()))]
        return (blocks, hasNote ? [note([Tree.paragraph(Tree.text("note"))])] : [])
    }

    private func note(_ blocks: [Block]) -> Footnote {
        Footnote(label: "1", blocks: blocks, span: Tree.span)
    }
}

// MARK: - Blocks

extension RandomTree {
    private mutating func blocks(upTo count: Int, depth: Int) -> [Block] {
        (0..<(1 + number(below: count))).map { _ in block(depth: depth) }
    }

    private mutating func block(depth: Int) -> Block {
        switch number(below: depth < 3 ? 10 : 6) {
        case 0: Tree.block(.heading(level: 1 + number(below: 6), run()))
        case 1: code()
        case 2: Tree.block(.thematicBreak)
        case 3: table()
        case 4, 5, 6: Tree.block(.paragraph(run()))
        case 7: Tree.block(.quote(blocks(upTo: 3, depth: depth + 1)))
        case 8: looseList(depth: depth + 1)
        default: tightList(depth: depth + 1)
        }
    }

    /// The first item ends with a paragraph: a rule there and a blank line behind it make no list loose.
    private mutating func looseList(depth: Int) -> Block {
        let items = (0..<(2 + number(below: 2))).map { index in
            let blocks = number(below: 6) == 0 ? [] : blocks(upTo: 2, depth: depth)
            return item(index == 0 ? blocks + [Tree.block(.paragraph(run()))] : blocks, depth: depth)
        }
        return Tree.block(.list(.init(start: start(), isTight: false, items: items)))
    }

    /// What may follow a paragraph without a blank line.
    private mutating func tightList(depth: Int) -> Block {
        let items = (0..<(1 + number(below: 3))).map { _ in
            var blocks = [Tree.block(.paragraph(run()))]
            switch number(below: depth < 3 ? 8 : 5) {
            case 0: blocks.append(Tree.block(.heading(level: 2, run())))
            case 1: blocks.append(code())
            case 2: blocks.append(Tree.block(.thematicBreak))
            case 5: blocks.append(Tree.block(.quote(self.blocks(upTo: 1, depth: depth + 1))))
            case 6, 7: blocks.append(tightList(depth: depth + 1))
            default: break
            }
            return item(blocks, depth: depth)
        }
        return Tree.block(
            .list(.init(start: depth > 1 || number(below: 2) == 0 ? nil : 1, isTight: true, items: items)))
    }

    /// The library knows boxes only where the item's mark is the first on its line, and only before a paragraph.
    private mutating func item(_ blocks: [Block], depth: Int) -> Block.Item {
        guard depth == 1, case .paragraph = blocks.first?.kind, number(below: 4) == 0 else {
            return Block.Item(blocks: blocks, at: Tree.span)
        }
        return Block.Item(blocks: blocks, at: Tree.span, isTicked: number(below: 2) == 0)
    }

    private mutating func start() -> Int? {
        [nil, nil, 0, 1, 9, 123_456_789][number(below: 6)]
    }

    private mutating func code() -> Block {
        let lines = (0..<number(below: 4)).map { _ in text() + "\n" }
        return Tree.block(
            .code(.init(info: ["", "swift", "a`b", "~ x", "&amp;\\*"][number(below: 5)], literal: lines.joined())))
    }

    private mutating func table() -> Block {
        let columns = 1 + number(below: 3)
        let alignments = (0..<columns).map { _ in [Block.Alignment.none, .left, .centre, .right][number(below: 4)] }
        let rows = (0..<(1 + number(below: 3))).map { index in
            let isHeaded = index > 0 && number(below: 3) == 0
            let cells = (0..<columns).map { column in
                Tree.cell(number(below: 5) == 0 ? [] : run(), isRowHead: isHeaded && column == 0)
            }
            return Block.Row(cells: cells, at: Tree.span)
        }
        return Tree.block(.table(.init(alignments: alignments, header: rows[0], rows: Array(rows.dropFirst()))))
    }
}

// MARK: - Text

extension RandomTree {
    /// Always with a word at both ends of something to be seen, since Markdown has no empty paragraphs.
    private mutating func run() -> [Inline] {
        let run = inlines(depth: 0)
        let isSeen = run.plainText.utf8.contains { $0 > 0x20 }
        return isSeen ? run : run + [Tree.text("x")]
    }

    private mutating func inlines(depth: Int) -> [Inline] {
        (0..<(1 + number(below: 4))).map { _ in inline(depth: depth) }
    }

    private mutating func inline(depth: Int) -> Inline {
        switch number(below: depth < 4 ? 16 : 8) {
        case 0: return Tree.inline(.code(text()))
        case 1: return Tree.inline(.softBreak)
        case 2: return Tree.inline(.hardBreak)
        case 3: return footnoteReference()
        case 8, 9: return Tree.inline(.emphasis(inlines(depth: depth + 1)))
        case 10, 11: return Tree.inline(.strong(inlines(depth: depth + 1)))
        case 12: return Tree.inline(.strikethrough(inlines(depth: depth + 1)))
        case 13: return link(depth: depth)
        case 14: return Tree.image(text(), title: title(), Tree.text(text()))
        default: return Tree.text(text())
        }
    }

    private mutating func footnoteReference() -> Inline {
        hasNote = true
        return Tree.inline(.footnoteReference(1))
    }

    private mutating func link(depth: Int) -> Inline {
        let destinations = ["", "https://a.b/c_d?e=1&f;g", "mailto:a@b.c", "#x", text()]
        let content = inlines(depth: depth + 1)
        return Tree.inline(
            .link(.init(destination: destinations[number(below: 5)], title: title(), content: content)))
    }

    private mutating func title() -> String {
        number(below: 3) == 0 ? text() : ""
    }

    private mutating func text() -> String {
        (0..<(1 + number(below: 3))).map { _ in Self.pieces[number(below: Self.pieces.count)] }.joined()
    }

    private static let pieces =
        [
            "www.a.b", "http://a.b", "a@b.c", "&amp;", "&#65;", "1.", "2) ", "- ", "+ ", "# ", "##", "> ", "---", "===",
            "```", "~~~", "|", ":-:", "|---|", "[^1]", "[^1]:", "[a]: b", "<b>", "<!-- ", "{#id}", "{{ a }}", "[ ] ",
            "a", "b", "word", "é", "“", "—", "\u{A0}", "\u{3000}", "\u{301}", "😀", "中", "  ", "\t", "\n", "\r\n",
        ] + "*_~`[]()<>!&#\\|-+=:;.1 \"'{}/w@^$".map(String.init)
}

// MARK: - Numbers

extension RandomTree {
    /// SplitMix64.
    private mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
