import PaperSamples
import TestSupport
import Testing

@Suite struct FigureOrderTests {
    private func reading(_ rows: [String], text: String = "Text") -> PaperSample {
        PaperSample(data: ["figures.csv": "name,value,formula\n" + rows.joined(separator: "\n") + "\n"], text: text)
    }

    @Test("figures are worked out after those that they name, and listed as in the file")
    func order() throws {
        let reading = reading(["c,,b + a", "b,,a * 2", "a,5,"])
        #expect(reading.findings == [])
        let figures = try #require(reading.paper?.data.figures?.figures)
        #expect(figures.map(\.printed) == ["15", "10", "5"])
    }

    @Test("a chain of twenty thousand rows")
    func chain() throws {
        let count = 20_000
        let rows = (0..<count).map { $0 == count - 1 ? "n\($0),1," : "n\($0),,n\($0 + 1) + 1" }
        let reading = reading(rows, text: "{{ figures.n0 }}")
        #expect(reading.findings == [])
        #expect(reading.value("figures.n0") == "20,000")
        #expect(reading.paper?.usedFigures.count == count)
    }

    @Test("a long circle is one finding, and its message short")
    func circle() {
        let count = 3_000
        let rows = (0..<count).map { "n\($0),,n\(($0 + 1) % count) + 1" }
        let reading = reading(rows, text: "{{ figures.n7 }}")
        #expect(reading.dataFindings == ["formula-cycle@figures.csv:2:5"])
        #expect(reading.messages.allSatisfy { $0.utf8.count < 300 })
    }

    @Test("rows that all name the first and the next are one circle")
    func manyWaysRound() {
        let count = 3_000
        let rows = (0..<count).map { "n\($0),,n0 + n\(($0 + 1) % count)" }
        #expect(reading(rows).dataFindings == ["formula-cycle@figures.csv:2:5"])
    }

    @Test("a row that is not there is one finding, though thousands name it")
    func unknown() {
        let rows = (0..<3_000).map { "n\($0),,nowhere + 1" }
        #expect(reading(rows).dataFindings == ["formula@figures.csv:2:5"])
    }

    @Test("thousands of names that are not there are each a finding")
    func unknownNames() {
        let count = 3_000
        #expect(reading((0..<count).map { "n\($0),,nowhere\($0)x + 1" }).diagnostics.count == count)
    }

    @Test("each circle is one finding, and what depends on it none")
    func circles() {
        let reading = reading(
            ["a,,1️⃣b", "b,,a", "c,,2️⃣d * 2", "d,,e", "e,,c + a", "f,,a + g", "g,1,", "h,,f"], text: "{{ figures.h }}")
        expectDataFindings("formula-cycle", "formula-cycle", in: reading)
        #expect(reading.messages.last?.hasPrefix("“c” is worked out from itself: c needs d needs e needs c") == true)
    }

    @Test("what a figure is used for is told, and by which figures")
    func use() throws {
        let reading = PaperSample(
            "# P\n\n{{ figures.a }}\n\n## Option 1\n\n### Costs\n\n{{ figures.b }} {{ figures.b.working }}\n",
            data: ["figures.csv": "name,value,formula\na,1,\nb,,c + a + a\nc,2,\nd,3,\n"])
        #expect(reading.findings == [])
        let used = try #require(reading.paper?.usedFigures)
        #expect(used.map(\.figure.name) == ["a", "b", "c"])
        #expect(used.map(\.usedBy) == [["b"], [], ["b"]])
        #expect(used.map { $0.places.map(\.label) } == [["Introduction"], ["Option 1: Costs"], []])
    }

    @Test("a figure of the front matter is used in the key figures, not in the title")
    func useInFrontMatter() throws {
        let sample = ReportSample(
            settings: ReportSample.sheet + "key-figures:\n  - value: \"{{ figures.a }}\"\n    label: a year\n",
            "\n## Why\n\nWords {{ figures.a }}.\n", data: ["figures.csv": "name,value,formula\na,1,\n"])
        let used = try #require(sample.paper?.usedFigures)
        #expect(used.map { $0.places.map(\.label) } == [["Key figures", "Paragraph 1.1"]])
    }
}
