internal import Diagnostics

/// What one line holds of all that costs the library more than reading it.
struct LineTally {
    /// The line without its line ending.
    let range: Range<Int>
    let containers: LineContainers
    /// Whether the library sees a blank line, which ends every paragraph and table.
    let isBlank: Bool
    /// The number of columns if this could be the row of dashes under a table's heads, else 0.
    let delimiterColumns: Int
    /// Runs of `*`, `_` or `~`, and brackets: what the library keeps in lists and walks through.
    private(set) var marks = 0
    private(set) var openBrackets = 0
    /// `<!` and `<?`: for each the library may read to the end of the paragraph in search of its end.
    private(set) var markupOpenings = 0
    private(set) var bars = 0
    /// `www.` and `://`: for each the library reads to the next blank.
    private(set) var webAddresses = 0
    /// `@`: for each the library may read, and copy, the rest of the line.
    private(set) var atSigns = 0
    private(set) var closingParentheses = 0
    /// `[&#94;`: a caret written as a code after a bracket.
    private(set) var writtenOutCaret: Range<Int>?
    /// How many nodes, about, the line becomes.
    private(set) var pieces: Int

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.range = range
        containers = LineContainers(bytes, in: range)
        isBlank = bytes[range].allSatisfy(\.isBlank)
        delimiterColumns = Self.delimiterColumns(bytes[range])
        pieces = 1 + containers.count
        var index = range.lowerBound
        while let place = Self.counted.firstPlace(in: bytes, index..<range.upperBound) {
            let previous = place > range.lowerBound ? bytes[place - 1] : .space
            count(at: place, after: previous, in: bytes)
            index = place + 1
        }
    }

    /// All other bytes cost the library no more than reading them.
    private static let counted = SpecialBytes("*_~[]`<!?|:.@)")
}

extension LineTally {
    private mutating func count(at index: Int, after previous: UInt8, in bytes: [UInt8]) {
        switch Unicode.Scalar(bytes[index]) {
        case "*", "_", "~":
            marks += bytes[index] == previous ? 0 : 1
            pieces += 1
        case "[": countBracket(at: index, in: bytes)
        case "]": marks += 1
        case "`", "<": pieces += 1
        case "!", "?": markupOpenings += previous == UInt8(ascii: "<") ? 1 : 0
        case "|": bars += 1
        case ":": webAddresses += hold("://", at: index, in: bytes) ? 1 : 0
        case ".": webAddresses += previous == UInt8(ascii: "w") && hold("www.", at: index - 3, in: bytes) ? 1 : 0
        case "@":
            atSigns += 1
            pieces += 1
        case ")": closingParentheses += 1
        default: break
        }
    }

    private mutating func countBracket(at index: Int, in bytes: [UInt8]) {
        marks += 1
        openBrackets += 1
        pieces += 1
        if writtenOutCaret == nil, let end = WrittenOutCaret.end(in: rest(after: index, in: bytes)) {
            writtenOutCaret = (index + 1)..<end
        }
    }

    /// Whether a sign of ASCII stands there, and within the line.
    private func hold(_ sign: StaticString, at index: Int, in bytes: [UInt8]) -> Bool {
        guard index >= range.lowerBound, index + sign.utf8CodeUnitCount <= range.upperBound else { return false }
        for offset in 0..<sign.utf8CodeUnitCount where bytes[index + offset] != sign.utf8Start[offset] { return false }
        return true
    }

    private func rest(after index: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes[(index + 1)..<range.upperBound]
    }

    private static let signsOfDelimiters = ByteSet("|-:")

    /// Only bars, dashes, colons and blanks, behind the marks of quotes. Dashes alone underline a heading.
    private static func delimiterColumns(_ line: ArraySlice<UInt8>) -> Int {
        let row = line.drop { $0 == UInt8(ascii: ">") || $0.isBlank }
        guard row.allSatisfy({ signsOfDelimiters.contains($0) || $0.isWhitespace }), row.contains(UInt8(ascii: "-")),
            row.contains(where: { $0 != UInt8(ascii: "-") && !$0.isBlank })
        else { return 0 }
        let text = row.filter { !$0.isWhitespace }
        let outer = [text.first, text.last].count { $0 == UInt8(ascii: "|") }
        return text.count { $0 == UInt8(ascii: "|") } + 1 - outer
    }
}
