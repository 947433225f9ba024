import PaperSamples
import TestSupport
import Testing
import Values

@Suite struct CostFaultsTests {
    private func paper(
        _ rows: String, options: String = "## Option 1\n\n## Option 2\n", text: String = ""
    ) -> PaperSample {
        PaperSample(
            "# P\n\n{{ costs.table }}\n\n\(text)\n\n\(options)",
            data: ["costs.csv": "option,line,year,amount,kind,low,high,optimism-bias,price-base\n\(rows)\n"])
    }

    @Test(
        "what is wrong with a row is told at its cell",
        arguments: [
            ("1️⃣9,a,2027-28,£1,revenue,,,,", "cost-option"), ("1️⃣,a,2027-28,£1,revenue,,,,", "empty-cell"),
            ("1,a,1️⃣2027-29,£1,revenue,,,,", "cost-year"), ("1,a,1️⃣27-28,£1,revenue,,,,", "cost-year"),
            ("1,a,1️⃣2027-28-29,£1,revenue,,,,", "cost-year"), ("1,a,1️⃣0500,£1,revenue,,,,", "cost-year"),
            ("1,a,1️⃣soon,£1,revenue,,,,", "cost-year"), ("1,a,1️⃣,£1,revenue,,,,", "empty-cell"),
            ("1,a,2027-28,£1,revenue,,,,\n1,a,1️⃣2028,£1,revenue,,,,", "cost-year"),
            ("1,a,2027-28,£1,revenue,,,,\n1,A,1️⃣2027/28,£1,revenue,,,,", "duplicate-row"),
            ("1,a,2029-30,£1,revenue,,,,\n1,a,1️⃣2028-29,£1,revenue,,,,", "cost-year"),
            ("1,a,2027,£1,revenue,,,,\n1,a,1️⃣2328,£1,revenue,,,,", "cost-year"),
            ("1,a,2027,1️⃣£1x,revenue,,,,", "not-money"), ("1,a,2027,1️⃣n/a,revenue,,,,", "not-money"),
            ("1,a,2027,1️⃣,revenue,,,,", "empty-cell"), ("1,a,2027,1️⃣5%,revenue,,,,", "not-money"),
            ("1,a,2027,1️⃣-£1,income,,,,", "cost-sign"), ("1,a,2027,1️⃣-£1,benefit,,,,", "cost-sign"),
            ("1,a,2027,£1,1️⃣saving,,,,", "not-choice"), ("1,a,2027,£1,1️⃣,,,,", "empty-cell"),
            ("1,a,2027,£5,revenue,1️⃣£6,£9,,", "cost-range"), ("1,a,2027,£5,revenue,£1,1️⃣£4,,", "cost-range"),
            ("1,a,2027,£5,revenue,,,1️⃣much,", "not-number"), ("1,a,2027,£5,revenue,,,1️⃣-5%,", "cost-bias"),
            ("1,a,2027,£5,revenue,,,1️⃣0.15,", "cost-bias"),
            ("1,a,2027,£5,income,,,1️⃣5%,", "cost-bias"), ("1,a,2027,£5,benefit,,,1️⃣5%,", "cost-bias"),
            ("1,a,2027,£5,revenue,,,,\nbudget,a,2027,£5,,,,1️⃣5%,", "cost-bias"),
            ("1,a,2027,£5,revenue,,,,\nbudget,a,2027,£5,1️⃣benefit,,,,", "cost-budget"),
            ("1,a,2027,£5,revenue,,,,\nbudget,a,2027,£5,,,,,\nbudget,a,1️⃣2028,£5,,,,,", "cost-budget"),
            ("1,a,2027,£5,revenue,,,,2026 prices\n1,a,2028,£5,revenue,,,,1️⃣2027 prices", "cost-prices"),
            ("1,a,2027,£5,revenue,,,,2026 prices\n1,a,2028,£5,revenue,,,,1️⃣", "cost-prices"),
            ("1,a,2027,£5,revenue,,,,1️⃣\n1,a,2028,£5,revenue,,,,2027\n1,a,2029,£5,revenue,,,,2027", "empty-cell"),
        ])
    func rows(_ rows: String, _ rule: String) {
        expectDataFindings(rule, in: paper(rows))
    }

    @Test("a budget that lacks a year in which options have costs is told at the head of the file, once")
    func budgetOfSomeYears() {
        let reading = PaperSample(
            "# P\n\n{{ costs.table }}\n\n{{ costs.option-1.against-budget }}\n\n## Option 1\n",
            data: ["costs.csv": "1️⃣option,year,amount\n1,2027,£5\n1,2028,£5\n1,2029,£5\nbudget,2028,£9\n"])
        expectDataFindings("cost-budget", in: reading)
        #expect(reading.messages == ["the budget has no row of 2027, 2029, when options have costs"])
    }

