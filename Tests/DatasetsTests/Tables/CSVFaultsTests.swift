import Datasets
import Diagnostics
import TestSupport
import Testing

/// What is wrong, where, and what would be right.
@Suite struct CSVFaultsTests {
    @Test("A row that ends too early is marked, and kept")
    func shortRow() throws {
        let reading = TableReading("authority,rate,unit\n\n1️⃣Camden,21.87\nBrent,20,£\n")
        reading.expect(
            "short-row", "this row ends too early: 2 cells for 3 columns (row 3, column C, unit)",
            "fill in what is missing, or end the row with 1 more comma")
        let table = try #require(reading.table)
        #expect(table.lines == [["authority", "rate", "unit"], ["Camden", "21.87", ""], ["Brent", "20", "£"]])
        #expect(table.faultyRows == [0])
        #expect(table.cell(row: 0, column: 2).span.start == Position(line: 3, column: 13))
    }

    @Test("What is too much in a row is marked, and cut")
    func longRow() throws {
        let reading = TableReading("authority,rate\nCamden,1,1️⃣234.50,x,,\nBrent,20\n")
        reading.expect(
            "long-row", "this row is too long: 6 cells for 2 columns (row 2, column C)",
            "put a cell that has a comma in it in double quotes, or name the column")
        #expect(reading.lines == [["authority", "rate"], ["Camden", "1"], ["Brent", "20"]])
        #expect(reading.table?.faultyRows == [0])
    }

    @Test("The second of two equal names is marked, the first noted")
    func duplicateHeader() {
        let reading = TableReading("2️⃣rate,b,1️⃣\" RATE\"\n1,2,3\n")
        #expect(reading.diagnostics.findings == ["duplicate-column@\(reading.text.position(ofMark: 1))"])
        #expect(reading.messages == ["“RATE” is there twice (row 1, column C, RATE)"])
        #expect(reading.suggestions == ["rename or delete one of the two"])
        #expect(reading.diagnostics.first?.notes.map(\.span.start) == [reading.text.position(ofMark: 2)])
    }

    @Test(
        "A column of data without a name is marked in the header",
        arguments: ["a,1️⃣,c\n1,2,3\n", "a,1️⃣ ,c\n1,,3\n", "a,1️⃣\n1,2\n1\n", "a,1️⃣,\n1,2\n3,4,\n"])
    func emptyHeader(_ marked: String) {
        TableReading(marked).expect(
            "empty-header", "here the name of the column is missing (row 1, column B)",
            "type a name, or delete the cells of the column if they are no part of the table")
    }

    @Test("A file without a header is empty", arguments: ["1️⃣", "1️⃣\n\n", "1️⃣,,\n \n", "1️⃣\u{FEFF}", "1️⃣\"\"\n"])
    func empty(_ marked: String) {
        let reading = TableReading(marked)
        reading.expect("data-empty", "this file is empty", "begin it with a row of the columns’ names")
        #expect(reading.table == nil)
    }

    @Test(
        "A quotation mark that is not closed is marked where it opens, and nothing after it",
        arguments: [
            "a,b\n1,1️⃣\"x\n2\n3,4,5\n", "a,b\n1,1️⃣\"", "a,b\n1,1️⃣\"x\n2,\"y\"\n3\n", "a,b\n1,1️⃣\"x \"\"y\"\"\n2,z\n",
        ])
    func unclosedQuote(_ marked: String) {
        let reading = TableReading(marked)
        reading.expect(
            "unclosed-quote", "the quotation mark that opens this cell is not closed (row 2, column B, b)",
            "close it at the end of the cell, and write a quotation mark inside it twice")
        #expect(reading.table == nil)
    }

    @Test("Where a later mark seems to close it, that is noted")
    func lateQuote() {
        let reading = TableReading("a,b\n1,\"x\n2,1️⃣\"y\"\n")
        #expect(reading.diagnostics.flatMap(\.notes).map(\.span.start) == [reading.text.position(ofMark: 1)])
    }

    @Test(
        "Text after a closing quotation mark is marked, and the row is faulty",
        arguments: ["a,b\n\"the \"1️⃣best\" one\",5\n", "a,b\n\"x\" 1️⃣y,5,6\n", "a,b\n\"x\"1️⃣y\n"])
    func textAfterQuote(_ marked: String) {
        let reading = TableReading(marked)
        reading.expect(
            "text-after-quote", "text follows the quotation mark that closes this cell (row 2, column A, a)",
            "put the comma behind the mark, or write a quotation mark inside the cell twice")
        #expect(reading.table?.faultyRows == [0])
    }

    @Test(
        "Other separators than the comma are seen in the header, and nothing else is said",
        arguments: [
            ("authority1️⃣;rate\nCamden;21,87\n", "semicolons", 1), ("authority1️⃣\trate\nCamden\t1,234\n", "tabs", 1),
            ("\"authority\"1️⃣;\"rate\"\n", "semicolons", 1), ("\n\"a\"1️⃣\t\"b\"\n", "tabs", 2),
        ])
    func separators(_ marked: String, _ name: String, _ row: Int) {
        let reading = TableReading(marked)
        reading.expect(
            "csv-separator", "the cells are separated by \(name), not by commas (row \(row))",
            "in Excel choose “Save As” and the type “CSV UTF-8 (Comma delimited)”, or replace the \(name)")
        #expect(reading.table == nil)
    }

    @Test("A hidden character makes its row faulty, and its column no stranger")
    func hiddenCharacters() throws {
        let reading = TableReading("authority,rate1️⃣\u{200B}\nCamden,1\nBrent,2️⃣\u{202E}2\n")
        expectFindings(["hidden-character", "hidden-character"], in: reading.diagnostics, of: reading.text)
        let table = try #require(reading.table)
        #expect(table.faultyRows == [1])
        #expect(table.checkColumns(required: ["authority", "rate"], optional: [], kind: "rates").isEmpty)
    }

    @Test("A file of nothing but hidden characters is given up")
    func nothingButHiddenCharacters() {
        let reading = TableReading("a\n" + String(repeating: "\u{1}", count: 100_000))
        #expect(reading.table == nil)
        #expect(reading.diagnostics.count < 10_000)
    }
}
