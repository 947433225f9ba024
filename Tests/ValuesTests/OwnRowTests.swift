import PaperSamples
import TestSupport
import Testing

/// What a rates file has besides one row a council.
@Suite struct OwnRowTests {
    private static let text = "---\ntitle: P\nauthority: Bexhill\n---\n## Option 1\n\n{{ rates.count }}\n"

    @Test(arguments: ["Total", "TOTALS", "Average", "All councils"])
    func aTotalIsNoCouncil(_ name: String) {
        let rates = "authority,rate,own\nA,1,yes\nB,2,\n\(name),3,\n"
        let reading = PaperSample("# P\n\n## Option 1\n\n{{ rates.count }}\n", data: ["rates.csv": rates])
        #expect(reading.diagnostics.map(\.rule) == [.totalRow])
        #expect(
            reading.messages == ["“\(name)” is ranked and counted as if it were a council (row 4, column A, authority)"]
        )
    }

    @Test func thePapersOwnCouncilHasARow() {
        let reading = PaperSample(Self.text, data: ["rates.csv": "authority,rate\nBexhil,1\nB,2\n"])
        #expect(reading.diagnostics.map(\.rule) == [.ownMissing])
        #expect(reading.suggestions == ["did you mean “Bexhil”?"])
    }

    @Test(
        "a row of the own council that is left out is one finding",
        arguments: [
            ("authority,rate,own\nA,1,\n1️⃣A,2,yes\nB,3,\n", "duplicate-row"),
            ("authority,rate,own\nB,3,\n1️⃣,2,yes\n", "empty-cell"),
            ("authority,rate,own\nB,3,\nA,1️⃣2l,yes\n", "not-money"),
        ])
    func ownRowLeftOut(_ rates: String, _ rule: String) {
        let text = "{{ rates.own }}, {{ rates.own.rank }}, {{ rates.comparators.mean }}, {{ rates.b.difference }}"
        let reading = PaperSample("# P\n\n\(text)\n\n## Option 1\n", data: ["rates.csv": rates])
        expectDataFindings(rule, in: reading)
    }

    @Test(arguments: ["authority,rate\nBexhill,1\nB,2\n", "authority,rate,own\nA,1,yes\nB,2,\n"])
    func aRowByNameOrByMarkIsEnough(_ rates: String) {
        #expect(PaperSample(Self.text, data: ["rates.csv": rates]).findings == [])
    }
}
