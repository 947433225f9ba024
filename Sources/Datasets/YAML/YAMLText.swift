internal import Diagnostics
internal import Yams

/// A YAML text inside a file: turns the marks of Yams, which count lines and scalars, into spans of bytes.
struct YAMLText {
    let source: SourceFile
    let range: Range<Int>
    private let places: YAMLPlaces
    /// The values that are taken as they stand, since they lack their quotes.
    private var taken: [Range<Int>] = []

    init(_ source: SourceFile, in range: Range<Int>) {
        self.source = source
        self.range = range
        places = YAMLPlaces(source.bytes, in: range)
    }
}

// MARK: - Values without their quotes

extension YAMLText {
    /// At most this many values are mended in thought; a text with more is none of settings.
    private static let mostTaken = 20

    /// Takes the value as it stands that a fix would put in quotes.
    ///
    /// - Returns: Whether there is such a value, and the text is worth another reading.
    mutating func take(_ fix: Fix?) -> Bool {
        guard let fix, fix.isSafe, fix.replacements.count == 1, let value = fix.replacements.first?.range,
            !value.isEmpty, taken.count < Self.mostTaken, !taken.contains(value)
        else { return false }
        taken.append(value)
        return true
    }

    /// The text with letters in the place of the signs that cannot be read, so that all else stands where it stood.
    var legible: String {
        guard !taken.isEmpty else { return source.text(in: range) }
        var bytes = source.bytes
        for index in taken.joined() where bytes[index] < 0x80 && !bytes[index].isLetterOrDigit {
            bytes[index] = UInt8(ascii: "x")
        }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// Of a scalar that was taken as it stands; nil for any other.
    func takenValue(of scalar: Node.Scalar) -> Span? {
        guard !taken.isEmpty else { return nil }
        let start = offset(of: scalar.mark)
        return taken.first { $0.lowerBound == start }.map { Span(source, $0) }
    }
}

// MARK: - Places

extension YAMLText {
    func offset(of mark: Mark?) -> Int {
        mark.map { places.offset(line: $0.line - 1, column: $0.column - 1) } ?? range.lowerBound
    }

    /// The first byte of a node.
    func place(of node: Node) -> Span {
        let start = offset(of: node.mark)
        return Span(source, start..<min(start + 1, range.upperBound))
    }

    /// From the first byte of a node to the end of its last part.
    func span(of node: Node, holding parts: [Span]) -> Span {
        let start = offset(of: node.mark)
        return Span(source, start..<max(start, parts.last?.range.upperBound ?? start))
    }

    /// The text as written, with its quotes. One in a block of its own, after `|` or `>`, is marked by that sign.
    func span(of scalar: Node.Scalar) -> Span {
        let start = offset(of: scalar.mark)
        let end =
            switch scalar.style {
            case .singleQuoted, .doubleQuoted: endOfQuoted(from: start)
            case .literal, .folded: min(start + 1, range.upperBound)
            case .any, .plain: endOfPlain(scalar.string, from: start)
            }
        return Span(source, start..<end)
    }

    /// Whether no colon stands behind the name of a value between braces.
    func lacksColon(_ key: Span) -> Bool {
        let rest = source.bytes[key.range.upperBound..<range.upperBound].drop { $0.isBlank || $0.isLineEnd }
        return rest.first == UInt8(ascii: ",") || rest.first == UInt8(ascii: "}")
    }

    /// The line that holds an offset, without its ending.
    func line(at offset: Int) -> Range<Int> { places.line(at: offset) }

    /// The line after the one that ends at an offset; nil after the last.
    func line(afterEnd end: Int) -> Range<Int>? {
        guard end < range.upperBound else { return nil }
        let isPair = source.bytes[end..<range.upperBound].starts(with: [.carriageReturn, .lineFeed])
        let start = end + (isPair ? 2 : 1)
        return start..<endOfLine(from: start)
    }
}

extension YAMLText {
    private func endOfLine(from offset: Int) -> Int { places.line(at: offset).upperBound }

    /// A quotation mark is doubled between single ones, and stands behind a backslash between double ones.
    private func endOfQuoted(from start: Int) -> Int {
        let mark = source.bytes[start]
        var index = start + 1
        while index < range.upperBound {
            let isEscape =
                mark == UInt8(ascii: "\"")
                ? source.bytes[index] == UInt8(ascii: "\\")
                : source.bytes[index] == mark && index + 1 < range.upperBound && source.bytes[index + 1] == mark
            if isEscape {
                index += 2
            } else if source.bytes[index] == mark {
                return index + 1
            } else {
                index += 1
            }
        }
        return range.upperBound
    }

    /// A text without quotes may run over several lines, whose ends and indents are read as one blank.
    private func endOfPlain(_ text: String, from start: Int) -> Int {
        var end = start
        for byte in text.utf8 where !byte.isBlank && !byte.isLineEnd {
            var index = end
            while index < range.upperBound, source.bytes[index].isBlank || source.bytes[index].isLineEnd { index += 1 }
            guard index < range.upperBound, source.bytes[index] == byte else { return endOfLine(from: end) }
            end = index + 1
        }
        return end
    }
}
