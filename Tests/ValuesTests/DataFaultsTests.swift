import PaperSamples
import TestSupport
import Testing

/// Each fault alone is one finding at its cell, named as the spreadsheet shows it.
@Suite struct DataFaultsTests {
    /// A fault, its marked file, and what the message begins and ends with.
    struct Fault: Sendable, CustomTestStringConvertible {
        let file: String
        let text: String
        let rule: String
        let message: String

        init(_ file: String, _ text: String, _ rule: String, _ message: String) {
            (self.file, self.text, self.rule, self.message) = (file, text, rule, message)
        }

        var testDescription: String { "\(rule): \(text)" }
    }

    private static let risk = "id,risk,option,likelihood,impact"

    static let faults = [
        Fault(
            "rates.csv", "authority,rate,unit\nA,20,£\n1️⃣B,21.87\n", "short-row",
            "this row ends too early: 2 cells for 3 columns (row 3, column C, unit)"),
        Fault(
            "rates.csv", "authority,rate\nA,20\nB,1,1️⃣234.50\n", "long-row",
            "this row is too long: 3 cells for 2 columns (row 3, column C)"),
        Fault(
            "rates.csv", "authority,rate\nCamden,20\n1️⃣Camden,21\n", "duplicate-row",
            "“Camden” stands in two rows (row 3, column A, authority)"),
        Fault(
            "rates.csv", "authority,rate,1️⃣Rate\nCamden,20,21\n", "duplicate-column",
            "“Rate” is there twice (row 1, column C, Rate)"),
        Fault("rates.csv", "1️⃣authority,year\nCamden,20\n", "missing-column", "there is no column “rate” (row 1)"),
        Fault(
            "rates.csv", "authority,1️⃣rat\nCamden,20\n", "missing-column",
            "there is no column “rate” (row 1, column B, rat)"),
        Fault(
            "rates.csv", "authority,rate\nA,20\nB,1️⃣21.8l\n", "not-money",
            "“21.8l” is not an amount of money (row 3, column B, rate)"),
        Fault(
            "rates.csv", "authority,rate\nA,20\nB,1️⃣\"£1,23\"\n", "not-money",
            "“£1,23” is not an amount of money (row 3, column B, rate)"),
        Fault(
            "rates.csv", "authority,rate,own\nA,20,\nB,1️⃣n/a,yes\n", "empty-cell",
            "“n/a” says that there is no rate (row 3, column B, rate)"),
        Fault(
            "rates.csv", "authority,rate\nA,20\nB,1️⃣\n", "empty-cell", "this cell is empty (row 3, column B, rate)"),
        Fault(
            "rates.csv", "authority,rate\nA,20\n1️⃣,21\n", "empty-cell",
            "this cell is empty (row 3, column A, authority)"),
        Fault(
            "rates.csv", "authority,rate\nA,20\n1️⃣?,21\n", "empty-cell",
            "“?” holds no letter a–z and no digit (row 3, column A, authority)"),
        Fault(
            "rates.csv", "authority,rate\nA,20\n1️⃣Median,21\n", "reserved-name",
            "“Median” is a name that the program gives to something else (row 3, column A, authority)"),
        Fault(
            "rates.csv", "authority,rate,year\nA,20,2025\nB,21,1️⃣2026\n", "column-differs",
            "“2026” is not what the rows before say, “2025” (row 3, column C, year)"),
        Fault(
            "rates.csv", "authority,rate,own\nA,20,yes\nB,21,1️⃣yes\n", "own-twice",
            "a second row is marked as the council’s own (row 3, column C, own)"),
        Fault(
            "rates.csv", "authority,rate,own\nA,20,1️⃣x\nB,21,\n", "not-choice",
            "“x” is neither yes nor no (row 2, column C, own)"),
        Fault(
            "rates.csv", "authority,rate\nA,20\n1️⃣\"B,21\nC,22\n", "unclosed-quote",
            "the quotation mark that opens this cell is not closed (row 3, column A, authority)"),
        Fault(
            "rates.csv", "authority1️⃣;rate\nA;20\n", "csv-separator",
            "the cells are separated by semicolons, not by commas (row 1)"),
        Fault(
            "risks.csv", risk + ",action-due\nr,Text,,2,2,1️⃣31/02/2026\n", "not-date",
            "“31/02/2026” is not a date of the calendar (row 2, column F, action-due)"),
        Fault(
            "risks.csv", risk + ",action,action-owner,action-due\nr,Text,,4,4,Act,Us,1️⃣31/02/2026\n", "not-date",
            "“31/02/2026” is not a date of the calendar (row 2, column H, action-due)"),
        Fault(
            "risks.csv", risk + "\nr,Text,1️⃣Option 7,2,2\n", "risk-option",
            "the appraisal has no option “Option 7” (row 2, column C, option)"),
        Fault(
            "risks.csv", risk + "\nr,Text,,1️⃣6,2\n", "risk-scale",
            "“6” is not on the scale from 1 to 5 (row 2, column D, likelihood)"),
        Fault(
            "risks.csv", risk + ",score\nr,Text,,2,3,1️⃣5\n", "risk-score",
            "2 × 3 is 6, not 5 (row 2, column F, score)"),
        Fault(
            "risks.csv", risk + ",current-likelihood,current-impact\n1️⃣r,Text,,2,2,3,2\n", "risk-rises",
            "the current score 6 of “r” is above the inherent score 4 (row 2, column A, id)"),
        Fault(
            "risks.csv", risk + ",current-likelihood,current-impact\nr,Text,,5,5,1️⃣9,2\n", "risk-scale",
            "“9” is not on the scale from 1 to 5 (row 2, column F, current-likelihood)"),
        Fault(
            "risks.csv", risk + ",current-likelihood,current-impact\nr,Text,,2,2,2,1️⃣\n", "risk-scale",
            "this cell is empty although current-likelihood is given (row 2, column G, current-impact)"),
        Fault(
            "risks.csv", risk + "\nr,Text,,2,2\n1️⃣r,Text,,2,2\n", "duplicate-row",
            "“r” stands in two rows (row 3, column A, id)"),
        Fault(
            "risks.csv", risk + "\n1️⃣№,Text,,2,2\n", "risk-id",
            "“№” cannot be the id of a risk (row 2, column A, id)"),
        Fault(
            "risks.csv", risk + "\nCR 7,Text,,2,2\n1️⃣cr-7,Text,,2,2\n", "duplicate-row",
            "“cr-7” stands in two rows (row 3, column A, id)"),
        Fault(
            "risks.csv", risk + "\n1️⃣option-2,Text,,2,2\n", "reserved-name",
            "“option-2” is a name that the program gives to something else (row 2, column A, id)"),
        Fault(
            "risks.csv", risk + ",response\nr,Text,,2,2,1️⃣treet\n", "not-choice",
            "“treet” is none of the words for this column (row 2, column F, response)"),
        Fault(
            "figures.csv", "name,value,formula\na,,1️⃣b + 1\nb,,a + 1\n", "formula-cycle",
            "“a” is worked out from itself: a needs b needs a (row 2, column C, formula)"),
        Fault(
            "figures.csv", "name,value,formula\na,,1️⃣a\n", "formula-cycle",
            "“a” is worked out from itself (row 2, column C, formula)"),
        Fault(
            "figures.csv", "name,value,formula\nb,1,\na,,1 + 1️⃣nowhere\n", "formula",
            "there is no figure or value named “nowhere” (row 3, column C, formula)"),
        Fault(
            "figures.csv", "name,value,formula\nz,0,\na,,1 / 1️⃣z\n", "formula",
            "“z” is 0, and nothing can be divided by it (row 3, column C, formula)"),
        Fault(
            "figures.csv", "name,value,formula\na,,1️⃣£5 + 3%\n", "formula",
            "“£5” is an amount in £ and “3%” is a percentage: they cannot be added (row 2, column C, formula)"),
        Fault(
            "figures.csv", "name,value,formula,unit\na,,1️⃣5 * 3,£\n", "formula",
            "the formula gives a plain number, and this row takes an amount in £ (row 2, column C, formula)"),
        Fault(
            "figures.csv", "name,value,formula\na,1️⃣7,5 + 3\n", "figure-disagrees",
            "7 is not 5 + 3; that is 8 (row 2, column B, value)"),
        Fault(
            "figures.csv", "name,value,unit\na,7,1️⃣€\n", "figure-unit",
            "“€” is no unit of a figure (row 2, column C, unit)"),
        Fault(
            "figures.csv", "name,value\na,1️⃣7 pounds\n", "not-number",
            "“7 pounds” is not a number such as £1,234.50, 2.7% or 12 (row 2, column B, value)"),
        Fault(
            "figures.csv", "name,value,unit\na,1️⃣21.8l,£m\n", "not-money",
            "“21.8l” is not an amount of money (row 2, column B, value)"),
        Fault(
            "figures.csv", "name,value,decimals\na,7,1️⃣9\n", "not-number",
            "“9” is not a whole number from 0 to 6 (row 2, column C, decimals)"),
        Fault(
            "figures.csv", "name,value\na,1️⃣\n", "figure-empty",
            "“a” has neither a value nor a formula (row 2, column B, value)"),
        Fault(
            "figures.csv", "name,value\n1️⃣A b,1\n", "figure-name",
            "“A b” cannot be the name of a figure (row 2, column A, name)"),
        Fault(
            "figures.csv", "name,value\n1️⃣sum,1\n", "figure-name",
            "“sum” is a word that means something else here (row 2, column A, name)"),
        Fault("figures.csv", "1️⃣name,label\na,b\n", "missing-column", "there is no column “value” (row 1)"),
    ]

