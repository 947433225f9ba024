import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct CSVReaderTests {
    @Test(
        "Lines end as on any computer, with or without a byte order mark",
        arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func lineEnds(_ end: String, _ mark: String) {
        let reading = TableReading(mark + ["a,b", "1,\"x\(end)y\"", "3,4", ""].joined(separator: end))
        #expect(reading.lines == [["a", "b"], ["1", "x\(end)y"], ["3", "4"]])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test(
        "A cell is exactly what is typed",
        arguments: [
            (" a ", " a "), ("\" a \"", " a "), ("\"a\" ", "a"), ("5\" pipe", "5\" pipe"), ("a\"b\"", "a\"b\""),
            (" \"a\"", "a"), (" \"a,b\" ", "a,b"), (" \"a\" b", " \"a\" b"), (" \"a", " \"a"), ("\"\"\"\"", "\""),
            ("\"a\"\"\"\"b\"", "a\"\"b"),
            ("£1,23".replacing(",", with: "."), "£1.23"),
            ("\"a,b\"", "a,b"), ("\"a;\tb\"", "a;\tb"),
        ])
    func cells(_ written: String, _ text: String) {
        let reading = TableReading("k,v\nx,\(written)\n")
        #expect(reading.lines.last == ["x", text])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test("A cell knows where it stands, with its quotes")
    func spans() throws {
        let table = try #require(TableReading("é,b\n\"x\ny\",\"\"\nz,1").table)
        #expect(table.cell(row: 0, column: 0).span.text == "\"x\ny\"")
        #expect(table.cell(row: 0, column: 1).span.start == Position(line: 3, column: 4))
        #expect(table.cell(row: 1, column: 1).span.text == "1")
        #expect(table.rowSpan(1).text == "z,1")
        #expect(table.columns.map(\.span.text) == ["é", "b"])
    }

    @Test("Rows are counted as a spreadsheet counts them, the blank ones too")
    func references() throws {
        let table = try #require(TableReading("a,b, Rate \n\n1,\"x\ny\",3\n,,\n\" \"\n4,5,6\n\n,,\n").table)
        #expect(table.rowCount == 2)
        #expect(table.reference(row: 0, column: 2) == "row 3, column C, Rate")
        #expect(table.rowReference(1) == "row 6")
        #expect(table.headerReference(column: 0) == "row 1, column A, a")
    }

    @Test("Blank rows before the header are passed over and counted")
    func blankRowsFirst() throws {
        let table = try #require(TableReading("\n,,\na,b\n1,2\n").table)
        #expect(table.columns.map(\.name) == ["a", "b"])
        #expect(table.rowReference(0) == "row 4")
    }

    @Test(
        "Blank columns at the end are ignored",
        arguments: [
            "a,b,,\n1,2,,\n", "a,b,\" \",\n1,2\n", "a,b,\u{A0}\n1,2,\u{A0}\n",
        ])
    func blankColumns(_ text: String) {
        let reading = TableReading(text)
        #expect(reading.lines == [["a", "b"], ["1", "2"]])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test("A column is found whatever the case of its name and the blanks around it")
    func columnNames() throws {
        let table = try #require(TableReading(" Source-Date ,\u{A0}ÉTAT\n1,2\n").table)
        #expect(table.column("source-date") == 0)
        #expect(table.column(" SOURCE-DATE") == 0)
        #expect(table.column("État") == 1, "only A to Z have a lower case here")
        #expect(table.column("état") == nil)
        #expect(table.columns.map(\.name) == ["Source-Date", "ÉTAT"])
        #expect(
            table.columns.map(\.key) == ["source-date", "ÉTAT".replacing("T", with: "t").replacing("A", with: "a")])
    }

    @Test("Columns have the letters of a spreadsheet")
    func letters() throws {
        let header = (0..<703).map { "c\($0)" }.joined(separator: ",")
        let table = try #require(TableReading(header).table)
        #expect(
            [0, 25, 26, 51, 52, 701, 702].map { table.columns[$0].letters } == [
                "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
            ])
    }

    @Test("A text is trimmed of blanks, line ends and no-break spaces only when asked")
    func trimming() throws {
        let table = try #require(TableReading("a\n\" \u{A0}x y\r\n\t\"\n").table)
        let cell = table.cell(row: 0, column: 0)
        #expect(cell.text.utf8.elementsEqual(" \u{A0}x y\r\n\t".utf8))
        #expect(cell.trimmed == "x y")
    }
}
