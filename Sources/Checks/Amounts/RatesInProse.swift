internal import Datasets
internal import Diagnostics
internal import Values

/// Finds the council that an amount stands beside, and its rate in the data.
struct RatesInProse {
    private let tables: [RateTable]
    /// The rates of a council in all sets, by its name. Only looked up, never listed.
    private let rates: [[UInt8]: [(rate: Rate, table: Int)]]
    /// How long the councils' names are, in bytes.
    private let lengths: [Int]

    init(_ tables: [RateTable]) {
        self.tables = tables
        var rates: [[UInt8]: [(rate: Rate, table: Int)]] = [:]
        for (index, table) in tables.enumerated() {
            for rate in table.rates {
                let name = Self.name(of: rate.authority)
                rates[name, default: []].append((rate, index))
                if let other = Self.withWord(name) { rates[other, default: []].append((rate, index)) }
            }
        }
        self.rates = rates
        lengths = Set(rates.keys.map(\.count)).sorted(by: >)
    }

    /// Whether there are words before the amount, with only what may stand between a council and its rate between.
    static func canFollowName(_ amount: ProseAmount, in bytes: ArraySlice<UInt8>) -> Bool {
        let end = endOfName(before: amount.range.lowerBound, in: bytes)
        return end > bytes.startIndex && end < amount.range.lowerBound
    }

    /// The rate that an amount is not: the first of the council's that it could be, where it is the rate of none of the
    /// sets. Nil where no council stands beside it.
    func differing(from amount: ProseAmount, in bytes: ArraySlice<UInt8>) -> (rate: Rate, table: RateTable)? {
        guard let quantity = amount.quantity, let found = ratesBeside(amount.range.lowerBound, in: bytes) else {
            return nil
        }
        // £1.2m beside a council that is paid by the hour is another amount.
        let comparable = found.filter {
            tables[$0.table].unit.unit == quantity.unit
                && ($0.rate.rate.notation.suffix != nil) == amount.hasSuffix
        }
        guard let first = comparable.first, !comparable.contains(where: { $0.rate.rate.quantity == quantity })
        else { return nil }
        return (first.rate, tables[first.table])
    }
}

extension RatesInProse {
    /// As the data have it. In its own case only: Reading is a council, and reading is not.
    private static func name(of authority: String) -> [UInt8] {
        Array(authority.withSingleBlanks.utf8)[...].withPlainSigns
    }

    /// With the word for `&`; nil for a name without it.
    private static func withWord(_ name: [UInt8]) -> [UInt8]? {
        guard name.contains(UInt8(ascii: "&")) else { return nil }
        return name.flatMap { $0 == UInt8(ascii: "&") ? Array("and".utf8) : [$0] }
    }

    /// The rates of the council whose name ends before `start`, with only a comma, a dash or a word such as “pays”
    /// between.
    private func ratesBeside(_ start: Int, in bytes: ArraySlice<UInt8>) -> [(rate: Rate, table: Int)]? {
        let end = Self.endOfName(before: start, in: bytes)
        guard end < start else { return nil }
        for length in lengths where length <= end - bytes.startIndex {
            let name = bytes[(end - length)..<end]
            let isWhole = name.startIndex == bytes.startIndex || !bytes[name.startIndex - 1].isLetterOrDigit
            if isWhole, let found = rates[Array(name)] { return found }
        }
        return nil
    }

    /// Goes back over what may stand between a council and its rate.
    private static func endOfName(before start: Int, in bytes: ArraySlice<UInt8>) -> Int {
        var before = bytes[..<start]
        while let length = lengthOfSign(endingIn: before) ?? lengthOfWord(endingIn: before) {
            before = before.dropLast(length)
        }
        return before.endIndex
    }

    private static func lengthOfSign(endingIn bytes: ArraySlice<UInt8>) -> Int? {
        guard let last = bytes.last else { return nil }
        guard !last.isASCII else { return " ,:-(".utf8.contains(last) ? 1 : nil }
        return ["–", "—"].contains { bytes.suffix(3).elementsEqual($0.utf8) } ? 3 : nil
    }

    private static func lengthOfWord(endingIn bytes: ArraySlice<UInt8>) -> Int? {
        guard let last = bytes.last?.lowercased, "ts".utf8.contains(last) else { return nil }
        return ["at", "is", "pays", "charges"].first { bytes.endsWithWord($0) }?.utf8.count
    }
}

extension ArraySlice<UInt8> {
    fileprivate func endsWithWord(_ word: String) -> Bool {
        guard suffix(word.utf8.count).map(\.lowercased).elementsEqual(word.utf8) else { return false }
        let start = endIndex - word.utf8.count
        return start == startIndex || !self[start - 1].isLetterOrDigit
    }
}
