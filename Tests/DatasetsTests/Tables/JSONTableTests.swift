import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct JSONTableTests {
    @Test("Keys become columns in the order in which they first stand")
    func items() throws {
        let table = try #require(
            TableReading(#"[{"a":"x","b":1.50},{"c":true,"B":-1e400},{"a":null,"c":false}]"#, as: "json").table)
        #expect(table.lines == [["a", "b", "c"], ["x", "1.50", ""], ["", "-1e400", "true"], ["", "", "false"]])
        #expect(table.reference(row: 1, column: 1) == "item 2, b")
        #expect(table.rowReference(2) == "item 3")
        #expect(table.cell(row: 0, column: 0).span.text == "\"x\"")
        #expect(table.cell(row: 2, column: 0).span.text == "null")
        #expect(table.cell(row: 0, column: 2).span.text == #"{"a":"x","b":1.50}"#, "what is left out is the item's")
        #expect(table.rowSpan(2).text == #"{"a":null,"c":false}"#)
    }

    @Test("Blank items are left out and counted")
    func blankItems() throws {
        let table = try #require(TableReading(#"[{"a":1},{},{"a":" "},{"a":2}]"#, as: "json").table)
        #expect(table.lines == [["a"], ["1"], ["2"]])
        #expect(table.rowReference(1) == "item 4")
    }

    @Test(
        "Codes stand for characters",
        arguments: [
            (#"\" \\ \/ \b\f"#, "\" \\ / \u{8}\u{C}"), (#"\n\r\t"#, "\n\r\t"), (#"\u00a3\u00A3"#, "££"),
            (#"\ud83d\ude00"#, "😀"), (#"\uDBFF\uDFFD"#, "\u{10FFFD}"), ("😀\u{2003}é", "😀\u{2003}é"),
        ])
    func escapes(_ written: String, _ text: String) throws {
        let table = try #require(TableReading("[{\"a\": \"x\(written)\"}]", as: "json").table)
        #expect(table.cell(row: 0, column: 0).text.utf8.elementsEqual(("x" + text).utf8))
    }

    @Test(
        "What JSON does not allow is marked",
        arguments: [
            ("[{\"a\": \"1️⃣\\ud83d\"}]", "this code is half a character (item 1)"),
            ("[{\"a\": \"1️⃣\\ude00\"}]", "this code is half a character (item 1)"),
            ("[{\"a\": \"1️⃣\\ud83d\\u0041\"}]", "this code is half a character (item 1)"),
            ("[{\"a\": \"1️⃣\\u12g4\"}]", "four digits or letters from a to f belong behind \\u (item 1)"),
            ("[{\"a\": \"1️⃣\\u0000\"}]", "here stands a zero byte, which no text has (item 1)"),
            ("[{\"a\": \"1️⃣\\x\"}]", "this backslash begins no sign that JSON knows (item 1)"),
            ("[{\"a\": 1️⃣\"x\ny\"}]", "the quotation mark that stands here is not closed on its line (item 1)"),
            ("[{\"a\": 1️⃣\"x", "the quotation mark that stands here is not closed on its line (item 1)"),
            ("[{\"a\": \"x1️⃣\ty\"}]", "a tab cannot stand in a text (item 1)"),
            ("[{\"a\": 1️⃣01}]", "“01” cannot stand here as it is (item 1)"),
            ("[{\"a\": 1}, {\"a\": 1️⃣NaN}]", "“NaN” cannot stand here as it is (item 2)"),
            ("[{\"a\": 1️⃣£5}]", "“£5” cannot stand here as it is (item 1)"),
            ("[{\"a\": 1️⃣1.}]", "“1.” cannot stand here as it is (item 1)"),
            ("[{\"a\": 1️⃣-}]", "“-” cannot stand here as it is (item 1)"),
            ("[{\"a\": 1️⃣+1}]", "“+1” cannot stand here as it is (item 1)"),
            ("[{\"a\": 1️⃣1e}]", "“1e” cannot stand here as it is (item 1)"),
            ("[{\"a\": 1️⃣}]", "here should stand a value (item 1)"),
            ("[{1️⃣a: 1}]", "here should stand a key in double quotes (item 1)"),
            ("[{\"a\" 1️⃣1}]", "here should stand a colon (item 1)"),
            ("[{\"a\": 1 1️⃣\"b\": 2}]", "here should stand a comma, or } at the end (item 1)"),
            ("[{\"a\": 11️⃣,}]", "nothing follows this comma (item 1)"),
            ("[{\"a\": 1}1️⃣,]", "nothing follows this comma"),
            ("[{\"a\": 1} 1️⃣{\"a\": 2}]", "here should stand a comma, or ] at the end"),
            ("[{\"a\": 1}] 1️⃣x", "here should stand nothing more"),
            ("1️⃣[", "the [ that stands here is never closed (item 1)"),
            ("1️⃣[{\"a\": 1},", "the [ that stands here is never closed (item 2)"),
            ("1️⃣[{\"a\": 1}", "the [ that stands here is never closed"),
            ("[1️⃣{\"a\": 1", "the { that stands here is never closed (item 1)"),
            ("[{\"a\": 1️⃣[[1]", "the [ that stands here is never closed (item 1)"),
        ])
    func faults(_ marked: String, _ message: String) {
        let reading = TableReading(marked, as: "json")
        expectFindings(["json"], in: reading.diagnostics, of: reading.text)
        #expect(reading.messages == [message])
        #expect(reading.table == nil)
    }

    @Test("A key that stands twice in an item is marked, whatever its case")
    func duplicateKeys() {
        let reading = TableReading(#"[{"a":0},{2️⃣"a":1,"b":2,1️⃣"A":3}]"#, as: "json")
        #expect(reading.diagnostics.findings == ["duplicate-column@\(reading.text.position(ofMark: 1))"])
        #expect(reading.messages == ["“A” is there twice (item 2, A)"])
        #expect(reading.diagnostics.first?.notes.map(\.span.start) == [reading.text.position(ofMark: 2)])
        #expect(reading.table?.faultyRows == [1])
    }

    @Test("A list or group in a cell is marked, and the rest is read")
    func nestedValues() {
        let reading = TableReading(#"[{"a":1️⃣[1,{"b":"]"}],"b":2},{"a":2️⃣{},"b":3}]"#, as: "json")
        expectFindings(["nested-value", "nested-value"], in: reading.diagnostics, of: reading.text)
        #expect(reading.messages.first == "a list or group of values cannot stand in a cell (item 1, a)")
        #expect(reading.lines == [["a", "b"], ["", "2"], ["", "3"]])
    }

    @Test(
        "What is no list of items is marked",
        arguments: [
            ("1️⃣{\"a\": 1}", "not-a-table"), ("1️⃣\"a\"", "not-a-table"), ("[1️⃣1, {\"a\": 1}]", "not-a-table"),
            ("[{\"a\": 1}, 1️⃣[2]]", "not-a-table"), ("1️⃣[ ]", "data-empty"), ("1️⃣[{}, {}]", "data-empty"),
            ("1️⃣ \n", "data-empty"),
            ("[{1️⃣\"\": 1}, {\"\": 2}]", "empty-header"),
        ])
    func noItems(_ marked: String, _ rule: String) {
        let reading = TableReading(marked, as: "json")
        expectFindings([rule], in: reading.diagnostics, of: reading.text)
    }

    @Test("A hidden character is one finding, wherever it stands and however it is written")
    func hiddenCharacters() {
        for marked in [
            "[{\"a\": 1️⃣\"x\\u202ey\"}]", "[{1️⃣\"x\\u202ey\": \"a\"}]", "[{\"a\": 1️⃣\u{200E}1}]", "[{\"a\": \"x1️⃣\u{1}\"}]",
        ] {
            let reading = TableReading(marked, as: "json")
            expectFindings(["hidden-character"], in: reading.diagnostics, of: reading.text)
        }
    }
}
