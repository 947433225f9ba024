import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct YAMLTableTests {
    @Test("Keys become columns, and values stay the text they are")
    func items() throws {
        let reading = TableReading(
            "- authority: Camden\n  rate: 21.870\n- Rate: NO\n  note: 'it''s'\n- authority: \"~\"\n  note: ~\n- note: null\n",
            as: "yml")
        let table = try #require(reading.table)
        #expect(
            table.lines == [
                ["authority", "rate", "note"], ["Camden", "21.870", ""], ["", "NO", "it's"], ["~", "", ""],
            ])
        #expect(table.reference(row: 1, column: 1) == "item 2, rate")
        #expect(table.cell(row: 1, column: 2).span.text == "'it''s'")
        #expect(reading.diagnostics.isEmpty)
    }

    @Test(
        "What is no list of items is marked",
        arguments: [
            ("1️⃣a: 1\n", "not-a-table"), ("1️⃣text\n", "not-a-table"), ("- a: 1\n- 1️⃣text\n", "not-a-table"),
            ("- a: 1\n- 1️⃣[b]\n", "not-a-table"), ("1️⃣", "data-empty"), ("1️⃣# a remark\n", "data-empty"),
            ("1️⃣[]\n", "data-empty"), ("1️⃣- {}\n", "data-empty"), ("- a: 1️⃣[b]\n", "nested-value"),
            ("- a:\n    1️⃣b: c\n", "nested-value"),
            ("- 1️⃣\"\": c\n", "empty-header"), ("- a: 1\n  1️⃣A: 2\n", "duplicate-column"),
            ("- a: 1️⃣\"x\\u202Ey\"\n", "hidden-character"), ("- 1️⃣\"x\\u202Ey\": a\n", "hidden-character"),
            ("- b: 0\n  a: 1\n  1️⃣a: 2\n", "yaml-duplicate-key"),
        ])
    func faults(_ marked: String, _ rule: String) {
        let reading = TableReading(marked, as: "yaml")
        expectFindings([rule], in: reading.diagnostics, of: reading.text)
    }

    @Test("Each finding says in which item")
    func places() {
        let reading = TableReading("- a: 1\n- b: [c]\n- d\n", as: "yaml")
        #expect(
            reading.messages == [
                "a list or group of values cannot stand in a cell (item 2, b)",
                "this item has no keys and values (item 3)",
            ])
        #expect(reading.table?.faultyRows == [1, 2])
    }
}
