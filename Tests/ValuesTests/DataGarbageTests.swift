import Diagnostics
import PaperSamples
import TestSupport
import Testing

/// Files of anything at all are read to the end, and their findings can be printed.
@Suite struct DataGarbageTests {
    private static let heads = [
        "rates.csv": "authority,rate,own,unit,year",
        "risks.csv": "id,risk,option,likelihood,impact,score,current-likelihood,current-impact,action-due",
        "figures.csv": "name,value,formula,unit,decimals",
    ]
    private static let cells = [
        "", "a", "b", "a b", "own", "mean", "count", "option-1", "1", "2", "5", "6", "£5", "5%", "n/a", "–", "yes", "£",
        "%", "£m", "a + b",
        "b / 0", "sum(a, b)", "rates.a", "risks.count", "figures.a", "a.b", "((", "\"x\ny\"", "\"", "é", "\u{200B}",
        "\u{FEFF}", "2026-02-31",
        "31/01/2026", "999999999999999", "0.000001", "-1", "{{ a }}", "*", "<b>", "|", "\\", ";", "1;2",
    ]
    private static let texts = [
        "{{ rates.a }}", "{{ rates.table }}", "{{ risks.register }}", "{{ risks.option-1.list }}", "{{ figures.a }}",
        "{{ figures.schedule }}",
        "{{ figures.a.working }}", "{{ rates.own.rank }}", "A, £5 or 5-6%", "\\{{ a", "{{", "}}",
        "| {{ rates.a }} |\n|---|", "- {{ risks.a }}",
    ]

    @Test("no table of anything ends the program", arguments: 0..<20)
    func garbage(_ seed: Int) {
        var dice = Dice(seed: seed)
        for _ in 0..<20 {
            let data = Self.heads.keys.sorted().map { name in
                let rows = (0..<dice.roll(6)).map { _ in
                    (0..<(4 + dice.roll(3))).map { _ in dice.pick(Self.cells) }.joined(separator: ",")
                }
                return (name, ([Self.heads[name] ?? ""] + rows).joined(separator: dice.pick(["\n", "\r\n"])) + "\n")
            }
            let text = (0..<6).map { _ in dice.pick(Self.texts) }.joined(separator: dice.pick(["\n\n", " ", "\n"]))
            let reading = PaperSample("# P\n\n\(text)\n\n## Option 1\n", data: Dictionary(uniqueKeysWithValues: data))
            #expect(
                !reading.diagnostics.inSourceOrder().printed.contains("\u{200B}"))
            #expect(Set(reading.findings).count <= reading.diagnostics.count)
        }
    }
}
