import PaperSamples
import TestSupport
import Testing
import Values

/// The cells of a table of the paper's own by name.
@Suite struct CellNamesTests {
    private static let budget = """
        Line,2027-28,2028-29,Total
        Staff,£400,£410,£810
        Rent & rates,£120,£125,£245
        Income,-£20,n/a,-£20
        Net,£500,£535,"£1,035"
        """

    private func sample(_ figures: String, text: String = "{{ table.budget }}") -> PaperSample {
        PaperSample(
            inOption: text + "\n\n{{ figures.schedule }}",
            data: ["budget.csv": Self.budget, "figures.csv": "name,formula,unit\n" + figures + "\n"])
    }

    @Test("a cell is named by its row and its column, in the text and in formulas")
    func cells() {
        let reading = sample("rise,table.budget.net.2028-29 - table.budget.net.2027-28,£")
        #expect(reading.findings == [])
        #expect(reading.value("table.budget.net.2028-29") == "£535")
        #expect(reading.value("table.budget.rent-and-rates.2027-28") == "£120")
        #expect(reading.value("figures.rise") == "£35")
        #expect(reading.value("figures.rise.working") == "£535 − £500")
    }

    @Test("a row and a column are added up without their own totals")
    func lists() {
        let reading = sample(
            "all,sum(table.budget.net),£\nfirst,sum(table.budget.2027-28),£\nmost,\"max(table.budget.staff, £5)\",£")
        #expect(reading.findings == [])
        #expect(["all", "first", "most"].map { reading.value("figures.\($0)") } == ["£1,035", "£500", "£410"])
        #expect(reading.value("figures.all.working") == "sum(£500, £535)")
    }

    @Test("a formula alone makes the file a table", arguments: ["Text", "`{{ table.budget }}`"])
    func formulaAlone(_ text: String) {
        let reading = sample("net,table.budget.net.2027-28 * 1,£", text: text + " {{ figures.net }}")
        #expect(reading.value("figures.net") == "£500")
        #expect(reading.findings == [])
    }

    @Test(
        "what there is not, and what is several values, is told",
        arguments: [
            ("{{ table.budget.gross.2027-28 }}", "budget.csv has no row “gross”"),
            ("{{ table.budget.net.2030-31 }}", "budget.csv has no column “2030-31”"),
            ("{{ table.budget.income.2028-29 }}", nil),
            ("{{ table.budget.net }}", "name a row and a column of it, such as table.budget.staff.2027-28"),
        ] as [(String, String?)])
    func missing(_ text: String, _ advice: String?) {
        let reading = sample("x,£5 * 1,£", text: "{{ table.budget }}\n\nIt is \(text).")
        guard let advice else { return #expect(reading.findings == []) }
        #expect(reading.diagnostics.map(\.rule.id) == ["unknown-name"])
        #expect(reading.suggestions == [advice])
    }

    @Test(
        "a formula says what it cannot reckon with",
        arguments: [
            ("table.budget.net * 2", "“table.budget.net” is several values"),
            ("table.budget.gross.2027-28 * 2", "there is no figure or value named “table.budget.gross.2027-28”"),
        ])
    func formulaFaults(_ formula: String, _ message: String) {
        let reading = sample("x,\(formula),£")
        #expect(reading.messages.first?.hasPrefix(message) ?? false)
    }

    @Test("two rows of one name have none")
    func twice() {
        let reading = PaperSample(
            inOption: "{{ table.budget }}\n\n{{ table.budget.staff.cost }}",
            data: ["budget.csv": "Line,Cost\nStaff,£5\nStaff,£6\n"])
        #expect(reading.suggestions == ["budget.csv has two rows that come to “staff”: tell them apart"])
    }

    @Test("the head of a column may say what its cells count")
    func units() {
        let reading = PaperSample(
            inOption: "{{ table.budget }}\n\nIt costs £{{ table.budget.staff.cost }}m.",
            data: ["budget.csv": "Line,Cost\nStaff,5.2\n"])
        #expect(reading.findings == [])
    }
}
