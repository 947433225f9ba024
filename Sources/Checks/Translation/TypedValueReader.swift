internal import Datasets
internal import Diagnostics

/// Reads the numbers, amounts and dates that are typed in a passage, in English or Welsh. Values of the data are none of
/// them, nor digits behind letters, as in A470.
struct TypedValueReader {
    private let bytes: ArraySlice<UInt8>
    /// Whether they are a cell, whose sign is read as a whole.
    private let isCell: Bool
    private var pieces: [Piece] = []

    private enum Content {
        case value(TypedValue.Key, scaled: Rational?)
        /// Of the year, from 1.
        case month(Int)
    }

    private struct Piece {
        var content: Content
        /// With the signs and words that belong to it.
        var range: Range<Int>
        /// Of the digits alone.
        var digits: Range<Int>
    }

    /// - Parameter values: Where values of the data stand, in order.
    static func read(_ passage: Passage, values: ArraySlice<Range<Int>>) -> [TypedValue] {
        var reader = TypedValueReader(bytes: passage.bytes, isCell: passage.range.isCell)
        reader.readPieces(values)
        reader.joinDays()
        reader.joinMonths()
        let all: [TypedValue] = reader.pieces.compactMap { piece in
            guard case .value(let key, let scaled) = piece.content else { return nil }
            let text = String(decoding: passage.bytes[piece.range], as: UTF8.self)
            return TypedValue(key: key, text: text, span: passage.span(of: piece.range), scaled: scaled)
        }
        return passage.range.isCell && all.count == 1 && passage.isBelowZero ? all.map { $0.negated(as: passage) } : all
    }

    private init(bytes: ArraySlice<UInt8>, isCell: Bool) { (self.bytes, self.isCell) = (bytes, isCell) }
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
        if bytes[start].isUppercaseLetter, let month = MonthNames.month(bytes[start..<end]) {
            pieces.append(Piece(content: .month(month), range: start..<end, digits: start..<end))
        }
        return max(end, start + 1)
    }

    private mutating func readNumber(at start: Int) -> Int {
        var end = start
        while end < bytes.endIndex, bytes[end].isDigit || ".,".utf8.contains(bytes[end]) && isDigit(at: end + 1) {
            end += 1
        }
        let digits = start..<end
        guard let number = Self.number(bytes[digits]) else {
            let key = TypedValue.Key.digits(String(decoding: bytes[digits], as: UTF8.self))
            pieces.append(Piece(content: .value(key, scaled: nil), range: digits, digits: digits))
            return end + lettersAttached(to: end).count
        }
        pieces.append(amount(number, digits))
        return max(pieces[pieces.count - 1].range.upperBound, end + lettersAttached(to: end).count)
    }

    private func isDigit(at index: Int) -> Bool { index < bytes.endIndex && bytes[index].isDigit }

    private func lettersAttached(to end: Int) -> ArraySlice<UInt8> { bytes[end...].prefix(while: \.isLetterOrDigit) }
}

// MARK: - Amounts

extension TypedValueReader {
    /// Nil for what is no number: `01685`, `3.4.1`, `1,23`.
    private static func number(_ digits: ArraySlice<UInt8>) -> Rational? {
        let text = String(decoding: digits, as: UTF8.self)
        guard let number = WrittenNumber.parse(text), number.quantity.unit == .count else { return nil }
        return number.quantity.value
    }

    private func amount(_ number: Rational, _ digits: Range<Int>) -> Piece {
        var (start, end) = (digits.lowerBound, digits.upperBound)
        var unit: Unit = .count
        // `£-4,800` is written too.
        if !isCell, bytes[..<start].ends(with: "£-".utf8) { start -= 1 }
        let isTurned = start < digits.lowerBound
        for sign in ["£", "£ "] where bytes[..<start].ends(with: sign.utf8) {
            (start, unit) = (start - sign.utf8.count, .money)
            break
        }
        let minus = minus(before: start)
        let isNegative = minus > 0 || isTurned
        start -= minus
        var (value, scaled) = (number, Rational?.none)
        let letters = lettersAttached(to: end)
        if letters.isEmpty, let (word, behind) = word(after: end), let power = Self.scales[word] {
            (value, end) = (number.scaled(by: power), behind)
        } else if let power = Self.letters[String(decoding: letters, as: UTF8.self).lowercased()] {
            if unit == .money {
                (value, end) = (number.scaled(by: power), letters.endIndex)
            } else {
                scaled = number.scaled(by: power)
            }
        }
        if unit == .count, letters.isEmpty || end > digits.upperBound, let (named, behind) = self.unit(after: end) {
            (unit, end) = (named, behind)
        }
        let key = TypedValue.Key.number(isNegative ? value.negated : value, unit)
        return Piece(content: .value(key, scaled: scaled), range: start..<end, digits: digits)
    }

    /// How many bytes of a minus stand before an amount; none for a dash between two.
    private func minus(before start: Int) -> Int {
        for sign in ["\u{2212}", "-", "\u{2013}"] where bytes[..<start].ends(with: sign.utf8) {
            let before = bytes[..<(start - sign.utf8.count)].last
            let isAtStart = before == nil || before == .space || before == UInt8(ascii: "(")
            if sign == "\u{2212}" || !isCell && isAtStart { return sign.utf8.count }
        }
        return 0
    }

