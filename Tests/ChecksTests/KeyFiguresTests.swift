import PaperSamples
import TestSupport
import Testing

/// The key figures on the front sheet of a report.
@Suite struct KeyFiguresTests {
    private func findings(_ value: String) -> ReportSample {
        ReportSample(settings: ReportSample.sheet + "key-figures:\n  - value: \(value)\n    label: a year\n", "Text")
    }

    @Test(
        "a typed amount of money or percentage stops the build",
        arguments: ["1️⃣£3.1m", "\"1️⃣£3.1m\"", "\"from 1️⃣£3.1m\"", "1️⃣12%", "\"1️⃣£20 a year\""])
    func typed(_ value: String) {
        let reading = findings(value)
        let found = reading.diagnostics.filter { $0.rule.id == "key-figure-typed" }
        TestSupport.expectFindings(["key-figure-typed"], in: found, of: reading.text)
    }

    @Test(
        "names, counts and days are none", arguments: ["\"{{ figures.cost }}\"", "4 of 6", "31 March 2027", "\"900\""])
    func sound(_ value: String) {
        #expect(findings(value).diagnostics.filter { $0.rule.id == "key-figure-typed" }.isEmpty)
    }
}
