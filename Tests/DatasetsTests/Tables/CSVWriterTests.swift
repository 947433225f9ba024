import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct CSVWriterTests {
    @Test("A file for Excel has a byte order mark, the header as written, and quotes only where they are needed")
    func writing() throws {
        let table = try #require(TableReading(" Name ,\"Rate, £\"\n\"x\",\"a \"\"b\"\"\"\n 1 ,\"a\nb\"\n").table)
        #expect(
            String(decoding: table.csv(safeForSpreadsheets: false), as: UTF8.self).utf8.elementsEqual(
                "\u{FEFF}Name,\"Rate, £\"\r\nx,\"a \"\"b\"\"\"\r\n 1 ,\"a\nb\"\r\n".utf8))
    }

    @Test(
        "What a spreadsheet would run gets an apostrophe",
        arguments: ["=1+1", "+cmd", "-cmd", "@sum", " =1", "\t=1", "\tx", "\rx", "\nx", " \t@x"])
    func formulas(_ text: String) throws {
        #expect(try safe(text) == "'" + text)
        #expect(try safe(text, isSafe: false) == text)
    }

    @Test("Numbers and other texts do not", arguments: ["-5", " -5 ", "a=1", "'=1", "£5", "−5", "", "(5)"])
    func others(_ text: String) throws {
        #expect(try safe(text) == text)
    }

    /// A cell as it is read back from a file that was made safe.
    private func safe(_ text: String, isSafe: Bool = true) throws -> String {
        let table = try #require(TableReading("a,b\nx,\"\(text)\"\n").table)
        let bytes = table.csv(safeForSpreadsheets: isSafe) { $0 == "-5" }
        return try #require(TableReading(bytes: bytes).table).cell(row: 0, column: 1).text
    }
}
