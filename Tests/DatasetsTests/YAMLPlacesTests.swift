import Diagnostics
import TestSupport
import Testing

@testable import Datasets

@Suite struct YAMLPlacesTests {
    /// A reader of data on one line of megabytes asks for the place of each value.
    @Test func noCharacterIsFarFromAKnownPlace() {
        let bytes = Array(String(repeating: "é, ", count: 20_000).utf8)
        let places = YAMLPlaces(bytes, in: 0..<bytes.count)
        for number in 0..<60_000 {
            let left = places.nearest(toCharacter: number)?.left
            #expect(left.map { $0 < YAMLPlaces.step } ?? false)
        }
    }

    @Test("places are those that a walk from the start of the line finds")
    func agreesWithWalks() {
        var dice = Dice(seed: 1)
        for _ in 0..<200 {
            let text = (0..<dice.roll(400)).map { _ in
                dice.pick(["a", "b", "é", "€", "🙂", "\n", "\r\n", "\r", "\u{85}", "\u{2028}"])
            }.joined()
            let bytes = Array("12".utf8) + Array(text.utf8)
            let places = YAMLPlaces(bytes, in: 2..<bytes.count)
            var (line, column) = (0, 0)
            var offset = 2
            let scalars = Array(text.unicodeScalars)
            for (index, scalar) in scalars.enumerated() {
                #expect(places.offset(line: line, column: column) == offset)
                offset += UTF8.width(scalar)
                column += 1
                let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
                if ["\n", "\r", "\u{85}", "\u{2028}"].contains(scalar), !isPair { (line, column) = (line + 1, 0) }
            }
            #expect(places.offset(line: line, column: column) == bytes.count)
        }
    }

    @Test func linesAreThoseOfAnEditor() {
        let bytes = Array("xa: é\r\nb: \u{2028}c\r\rd".utf8)
        let places = YAMLPlaces(bytes, in: 1..<bytes.count)
        let lines = (1...bytes.count).map { String(decoding: bytes[places.line(at: $0)], as: UTF8.self) }
        #expect(lines.prefix(6) == ["a: é", "a: é", "a: é", "a: é", "a: é", "a: é"])
        #expect(Set(lines) == ["a: é", "", "b: \u{2028}c", "d"])
        #expect(lines.last == "d")
    }

    /// 560 KB of this once took 43 seconds.
    @Test func dataOnOneLineAreReadWithTheirRemark() {
        let items = (0..<20_000).map { "{name: é\($0), value: \($0)}" }.joined(separator: ", ")
        let source = SourceFile(path: "rates.yml", text: "[\(items), {name: last # of all\n}]")
        var diagnostics: [Diagnostic] = []
        let table = DataTable.read(source, diagnostics: &diagnostics)
        #expect(table?.rowCount == 20_001)
        #expect(diagnostics.map(\.rule) == [.yamlComment])
    }
}
