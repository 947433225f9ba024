import Datasets
import Diagnostics
import TestSupport
import Testing

@Suite struct TableColumnsTests {
    private func check(_ marked: String, as format: String = "csv") throws -> (TableReading, [Diagnostic]) {
        let reading = TableReading(marked, as: format)
        let table = try #require(reading.table)
        return (
            reading,
            table.checkColumns(required: ["authority", "rate"], optional: ["unit", "source-date"], kind: "rates")
        )
    }

    @Test(
        "Known columns are no finding",
        arguments: ["rate,Authority\n1,2\n", "authority,rate,UNIT,source-date\n1,2,3,4\n"])
    func known(_ text: String) throws {
        #expect(try check(text).1.isEmpty)
    }

    @Test("A missing column is an error at the header")
    func missing() throws {
        let (reading, findings) = try check("1️⃣unit,rate\n1,2\n")
        expectFindings(["missing-column"], in: findings, of: reading.text)
        #expect(findings.map(\.message) == ["there is no column “authority” (row 1)"])
        #expect(findings.map(\.suggestion) == ["add it"])
    }

    @Test("A missing column that seems to be there under another name is one finding, at that name")
    func nearlyThere() throws {
        let (reading, findings) = try check("1️⃣Authorty,rate\n1,2\n")
        expectFindings(["missing-column"], in: findings, of: reading.text)
        #expect(findings.map(\.message) == ["there is no column “authority” (row 1, column A, Authorty)"])
        #expect(findings.map(\.suggestion) == ["if “Authorty” is meant, rename it"])
    }

    @Test(
        "A column that nothing reads is a warning that can be lowered",
        arguments: [
            ("Unti", "did you mean “unit”?"),
            ("colour", "the names that are read are authority, rate, unit, source-date"),
        ])
    func unknown(_ name: String, _ suggestion: String) throws {
        let (reading, findings) = try check("authority,rate,1️⃣\(name)\n1,2,3\n")
        expectFindings(["unknown-column"], in: findings, of: reading.text)
        #expect(
            findings.map(\.message) == [
                "nothing reads the column “\(name)” (row 1, column C, \(name)), so the published data leave it out"
            ])
        #expect(findings.map(\.suggestion) == [suggestion])
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings.first?.rule.canBeLowered == true)
    }

    @Test("In JSON and YAML the first item and the key stand for the header")
    func items() throws {
        let (json, inJSON) = try check("[1️⃣{\"authority\": 1}, {2️⃣\"colour\": 2, 3️⃣\"shape\": 3}]", as: "json")
        expectFindings(["missing-column", "unknown-column", "unknown-column"], in: inJSON, of: json.text)
        #expect(
            inJSON.map(\.message) == [
                "no item here has the key “rate”", "nothing reads the key “colour”, so the published data leave it out",
                "nothing reads the key “shape”, so the published data leave it out",
            ])
        let (yaml, inYAML) = try check("- 1️⃣authority: 1\n- 2️⃣colour: 2\n  3️⃣shape: 3\n", as: "yml")
        expectFindings(["missing-column", "unknown-column", "unknown-column"], in: inYAML, of: yaml.text)
    }

    @Test("The only column that nothing reads is taken for the only one that is missing")
    func renamed() throws {
        let (reading, findings) = try check("authority,1️⃣price\n1,2\n")
        expectFindings(["missing-column"], in: findings, of: reading.text)
        #expect(findings.map(\.suggestion) == ["if “price” is meant, rename it"])
    }

    @Test("A column that is there twice or has no name is reported once")
    func faultyHeader() throws {
        #expect(try check("authority,rate,,x,x\n1,2,3,4,5\n").1.map(\.rule) == [.unknownColumn])
    }
}
