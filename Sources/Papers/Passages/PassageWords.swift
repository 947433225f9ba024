internal import Diagnostics
internal import Markdown
internal import Values

/// Takes a line of a text apart into words.
struct PassageWords {
    private var words: [PassageWord] = []
    /// What was written and not yet taken apart.
    private var written: [UInt8] = []
    private var isAfterBlank = true
    /// Whether it is told where links lead.
    private var marksLinks = true

    /// The words of what stands in a heading, paragraph or cell.
    ///
    /// - Parameter marksLinks: Whether it counts where links lead whose words were written.
    static func read(_ run: TextRun, of text: PaperText, marksLinks: Bool = true) -> [PassageWord] {
        var words = PassageWords(marksLinks: marksLinks)
        for node in run.nodes { words.add(node, of: text, in: run.window) }
        return words.finished()
    }

    private init(marksLinks: Bool = true) { self.marksLinks = marksLinks }

    /// Those of a text without marks, such as a row of the front sheet.
    static func read(_ text: String) -> [PassageWord] {
        var words = PassageWords()
        words.written = Array(text.utf8)
        return words.finished()
    }

    private mutating func finished() -> [PassageWord] {
        takeApart()
        return words.joiningAmounts
    }
}

extension PassageWords {
    private mutating func add(_ node: NodeID, of text: PaperText, in window: Range<Int>) {
        let tree = text.tree
        switch tree[node].kind {
        case .text:
            text.forEachPiece(of: node, in: window) { piece in
                switch piece {
                case .written(let range): written += tree.text[range]
                case .value(let value): add(value)
                case .abbreviation(let abbreviation): written += abbreviation.short.utf8
                }
            }
        case .inlineCode, .inlineHTML: written += tree.bytes(of: node)
        case .softBreak, .hardBreak, .heading, .paragraph, .item, .cell: written.append(.space)
        case .link: add(link: node, of: text)
        case .image: addMark("[\(String(decoding: tree.destination(of: node), as: UTF8.self))]")
        case .strikethrough: addMark("[struck out]")
        case .footnoteReference: addMark("[note]", key: "\u{0}note")
        default: break
        }
    }

    /// An amount is one word. Of what a value says in several words, each is one.
    private mutating func add(_ value: ValuePlace) {
        takeApart()
        let printed = value.lines.joined(separator: " ").withSingleBlanks
        let isAmount = printed.utf8.contains { $0.isDigit } && printed.utf8.count <= Self.longestAmount
        for (index, text) in (isAmount ? [printed] : printed.split(separator: " ").map { String($0) }).enumerated() {
            append(text, key: text, name: value.name, isJoined: index == 0 && !isAfterBlank)
        }
    }

    /// `£1.6 million`
    private static let longestAmount = 24

    private mutating func add(link: NodeID, of text: PaperText) {
        let address = String(decoding: text.tree.destination(of: link), as: UTF8.self)
        let given = text.marks.links[link]?.words
        if let given, text.tree.inside(link).isEmpty {
            takeApart()
            append(given, key: "\u{0}\(address)", name: nil, isJoined: !isAfterBlank)
        } else if marksLinks, !text.words(of: link).utf8.elementsEqual(address.utf8) {
            addMark("[to \(address)]", key: "\u{0}\(address)")
        }
    }

    /// What the page does not print as a word, and is changed all the same.
    private mutating func addMark(_ text: String, key: String? = nil) {
        takeApart()
        append(text, key: key ?? "\u{0}\(text)", name: nil, isJoined: !isAfterBlank)
    }

    private mutating func append(_ text: String, key: String, name: String?, isJoined: Bool) {
        words.append(PassageWord(text: text, key: key, name: name, isJoined: isJoined))
        isAfterBlank = false
    }

    private mutating func takeApart() {
        let text = String(decoding: written, as: UTF8.self)
        written.removeAll(keepingCapacity: true)
        var rest = Substring(text).unicodeScalars
        while let first = rest.first {
            if first.properties.isWhitespace {
                isAfterBlank = true
                rest.removeFirst()
                continue
            }
            let word = rest.prefix { !$0.properties.isWhitespace }
            add(word: word)
            rest = rest[word.endIndex...]
        }
    }

    /// One without blanks, with the signs around it.
    private mutating func add(word: Substring.UnicodeScalarView) {
        var inner = word
        while let first = inner.first, first.opensWord { inner.removeFirst() }
        while let last = inner.last, last.closesWord { inner.removeLast() }
        let opening = word[..<inner.startIndex]
        for scalar in opening { addPiece(String(scalar)) }
        if !inner.isEmpty { addPiece(String(inner)) }
        for scalar in word[inner.endIndex...] { addPiece(String(scalar)) }
    }

    private mutating func addPiece(_ text: String) {
        append(text, key: text.withPlainQuotes, name: nil, isJoined: !isAfterBlank)
    }
}

extension Unicode.Scalar {
    fileprivate var opensWord: Bool { "([“‘\"'".unicodeScalars.contains(self) }
    fileprivate var closesWord: Bool { ",.;:!?)]”’\"'…".unicodeScalars.contains(self) }
}

extension String {
    fileprivate var withPlainQuotes: String {
        if utf8.allSatisfy(\.isASCII) { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "‘", "’": text.append("'")
            case "“", "”": text.append("\"")
            case "\u{2010}", "\u{2011}": text.append("-")
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}

extension [PassageWord] {
    /// `£4.8` and `million` as one word.
    fileprivate var joiningAmounts: [PassageWord] {
        var words: [PassageWord] = []
        words.reserveCapacity(count)
        for word in self {
            guard let last = words.last, last.name == nil, word.name == nil, !word.isJoined,
                Self.scales.contains(word.key), last.key.utf8.last?.isDigit == true
            else {
                words.append(word)
                continue
            }
            words[words.count - 1] = PassageWord(
                text: "\(last.text) \(word.text)", key: "\(last.key) \(word.key)", name: nil, isJoined: last.isJoined)
        }
        return words
    }

    private static let scales: Set<String> = ["million", "billion", "thousand", "bn", "m", "%"]
}
