import PaperSamples
import TestSupport
import Testing

@Suite struct UnusedFilesTests {
    private static let rates = ["rates.csv": "authority,rate\nA,20\n"]

    @Test(
        "data that nothing uses are a warning",
        arguments: [
            ("rates.csv", "authority,rate\nA,20\n"), ("figures.csv", "name,value\na,1\n"),
            ("risks.csv", "id,risk,likelihood,impact\na,T,1,1\n"),
            ("rates-x.json", #"[{"authority": "A", "rate": 1}]"#),
        ])
    func unused(_ name: String, _ text: String) {
        let reading = PaperSample("# P\n\nText\n\n## Option 1\n", data: [name: text])
        #expect(reading.dataFindings == ["unused-data@\(name)"])
    }

    @Test(
        "a value, a block, a formula of a used figure or a link uses them",
        arguments: [
            "{{ rates.mean }}", "{{ rates.table }}", "[x](rates.csv)", "{{ rates.a.rank }}",
        ])
    func used(_ text: String) {
        #expect(PaperSample("# P\n\n\(text)\n\n## Option 1\n", data: Self.rates).findings == [])
        let figures = Self.rates.merging(["figures.csv": "name,formula\na,rates.mean * 2\nb,a * 2\n"]) { $1 }
        #expect(PaperSample("# P\n\n{{ figures.b }}\n\n## Option 1\n", data: figures).findings == [])
    }

    @Test("a figure that nothing uses does not use what it names")
    func unusedFigure() {
        let data = Self.rates.merging(["figures.csv": "name,formula,value\na,rates.mean * 2,\nb,,1\n"]) { $1 }
        let reading = PaperSample("# P\n\n{{ figures.b }}\n\n## Option 1\n", data: data)
        #expect(reading.dataFindings == ["unused-data@rates.csv"])
    }

    @Test("another data file that no block shows is a file like any other")
    func others() {
        let reading = PaperSample("# P\n\nText\n\n## Option 1\n", data: ["costs.csv": "a,a\n"])
        #expect(reading.dataFindings == ["unused-file@costs.csv"])
        #expect(
            PaperSample("# P\n\n{{ table.costs }}\n\n## Option 1\n", data: ["costs.csv": "a,b\n1,2\n"]).findings == [])
    }

    @Test("a name in code or behind a backslash uses nothing", arguments: ["`{{ rates.mean }}`", "\\{{ rates.mean }}"])
    func inCode(_ text: String) {
        #expect(
            PaperSample("# P\n\n\(text)\n\n## Option 1\n", data: Self.rates).dataFindings == ["unused-data@rates.csv"])
    }
}
