import Datasets
import Diagnostics
import TestSupport
import Testing

/// Tables of texts that readers get wrong, written in each format and read back.
@Suite struct TablePropertyTests {
    @Test("A table reads back equal from each format", arguments: 0..<60)
    func formats(_ seed: Int) throws {
        let lines = GeneratedTable(seed: seed).lines
        for format in GeneratedTable.Format.allCases {
            let reading = TableReading(bytes: format.bytes(of: lines), as: format.rawValue)
            let foreign = reading.diagnostics.filter { $0.rule != .hiddenCharacter }
            #expect(foreign.isEmpty, "\(format), seed \(seed)")
            #expect(reading.lines.map { $0.map { Array($0.utf8) } } == lines.map { $0.map { Array($0.utf8) } })
        }
    }

    @Test("What the writer writes reads back equal", arguments: 0..<60)
    func writer(_ seed: Int) throws {
        let lines = GeneratedTable(seed: seed).lines
        let table = try #require(TableReading(bytes: GeneratedTable.Format.json.bytes(of: lines), as: "json").table)
        let written = table.csv(safeForSpreadsheets: false)
        let back = try #require(TableReading(bytes: written).table)
        #expect(back.lines.map { $0.map { Array($0.utf8) } } == lines.map { $0.map { Array($0.utf8) } })
        #expect(back.csv(safeForSpreadsheets: false) == written)
    }

    @Test("Garbage is read or refused, and never ends the program", arguments: 0..<300)
    func garbage(_ seed: Int) {
        var dice = Dice(seed: seed)
        let signs = [
            "\"", ",", "\n", "\r", ";", "\t", "a", "é", "£", "[", "]", "{", "}", ":", "\\", "\\u", "d83d", "1",
        ]
        let rare = ["-", "null", "- ", "\u{202E}", "\u{FEFF}", " ", "{\"a\":", "\"a\":1"]
        let text = (0..<dice.roll(60)).map { _ in dice.roll(4) == 0 ? dice.pick(rare) : dice.pick(signs) }.joined()
        let raw = (0..<40).map { _ in UInt8(truncatingIfNeeded: dice.roll(256)) }
        for format in ["csv", "json", "yml"] {
            for bytes in [Array(text.utf8), Array("[{".utf8) + Array(text.utf8), Array(text.utf8) + raw] {
                let reading = TableReading(bytes: bytes, as: format)
                #expect(reading.table != nil || !reading.diagnostics.isEmpty)
                _ = reading.diagnostics.findings
                _ = reading.lines
                _ = reading.table?.csv(safeForSpreadsheets: true)
            }
        }
    }
}
