internal import Datasets
internal import Diagnostics

/// Reads the numbers, amounts, dates and times that are typed in a passage, in English or Welsh. Values of the data are
/// none of them, nor digits behind letters, as in A470.
struct TypedValueReader {
    private let bytes: ArraySlice<UInt8>
    private let amounts: AmountReader
    private let times: TimeReader
    private var pieces: [TypedPiece] = []
    private var weekdays: [TypedPiece] = []

    struct Found {
        var values: [TypedValue] = []
        /// All that are named, with a day or year or without.
        var months: Set<Int> = []
        var weekdays: [TypedValue] = []
    }

    /// - Parameter values: Where values of the data stand, in order.
    static func read(_ passage: Passage, values: ArraySlice<Range<Int>>) -> Found {
        var reader = TypedValueReader(bytes: passage.bytes, isCell: passage.range.isCell)
        reader.readPieces(values)
        let months = reader.pieces.compactMap { piece in
            if case .month(let month) = piece.content { month } else { Int?.none }
        }
        let pieces = RangeReader.read(DateJoiner.join(reader.pieces, in: passage.bytes), in: passage.bytes)
        let all = pieces.compactMap { TypedValue($0, in: passage) }
        let isNegated = passage.range.isCell && all.count == 1 && passage.isBelowZero
        return Found(
            values: isNegated ? all.map { $0.negated(as: passage) } : all, months: Set(months),
            weekdays: reader.weekdays.compactMap { TypedValue($0, in: passage) })
    }

    private init(bytes: ArraySlice<UInt8>, isCell: Bool) {
        self.bytes = bytes
        amounts = AmountReader(bytes: bytes, isCell: isCell)
        times = TimeReader(bytes: bytes)
    }
}

extension TypedValueReader {
    private mutating func readPieces(_ values: ArraySlice<Range<Int>>) {
        var (index, values) = (bytes.startIndex, values)
        while index < bytes.endIndex {
            values = values.drop { $0.upperBound <= index }
            if let value = values.first, value.contains(index) {
                index = value.upperBound
            } else if let end = endOfName(at: index) {
                index = end
            } else if bytes[index].isDigit {
                index = readNumber(at: index)
            } else if let (fraction, length) = Fractions.sign(at: index, in: bytes) {
                index = add(amounts.piece(fraction, index..<(index + length)))
            } else if bytes[index].isLetterOrDigit || !bytes[index].isASCII && !isSign(at: index) {
                index = readWord(at: index)
            } else {
                index += bytes[index].isASCII ? 1 : lengthOfScalar(at: index)
            }
        }
    }

    /// Behind a name in braces, as settings have them.
    private func endOfName(at index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "{"), bytes[index...].starts(with: "{{".utf8) else { return nil }
        return bytes[index...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.endIndex
    }

    /// £ and the signs of U+2000 to U+22FF, such as dashes and the minus.
    private func isSign(at index: Int) -> Bool { bytes[index] == 0xC2 || bytes[index] == 0xE2 }

    private func lengthOfScalar(at index: Int) -> Int {
        1 + bytes[(index + 1)...].prefix { $0 & 0xC0 == 0x80 }.count
    }

    private mutating func readWord(at start: Int) -> Int {
        let end = start + bytes[start...].prefix { $0.isLetterOrDigit || !$0.isASCII && $0 != 0xC2 && $0 != 0xE2 }.count
        guard bytes[start].isUppercaseLetter else { return max(end, start + 1) }
        if let weekday = WeekdayNames.weekday(start..<end, in: bytes) {
            weekdays.append(weekday)
        } else if let month = MonthNames.month(bytes[start..<end]) {
            pieces.append(TypedPiece(content: .month(month), range: start..<end, digits: start..<end))
        }
        return max(end, start + 1)
    }

    private mutating func readNumber(at start: Int) -> Int {
        var end = start
        while end < bytes.endIndex, bytes[end].isDigit || ".,".utf8.contains(bytes[end]) && bytes.isDigit(at: end + 1) {
            end += 1
        }
        let digits = start..<end
        if let time = times.time(digits) { return add(time) }
        guard let number = Self.number(bytes[digits]) else {
            return add(TypedPiece(.digits(String(decoding: bytes[digits], as: UTF8.self)), digits))
        }
        // `1½`
        let fraction = Fractions.sign(at: end, in: bytes)
        let sum = fraction.flatMap { try? number.adding($0.value) } ?? number
        var piece = amounts.piece(sum, start..<(end + (fraction?.length ?? 0)))
        if piece.amount?.unit == .count, piece.amount?.power == 0 { piece.readings += times.readings(of: digits) }
        return add(piece)
    }

    /// - Returns: Behind the piece, and the letters that stand at its digits.
    private mutating func add(_ piece: TypedPiece) -> Int {
        pieces.append(piece)
        return max(piece.range.upperBound, bytes.word(at: piece.digits.upperBound).endIndex)
    }

    /// Nil for what is no number: `01685`, `3.4.1`, `1,23`.
    private static func number(_ digits: ArraySlice<UInt8>) -> Rational? {
        let text = String(decoding: digits, as: UTF8.self)
        guard let number = WrittenNumber.parse(text), number.quantity.unit == .count else { return nil }
        return number.quantity.value
    }
}

extension Passage {
    /// Whether nothing but one number stands in it, and that is below zero: `-5`, `(1,200)`.
    fileprivate var isBelowZero: Bool {
        WrittenNumber.parse(String(decoding: bytes, as: UTF8.self))?.quantity.value.isNegative ?? false
    }
}

extension TypedValue {
    /// Nil for a month by itself.
    fileprivate init?(_ piece: TypedPiece, in passage: Passage) {
        guard case .value(let key) = piece.content else { return nil }
        let text = String(decoding: passage.bytes[piece.range], as: UTF8.self)
        self.init(key: key, readings: piece.readings, text: text, span: passage.span(of: piece.range))
    }

    /// The same number below zero, where it is all that stands in a passage.
    fileprivate func negated(as passage: Passage) -> TypedValue {
        guard case .number(let value, let unit) = key, !value.isNegative else { return self }
        let text = String(decoding: passage.bytes, as: UTF8.self)
        return TypedValue(
            key: .number(value.negated, unit), readings: readings, text: text,
            span: passage.span(of: passage.range.bytes))
    }
}
