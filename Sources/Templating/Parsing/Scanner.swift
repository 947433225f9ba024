import Diagnostics

/// Cuts a template into texts and tags. Goes on after every fault, so that one run finds them all.
struct Scanner {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var position: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var tokens: [Token] = []
    private var faults: [Diagnostic] = []

    private init(_ file: SourceFile) {
        self.file = file
        bytes = file.bytes
        self.position = file.byteOrderMarkLength
    }

    /// The tokens of a file; what cannot be read is reported and left out.
    static func tokens(of file: SourceFile, faults: inout [Diagnostic]) -> [Token] {
        var scanner = Scanner(file)
        while scanner.position < scanner.bytes.count {
            scanner.scanText()
            if scanner.position < scanner.bytes.count { scanner.scanTag() }
        }
        faults += scanner.faults
        return scanner.tokens
    }
}

extension Scanner {
    /// Up to the next tag, one token a line.
    private mutating func scanText() {
        var start = position
        while position < bytes.count, !stands(opening, at: position) {
            position += 1
            if bytes[position - 1] == UInt8(ascii: "\n") {
                tokens.append(Token(.text, start..<position))
                start = position
            }
        }
        if start < position { tokens.append(Token(.text, start..<position)) }
    }

    private mutating func scanTag() {
        let start = position
        let first = start + opening.count
        let sign = first < bytes.count ? bytes[first] : nil
        let kind = Token.Kind(sign: sign)
        let hasSign = kind != .variable
        switch sign {
        case UInt8(ascii: "!"): scanComment(from: start)
        case UInt8(ascii: "="):
            guard let content = scanContent(from: first + 1, to: [UInt8(ascii: "=")] + closing, tag: start) else {
                return
            }
            tokens.append(Token(.silent, start..<position))
            changeDelimiters(to: content, tag: start..<position)
        default:
            let ending = sign == UInt8(ascii: "{") ? [UInt8(ascii: "}")] + closing : closing
            guard let content = scanContent(from: hasSign ? first + 1 : first, to: ending, tag: start) else { return }
            tokens.append(Token(kind, start..<position, name: file.text(in: content)))
        }
    }

    private mutating func scanComment(from start: Int) {
        var end = start + opening.count
        while end < bytes.count, !stands(closing, at: end) { end += 1 }
        if end == bytes.count {
            faults.append(.unclosedComment(text(closing), at: Span(file, start..<start + opening.count + 1)))
        }
        position = min(end + closing.count, bytes.count)
        tokens.append(Token(.silent, start..<position))
    }

    /// What stands between `from` and `ending`, without blanks around it. A tag ends on its line and before the next
    /// one begins; one that does not is reported there, and the rest of it is passed over.
    private mutating func scanContent(from: Int, to ending: [UInt8], tag start: Int) -> Range<Int>? {
        var end = from
        while end < bytes.count, !stands(ending, at: end) {
            if bytes[end].isLineEnd || stands(opening, at: end) { break }
            end += 1
        }
        guard stands(ending, at: end) else {
            position = max(end, from)
            faults.append(.unclosedTag(text(ending), at: Span(file, start..<position)))
            return nil
        }
        position = end + ending.count
        return trimmed(from..<end)
    }

    private mutating func changeDelimiters(to content: Range<Int>, tag: Range<Int>) {
        let parts = bytes[content].split(whereSeparator: \.isBlank)
        let areReadable = parts.allSatisfy { $0.count <= Limits.delimiterSize && !$0.contains(UInt8(ascii: "=")) }
        guard parts.count == 2, areReadable else {
            faults.append(.unreadableDelimiters(at: Span(file, tag)))
            return
        }
        (opening, closing) = (Array(parts[0]), Array(parts[1]))
    }
}

extension Scanner {
    private func stands(_ delimiter: [UInt8], at place: Int) -> Bool {
        guard place + delimiter.count <= bytes.count else { return false }
        return delimiter.indices.allSatisfy { bytes[place + $0] == delimiter[$0] }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let leading = bytes[range].prefix(while: \.isBlank).count
        let trailing = bytes[range].dropFirst(leading).reversed().prefix(while: \.isBlank).count
        return range.lowerBound + leading..<range.upperBound - trailing
    }

    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
