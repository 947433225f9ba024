import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct TableLimitsTests {
    private func limits(_ change: (inout DataLimits) -> Void) -> DataLimits {
        var limits = DataLimits()
        change(&limits)
        return limits
    }

    @Test("The limits are those of the specification")
    func standard() {
        let limits = DataLimits()
        #expect([limits.bytes, limits.bytesOfYAML, limits.rows] == [67_108_864, 4_194_304, 250_000])
    }

    @Test(
        "Bytes are limited for each format",
        arguments: [("a\n1234", "csv"), ("[{\"a\":1}]", "json"), ("- a: 12", "yml")])
    func bytes(_ text: String, _ format: String) {
        let size = text.utf8.count
        for (most, isRead) in [(size, true), (size - 1, false)] {
            let reading = TableReading(text, as: format, limits: limits { ($0.bytes, $0.bytesOfYAML) = (most, most) })
            #expect((reading.table != nil) == isRead)
            #expect(reading.diagnostics.map(\.rule) == (isRead ? [] : [.dataTooLarge]))
        }
    }

    @Test("Rows are limited, and blank ones do not count")
    func rows() {
        let two = limits { $0.rows = 2 }
        #expect(TableReading("a\n1\n\n2\n\n", limits: two).diagnostics.isEmpty)
        let reading = TableReading("a\n1\n\n2\n1️⃣3\n4\n", limits: two)
        reading.expect("data-too-large", "there are more than 2 rows (row 5)", "keep those that the paper needs")
        #expect(reading.table == nil)
        #expect(
            TableReading(#"[{"a":1},{"a":2},{"a":3}]"#, as: "json", limits: two).messages
                == ["there are more than 2 rows (item 3)"])
    }

    @Test(
        "Columns are limited",
        arguments: [
            ("a,b,c\n", "csv"), ("a,,\n1,,3\n", "csv"), (#"[{"a":1,"b":2,"c":3,"d":4}]"#, "json"),
            (#"[{"a":"","b":"","c":"","d":""}]"#, "json"), ("- {a: 1, b: 2, c: 3}\n", "yml"),
        ])
    func columns(_ text: String, _ format: String) {
        let reading = TableReading(text, as: format, limits: limits { $0.columns = 2 })
        #expect(reading.messages.first?.hasPrefix("there are more than 2 columns") == true)
        #expect(reading.table == nil)
    }

    @Test("A row wider than any sheet is refused", arguments: ["", "a,b\n1,2\n"])
    func wideRows(_ before: String) {
        let reading = TableReading(before + String(repeating: ",", count: 30_000) + "x\n")
        #expect(reading.diagnostics.map(\.rule) == [.dataTooLarge])
    }

    @Test("Cells are limited, those that JSON leaves out between others too")
    func cells() {
        let text = #"[{"a":1,"b":2,"c":3},{"c":1},{"c":2}]"#
        #expect(TableReading(text, as: "json", limits: limits { $0.cells = 9 }).diagnostics.isEmpty)
        #expect(
            TableReading(text, as: "json", limits: limits { $0.cells = 8 }).messages
                == ["there are more than 8 cells (item 3)"])
    }

    @Test("An item with very many faults is not reported without end")
    func manyFaults() {
        let keys = Array(repeating: "\"a\": []", count: 5_000).joined(separator: ",")
        #expect(TableReading("[{\(keys)}]", as: "json").diagnostics.count == 100)
    }
}
