import Datasets
import PaperSamples
import TestSupport
import Testing
import Values

/// Present values against another way to the same: year by year from the last to the first, as one would by hand.
@Suite struct CostPropertyTests {
    @Test("sums and present values of a hundred random options are those of an independent evaluator")
    func randomOptions() throws {
        var dice = Dice(seed: 13)
        for _ in 0..<34 {
            let file = RandomCosts(&dice)
            let costs = try #require(CostsTests.paper(file.text).paper?.data.costs, "\(file.text)")
            for option in 1...3 {
                let found = try #require(costs.option("option-\(option)"))
                let (net, benefits) = (file.net(of: option), file.benefits(of: option))
                #expect(found.total == Rational(net.reduce(0, +)))
                let present = try #require(found.present)
                let expected = RandomCosts.presentValue(of: net)
                #expect(abs(present.costs.approximate - expected) < 0.001)
                #expect(abs(present.net.approximate - (RandomCosts.presentValue(of: benefits) - expected)) < 0.001)
                let length = RandomCosts.presentValue(of: file.span(of: option))
                #expect(abs(present.equivalentAnnual.approximate * length - expected) < 0.01)
            }
        }
    }

    @Test("the present value of sixty years is exact across the fall of the rate")
    func sixtyYears() throws {
        let rows = (0...60).map { "1,Service,\(2027 + $0),£\(1_000 + 7 * $0)" }
        let reading = CostsTests.paper("option,line,year,amount\n\(rows.joined(separator: "\n"))\n")
        let option = try #require(reading.paper?.data.costs?.option("option-1"))
        let amounts = (0...60).map { 1_000 + 7 * $0 }
        #expect(option.present?.costs == (try Self.exactPresentValue(of: amounts)))
    }

    /// What is left in a year, together with what the next years are worth in it.
    private static func exactPresentValue(of amounts: [Int]) throws -> Rational {
        var value = Rational.zero
        for year in amounts.indices.reversed() {
            let growth = try Rational.decimal(digits: year < 30 ? 1_035 : 1_030, places: 3)
            value = try Rational(amounts[year]).adding(year == amounts.count - 1 ? .zero : value.divided(by: growth))
        }
        return value
    }
}

/// Rows of whole pounds for three options, each line in the order of its years.
private struct RandomCosts {
    private struct Row {
        let option: Int
        let line: Int
        let year: Int
        let kind: String
        let amount: Int
    }

    private var rows: [Row] = []

    init(_ dice: inout Dice) {
        // A row of the first year for each option, so that the base year is known.
        rows = (1...3).map { Row(option: $0, line: 0, year: 0, kind: "capital", amount: dice.roll(1_000)) }
        for line in 1...(2 + dice.roll(4)) {
            let (option, kind) = (1 + dice.roll(3), ["capital", "revenue", "income", "benefit"][dice.roll(4)])
            var year = dice.roll(5)
            while year <= 80 {
                rows.append(Row(option: option, line: line, year: year, kind: kind, amount: dice.roll(100_000)))
                year += 1 + dice.roll(20)
            }
        }
    }

    var text: String {
        "option,line,year,amount,kind\n"
            + rows.map { "\($0.option),line \($0.line),Year \($0.year),\($0.amount),\($0.kind)\n" }.joined()
    }

    /// By year, from 0.
    func net(of option: Int) -> [Int] {
        amounts(of: option) { $0 == "benefit" ? 0 : $0 == "income" ? -1 : 1 }
    }

    func benefits(of option: Int) -> [Int] { amounts(of: option) { $0 == "benefit" ? 1 : 0 } }

    private func amounts(of option: Int, _ sign: (String) -> Int) -> [Int] {
        var amounts = Array(repeating: 0, count: 81)
        for row in rows where row.option == option { amounts[row.year] += sign(row.kind) * row.amount }
        return amounts
    }

    /// 1 for each year from the option's first row to its last.
    func span(of option: Int) -> [Int] {
        let years = rows.filter { $0.option == option }.map(\.year)
        return (0...80).map { ((years.min() ?? 0)...(years.max() ?? 0)).contains($0) ? 1 : 0 }
    }

    /// Rounded at each step; good to a tenth of a penny.
    static func presentValue(of amounts: [Int]) -> Double {
        amounts.indices.reversed().reduce(0.0) { value, year in
            Double(amounts[year]) + value / (year < 30 ? 1.035 : year < 75 ? 1.03 : 1.025)
        }
    }
}

extension Rational {
    fileprivate var approximate: Double { Double(decimalText(places: 6)) ?? .nan }
}
