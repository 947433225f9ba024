import PaperSamples
import TestSupport
import Testing
import Values

@Suite struct KnownNamesTests {
    private let reading = PaperSample(
        "# P\n\n{{ table.costs }}\n\n{{ risks.register }}\n\n{{ rates.table }} \n\n{{ rates-night.table }}\n\n{{ figures.schedule }}\n\n## Option 1\n\n## Option B {#bee}\n",
        data: [
            "rates.csv": "authority,rate\nA,20\n", "rates-night.csv": "authority,rate\nA,20\n",
            "costs.csv": "a,b\n1,2\n",
            "risks.csv": "id,risk,likelihood,impact\na,T,1,1\n", "figures.csv": "name,value\na,1\n",
        ])

    @Test(
        "what blocks are called",
        arguments: [
            ("rates.table", .ratesTable("rates")), ("rates-night.summary", .ratesSummary("rates-night")),
            ("risks.register", .riskRegister), ("risks.matrix", .riskMatrix),
            ("risks.option-b.list", .riskList("option-b")),
            ("risks.bee.list", .riskList("option-b")), ("options.summary", .optionsSummary),
            ("figures.schedule", .figuresSchedule),
            ("table.costs", .table("costs")),
        ] as [(String, DataBlock)])
    func blocks(_ name: String, _ block: DataBlock) {
        #expect(reading.findings == [])
        #expect(reading.paper?.block(named: name) == block)
    }

    @Test(
        "what is no block",
        arguments: [
            "rates", "rates.", "rates.tables", "rates.table.x", "night.table", "risks.option-9.list", "risks.list",
            "table.rates",
            "table.", "options", "figures.a", "", ".", "..", "risks.option-1.count",
        ])
    func others(_ name: String) { #expect(reading.paper?.block(named: name) == nil) }

    @Test("every listed name has a value or a block, each once")
    func listed() throws {
        let names = try #require(reading.paper).names
        for name in names.all { #expect(names.value(named: name) != nil || names.block(named: name) != nil, "\(name)") }
        #expect(Set(names.all).count == names.all.count)
        #expect(
            Set(names.all).isSuperset(of: [
                "risks.option-b.list", "table.costs", "rates-night.mean", "risks.option-1.count",
            ]))
    }
}