    @Test(
        "what is wrong with the basis of costs is told at its setting",
        arguments: [
            ("base-year: 1️⃣2028", "discount-factors"), ("base-year: 1️⃣2026-27", "cost-year"),
            ("base-year: 1️⃣soon", "cost-year"), ("discount: 1️⃣-3.5%", "discount-factors"),
            ("discount: 1️⃣0%", "discount-factors"), ("discount: 1️⃣3.5", "setting-kind"),
            ("discount: 1️⃣35%", "setting-kind"), ("discount: 1️⃣green-book", "setting-kind"),
            ("discount: 1️⃣£3.50", "setting-kind"), ("discount: 1️⃣[3.5%]", "setting-kind"),
            ("1️⃣discounts: 3.5%", "unknown-key"),
            ("price-base: cash, discount: 1️⃣green-book-2026", "cost-prices"),
        ])
    func settings(_ setting: String, _ rule: String) {
        let reading = PaperSample(
            "---\ncosts: {\(setting)}\n---\n# P\n\n{{ costs.table }}\n\n## Option 1\n",
            data: ["costs.csv": "option,year,amount\n1,2027,£5\n"])
        expectDataFindings(rule, in: reading)
    }

    @Test("prices of a row that are not those of the settings are told at the row")
    func pricesOfSettings() {
        let reading = PaperSample(
            "---\ncosts: {price-base: 2026 prices}\n---\n# P\n\n{{ costs.table }}\n\n## Option 1\n",
            data: [
                "costs.csv":
                    "option,year,amount,price-base\n1,2027,£5,2026 Prices\n1,2028,£5,\n1,2029,£5,1️⃣2027 prices\n"
            ])
        expectDataFindings("cost-prices", in: reading)
    }

    @Test("a row that is wrong leaves its option without sums, and nothing that looks at it has a value")
    func noPartialSums() {
        let names =
            "{{ costs.option-1.total }} {{ costs.option-1.year.2027 }} {{ costs.lowest }} {{ costs.option-2.against-baseline }}"
        let reading = paper(
            "1,a,2027,£5,revenue,,,,\n1,b,2027,1️⃣£5x,revenue,,,,\n2,a,2027,£3,revenue,,,,",
            options: "## Option 1 (do nothing)\n\n## Option 2\n", text: names)
        expectDataFindings("not-money", in: reading)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.value("costs.option-1.total") == nil)
        #expect(reading.value("costs.lowest") == nil)
        #expect(reading.value("costs.option-2.total") == "£3")
    }

    @Test("a row of which nobody knows the option leaves all options without sums")
    func doubtfulRow() {
        let reading = paper(
            "1,a,2027,£5,revenue,,,,\n1️⃣7,b,2027,£5,revenue,,,,", text: "{{ costs.option-1.total }} {{ costs.lowest }}")
        expectDataFindings("cost-option", in: reading)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.value("costs.option-1.total") == nil)
    }

    @Test("the baseline needs a row, if only one that says 0")
    func baseline() {
        let options = "## Option 1 (do nothing)\n\n## Option 2\n"
        let without = paper("2,a,2027,£5,revenue,,,,", options: options, text: "{{ costs.option-2.against-baseline }}")
        #expect(without.dataFindings == ["cost-baseline@costs.csv:1:1"])
        #expect(without.diagnostics.count == 1)
        let with = paper("1,a,2027,0,revenue,,,,\n2,a,2027,£5,revenue,,,,", options: options)
        #expect(with.findings == [])
        #expect(with.value("costs.option-2.against-baseline") == "+£5")
    }

    @Test("a cost may be negative, since it may be a saving")
    func savings() {
        let reading = paper("1,a,2027,-£5,revenue,,,,")
        #expect(reading.findings == [])
        #expect(reading.value("costs.option-1.total") == "−£5")
    }

    @Test("lines of one name are told apart by their options and kinds")
    func lines() {
        let rows =
            "1,a,2027,£5,revenue,,,,\n1,a,2027,£5,income,,,,\n2,a,2027,£5,revenue,,,,\n1,b,2026,£5,revenue,,,,\n"
            + "2,b,2026,£5,revenue,,,,"
        #expect(paper(rows).findings == [])
    }

    @Test("a file of costs that nothing uses is said to be unused, with the name of its table")
    func unused() {
        let reading = PaperSample(
            "# P\n\nText\n\n## Option 1\n", data: ["costs.csv": "option,year,amount\n1,2027,£5\n"])
        #expect(reading.dataFindings == ["unused-data@costs.csv"])
    }

    @Test("a file of that name without the columns is shown as it is, and a name of costs says why it has no value")
    func plainTable() {
        let reading = PaperSample(
            "# P\n\n{{ table.costs }}\n\n1️⃣{{ costs.option-1.total }}\n\n## Option 1\n",
            data: ["costs.csv": "option,amount\nFirst,£5\n"])
        expectFindings("unknown-name", in: reading)
        #expect(reading.value("table.costs.first.amount") == "£5")
        #expect(
            reading.suggestions == [
                "the file of that name has no columns option, year and amount, or cannot be read as it is"
            ])
    }

    @Test("a file of costs can be shown as it is besides")
    func shownAsItIs() {
        let reading = PaperSample(
            "# P\n\n{{ table.costs }}\n\n{{ costs.table }}\n\n## Option 1\n",
            data: ["costs.csv": "option,year,amount,remark\n1,2027,£5,x\n"])
        #expect(reading.dataFindings == ["unknown-column@costs.csv:1:20"])
        #expect(reading.paper?.names.block(named: "table.costs") == .table("costs"))
        #expect(reading.paper?.names.block(named: "costs.table") == .costsTable)
    }
}