    @Test("a fault alone is one finding at its cell, with the reference of the spreadsheet", arguments: faults)
    func alone(_ fault: Fault) {
        let reading = PaperSample(data: [fault.file: fault.text])
        expectDataFindings(fault.rule, in: reading)
        #expect(reading.messages == [fault.message])
        #expect(reading.suggestions.allSatisfy { $0 != nil } || fault.rule == "formula")
    }

    @Test("a pound sign of Windows-1252 is one finding")
    func windows() {
        let bytes = Array("authority,rate\nCamden,".utf8) + [0xA3] + Array("20\n".utf8)
        #expect(PaperSample(rates: bytes).findings == ["not-utf8@2:8"])
    }

    @Test("a file without rows is one finding", arguments: ["rates", "risks", "figures"])
    func noRows(_ name: String) {
        let heads = ["rates": "authority,rate", "risks": Self.risk, "figures": "name,value"]
        let reading = PaperSample(data: ["\(name).csv": (heads[name] ?? "") + "\n"])
        #expect(reading.dataFindings == ["table-empty@\(name).csv"])
        #expect(reading.diagnostics.count == 1)
    }

    @Test("faults of one file do not hide those of another, and all of one file are told")
    func together() {
        let reading = PaperSample(
            data: [
                "rates.csv":
                    "authority,rate,year,own\nA,1️⃣21.8l,2025,\nB,20,2️⃣2026,\n3️⃣C,20\nB2,4️⃣\"£1,23\",2025,\nD,20,2025,yes\n5️⃣D,20,2025,\nE,20,2025,6️⃣yes\n",
                "risks.csv": Self.risk
                    + ",score,action-due\na,T,1️⃣9,2,2,,\nb,T,,2️⃣6,2,,\nc,T,,2,2,3️⃣15,\nd,T,,2,2,,4️⃣31/02/2026\n5️⃣d,T,,2,2,,\n",
                "figures.csv":
                    "name,value,formula\na,,1️⃣b\nb,,a\nc,,1 + 2️⃣x\nd,,1 / 3️⃣0\ne,,4️⃣£1 + 1%\nf,5️⃣3,1 + 1\n6️⃣f,3,\n",
            ], text: "1️⃣{{ nowhere }}")
        expectDataFindings(
            "unknown-name",
            "formula-cycle", "formula", "formula", "formula", "figure-disagrees", "duplicate-row",
            "not-money", "column-differs", "short-row", "not-money", "duplicate-row", "own-twice",
            "risk-option", "risk-scale", "risk-score", "not-date", "duplicate-row", in: reading)
    }
}
