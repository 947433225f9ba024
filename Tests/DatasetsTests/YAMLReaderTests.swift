import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct YAMLReaderTests {
    @Test(arguments: ["NO", "12:30", "1.0", "null", "~", "true", "0x10", "2026-11-21", "1e3", "-5", "http://a.b", "5%"])
    func valuesStayTheTextTheyAre(_ value: String) {
        #expect(YAMLReading("value: \(value)\n").values == ["value=\(value)"])
    }

    @Test func textsListsAndGroupsAreRead() {
        let reading = YAMLReading(
            """
            council: Camden Council
            roles:
              finance: [Costs, "Money: spent"]
              outcome:
              - Decision
            """)
        #expect(
            reading.values == [
                "council=Camden Council", "roles.finance[0]=Costs", "roles.finance[1]=Money: spent",
                "roles.outcome[0]=Decision",
            ])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test(arguments: ["", "\n\n", "  \n", "# a remark\n", "---\n", "\u{FEFF}"])
    func nothingIsAnEmptyMapping(_ text: String) throws {
        let node = try #require(YAMLReading(text).node)
        guard case .mapping(let entries) = node.kind else {
            Issue.record("not a mapping")
            return
        }
        #expect(entries.isEmpty)
    }

    @Test func aTextMayRunOverSeveralLines() {
        let reading = YAMLReading("title: Care\n  at home\ntopic: >\n  Adult\n  care\nversion: |\n  1\n  2\n")
        #expect(reading.values == ["title=Care at home", "topic=Adult care\n", "version=1\n2\n"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func everyLineEndingIsRead(_ end: String) {
        let reading = YAMLReading(["a: b", "c: d", "e: 'f'", ""].joined(separator: end))
        #expect(reading.values == ["a=b", "c=d", "e=f"])
        #expect(reading.sources == ["b", "d", "'f'"])
    }

    @Test func eachValueKnowsItsSource() {
        let reading = YAMLReading(
            "£: [é, 'it''s', \"a \\\" b\"] # remark\ntitle: Care\n  at home\nblock: |\n  text\nempty:\nlast: end")
        #expect(reading.sources == ["é", "'it''s'", "\"a \\\" b\"", "Care\n  at home", "|", "", "end"])
    }

    @Test func aByteOrderMarkShiftsNothing() throws {
        let reading = YAMLReading("\u{FEFF}council: Camden\n")
        let node = try #require(reading.node)
        guard case .mapping(let entries) = node.kind else { return }
        #expect(entries.map(\.keySpan.start) == [Position(line: 1, column: 1)])
        #expect(entries.map(\.key) == ["council"])
    }

    @Test func onlyTheRangeIsRead() throws {
        let file = SourceFile(path: "a.md", text: "---\ntitle: Care\n---\nother: text\n")
        var diagnostics: [Diagnostic] = []
        let node = try #require(YAMLReader.read(file, in: 4..<16, limit: 100, diagnostics: &diagnostics))
        guard case .mapping(let entries) = node.kind else { return }
        #expect(entries.map(\.key) == ["title"])
        #expect(entries.first?.value.span.start == Position(line: 2, column: 8))
    }
}
