import PaperSamples
import TestSupport
import Testing

/// `sum(table.…)` and the check of totals read a table alike.
@Suite struct SumsAndTotalsTests {
    @Test("the sum of a column is its printed total, whatever stands between its rows")
    func agreement() {
        var dice = Dice(seed: 21)
        for _ in 0..<100 {
            let table = RandomTable(&dice)
            let reading = sample(table.text)
            guard table.withheld == nil else {
                let messages = reading.diagnostics.filter { $0.rule.id == "formula" }.map(\.message)
                #expect(messages.count == 1 && messages[0].contains(table.withheld ?? ""), "\(table.text)")
                #expect(!reading.diagnostics.map(\.rule.id).contains("total-disagrees"), "\(table.text)")
                continue
            }
            #expect(reading.diagnostics.findings == [], "\(table.text)")
            #expect(reading.value("figures.all")?.replacing(",", with: "") == "\(table.total)", "\(table.text)")
            #expect(reading.value("table.lines.\(table.slugOfTotal).cost") == "\(table.total)", "\(table.text)")
        }
    }

    @Test("a total that is off by one is found, where nothing is withheld")
    func faults() {
        var dice = Dice(seed: 22)
        for _ in 0..<100 {
            let table = RandomTable(&dice, isOff: true)
            guard table.withheld == nil else { continue }
            #expect(sample(table.text).diagnostics.map(\.rule.id) == ["total-disagrees"], "\(table.text)")
        }
    }

    private func sample(_ table: String) -> PaperSample {
        PaperSample(
            inOption: "{{ table.lines }}\n\n{{ figures.all }}",
            data: ["lines.csv": table, "figures.csv": "name,formula,unit\nall,sum(table.lines.cost),count\n"])
    }
}

/// Rows in groups with heads, parts and subtotals, and a total below them.
private struct RandomTable {
    private(set) var text = "Line,Cost\n"
    private(set) var total = 0
    /// A cell whose number is kept back.
    private(set) var withheld: String?
    let slugOfTotal: String
    private var rows = 0

    init(_ dice: inout Dice, isOff: Bool = false) {
        let name = dice.pick(["Total", "Overall", "All wards", "Grand total", "All services together"])
        slugOfTotal = name.lowercased().replacing(" ", with: "-")
        let isGrouped = dice.roll(3) > 0
        let withheldRow = dice.roll(3) == 0 ? dice.roll(3) : -1
        for group in 0..<(isGrouped ? 2 + dice.roll(3) : 1) {
            if isGrouped, dice.roll(2) == 0 { text += "Part \(group),\n" }
            let sum = addRows(2 + dice.roll(3), withheldRow, &dice)
            if isGrouped {
                text += "\(dice.pick(["Subtotal", "Staff subtotal", "Sub-total:", "Total of part"])),\(sum)\n"
            }
            total += sum
        }
        text += "\(name),\(isOff ? total + 1 : total)\n"
    }

    private mutating func addRows(_ count: Int, _ withheldRow: Int, _ dice: inout Dice) -> Int {
        var sum = 0
        for _ in 0..<count {
            // Never the sum of two of them: that would be a total without its name.
            let amount = 300 + dice.roll(290)
            sum += amount
            let sign = rows == withheldRow ? dice.pick(["[c]", "..", "n/k"]) : nil
            withheld = withheld ?? sign
            text += "\(dice.pick(["All Saints", "Net zero works", "Line"])) \(rows),\(sign ?? "\(amount)")\n"
            if dice.roll(4) == 0 {
                text += "\(dice.pick(["– of which agency", "including travel", "of which: food"])),\(amount / 2)\n"
            }
            if dice.roll(5) == 0 { text += "\(dice.pick(["Less than a year", "Moor"])) \(rows),–\n" }
            rows += 1
        }
        return sum
    }
}
