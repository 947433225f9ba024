import Diagnostics

/// Walks once over a text and puts a backslash before every byte that could become Markdown where it stands.
///
/// Unless the text is known to end before no bracket, its end is taken for the worst: a `!` there might meet a link.
struct MarkdownEscaper {
    private let text: [UInt8]
    /// The byte that stands before the text.
    private let before: UInt8
    private let isInTableCell: Bool
    private let isInStrikethrough: Bool
    private let isBeforeBracket: Bool
    private var output: [UInt8] = []
    private var index = 0

    init(
        _ text: [UInt8], after before: UInt8?, isInTableCell: Bool, isInStrikethrough: Bool,
        isBeforeBracket: Bool
    ) {
        self.text = Self.onOneLine(text)
        self.before = before ?? .lineFeed
        self.isInTableCell = isInTableCell
        self.isInStrikethrough = isInStrikethrough
        self.isBeforeBracket = isBeforeBracket
    }

    mutating func escaped(atLineStart: Bool, atCellStart: Bool) -> [UInt8] {
        output.reserveCapacity(text.count + 8)
        escapeStart(atLineStart: atLineStart, atCellStart: atCellStart)
        while index < text.count { escapeNext() }
        return output
    }
}

// MARK: The start of the text

extension MarkdownEscaper {
    private mutating func escapeStart(atLineStart: Bool, atCellStart: Bool) {
        if atLineStart || before.isBlank {
            index = text.prefix(while: \.isBlank).count
        }
        if atLineStart {
            escapeBlockMark()
        } else if atCellStart {
            escapeCellMark()
        } else if before == UInt8(ascii: "]"), let first = text.first, "(:".utf8.contains(first) {
            appendEscaped()
        }
    }

    /// What would make a heading, a list, a quotation, a rule or a table of the line.
    private mutating func escapeBlockMark() {
        guard let first = byte(0) else { return }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"): appendEscaped()
        case UInt8(ascii: "*"), UInt8(ascii: "_"): appendRun(escaped: true)
        case UInt8(ascii: "+"), UInt8(ascii: "="): if isEndOrBlank(1) || byte(1) == first { appendEscaped() }
        case UInt8(ascii: "."), UInt8(ascii: ")"): if before.isDigit, isEndOrBlank(1) { appendEscaped() }
        case UInt8(ascii: "-"), UInt8(ascii: ":"): escapeDelimiterRow()
        default: escapeListNumber()
        }
    }

    /// What would make the line below a table's head of the row, or of the cell the head of its row: `| # a |`.
    private mutating func escapeCellMark() {
        if byte(0) == UInt8(ascii: "#"), isEndOrBlank(1) { appendEscaped() } else { escapeDelimiterRow() }
    }

    /// `-`, `---`, `:-:` and the like: a list's bullet, an underlined heading, or the line below a table's head.
    private mutating func escapeDelimiterRow() {
        let second = byte(1) ?? .space
        if byte(0) == UInt8(ascii: "-"), second.isBlank || "-:|".utf8.contains(second) { appendEscaped() }
        if byte(0) == UInt8(ascii: ":"), second == UInt8(ascii: "-") { appendEscaped() }
    }

    /// `12. ` or `12) `
    private mutating func escapeListNumber() {
        let digits = text[index...].prefix(while: \.isDigit)
        guard (1...9).contains(digits.count), let mark = byte(digits.count),
            mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
            isEndOrBlank(digits.count + 1)
        else { return }
        output.append(contentsOf: digits)
        index += digits.count
        appendEscaped()
    }
}

// MARK: Within the line

extension MarkdownEscaper {
    private mutating func escapeNext() {
        switch text[index] {
        case UInt8(ascii: "\\") where index + 1 == text.count: append(reference: "&#92;")
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"): appendEscaped()
        case UInt8(ascii: "*"): appendRun(escaped: !isRunBetween(\.isBlank))
        case UInt8(ascii: "_"): appendRun(escaped: !isRunBetween(\.isBlank) && !isRunBetween(\.isLetterOrDigit))
        case UInt8(ascii: "~"): appendRun(escaped: !isLoneTilde)
        case UInt8(ascii: "<"): if mayOpenTag { append(reference: "&lt;") } else { append(escaped: false) }
        case UInt8(ascii: "&"): append(escaped: mayStartEntity)
        case UInt8(ascii: "|"): append(escaped: isInTableCell)
        case UInt8(ascii: "!"): append(escaped: byte(1) == nil && isBeforeBracket)
        case UInt8(ascii: "{"): append(escaped: mayOpenBraces)
        case UInt8(ascii: "#"): appendRun(escaped: mayCloseHeading)
        case UInt8(ascii: ":"): append(escaped: mayEndScheme)
        case UInt8(ascii: "."): append(escaped: isAfter("www") || index == 0 && before == UInt8(ascii: "w"))
        default: append(escaped: false)
        }
    }

