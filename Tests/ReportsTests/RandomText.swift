/// Markdown of random blocks full of characters that mean something to it. The same seed gives the same text.
struct RandomText {
    private var state: UInt64
    /// What stands where the text has `v0v`, `v1v` …
    private(set) var values: [String] = []
    private var hasNote = false

    init(seed: UInt64) {
        state = seed &* 0xD134_2543_DE82_EF95
    }

    /// Blocks and, if a mark in them refers to it, one footnote.
    mutating func document() -> String {
        let lines = blocks(upTo: 4, depth: 0)
        return (lines + note()).joined(separator: "\n") + "\n"
    }

    /// One paragraph, and the footnote that it may refer to.
    mutating func paragraph() -> String {
        let lines = [run()]
        return (lines + note()).joined(separator: "\n") + "\n"
    }

    /// Signs and words without any plan.
    mutating func soup() -> String {
        (0..<(3 + number(below: 30))).map { _ in Self.pieces[number(below: Self.pieces.count)] }.joined()
    }

    private func note() -> [String] { hasNote ? ["", "[^1]: note"] : [] }
}

// MARK: - Blocks

extension RandomText {
    /// Lines, with an empty one between two blocks.
    private mutating func blocks(upTo count: Int, depth: Int) -> [String] {
        (0..<(1 + number(below: count))).reduce(into: []) { lines, index in
            lines += (index == 0 ? [] : [""]) + block(depth: depth)
        }
    }

    private mutating func block(depth: Int) -> [String] {
        switch number(below: depth < 3 ? 10 : 6) {
        case 0: [String(repeating: "#", count: 1 + number(below: 6)) + " " + line()]
        case 1: code()
        case 2: ["***"]
        case 3: table()
        case 4, 5, 6: run().split(separator: "\n").map(String.init)
        case 7: blocks(upTo: 3, depth: depth + 1).map { "> " + $0 }
        case 8: list(depth: depth + 1, isTight: false)
        default: list(depth: depth + 1, isTight: true)
        }
    }

    /// A list that may follow a paragraph directly begins with 1, and none of its items is empty.
    private mutating func list(depth: Int, isTight: Bool) -> [String] {
        let mark = ["- ", "- ", "1. ", "0. ", "9. ", "123456789. "][number(below: isTight && depth > 1 ? 3 : 6)]
        let indentation = String(repeating: " ", count: mark.utf8.count)
        return (0..<(1 + number(below: 3))).reduce(into: []) { lines, index in
            let blocks = isTight ? tightItem(depth: depth) : looseItem(depth: depth)
            if index > 0, !isTight { lines.append("") }
            lines.append(mark + (blocks.first ?? ""))
            lines += blocks.dropFirst().map { $0.isEmpty ? "" : indentation + $0 }
        }
    }

    private mutating func looseItem(depth: Int) -> [String] {
        number(below: 8) == 0 ? [] : blocks(upTo: 2, depth: depth)
    }

    /// A paragraph and what may follow it without an empty line.
    private mutating func tightItem(depth: Int) -> [String] {
        let more: [String] =
            switch number(below: depth < 3 ? 8 : 5) {
            case 0: ["## " + line()]
            case 1: code()
            case 2: ["***"]
            case 5: ["> " + line()]
            case 6, 7: list(depth: depth + 1, isTight: true)
            default: []
            }
        return [["", "", "", "[ ] ", "[x] "][number(below: 5)] + line()] + more
    }

    private mutating func code() -> [String] {
        let info = ["", "swift", "a`b", " ~ x", "&amp;\\*"][number(below: 5)]
        let lines = (0..<number(below: 4)).map { _ in
            signs().split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        return ["~~~~~~~~" + info] + lines + ["~~~~~~~~"]
    }

    private mutating func table() -> [String] {
        let columns = 1 + number(below: 3)
        let dashes = (0..<columns).map { _ in ["---", ":--", ":-:", "--:"][number(below: 4)] }
        var rows = (0..<(1 + number(below: 3))).map { index in
            let isHeaded = index > 0 && number(below: 3) == 0
            let cells = (0..<columns).map { _ in number(below: 5) == 0 ? "" : line() }
            return (isHeaded ? "|# " : "| ") + cells.joined(separator: " | ") + " |"
        }
        rows.insert("| " + dashes.joined(separator: " | ") + " |", at: 1)
        return rows
    }
}

// MARK: - Text

extension RandomText {
    /// Always with a word to be seen, since Markdown has no empty paragraphs.
    private mutating func run() -> String { "x" + inlines(depth: 0, breaks: true) + "x" }

    private mutating func line() -> String { "x" + inlines(depth: 0, breaks: false) }

    private mutating func inlines(depth: Int, breaks: Bool) -> String {
        (0..<(1 + number(below: 4))).map { _ in inline(depth: depth, breaks: breaks) }.joined()
    }

    private mutating func inline(depth: Int, breaks: Bool) -> String {
        switch number(below: depth < 4 ? 16 : 8) {
        case 0: return inlineCode()
        case 1: return breaks ? "\n" : " "
        case 2: return breaks ? "\\\n" : value()
        case 3:
            hasNote = true
            return "[^1]"
        case 8, 9: return "*" + inlines(depth: depth + 1, breaks: breaks) + "*"
        case 10, 11: return "**" + inlines(depth: depth + 1, breaks: breaks) + "**"
        case 12: return "~~" + inlines(depth: depth + 1, breaks: breaks) + "~~"
        case 13: return "[" + inlines(depth: depth + 1, breaks: breaks) + "](" + address() + ")"
        case 14: return "![" + value() + "](" + address() + ")"
        default: return value()
        }
    }

    private mutating func inlineCode() -> String {
        let code = signs().split { $0 == "`" || $0.isNewline }.joined()
        return code.isEmpty ? value() : "`` " + code + " ``"
    }

    private mutating func address() -> String {
        ["", "https://a.b/c_d?e=1&f;g", "mailto:a@b.c", "#x", "<a b\\>c>", "d \"t&amp;\\\"*\""][number(below: 6)]
    }

    private mutating func value() -> String {
        values.append(signs())
        return "v\(values.count - 1)v"
    }

    private mutating func signs() -> String {
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

extension RandomText {
    /// SplitMix64.
    private mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
