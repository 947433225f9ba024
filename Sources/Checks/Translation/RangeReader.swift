internal import Datasets
internal import Diagnostics

/// What numbers share that stand in a range or list: in `£20–25k` both are thousands of pounds, in `5, 10 a 15 y cant`
/// all are percentages, and `2026/27` names two years.
struct RangeReader {
    private let bytes: ArraySlice<UInt8>
    private var pieces: [TypedPiece]

    static func read(_ pieces: [TypedPiece], in bytes: ArraySlice<UInt8>) -> [TypedPiece] {
        guard pieces.count > 1 else { return pieces }
        var reader = RangeReader(bytes: bytes, pieces: pieces)
        reader.readBackwards()
        reader.readForwards()
        return reader.pieces
    }

    private enum Link { case range, list }
}

extension RangeReader {
    /// What stands behind the last number of a list holds for those before it.
    private mutating func readBackwards() {
        var shared = Shared()
        for index in pieces.indices.dropLast().reversed() {
            guard let amount = pieces[index].amount, let next = pieces[index + 1].amount, link(after: index) != nil
            else {
                shared = Shared()
                continue
            }
            shared = shared.below(next)
            pieces[index].readings += shared.readings(of: amount)
        }
    }

    /// The sign before the first number of a range holds for the second.
    private mutating func readForwards() {
        for index in pieces.indices.dropFirst() {
            guard let amount = pieces[index].amount, let before = pieces[index - 1].amount else { continue }
            addYear(at: index)
            guard before.unit != .count, amount.unit == .count, link(after: index - 1) == .range else { continue }
            pieces[index].readings += Shared(unit: before.unit, power: amount.doubtfulPower).readings(of: amount)
        }
    }

    /// `2026/27`
    private mutating func addYear(at index: Int) {
        let (digits, before) = (pieces[index].digits, pieces[index - 1].digits)
        guard digits.count == 2, before.count == 4, let year = pieces[index - 1].whole, (1900...2100).contains(year),
            let next = pieces[index].whole, before.upperBound <= digits.lowerBound
        else { return }
        let gap = bytes[before.upperBound..<digits.lowerBound]
        guard ["/", "-", "\u{2013}"].contains(where: { gap.elementsEqual($0.utf8) }) else { return }
        pieces[index].readings.append(.number(Rational(year / 100 * 100 + next), .count))
    }

    private func link(after index: Int) -> Link? {
        let (first, next) = (pieces[index].range, pieces[index + 1].range)
        guard first.upperBound <= next.lowerBound, next.lowerBound - first.upperBound <= Self.longest
        else { return nil }
        let gap = String(decoding: bytes[first.upperBound..<next.lowerBound], as: UTF8.self)
        if Self.ranges.contains(gap) { return .range }
        guard Self.lists.contains(gap) else { return nil }
        let before = bytes[..<first.lowerBound]
        return ["between ", "rhwng "].contains { before.ends(with: $0) } ? .range : .list
    }

    private static let ranges: Set<String> = [
        "-", "\u{2013}", "\u{2014}", " - ", " \u{2013} ", " to ", " i ", " hyd at ", " hyd ", " tan ", " or ", " neu ",
    ]
    private static let lists: Set<String> = [", ", " and ", ", and ", ", or ", " a ", " ac ", ", a ", ", ac ", " & "]
    private static let longest = 8
}

/// What a number gets from another beside it.
private struct Shared {
    var unit: TypedUnit = .count
    var power = 0

    /// What the numbers before this one get of it.
    func below(_ amount: TypedPiece.Amount) -> Shared {
        let own = amount.power == 0 ? amount.doubtfulPower : amount.power
        return Shared(unit: amount.unit == .count ? unit : amount.unit, power: own == 0 ? power : own)
    }

    /// What a number that lacks it may be.
    func readings(of amount: TypedPiece.Amount) -> [TypedValue.Key] {
        let units = amount.unit == .count && unit != .count ? [unit, .count] : [amount.unit]
        let powers = amount.power == 0 && power != 0 ? [power, 0] : [amount.power]
        let keys = units.flatMap { unit in
            powers.map { TypedPiece.Amount(number: amount.number, unit: unit, power: $0).key }
        }
        return keys.filter { $0 != amount.key }
    }
}
