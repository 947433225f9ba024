import BigInt
import Datasets
import PaperSamples
import TestSupport
import Testing
import Values

/// Sums and present values against another way to the same: all in whole hundredths of pennies, over one denominator,
/// from the last year to the first, in integers of any length.
@Suite struct CostPropertyTests {
    @Test("sums and present values of a thousand random files are those of an independent evaluator, exactly")
    func randomFiles() throws {
        var dice = Dice(seed: 13)
        for _ in 0..<1_000 {
            let file = RandomCosts(&dice)
            let reading = PaperSample(file.paper, data: ["costs.csv": file.text])
            let costs = try #require(reading.paper?.data.costs, "\(reading.findings) \(file.paper) \(file.text)")
            for option in 1...2 {
                let found = try #require(costs.option("option-\(option)"))
                let rows = file.rows.filter { $0.option == "\(option)" }
                expectSums(of: found, rows, in: file)
                let difference = costs.differenceFromBudget(of: found) ?? found.total
                expect(difference, rows.net.total - file.budget, in: file)
                try expectPresentValues(of: found, rows, in: file)
            }
        }
    }

    private func expectSums(of found: OptionCosts, _ rows: [RandomCosts.Row], in file: RandomCosts) {
        expect(found.total, rows.net.total, in: file)
        expect(found.range?.low ?? found.total, rows.lowestNet.total, in: file)
        expect(found.range?.high ?? found.total, rows.highestNet.total, in: file)
    }

    private func expectPresentValues(of found: OptionCosts, _ rows: [RandomCosts.Row], in file: RandomCosts) throws {
        guard let worth = file.presentValue(of: rows.net) else {
            #expect(found.present == nil)
            return
        }
        let present = try #require(found.present)
        expect(present.costs, worth, in: file)
        expect(present.net, try #require(file.presentValue(of: rows.benefits)) - worth, in: file)
        let ones = try #require(file.presentValue(of: rows.span))
        expect(try present.equivalentAnnual.multiplied(by: ones.rational), worth, in: file)
        let low = try #require(file.presentValue(of: rows.lowestNet))
        expect(present.range?.low ?? present.costs, low, in: file)
    }

    /// - Parameter amount: In ten-thousandths of a pound.
    private func expect(_ found: Rational, _ amount: BigInt, in file: RandomCosts) {
        expect(found, Fraction(top: amount, bottom: Amounts.unit), in: file)
    }

    private func expect(_ found: Rational, _ fraction: Fraction, in file: RandomCosts) {
        let isEqual = found.numerator * fraction.bottom == fraction.top * found.denominator
        #expect(isEqual, "\(file.paper)\n\(file.text)")
    }

    @Test("the present value of sixty years is exact across the fall of the rate")
    func sixtyYears() throws {
        let rows = (0...60).map { "1,Service,\(2027 + $0),£\(1_000 + 7 * $0)" }
        let reading = CostsTests.paper("option,line,year,amount\n\(rows.joined(separator: "\n"))\n")
        let option = try #require(reading.paper?.data.costs?.option("option-1"))
        let amounts = Dictionary(uniqueKeysWithValues: (0...60).map { ($0, BigInt(1_000 + 7 * $0) * Amounts.unit) })
        let expected = try #require(RandomCosts.Rates.greenBook.presentValue(of: amounts, from: 0))
        let found = try #require(option.present?.costs)
        let isEqual = found.numerator * expected.bottom == expected.top * found.denominator
        #expect(isEqual)
    }
}

/// A number over a number.
private struct Fraction {
    let top: BigInt
    let bottom: BigInt

    /// Whole pounds may have any numerator here.
    var rational: Rational {
        get throws {
            try Rational.decimal(digits: top, places: 0).divided(by: .decimal(digits: bottom, places: 0))
        }
    }

    static func - (left: Fraction, right: Fraction) -> Fraction {
        Fraction(top: left.top * right.bottom - right.top * left.bottom, bottom: left.bottom * right.bottom)
    }
}

private typealias Amounts = [Int: BigInt]

extension Amounts {
    /// What a pound is in here: an amount in pence that is raised by a whole percentage is whole.
    fileprivate static let unit = BigInt(10_000)

    fileprivate var total: BigInt { values.reduce(0, +) }
}

/// Rows of two options and perhaps a budget, each line in the order of its years, and how they are to be discounted.
private struct RandomCosts {
    struct Row {
        let option: String
        let line: Int
        let year: Int
        let kind: String
        let pence: Int
        let low: Int?
        let high: Int?
        let bias: Int
    }

    enum Rates: CaseIterable {
        case greenBook, own, none

        /// What the settings say.
        var setting: String {
            switch self {
            case .greenBook: "green-book-2022"
            case .own: "6.25%"
            case .none: "none"
            }
        }

        /// Of a year after the base year, in ten-thousandths: what a pound of the year before becomes.
        func growth(of year: Int) -> BigInt {
            switch self {
            case .greenBook: year <= 30 ? 10_350 : year <= 75 ? 10_300 : 10_250
            case .own: 10_625
            case .none: 10_000
            }
        }

