import Datasets
import Diagnostics
import PaperSamples
import Settings
import TestSupport
import Testing
import Values

@Suite struct CostsTests {
    /// A paper with three options, the first of which is the baseline, and a file of costs.
    static func paper(_ costs: String, text: String = "{{ costs.table }}") -> PaperSample {
        PaperSample(
            "# P\n\n\(text)\n\n## Option 1 (do nothing)\n\n## Option 2 {#commission}\n\n## Option 3\n",
            data: ["costs.csv": costs])
    }

    private static let costs = """
        option,line,year,amount,kind,price-base
        1,Spot,2027-28,"£100,000",revenue,2026-27 prices
        1,Spot,2028-29,"£100,000",revenue,2026-27 prices
        1,Spot,2029-30,"£100,000",revenue,2026-27 prices
        commission,Set-up,2027-28,"£30,000",capital,2026-27 prices
        2,Contract,2027-28,"£80,000",revenue,2026-27 prices
        2,Contract,2028-29,"£80,000",revenue,2026-27 prices
        2,Grant,2028-29,"£5,000",income,2026-27 prices
        2,Health,2029-30,"£10,000",benefit,2026-27 prices

        """

    @Test(
        "what names stand for",
        arguments: [
            ("costs.option-1.total", "£300,000"), ("costs.option-2.total", "£185,000"),
            ("costs.commission.total", "£185,000"), ("costs.option-2.capital", "£30,000"),
            ("costs.option-2.revenue", "£160,000"), ("costs.option-2.income", "£5,000"),
            ("costs.option-2.benefit", "£10,000"), ("costs.option-2.year.2028-29", "£75,000"),
            // 110,000 + 75,000 ÷ 1.035
            ("costs.option-2.present-value", "£182,464"),
            // 10,000 ÷ 1.035² − 182,463.77
            ("costs.option-2.net-present-value", "−£173,129"),
            // 100,000 × (1 + 1 ÷ 1.035 + 1 ÷ 1.035²)
            ("costs.option-1.present-value", "£289,969"), ("costs.option-1.equivalent-annual", "£100,000"),
            ("costs.option-2.against-baseline", "−£107,506"), ("costs.lowest", "Option 2"),
            ("costs.base-year", "2027-28"), ("costs.price-base", "2026-27 prices"),
        ])
    func names(_ name: String, _ printed: String) {
        let reading = Self.paper(Self.costs)
        #expect(reading.findings == [])
        #expect(reading.value(name) == printed)
    }