    /// `%`, `per cent`, `y cant`, `pounds`, `o bunnoedd`
    private func unit(after end: Int) -> (Unit, end: Int)? {
        for (sign, unit) in Self.units {
            let rest = bytes[end...]
            let blanks = rest.prefix(1).first == .space ? 1 : 0
            guard rest.dropFirst(blanks).starts(with: sign.utf8) else { continue }
            let behind = end + blanks + sign.utf8.count
            if sign == "%" || !(blanks == 0 || isLetterOrDigit(at: behind)) { return (unit, behind) }
        }
        return nil
    }

    private func isLetterOrDigit(at index: Int) -> Bool { index < bytes.endIndex && bytes[index].isLetterOrDigit }

    /// The word behind a blank or hyphen.
    private func word(after end: Int) -> (word: String, end: Int)? {
        guard end < bytes.endIndex, bytes[end] == .space || bytes[end] == UInt8(ascii: "-") else { return nil }
        let letters = lettersAttached(to: end + 1)
        return letters.isEmpty ? nil : (String(decoding: letters, as: UTF8.self).lowercased(), letters.endIndex)
    }

    private static let scales = [
        "thousand": 3, "million": 6, "mn": 6, "billion": 9, "bn": 9, "mil": 3, "miliwn": 6, "filiwn": 6, "biliwn": 9,
    ]
    /// Those that stand at the digits.
    private static let letters = ["k": 3, "m": 6, "mn": 6, "bn": 9]
    private static let units: [(String, Unit)] = [
        ("%", .percentage), ("per cent", .percentage), ("percent", .percentage), ("y cant", .percentage),
        ("pounds", .money), ("punt", .money), ("bunt", .money), ("phunt", .money), ("o bunnoedd", .money),
        ("o bunnau", .money),
    ]
}

// MARK: - Dates

extension TypedValueReader {
    /// `2026-12-08`, `08/12/2026`
    private mutating func joinDays() {
        var joined: [Piece] = []
        for piece in pieces {
            joined.append(piece)
            guard joined.count > 2, piece.digits.count <= 4 else { continue }
            let range = joined[joined.count - 3].digits.lowerBound..<piece.digits.upperBound
            guard range.count <= 10, let day = CalendarDate.parse(String(decoding: bytes[range], as: UTF8.self))
            else { continue }
            joined.removeLast(3)
            joined.append(Piece(content: .value(.day(day), scaled: nil), range: range, digits: range))
        }
        pieces = joined
    }

    /// A month with the day before it and the year behind it; one that has neither is a word like any other.
    private mutating func joinMonths() {
        var joined: [Piece] = []
        var index = 0
        while index < pieces.count {
            let piece = pieces[index]
            index += 1
            guard case .month(let month) = piece.content else {
                joined.append(piece)
                continue
            }
            let day = joined.last.flatMap { self.day($0, before: piece) }
            let year = index < pieces.count ? self.year(pieces[index], after: piece) : nil
            guard let key = Self.key(year, month, day) else { continue }
            let start = day == nil ? piece.range.lowerBound : joined.removeLast().range.lowerBound
            let end = year == nil ? piece.range.upperBound : pieces[index].range.upperBound
            if year != nil { index += 1 }
            joined.append(Piece(content: .value(key, scaled: nil), range: start..<end, digits: start..<end))
        }
        pieces = joined
    }

    private static func key(_ year: Int?, _ month: Int, _ day: Int?) -> TypedValue.Key? {
        guard let day else { return year.map { .month(year: $0, month: month) } }
        guard let year else { return .dayOfMonth(month: month, day: day) }
        return CalendarDate(year: year, month: month, day: day).map { .day($0) }
    }

    private func day(_ piece: Piece, before month: Piece) -> Int? {
        guard piece.digits.count <= 2, let day = whole(piece), (1...31).contains(day) else { return nil }
        let start = piece.digits.upperBound + lettersAttached(to: piece.digits.upperBound).count
        guard start <= month.range.lowerBound else { return nil }
        let gap = bytes[start..<month.range.lowerBound]
        return Self.betweenDayAndMonth.contains { gap.elementsEqual($0.utf8) } ? day : nil
    }

    private static let betweenDayAndMonth = [" ", " of ", " o ", " o fis ", " mis "]

    private func year(_ piece: Piece, after month: Piece) -> Int? {
        guard piece.digits.count == 4, let year = whole(piece), (1900...2100).contains(year),
            piece.range.lowerBound >= month.range.upperBound
        else { return nil }
        let gap = bytes[month.range.upperBound..<piece.range.lowerBound]
        return [" ", ", "].contains { gap.elementsEqual($0.utf8) } ? year : nil
    }

    private func whole(_ piece: Piece) -> Int? {
        guard case .value(.number(let value, .count), _) = piece.content else { return nil }
        return value.wholeNumber
    }
}

extension Passage {
    /// Whether nothing but one number stands in it, and that is below zero: `-5`, `(1,200)`.
    fileprivate var isBelowZero: Bool {
        WrittenNumber.parse(String(decoding: bytes, as: UTF8.self))?.quantity.value.isNegative ?? false
    }
}

extension TypedValue {
    /// The same number below zero, where it is all that stands in a passage.
    fileprivate func negated(as passage: Passage) -> TypedValue {
        guard case .number(let value, let unit) = key, !value.isNegative else { return self }
        let text = String(decoding: passage.bytes, as: UTF8.self)
        return TypedValue(
            key: .number(value.negated, unit), text: text, span: passage.span(of: passage.range.bytes), scaled: scaled)
    }
}

extension Rational {
    fileprivate func scaled(by power: Int) -> Rational {
        (try? Rational.decimal(digits: 1, places: -power)).flatMap { try? multiplied(by: $0) } ?? self
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with other: String.UTF8View) -> Bool { suffix(other.count).elementsEqual(other) }
}
