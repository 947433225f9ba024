/// Writes Markdown as it stands in committee papers, all of it well formed. Each word is another one, so that a
/// test can tell which are missing: `word1`, `£word2` …
struct PaperGenerator {
    private var random: SeededGenerator
    private var wordCount = 0
    /// Definitions that links and footnote marks ask for, to be written after the block.
    private var definitions: [String] = []

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func paper(blocks count: Int) -> String {
        let text = blocks(count, depth: 0).joined(separator: "\n") + "\n"
        let lineEnd = random.pick(["\n", "\n", "\r\n", "\r"])
        return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    }
}

// MARK: - Blocks

extension PaperGenerator {
    /// Lines, the last of each block a blank one.
    private mutating func blocks(_ count: Int, depth: Int) -> [String] {
        var lines: [String] = []
        for _ in 0..<count {
            lines += block(depth: depth) + [""]
            for definition in definitions { lines += definition.split(separator: "\n").map(String.init) + [""] }
            definitions = []
        }
        return lines
    }

    private mutating func block(depth: Int) -> [String] {
        switch random.number(1...(depth < 3 ? 12 : 6)) {
        case 1: return [random.pick(["# ", "## ", "### "]) + line() + random.pick(["", " {#id}", " ##"])]
        case 2: return [line(), line(), random.pick(["---", "==="])]
        case 3: return ["```" + word(), "  " + word() + " *not* &amp;", "", "> \\" + word(), "```"]
        case 4, 5, 6: return paragraph()
        case 7: return (random.chance(oneIn: 2) ? paragraph() : []) + table(depth: depth)
        case 8: return blocks(random.number(1...2), depth: depth + 1).dropLast().map { "> " + $0 }
        case 9: return ["> " + line(), ">" + line(), line()]
        default: return list(depth: depth)
        }
    }

    private mutating func paragraph() -> [String] {
        var lines = (1...random.number(1...4)).map { _ in line() + random.pick(["", "", "  ", "\\"]) }
        lines.append(line() + random.pick(["", "", " {#id}", "\n{.class}"]))
        return lines.flatMap { $0.split(separator: "\n").map(String.init) }
    }

    private mutating func list(depth: Int) -> [String] {
        let mark = random.pick(["- ", "* ", "1. ", depth == 0 ? "3) " : "1) ", "-   "])
        let gap = random.chance(oneIn: 2) ? [""] : []
        return (1...random.number(1...3)).flatMap { _ -> [String] in
            let box = depth == 0 && random.chance(oneIn: 4) ? random.pick(["[ ] ", "[x] "]) : ""
            let inner = [box + line()] + gap + blocks(random.number(0...2), depth: depth + 1)
            let indent = String(repeating: " ", count: mark.utf8.count)
            return [mark + inner[0]] + inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 } + gap
        }
    }

    private mutating func table(depth: Int) -> [String] {
        let columns = random.number(1...4)
        let indent = depth == 0 ? random.pick(["", "  "]) : ""
        let dashes = (1...columns).map { _ in random.pick(["---", ":--", "--:", ":-:"]) }
        let rows = (1...random.number(1...4)).map { _ -> String in
            let head = random.chance(oneIn: 4) ? "# " + word() + " |" : " " + cell() + " |"
            return "|" + head + (1..<columns).map { _ in " " + cell() + " |" }.joined()
        }
        let heads = "| " + (1...columns).map { _ in cell() }.joined(separator: " | ") + " |"
        return [heads, "|" + dashes.joined(separator: "|") + "|"].map { indent + $0 } + rows.map { indent + $0 }
    }

    private mutating func cell() -> String {
        switch random.number(1...4) {
        case 1: ""
        case 2: word() + " \\| `" + word() + "\\|" + word() + "`"
        default: line()
        }
    }
}

// MARK: - Inlines

extension PaperGenerator {
    /// Starts with a plain word, so that it opens no block.
    private mutating func line() -> String {
        ([word()] + (0..<random.number(0...6)).map { _ in piece() }).joined(separator: " ")
    }

    private mutating func word() -> String {
        wordCount += 1
        let word = "word\(wordCount)"
        return random.pick([word, word, word, "£" + word, word + "–", "“" + word + "”", word + "’s", word + ","])
    }

    private mutating func words() -> String {
        (0...random.number(0...2)).map { _ in word() }.joined(separator: " ")
    }

    private mutating func piece() -> String {
        switch random.number(1...13) {
        case 1: return random.pick(["*", "_", "**", "__", "~~"]).around(words())
        case 2: return random.pick(["`", "``", "`` "]).around(word() + " \\*", closedBy: { String($0.reversed()) })
        case 3: return random.pick(["\\*", "\\[", "\\\\", "\\{{", "\\#"]) + word() + random.pick(["\\_", "\\|", ""])
        case 4: return word() + random.pick(["&amp;", "&nbsp;", "&#163;", "&amp;amp;", "&", "&no;"]) + word()
        case 5: return link()
        case 6: return footnoteMark()
        case 7: return "[" + piece() + " " + words() + "]{lang=cy}"
        case 8: return "![" + words() + "](images/" + word() + ".png)"
        case 9: return random.pick(["www.", "https://", "<https://"]).address(of: word().letters)
        case 10: return "{{ rates." + word().letters + " }}"
        default: return word() + random.pick(["", ".", ":", "!", "(", ")", " * ", " _ ", " - ", "<", " > "])
        }
    }

    private mutating func link() -> String {
        let label = "label " + word()
        switch random.number(1...4) {
        case 1: return "[" + words() + "](/" + word().letters + " \"" + word() + " &amp; " + word() + "\")"
        case 2: return "[" + word() + "](<" + word() + " (" + word() + ">)"
        case 3:
            definitions.append("[" + label + "]: /" + word().letters + "\n  '" + word() + "'")
            return "[" + words() + "][" + label.uppercased() + "]"
        default:
            definitions.append("[" + label + "]: <" + word() + ">")
            return "[" + label + "]" + random.pick(["", "[]"])
        }
    }

    private mutating func footnoteMark() -> String {
        let label = word().letters
        definitions.append("[^" + label + "]: " + word() + random.pick(["", "\n    " + word(), "\n" + word()]))
        return word() + "[^" + label + "]"
    }
}

extension String {
    fileprivate func around(_ content: String, closedBy closing: (String) -> String = { $0 }) -> String {
        self + content + closing(self)
    }

    fileprivate func address(of word: String) -> String {
        self + "example.org/" + word + "?a=b&c=d" + (hasPrefix("<") ? ">" : "")
    }

    /// Without what an address cannot hold.
    fileprivate var letters: String {
        String(decoding: utf8.filter { $0 < 0x80 && $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }
}
