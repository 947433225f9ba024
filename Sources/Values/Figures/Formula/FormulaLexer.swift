internal import Datasets
internal import Diagnostics

/// Cuts a formula into its words and signs.
struct FormulaLexer {
    private let bytes: [UInt8]
    private var index = 0
    private var read: [FormulaToken] = []
    /// For each bracket that is open, whether it holds the values of a function.
    private var brackets: [Bool] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func tokens() throws(FormulaFault) -> [FormulaToken] {
        while true {
            skipBlanks()
            guard index < bytes.count else { return read }
            read.append(try next())
        }
    }
}

extension FormulaLexer {
    private static let signs: [(text: String, kind: FormulaToken.Kind)] = [
        ("+", .operation(.add)), ("*", .operation(.multiply)), ("×", .operation(.multiply)),
        ("/", .operation(.divide)), ("÷", .operation(.divide)),
        ("^", .operation(.power)), (",", .comma),
    ]

    private mutating func next() throws(FormulaFault) -> FormulaToken {
        if bytes[index].isLetter { return try word() }
        if bytes[index].isDigit || bytes[index...].starts(with: "£".utf8) { return try number() }
        if let bracket = bracket() { return bracket }
        if let minus = try minus() { return minus }
        for sign in Self.signs where bytes[index...].starts(with: sign.text.utf8) {
            return token(sign.kind, length: sign.text.utf8.count)
        }
        throw unexpected()
    }

    private mutating func token(_ kind: FormulaToken.Kind, length: Int) -> FormulaToken {
        let start = index
        index += length
        return FormulaToken(kind: kind, range: start..<index)
    }

    /// A line of a cell may be broken anywhere, and a no-break space looks like any other.
    private mutating func skipBlanks() {
        while index < bytes.count {
            if bytes[index].isBlank || bytes[index].isLineEnd {
                index += 1
            } else if bytes[index...].starts(with: "\u{A0}".utf8) {
                index += 2
            } else {
                return
            }
        }
    }

    private mutating func bracket() -> FormulaToken? {
        if bytes[index] == UInt8(ascii: "(") {
            if case .function = read.last?.kind { brackets.append(true) } else { brackets.append(false) }
            return token(.openBracket, length: 1)
        }
        guard bytes[index] == UInt8(ascii: ")") else { return nil }
        _ = brackets.popLast()
        return token(.closeBracket, length: 1)
    }

    private func unexpected() -> FormulaFault {
        if read.isEmpty, bytes[index] == UInt8(ascii: "=") { return FormulaFault(.equalsSign, index..<(index + 1)) }
        let character = String(decoding: bytes[index...], as: UTF8.self).prefix(1)
        return FormulaFault(.unexpected(String(character)), index..<(index + character.utf8.count))
    }
}

extension FormulaLexer {
    private mutating func minus() throws(FormulaFault) -> FormulaToken? {
        let kind: FormulaToken.Kind = read.last?.endsValue ?? false ? .operation(.subtract) : .negation
        if bytes[index...].starts(with: "\u{2212}".utf8) { return token(kind, length: 3) }
        guard bytes[index] == UInt8(ascii: "-") else { return nil }
        if read.last?.isNumberOrName ?? false, !hasBlanksAround {
            throw FormulaFault(.minusWithoutBlanks, index..<(index + 1))
        }
        return token(kind, length: 1)
    }

    private var hasBlanksAround: Bool {
        var after = self
        after.index += 1
        let start = after.index
        after.skipBlanks()
        return read.last?.range.upperBound != index && after.index != start
    }

    /// A name, or a function where a bracket follows.
    private mutating func word() throws(FormulaFault) -> FormulaToken {
        let end = endOfName
        let name = String(decoding: bytes[index..<end].map(\.lowercased), as: UTF8.self)
        let word = token(.name(name), length: end - index)
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            throw FormulaFault(.unexpected("."), index..<(index + 1))
        }
        var after = self
        after.skipBlanks()
        guard after.index < bytes.count, bytes[after.index] == UInt8(ascii: "(") else { return word }
        guard let function = FormulaFunction(rawValue: name) else {
            throw FormulaFault(.unknownFunction(name), word.range)
        }
        return FormulaToken(kind: .function(function), range: word.range)
    }

    /// Hyphens and full stops belong to the name where letters or digits stand on both sides.
    private var endOfName: Int {
        var end = index
        while end < bytes.count {
            let joins = bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ".")
            let isJoint = joins && end + 1 < bytes.count && bytes[end + 1].isLetterOrDigit
            guard bytes[end].isLetterOrDigit || isJoint else { break }
            end += 1
        }
        return end
    }

    private mutating func number() throws(FormulaFault) -> FormulaToken {
        guard let (number, length) = WrittenNumber.parseStart(of: bytes[index...]) else {
            throw numberFault(endingAt: index)
        }
        let end = index + length
        guard endOfNumber(from: end) == end else { throw numberFault(endingAt: end) }
        let hasComma = bytes[index..<end].contains(UInt8(ascii: ","))
        if hasComma, brackets.last == true { throw FormulaFault(.comma(text(index..<end)), index..<end) }
        return token(.number(number), length: length)
    }

    /// - Parameter end: Where the part of it ends that is a number.
    private func numberFault(endingAt end: Int) -> FormulaFault {
        let range = index..<endOfNumber(from: end)
        let isComma = end < bytes.count && bytes[end] == UInt8(ascii: ",")
        return FormulaFault(isComma ? .comma(text(range)) : .number(text(range)), range)
    }

    /// Where it ends what an author may have meant for a number.
    private func endOfNumber(from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let isComma = bytes[end] == UInt8(ascii: ",") && end + 1 < bytes.count && bytes[end + 1].isDigit
            let isPound = bytes[end...].starts(with: "£".utf8)
            guard bytes[end].isLetterOrDigit || ".%".utf8.contains(bytes[end]) || isComma || isPound else { break }
            end += isPound ? 2 : 1
        }
        return end
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
