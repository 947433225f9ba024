import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct DataEncodingTests {
    private let asUTF8 = "in Excel choose “Save As” and the type “CSV UTF-8 (Comma delimited)”"

    @Test(
        "A byte of Windows-1252 is shown as the sign that it was", arguments: [(0xA3, "£"), (0x96, "–"), (0xE9, "é")])
    func windows1252(_ byte: UInt8, _ sign: String) {
        let reading = TableReading(bytes: Array("authority,rate\n\nCamden,".utf8) + [byte] + Array("5\nx,\n".utf8))
        #expect(reading.diagnostics.findings == ["not-utf8@3:8"])
        #expect(
            reading.messages == [
                "this is not UTF-8 text: was the file saved as Windows-1252, where this sign is \(sign)? "
                    + "(row 3, column B, rate)"
            ])
        #expect(reading.suggestions == [asUTF8])
        // The row is left alone; the next is read.
        #expect(reading.table.map { [$0.isFaulty(row: 0), $0.isFaulty(row: 1)] } == [true, false])
    }

    @Test("A file of Excel’s “Unicode text” is told from others")
    func utf16() {
        let reading = TableReading(bytes: [0xFF, 0xFE, 0x61, 0, 0x2C, 0])
        #expect(reading.messages == ["this is not UTF-8 text: was the file saved as “Unicode text”?"])
        #expect(reading.suggestions == [asUTF8])
    }

    @Test("A zero byte is found")
    func zeroByte() {
        let reading = TableReading(bytes: Array("a,b\n1,x".utf8) + [0])
        #expect(reading.diagnostics.findings == ["nul-byte@2:4"])
        #expect(reading.messages == ["here stands a zero byte, which no text has (row 2, column B, b)"])
    }

    @Test("JSON and YAML are to be saved as UTF-8 too", arguments: ["json", "yml"])
    func others(_ format: String) {
        let reading = TableReading(bytes: Array("- a: ".utf8) + [0xA3], as: format)
        #expect(reading.diagnostics.findings == ["not-utf8@1:6"])
        #expect(reading.suggestions == ["save it as UTF-8"])
    }

    @Test("The extension says how a file is read", arguments: ["csv", "CSV"])
    func extensions(_ format: String) {
        #expect(TableReading("a\n1\n", as: format).lines == [["a"], ["1"]])
    }

    @Test("A file of no known extension is none of data", arguments: ["ods", "csv.txt", ""])
    func otherExtensions(_ format: String) {
        let reading = TableReading("a\n1\n", as: format)
        #expect(reading.diagnostics.map(\.rule) == [.dataFormat])
        #expect(reading.table == nil)
    }
}
