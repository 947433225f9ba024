internal import Datasets
internal import Diagnostics
internal import Values

/// Finds the council that an amount stands beside, and its rate in the data.
struct RatesInProse {
    private typealias Found = [(rate: Rate, table: Int)]

    private let tables: [RateTable]
    /// The rates of a council in all sets, by its name. Only looked up, never listed.
    private let rates: [[UInt8]: [(rate: Rate, table: Int)]]
    /// How long the councils' names are, in bytes.
    private let lengths: [Int]

    init(_ tables: [RateTable]) {
        self.tables = tables
        var rates = [[UInt8]: [(rate: Rate, table: Int)]](
            minimumCapacity: tables.reduce(0) { $0 + $1.rates.count + $1.compared.count })
        for (index, table) in tables.enumerated() {
            for rate in table.allRates {
                let name = Self.name(of: rate.authority)
                rates[name, default: []].append((rate, index))
                if let other = Self.withWord(name) { rates[other, default: []].append((rate, index)) }
            }
        }
        self.rates = rates
        lengths = Set(rates.keys.map { $0.count }).sorted(by: >)
    }

    /// The rate that an amount is not: the first of the council's that it could be, where it is the rate of none of the
    /// sets. Nil where no council stands at the place.
    func differing(
        from amount: ProseAmount, at place: CouncilPlace, in bytes: ArraySlice<UInt8>
    ) -> (rate: Rate, table: RateTable)? {
        guard let quantity = amount.quantity else { return nil }
        let unit = bytes.unitWords(after: amount.range.upperBound)
        guard let found = rates(at: place, in: bytes, by: unit) else { return nil }
        // £1.2m beside a council that is paid by the hour is another amount, and so is £4.50 a meal.
        let comparable = found.filter {
            let table = tables[$0.table]
            return table.unit.unit == quantity.unit && ($0.rate.rate.notation.suffix != nil) == amount.hasSuffix
                && table.unit.canBe(unit)
        }
        guard let first = comparable.first, !comparable.contains(where: { $0.rate.rate.quantity == quantity })
        else { return nil }
        return (first.rate, tables[first.table])
    }

    /// The same of an amount in a row of a table that is headed by the council's name.
    func differing(from number: WrittenNumber, council: [UInt8]) -> (rate: Rate, table: RateTable)? {
        let comparable = (rates[council] ?? []).filter {
            tables[$0.table].unit.unit == number.quantity.unit
                && ($0.rate.rate.notation.suffix != nil) == (number.notation.suffix != nil)
        }
        guard let first = comparable.first, !comparable.contains(where: { $0.rate.rate.quantity == number.quantity })
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

    /// - Parameter unit: What the amount counts by.
    private func rates(at place: CouncilPlace, in bytes: ArraySlice<UInt8>, by unit: [String]?) -> Found? {
        switch place {
        case .before(let end, let skipping):
            if skipping == 0, bytes[..<end].endsWithOwnCouncil { return unit.flatMap(ownRates) }
            return name(endingAt: end, skipping: skipping, in: bytes).flatMap { rates[Array(bytes[$0])] }
        case .after(let start):
            for length in lengths where start + length <= bytes.endIndex {
                guard let found = rates[Array(bytes[start..<(start + length)])] else { continue }
                return bytes[(start + length)...].continuesName ? nil : found
            }
            return nil
        }
    }

    /// The name of a council that ends there, or the one so many names before it in a list: “Camden and Hackney”.
    private func name(endingAt end: Int, skipping count: Int, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        guard let name = name(endingAt: end, in: bytes) else { return nil }
        guard count > 0 else { return name }
        guard let joint = [" and ", ", "].first(where: { bytes[..<name.lowerBound].hasSuffix($0) }) else { return nil }
        return self.name(endingAt: name.lowerBound - joint.utf8.count, skipping: count - 1, in: bytes)
    }

    private func name(endingAt end: Int, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        for length in lengths where length <= end - bytes.startIndex {
            let start = end - length
            let isWhole = start == bytes.startIndex || !bytes[start - 1].isLetterOrDigit
            if isWhole, rates[Array(bytes[start..<end])] != nil { return start..<end }
        }
        return nil
    }

    /// What the paper's own council pays, in the sets that count by what the amount does: a council pays much else.
    private func ownRates(by unit: [String]) -> Found? {
        let own: Found = tables.enumerated().compactMap { index, table in
            table.unit.counts(by: unit) ? table.own.map { ($0, index) } : nil
        }
        return own.isEmpty ? nil : own
    }
}

extension RateUnit {
    /// Whether an amount with these words behind it may be one of these rates: none, or one of the unit's own.
    fileprivate func canBe(_ words: [String]?) -> Bool {
        guard let words, denominator != nil else { return true }
        return counts(by: words)
    }

    fileprivate func counts(by words: [String]) -> Bool {
        let own = (denominator ?? "").utf8.split { !$0.isLetter }.map {
            String(decoding: $0.map(\.lowercased), as: UTF8.self)
        }
        return words.contains(where: own.contains)
    }
}

extension ArraySlice<UInt8> {
    /// `hour` of “£21.87 an hour”, both words of “per contact hour”; nil where nothing says by what an amount counts.
    fileprivate func unitWords(after end: Int) -> [String]? {
        var rest = self[end...]
        if rest.first == UInt8(ascii: "/") {
            rest = rest.dropFirst()
        } else {
            guard rest.first == .space,
                let word = ["a", "an", "per", "each"].first(where: { rest.dropFirst().starts(with: "\($0) ".utf8) })
            else { return nil }
            rest = rest.dropFirst(word.utf8.count + 2)
        }
        let words = rest.prefix { $0.isLetter || $0 == .space }.split(separator: .space).prefix(2)
        return words.map { String(decoding: $0.map(\.lowercased), as: UTF8.self) }
    }

    /// Whether the name of the paper's own council ends there as its papers call it: “the Council pays”.
    fileprivate var endsWithOwnCouncil: Bool {
        guard hasSuffix(" Council") || hasSuffix(" council") else { return false }
        return dropLast(" Council".utf8.count).endsWithWord("the")
    }

    /// Whether what begins there goes on with a name before it, or makes it one of several.
    fileprivate var continuesName: Bool {
        guard let first else { return false }
        return first.isLetterOrDigit || first == UInt8(ascii: "'") || first == UInt8(ascii: "-")
            || starts(with: " and ".utf8) || starts(with: " & ".utf8) || first == UInt8(ascii: ",")
    }

    fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
