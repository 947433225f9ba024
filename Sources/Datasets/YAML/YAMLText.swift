internal import Diagnostics
internal import Yams

/// A YAML text inside a file: turns the marks of Yams, which count lines and scalars, into spans of bytes.
struct YAMLText {
    private let source: SourceFile
    private let range: Range<Int>
    private let lineStarts: [Int]

    init(_ source: SourceFile, in range: Range<Int>) {
        self.source = source
        self.range = range
        self.lineStarts = Self.lineStarts(of: source.bytes, in: range)
    }
}

extension YAMLText {
    func place(of node: Node) -> Span {
        let start = offset(of: node.mark)
        return Span(source, start..<min(start + 1, range.upperBound))
    }

    /// From the first byte of a value to the end of its last part.
    func span(of node: Node, holding parts: [Span]) -> Span {
        let start = offset(of: node.mark)
        return Span(source, start..<max(start, parts.last?.range.upperBound ?? start))
    }

    /// The text as written, with its quotes. One that runs over several lines is marked to the end of its first.
    func span(of scalar: Node.Scalar) -> Span {
        let start = offset(of: scalar.mark)
        let text = Array(scalar.string.utf8)
        let rest = source.bytes[start..<range.upperBound]
        if rest.starts(with: text) { return Span(source, start..<(start + text.count)) }
        var end = rest.firstIndex(where: \.isLineEnd) ?? range.upperBound
        while end > start, source.bytes[end - 1].isBlank { end -= 1 }
        return Span(source, start..<end)
    }

    func diagnostic(for error: any Error) -> Diagnostic {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            malformed(at: mark)
        case .duplicatedKeysInMapping(let keys, _):
            duplicate(of: keys.first ?? "")
        case .reader:
            .yamlCharacter(at: firstControlCharacter())
        default:
            .yamlMalformed(at: Span(source, range.lowerBound..<range.lowerBound), quotedLine: nil)
        }
    }

    /// A word that is given a name with `&` here and repeated with `*` there. It is looked for before Yams reads the
    /// text, since a few hundred bytes of them can take minutes to compare.
    func firstReference() -> Span? {
        let names = words(after: UInt8(ascii: "&")).map(\.text)
        return words(after: UInt8(ascii: "*")).first { names.contains($0.text) }
    }
}

extension YAMLText {
    /// Yams reports the line where it gave up, which may be after the one at fault.
    private func malformed(at mark: Mark) -> Diagnostic {
        let index = min(max(mark.line - 1, 0), lineStarts.count - 1)
        let candidates = [index, index - 1].filter { $0 >= 0 }
        for line in candidates {
            if let quoted = quoted(line: line) {
                return .yamlMalformed(at: Span(source, lineRange(line)), quotedLine: quoted)
            }
        }
        return .yamlMalformed(at: Span(source, lineRange(index)), quotedLine: nil)
    }

    /// `title: Care: at home` as it should be written; nil when quotes would not mend the line.
    private func quoted(line: Int) -> String? {
        let bytes = source.bytes[lineRange(line)]
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex else { return nil }
        let value = bytes[(colon + 1)...].drop(while: \.isBlank)
        guard let first = value.first, first != UInt8(ascii: "\""), first != UInt8(ascii: "'") else { return nil }
        let needsQuotes = "{}[]&*!|>%@`#,?-".utf8.contains(first) || value.contains(UInt8(ascii: ":"))
        let escaped = value.flatMap {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), $0] : [$0]
        }
        return needsQuotes ? "\(text(bytes[..<colon])): \"\(text(escaped[...]))\"" : nil
    }

    private func duplicate(of key: String) -> Diagnostic {
        let name = Array(key.utf8) + [UInt8(ascii: ":")]
        let places = lineStarts.indices.compactMap { line -> Span? in
            let start = lineRange(line).first { !source.bytes[$0].isBlank } ?? 0
            guard source.bytes[start..<lineRange(line).upperBound].starts(with: name) else { return nil }
            return Span(source, start..<(start + key.utf8.count))
        }
        guard places.count > 1 else { return .yamlMalformed(at: Span(source, range), quotedLine: nil) }
        return .yamlDuplicateKey(key, at: places[1], first: places[0])
    }

    private func firstControlCharacter() -> Span {
        let index = range.first {
            source.bytes[$0] < .space && !source.bytes[$0].isBlank && !source.bytes[$0].isLineEnd
        }
        let start = index ?? range.lowerBound
        return Span(source, start..<min(start + 1, range.upperBound))
    }

    private func words(after sign: UInt8) -> [Span] {
        let bytes = source.bytes
        return range.compactMap { index in
            guard bytes[index] == sign, index == range.lowerBound || Self.beforeValues.contains(bytes[index - 1]) else {
                return nil
            }
            let end = bytes[(index + 1)..<range.upperBound].firstIndex {
                !($0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-"))
            }
            let word = (index + 1)..<(end ?? range.upperBound)
            return word.isEmpty ? nil : Span(source, word)
        }
    }

    private static let beforeValues = Array(" \t\r\n[{,:-?".utf8)

    private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private func lineRange(_ line: Int) -> Range<Int> {
        var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : range.upperBound
        while end > lineStarts[line], source.bytes[end - 1].isLineEnd { end -= 1 }
        return lineStarts[line]..<end
    }

    private func offset(of mark: Mark?) -> Int {
        guard let mark, lineStarts.indices.contains(mark.line - 1) else { return range.lowerBound }
        var offset = lineStarts[mark.line - 1]
        for _ in 1..<max(mark.column, 1) where offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    /// YAML ends a line also at U+0085, U+2028 and U+2029, where an editor does not.
    private static func lineStarts(of bytes: [UInt8], in range: Range<Int>) -> [Int] {
        var starts = [range.lowerBound]
        for index in range {
            let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
            let afterNext = index + 2 < range.upperBound ? bytes[index + 2] : 0
            switch (bytes[index], next, afterNext) {
            case (.carriageReturn, .lineFeed, _): break
            case (.lineFeed, _, _), (.carriageReturn, _, _): starts.append(index + 1)
            case (0xC2, 0x85, _): starts.append(index + 2)
            case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): starts.append(index + 3)
            default: break
            }
        }
        return starts
    }
}