    @Test(
        "what has no value",
        arguments: [
            "costs.option-1.capital", "costs.option-1.against-baseline", "costs.option-3.total", "costs.total",
            "costs.option-2.year.2029-30", "costs.option-2.year.2030-31", "costs.option-2", "costs",
        ])
    func noValue(_ name: String) { #expect(Self.paper(Self.costs).value(name) == nil) }

    @Test("every listed name has a value, each once, and the first of them are those of a shorter list")
    func listed() throws {
        let names = try #require(Self.paper(Self.costs).paper).names
        let all = names.values
        for name in all { #expect(names.value(named: name) != nil, "\(name)") }
        #expect(Set(all).count == all.count)
        #expect(all.contains("costs.option-2.net-present-value"))
        for most in 0...all.count { #expect(names.names(most: most).prefix(most).elementsEqual(all.prefix(most))) }
    }

    @Test("figures reckon with the exact amounts, not with the printed ones")
    func formulas() {
        let reading = PaperSample(
            "# P\n\n{{ costs.table }}\n\n{{ figures.saving }} \n\n## Option 1 (do nothing)\n\n## Option 2\n",
            data: [
                "costs.csv": "option,year,amount\n1,2027,£300\n1,2028,£1\n2,2027,£100\n2,2028,£1\n",
                "figures.csv":
                    "name,formula,unit,decimals\nsaving,costs.option-1.present-value - costs.option-2.present-value,£,4\n",
            ])
        #expect(reading.findings == [])
        #expect(reading.value("figures.saving") == "£200.0000")
    }

    @Test(
        "sums are printed as the amounts are",
        arguments: [
            ("£1.2m", "£0.85m", "£2.05m"), ("£1.2m", "0", "£1.2m"), ("£1.2m", "£300k", "£1,500,000"),
            ("1200", "300", "£1,500"), ("£10.50", "£4", "£14.50"), ("£12k", "£3k", "£15k"),
        ])
    func notation(_ first: String, _ second: String, _ total: String) {
        let reading = Self.paper("option,line,year,amount\n1,a,2027,\(first)\n1,b,2027,\(second)\n")
        #expect(reading.findings == [])
        #expect(reading.value("costs.option-1.total") == total)
    }

    @Test(
        "years of every form, named and printed as they are written; counted ones start from Year 0",
        arguments: [
            ("2027", "2027", "2027"), ("2027-28", "2027-28", "2027-28"), ("2027/28", "2027-28", "2027/28"),
            ("2027–28", "2027-28", "2027–28"), ("2027-2028", "2027-28", "2027-28"), ("2099-00", "2099-00", "2099-00"),
            ("Year 0", "0", "Year 0"), ("year 12", "12", "Year 0"), ("0", "0", "Year 0"),
        ])
    func years(_ written: String, _ slug: String, _ printed: String) {
        let reading = Self.paper("option,year,amount\n1,\(written),£5\n")
        #expect(reading.findings == [])
        #expect(reading.value("costs.option-1.year.\(slug)") == "£5")
        #expect(reading.value("costs.base-year") == printed)
    }

    @Test(
        "nominal amounts are not discounted by rates for real ones",
        arguments: ["nominal", "Cash prices", "outturn", "Current prices", "Money of the day"])
    func nominal(_ prices: String) {
        let reading = Self.paper(
            "option,year,amount,price-base\n1,2027,£300,\(prices)\n1,2028,£0,\(prices)\n2,2027,£100,\(prices)\n2,2028,£100,\(prices)\n"
        )
        #expect(reading.findings == [])
        #expect(reading.value("costs.option-2.present-value") == nil)
        #expect(reading.value("costs.base-year") == nil)
        #expect(reading.value("costs.option-2.against-baseline") == "−£100")
    }

    @Test("options that cost the same are lowest together")
    func ties() {
        let reading = Self.paper("option,year,amount\n1,2027,£3\n2,2027,£2\n3,2027,£2\n")
        #expect(reading.value("costs.lowest") == "Option 2, Option 3")
    }

    private static let ranges = """
        option,line,year,amount,kind,low,high,optimism-bias
        1,Spot,2027,"£100,000",revenue,,,
        1,Spot,2028,0,revenue,,,
        2,Building,2027,"£40,000",capital,"£30,000","£60,000",25%
        2,Rent,2028,"£10,000",income,"£8,000","£11,000",
        budget,,2027,"£50,000",,,,
        budget,,2028,0,,,,

        """

    @Test(
        "optimism bias raises a cost and its range; low has costs low and income high",
        arguments: [
            // 40,000 × 1.25 − 10,000
            ("costs.option-2.total", "£40,000"), ("costs.option-2.capital", "£50,000"),
            ("costs.option-2.optimism-bias", "£10,000"),
            // 30,000 × 1.25 − 11,000, and 60,000 × 1.25 − 8,000
            ("costs.option-2.total-low", "£26,500"), ("costs.option-2.total-high", "£67,000"),
            // 37,500 − 11,000 ÷ 1.035
            ("costs.option-2.present-value-low", "£26,872"), ("costs.budget.total", "£50,000"),
            ("costs.budget.year.2028", "£0"), ("costs.option-1.against-budget", "+£50,000"),
            ("costs.option-2.against-budget", "−£10,000"), ("costs.factor.2028", "0.966184"),
            ("costs.discount-rate", "3.5%"),
        ])
    func ranges(_ name: String, _ printed: String) {
        let reading = Self.paper(Self.ranges)
        #expect(reading.findings == [])
        #expect(reading.value(name) == printed)
    }

    @Test(
        "an option without a range or a bias has no such values",
        arguments: ["total-low", "total-high", "optimism-bias"])
    func noRange(_ name: String) { #expect(Self.paper(Self.ranges).value("costs.option-1.\(name)") == nil) }

    @Test("an option that its author calls budget is that option")
    func optionCalledBudget() {
        let reading = PaperSample(
            "# P\n\n{{ costs.table }}\n\n## Option 1\n\n## Option 2 {#budget}\n",
            data: ["costs.csv": "option,year,amount\n1,2027,£5\nbudget,2027,£7\n"])
        #expect(reading.value("costs.option-2.total") == "£7")
        #expect(reading.value("costs.budget.total") == "£7")
        #expect(reading.value("costs.option-1.against-budget") == nil)
    }

    @Test(
        "the settings say how amounts are discounted, and the site where they do not",
        arguments: [
            ("", "", "£198"), ("", "costs: {discount: 25%}", "£181"),
            ("costs: {discount: none}", "costs: {discount: 25%}", nil),
            ("costs: {discount: 10%}", "", "£192"), ("costs: {discount: green-book-2022}", "", "£198"),
            ("costs: {base-year: 2026}", "", "£191"), ("costs: {base-year: 2027}", "", "£198"),
            ("costs: {price-base: nominal}", "costs: {discount: 25%}", nil),
            ("costs: {price-base: nominal, discount: 25%}", "", "£181"),
        ])
    func discounting(_ settings: String, _ site: String, _ worth: String?) {
        var diagnostics: [Diagnostic] = []
        let site = Site(
            reading: SourceFile(path: "site.yml", text: site + "\nlanguage: en\n"), rules: [], diagnostics: &diagnostics
        )
        #expect(diagnostics.isEmpty)
        let reading = PaperSample(
            "---\n\(settings)\n---\n# P\n\n{{ costs.table }}\n\n## Option 1\n",
            data: ["costs.csv": "option,year,amount\n1,2027,£100\n1,2028,£100\n1,2029,£1\n"], site: site)
        #expect(reading.findings == [])
        #expect(reading.value("costs.option-1.present-value") == worth)
    }

    @Test("each option has a block of its own, and one without rows has none")
    func blocks() throws {
        let names = try #require(Self.paper(Self.costs).paper).names
        #expect(names.block(named: "costs.commission.table") == .optionCosts("option-2"))
        #expect(names.block(named: "costs.option-3.table") == nil)
        #expect(names.blocks.contains("costs.option-2.table"))
    }
}