    private mutating func append(escaped: Bool) {
        if escaped { output.append(UInt8(ascii: "\\")) }
        output.append(text[index])
        index += 1
    }

    /// Not every reader of Markdown knows a backslash before `<`, or one at the end of a line.
    private mutating func append(reference: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
        index += 1
    }

    private mutating func appendEscaped() {
        append(escaped: true)
    }

    private mutating func appendRun(escaped: Bool) {
        for _ in 0..<runLength { append(escaped: escaped) }
    }
}

// MARK: What a byte could become

extension MarkdownEscaper {
    /// Anything but a comparison: `< 5` or `<5 `. An address of electronic mail may begin with a digit too.
    private var mayOpenTag: Bool {
        let number = text[(index + 1)...].prefix { $0.isDigit || ".,%".utf8.contains($0) }
        return byte(1 + number.count)?.isBlank != true
    }

    /// `&copy;`, `&#64;`, or the start of one at the end of the text.
    private var mayStartEntity: Bool {
        let name = text[(index + 1)...].prefix { $0.isLetterOrDigit }
        let next = byte(1 + name.count)
        return next == nil && isBeforeBracket || next == UInt8(ascii: ";") || byte(1) == UInt8(ascii: "#")
    }

    /// `{{ name }}`, and `{#id}` or `{.class}` behind a heading or paragraph, are markup where a paper is read.
    private var mayOpenBraces: Bool {
        byte(1).map { "{#.".utf8.contains($0) } ?? isBeforeBracket
    }

    /// Number signs after a blank at the end of a heading are taken for its closing mark and vanish.
    private var mayCloseHeading: Bool {
        let rest = text[(index + runLength)...]
        return rest.allSatisfy(\.isBlank) && (previous.isBlank || previous.isLineEnd)
    }

    /// The colon of `http://`, `https://` and `ftp://`, which would make a link of what follows.
    private var mayEndScheme: Bool {
        let slashes = text[(index + 1)...].prefix(2)
        let isScheme = isAfter("http") || isAfter("https") || isAfter("ftp")
        return isScheme ? "//".utf8.starts(with: slashes) : index == 0 && slashes.elementsEqual("//".utf8)
    }

    /// The one tilde of a text, before a word or number: `~5%`. Alone it cannot strike anything out.
    private var isLoneTilde: Bool {
        !isInStrikethrough && (previous.isBlank || previous.isLineEnd) && byte(1)?.isLetterOrDigit == true
            && text.count(where: { $0 == UInt8(ascii: "~") }) == 1
    }
}

// MARK: Around a byte

extension MarkdownEscaper {
    /// The byte that many places on; nil after the end.
    private func byte(_ distance: Int) -> UInt8? {
        index + distance < text.count ? text[index + distance] : nil
    }

    private var previous: UInt8 {
        index > 0 ? text[index - 1] : before
    }

    /// How many bytes equal to the present one stand in a row from here on.
    private var runLength: Int {
        text[index...].prefix { $0 == text[index] }.count
    }

    private func isEndOrBlank(_ distance: Int) -> Bool {
        byte(distance)?.isBlank ?? true
    }

    private func isRunBetween(_ condition: (UInt8) -> Bool) -> Bool {
        guard let next = byte(runLength) else { return false }
        return condition(previous) && condition(next)
    }

    private func isAfter(_ word: String) -> Bool {
        text[..<index].suffix(word.utf8.count).elementsEqual(word.utf8) { $0.lowercased == $1 }
    }

    /// Line ends become a blank, the last of several blanks at the end goes, and control characters become U+FFFD.
    private static func onOneLine(_ text: [UInt8]) -> [UInt8] {
        var line = text.contains { $0 < 0x20 && $0 != 0x09 } ? withoutControls(text) : text
        let end = line.reversed().prefix(while: \.isBlank).count
        line.removeLast(max(0, end - 1))
        return line
    }

    private static func withoutControls(_ text: [UInt8]) -> [UInt8] {
        var line: [UInt8] = []
        var last: UInt8 = 0
        for byte in text {
            switch byte {
            case .lineFeed where last == .carriageReturn: break
            case .lineFeed, .carriageReturn: line.append(.space)
            case 0..<0x20 where byte != .tab: line.append(contentsOf: Escaping.replacement)
            default: line.append(byte)
            }
            last = byte
        }
        return line
    }
}
