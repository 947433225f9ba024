internal import Datasets
internal import Diagnostics

/// Puts days, months and years together that stand beside one another in a passage: `8 December 2026`, `May 8, 2027`,
/// `yr ail o Fai`, `08/12/2026`.
struct DateJoiner {
    private let bytes: ArraySlice<UInt8>

    static func join(_ pieces: [TypedPiece], in bytes: ArraySlice<UInt8>) -> [TypedPiece] {
        let joiner = DateJoiner(bytes: bytes)
        return joiner.joiningMonths(joiner.joiningDays(pieces))
    }
}

// MARK: - In digits

extension DateJoiner {
    /// `2026-12-08`, `08/12/2026`, `08/12/26`, and `08.12.2026`, which may be a place as well.
    private func joiningDays(_ pieces: [TypedPiece]) -> [TypedPiece] {
        var joined: [TypedPiece] = []
        for piece in pieces {
            joined.append(piece)
            if case .value(.digits(let text)) = piece.content, let day = Self.day(text, between: ".") {
                joined[joined.count - 1].readings.append(.day(day))
            }
            guard joined.count > 2, piece.digits.count <= 4 else { continue }
            let range = joined[joined.count - 3].digits.lowerBound..<piece.digits.upperBound
            guard range.count <= 10 else { continue }
            let text = String(decoding: bytes[range], as: UTF8.self)
            guard let day = CalendarDate.parse(text) ?? Self.day(text, between: "/") else { continue }
            joined.removeLast(3)
            joined.append(TypedPiece(.day(day), range))
        }
        return joined
    }

    /// `8.12.2026`, `08/12/26`
    private static func day(_ text: String, between sign: Character) -> CalendarDate? {
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
            [2, 4].contains(parts[2].utf8.count)
        else { return nil }
        let year = parts[2].utf8.count == 2 ? 2000 + numbers[2] : numbers[2]
        return CalendarDate(year: year, month: numbers[1], day: numbers[0])
    }
}

// MARK: - With the name of a month

extension DateJoiner {
    /// A month with its day and year; one that has neither is a word like any other.
    private func joiningMonths(_ pieces: [TypedPiece]) -> [TypedPiece] {
        var joined: [TypedPiece] = []
        var index = 0
        while index < pieces.count {
            let piece = pieces[index]
            index += 1
            guard case .month(let month) = piece.content else {
                joined.append(piece)
                continue
            }
            var (start, end, day) = (piece.range.lowerBound, piece.range.upperBound, Int?.none)
            if let last = joined.last, let before = self.day(last, before: piece) {
                (start, day) = (last.range.lowerBound, before)
                joined.removeLast()
            } else if let words = DayWords.day(before: start, in: bytes) {
                (start, day) = (words.start, words.day)
            } else if let behind = self.day(behind: piece, pieces[index...]) {
                (end, day, index) = (behind.end, behind.day, index + 1)
            }
            let year = index < pieces.count ? self.year(pieces[index], after: end) : nil
            guard let key = Self.key(year, month, day) else { continue }
            if year != nil {
                end = pieces[index].range.upperBound
                index += 1
            }
            joined.append(TypedPiece(key, start..<end))
        }
        return joined
    }

    private static func key(_ year: Int?, _ month: Int, _ day: Int?) -> TypedValue.Key? {
        guard let day else { return year.map { .month(year: $0, month: month) } }
        guard let year else { return .dayOfMonth(month: month, day: day) }
        return CalendarDate(year: year, month: month, day: day).map { .day($0) }
    }

    private func day(_ piece: TypedPiece, before month: TypedPiece) -> Int? {
        guard piece.digits.count <= 2, let day = piece.whole, (1...31).contains(day) else { return nil }
        let start = bytes.word(at: piece.digits.upperBound).endIndex
        guard start <= month.range.lowerBound else { return nil }
        let gap = bytes[start..<month.range.lowerBound]
        return [" ", " of ", " o ", " o fis ", " mis "].contains { gap.elementsEqual($0.utf8) } ? day : nil
    }

    /// `May 8, 2027`, `Mai yr 8fed`: behind a month, a number is a day where a year follows or it is an ordinal.
    private func day(behind month: TypedPiece, _ pieces: ArraySlice<TypedPiece>) -> (day: Int, end: Int)? {
        guard let piece = pieces.first, piece.digits.count <= 2, let day = piece.whole, (1...31).contains(day),
            piece.range.lowerBound > month.range.upperBound
        else { return nil }
        let gap = bytes[month.range.upperBound..<piece.range.lowerBound]
        guard [" ", " the ", " y ", " yr "].contains(where: { gap.elementsEqual($0.utf8) }) else { return nil }
        let end = bytes.word(at: piece.digits.upperBound).endIndex
        let isOrdinal = end > piece.digits.upperBound
        return isOrdinal || pieces.dropFirst().first.flatMap { year($0, after: end) } != nil ? (day, end) : nil
    }

    private func year(_ piece: TypedPiece, after end: Int) -> Int? {
        guard piece.digits.count == 4, let year = piece.whole, (1900...2100).contains(year),
            piece.range.lowerBound >= end
        else { return nil }
        let gap = bytes[end..<piece.range.lowerBound]
        return [" ", ", "].contains { gap.elementsEqual($0.utf8) } ? year : nil
    }
}