        /// All years over the growth up to the last one, in pounds.
        func presentValue(of amounts: Amounts, from baseYear: Int) -> Fraction? {
            guard self != .none else { return nil }
            let last = (amounts.keys.max() ?? baseYear) - baseYear
            var (sum, growth, later) = (BigInt(0), BigInt(1), BigInt(1))
            for year in stride(from: last, through: 0, by: -1) {
                sum += (amounts[year + baseYear] ?? 0) * growth * BigInt(10_000).power(year)
                if year > 0 { growth *= self.growth(of: year) }
            }
            for year in 0..<max(0, last) { later *= self.growth(of: year + 1) }
            return Fraction(top: sum, bottom: later * Amounts.unit)
        }
    }

    let rates: Rates
    let baseYear: Int?
    private(set) var rows: [Row] = []

    init(_ dice: inout Dice) {
        rates = Rates.allCases[dice.roll(3)]
        baseYear = dice.roll(3) == 0 ? 2024 + dice.roll(3) : nil
        let first = 2027 + dice.roll(4)
        let years = dice.roll(12) == 0 ? 40 : 6
        for option in ["1", "2"] {
            // A row of the first year, so that the base year is known where it is not set.
            rows.append(Row(option, 0, first, "capital", &dice))
            for line in 1...(1 + dice.roll(2)) {
                let kind = ["capital", "revenue", "income", "benefit"][dice.roll(4)]
                for year in first..<(first + years) where dice.roll(3) > 0 {
                    rows.append(Row(option, line, year, kind, &dice))
                }
            }
        }
        guard dice.roll(3) == 0 else { return }
        for year in Set(rows.map(\.year)).sorted() {
            rows.append(
                Row(
                    option: "budget", line: 0, year: year, kind: "revenue", pence: dice.roll(9_999_999), low: nil,
                    high: nil, bias: 0))
        }
    }

    var paper: String {
        let base = baseYear.map { "base-year: \($0), " } ?? ""
        return
            "---\ncosts: {\(base)discount: \(rates.setting)}\n---\n# P\n\n{{ costs.table }}\n\n## Option 1\n\n## Option 2\n"
    }

    var text: String { "option,line,year,amount,kind,low,high,optimism-bias\n" + rows.map(\.text).joined() }

    /// 0 without one.
    var budget: BigInt { rows.filter { $0.option == "budget" }.net.total }

    func presentValue(of amounts: Amounts) -> Fraction? {
        rates.presentValue(of: amounts, from: baseYear ?? rows.map(\.year).min() ?? 0)
    }
}

extension RandomCosts.Row {
    init(_ option: String, _ line: Int, _ year: Int, _ kind: String, _ dice: inout Dice) {
        let pence = dice.roll(2) == 0 ? dice.roll(9_999_999) : 100 * dice.roll(99_999)
        let hasRange = dice.roll(4) == 0
        let isCost = kind == "capital" || kind == "revenue"
        self.init(
            option: option, line: line, year: year, kind: kind, pence: pence,
            low: hasRange ? pence - dice.roll(pence + 1) : nil,
            high: hasRange ? pence + dice.roll(50_000) : nil, bias: isCost && dice.roll(4) == 0 ? 1 + dice.roll(60) : 0)
    }

    var text: String {
        let low = low.map(Self.pounds) ?? ""
        let high = high.map(Self.pounds) ?? ""
        return
            "\(option),line \(line),\(year),\(Self.pounds(pence)),\(kind),\(low),\(high),\(bias == 0 ? "" : "\(bias)%")\n"
    }

    private static func pounds(_ pence: Int) -> String {
        let rest = pence % 100
        return "£\(pence / 100)" + (rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)")
    }

    /// In ten-thousandths of a pound, raised by the bias.
    func raised(_ pence: Int) -> BigInt { BigInt(pence) * BigInt(100 + bias) }
}

extension [RandomCosts.Row] {
    fileprivate var net: Amounts { amounts { $0.kind == "income" ? -$0.raised($0.pence) : $0.raised($0.pence) } }
    fileprivate var lowestNet: Amounts {
        amounts { $0.kind == "income" ? -$0.raised($0.high ?? $0.pence) : $0.raised($0.low ?? $0.pence) }
    }
    fileprivate var highestNet: Amounts {
        amounts { $0.kind == "income" ? -$0.raised($0.low ?? $0.pence) : $0.raised($0.high ?? $0.pence) }
    }
    fileprivate var benefits: Amounts {
        filter { $0.kind == "benefit" }.reduce(into: [:]) { $0[$1.year, default: 0] += $1.raised($1.pence) }
    }
    /// A pound for each year from the first row to the last.
    fileprivate var span: Amounts {
        let years = map(\.year)
        return ((years.min() ?? 0)...(years.max() ?? 0)).reduce(into: [:]) { $0[$1] = Amounts.unit }
    }

    private func amounts(_ amount: (RandomCosts.Row) -> BigInt) -> Amounts {
        filter { $0.kind != "benefit" }.reduce(into: [:]) { $0[$1.year, default: 0] += amount($1) }
    }
}
