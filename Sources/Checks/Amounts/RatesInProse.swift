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
                for name in Self.spellings(of: rate.authority) { rates[name, default: []].append((rate, index)) }
            }
        }
        self.rates = rates
        lengths = Set(rates.keys.map(\.count)).sorted(by: >)
    }

    /// Whether there are words before the amount, with only what may stand between a council and its rate between.
    static func canFollowName(_ amount: ProseAmount, in line: ProseLine) -> Bool {
        let end = endOfName(before: amount.range.lowerBound, in: line.bytes)
        return end > 0 && end < amount.range.lowerBound
    }

    /// A finding where the amount is the rate of none of the sets; nil where no council stands beside it.
    func difference(of amount: ProseAmount, in line: ProseLine) -> Diagnostic? {
        guard let quantity = amount.quantity, let found = ratesBeside(amount.range.lowerBound, in: line.bytes) else {
            return nil
        }
        // £1.2m beside a council that is paid by the hour is another amount.
        let comparable = found.filter {
            tables[$0.table].unit.unit == quantity.unit
                && ($0.rate.rate.notation.suffix != nil) == amount.hasSuffix
        }
        guard let first = comparable.first,
            !comparable.contains(where: { $0.rate.rate.quantity == quantity })
        else { return nil }
        let written = String(decoding: line.bytes[amount.range], as: UTF8.self)
        return .proseDiffers(at: line.span(of: amount.range), written, first.rate, of: tables[first.table])
    }
}

extension RatesInProse {
    /// As the data have it, and with the word for `&`. In its own case only: Reading is a council, and reading is not.
    private static func spellings(of authority: String) -> Set<[UInt8]> {
        let name = ProseLine(authority.withSingleBlanks).bytes
        let words = name.flatMap { $0 == UInt8(ascii: "&") ? Array("and".utf8) : [$0] }
        return [name, words]
    }

    /// The rates of the council whose name ends before `start`, with only a comma, a dash or a word such as “pays”
    /// between.
    private func ratesBeside(_ start: Int, in bytes: [UInt8]) -> [(rate: Rate, table: Int)]? {
        let end = Self.endOfName(before: start, in: bytes)
        guard end < start else { return nil }
        for length in lengths where length <= end {
            let name = bytes[(end - length)..<end]
            let isWhole = end == length || !bytes[end - length - 1].isLetterOrDigit
            if isWhole, let found = rates[Array(name)] { return found }
        }
        return nil
    }

    /// Goes back over what may stand between a council and its rate.
    private static func endOfName(before start: Int, in bytes: [UInt8]) -> Int {
        var end = start
        while end > 0 {
            let before = bytes[..<end]
            if let sign = signs.first(where: { before.reversed().starts(with: $0.utf8.reversed()) }) {
                end -= sign.utf8.count
            } else if let word = words.first(where: { before.endsWithWord($0) }) {
                end -= word.utf8.count
            } else {
                break
            }
        }
        return end
    }

    private static let signs = [" ", ",", ":", "-", "–", "—", "("]
    private static let words = ["at", "is", "pays", "charges"]
}

extension ArraySlice<UInt8> {
    fileprivate func endsWithWord(_ word: String) -> Bool {
        guard suffix(word.utf8.count).map(\.lowercased).elementsEqual(word.utf8) else { return false }
        let start = endIndex - word.utf8.count
        return start == startIndex || !self[start - 1].isLetterOrDigit
    }
}
