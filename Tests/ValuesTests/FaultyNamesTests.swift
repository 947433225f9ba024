import PaperSamples
import TestSupport
import Testing

/// Names whose data are at fault are no second fault.
@Suite struct FaultyNamesTests {
    @Test(
        "a row that is at fault excuses its names, and those that need it",
        arguments: [
            "Camden,21.8l", "Camden,", "Camden,20,x", "Camden",
        ])
    func rates(_ row: String) {
        let reading = PaperSample(
            data: ["rates.csv": "authority,rate\nBrent,20\n\(row)\n"],
            text:
                "{{ rates.camden }} {{ rates.camden.rank }} {{ rates.own }} {{ rates.own.rank }} {{ rates.comparators.mean }} {{ rates.brent }} {{ rates.brent.percent }}",
            frontMatter: "title: Paper\nauthority: Camden")
        #expect(reading.diagnostics.count == 1)
        #expect(reading.dataFindings.count == 1)
    }

    @Test(
        "a file that cannot be read excuses all its names",
        arguments: ["authority;rate\nA;20\n", "", "authority\nA\n", "authority,rate\n", "authority,rate\nA,x\n"])
    func wholeFile(_ text: String) {
        let reading = PaperSample(
            data: ["rates.csv": text, "figures.csv": "name,formula\na,rates.median * 2\nb,a * 2\n"],
            text: "{{ rates.camden }} {{ rates.mean }} {{ rates.summary }} {{ figures.b }} {{ figures.b.working }}")
        #expect(reading.diagnostics.count == 1)
    }

    @Test("a name that is not the faulty row's is still unknown")
    func others() {
        let reading = PaperSample(
            data: ["rates.csv": "authority,rate\nBrent,20\nCamden,1️⃣x\n"], text: "1️⃣{{ rates.camdem }}")
        expectDataFindings("unknown-name", "not-money", in: reading)
    }

    @Test("what only a faulty figure needs is not called unused")
    func neededByFaultyFigure() {
        let reading = PaperSample(
            "# P\n\n{{ figures.a }}\n\n## Option 1\n",
            data: ["rates.csv": "authority,rate\nA,20\n", "figures.csv": "name,formula\na,rates.median + 1️⃣x\n"])
        expectDataFindings("formula", in: reading)
    }

    @Test("a figure whose name is no name excuses the name that was meant, and any words are the id of a risk")
    func badNames() {
        let reading = PaperSample(
            data: [
                "figures.csv": "name,value,formula\n1️⃣Homecare now,1,\nb,,homecare-now + 1\n",
                "risks.csv": "id,risk,likelihood,impact\nProvider Failure,Text,2,2\nb,Text,2,2\n",
            ], text: "{{ figures.homecare-now }} {{ figures.b }} {{ risks.provider-failure.score }}")
        expectDataFindings("figure-name", in: reading)
    }

    @Test("a spreadsheet file excuses the names of its data only where no other file holds them")
    func spreadsheets() {
        let text = "# P\n\n{{ rates.table }}\n\n## Option 1\n"
        #expect(PaperSample(text, files: ["rates.xls"]).findings == ["spreadsheet-file@Content/paper/rates.xls"])
        let both = PaperSample(
            text + "\n1️⃣{{ rates.x }}\n", data: ["rates.csv": "authority,rate\nA,20\n"], files: ["rates.xls"])
        #expect(both.diagnostics.map(\.rule.id).sorted() == ["spreadsheet-file", "unknown-name"])
    }

    @Test("a file whose name cannot begin a name is one finding")
    func fileName() {
        let reading = PaperSample(
            "# P\n\n{{ rates-my-set.table }}\n\n## Option 1\n", data: ["rates-my set.csv": "authority,rate\nA,20\n"])
        #expect(reading.dataFindings == ["data-name@rates-my set.csv"])
        #expect(reading.diagnostics.count == 1)
    }

    @Test("two files with one set are one finding at the second")
    func twice() {
        let reading = PaperSample(
            data: ["rates.csv": "authority,rate\nA,20\n", "rates.json": "[{\"authority\": \"A\", \"rate\": \"20\"}]"])
        #expect(reading.dataFindings == ["data-twice@rates.json"])
        #expect(reading.diagnostics.count == 1)
    }
}
