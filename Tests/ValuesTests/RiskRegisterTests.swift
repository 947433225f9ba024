import PaperSamples
import TestSupport
import Testing
import Values

@Suite struct RiskRegisterTests {
    private func register(_ text: String, text prose: String = "## Option 2 {#commission}\n\nText") throws
        -> RiskRegister
    {
        let reading = PaperSample(
            "# P\n\n{{ risks.register }}\n\n## Option 1\n\n## Option 2 {#commission}\n", data: ["risks.csv": text])
        #expect(reading.findings == [])
        return try #require(reading.paper?.data.risks)
    }

    @Test(
        "an option is named by its number, its heading's words, its key or its id",
        arguments: [
            ("2", ["option-2"]), ("Option 2", ["option-2"]), ("option-2", ["option-2"]), ("commission", ["option-2"]),
            ("OPTION  2", ["option-2"]), ("1;2", ["option-1", "option-2"]), ("2; commission ;", ["option-2"]), ("", []),
            (" ; ", []),
        ])
    func options(_ cell: String, _ keys: [String]) throws {
        let register = try register("id,risk,option,likelihood,impact\na,T,\(cell),2,2\n")
        #expect(register.risks.map(\.options) == [keys])
    }

    @Test("the highest present score stands first, equal ones as in the file")
    func order() throws {
        let register = try register(
            "id,risk,option,likelihood,impact,current-likelihood,current-impact\na,T,2,2,2,,\nb,T,,3,3,1,1\nc,T,2,2,3,,\nd,T,2,4,1,,\n"
        )
        #expect(register.byScore.map(\.id) == ["c", "a", "d", "b"])
        #expect(register.risks(ofOption: "option-2").map(\.id) == ["c", "a", "d"])
    }

    @Test(
        "what names stand for",
        arguments: [
            ("risks.a", "Cost"), ("risks.a.score", "16 (High)"), ("risks.b.score", "4 (Low)"), ("risks.count", "2"),
            ("risks.high.count", "1"), ("risks.very-high.count", "0"), ("risks.highest", "16 (High)"),
            ("risks.option-2.count", "1"), ("risks.commission.count", "1"), ("risks.option-1.count", "0"),
        ])
    func names(_ name: String, _ printed: String) {
        let reading = PaperSample(
            "# P\n\n{{ risks.register }} \n\n{{ \(name) }}\n\n## Option 1\n\n## Option 2 {#commission}\n",
            data: [
                "risks.csv":
                    "id,risk,option,likelihood,impact,current-likelihood,current-impact,action,action-owner,action-due\na,Cost,2,4,4,,,x,y,2026-01-01\nb,Text,,5,5,4,1,,,\n"
            ])
        #expect(reading.findings == [])
        #expect(reading.value(name) == printed)
    }

    @Test("an option whose id is the name of a band does not change how many risks the band has")
    func bandsAndOptions() {
        let reading = PaperSample(
            "# P\n\n{{ risks.register }}\n\n## Option 1 {#high}\n",
            data: ["risks.csv": "id,risk,option,likelihood,impact\na,T,high,1,2\nb,T,,4,3\nc,T,,4,3\n"])
        #expect(reading.value("risks.high.count") == "2")
        #expect(reading.value("risks.option-1.count") == "1")
    }

    @Test("every listed name has a value")
    func listed() throws {
        let paper = try #require(PaperSample(data: ["risks.csv": "id,risk,likelihood,impact\na,T,2,2\n"]).paper)
        for name in paper.data.names { #expect(paper.names.value(named: name) != nil, "\(name)") }
    }

    @Test(
        "a score may be typed as a number or as it is printed, or not given",
        arguments: ["6", "6.0", "6 (Medium)", "", "n/a", "–"])
    func typedScore(_ typed: String) throws {
        #expect(try register("id,risk,likelihood,impact,score\na,T,2,3,\(typed)\n").risks.count == 1)
    }

    @Test("n/a stands for a score that is not given")
    func notGiven() throws {
        let register = try register(
            "id,risk,likelihood,impact,current-likelihood,current-impact,target-likelihood,target-impact\na,T,2,3,n/a,–,,\n"
        )
        #expect(register.risks.first?.current == nil)
    }

    @Test(
        "a high risk needs an action, someone who does it and a date",
        arguments: [
            (",,", "no action, no owner of the action, no date for it"), ("x,,2026-01-01", "no owner of the action"),
            ("x,y,", "no date for it"),
        ])
    func action(_ cells: String, _ missing: String) {
        let reading = PaperSample(
            data: ["risks.csv": "id,risk,likelihood,impact,action,action-owner,action-due\n1️⃣a,T,4,4,\(cells)\n"])
        expectDataFindings("risk-action", in: reading)
        #expect(reading.messages == ["“a” is High, 16, and has \(missing) (row 2, column A, id)"])
    }

    @Test("the target may not be above what is now")
    func target() {
        let reading = PaperSample(
            data: ["risks.csv": "id,risk,likelihood,impact,target-likelihood,target-impact\n1️⃣a,T,2,2,3,2\n"])
        expectDataFindings("risk-rises", in: reading)
        #expect(
            reading.messages == [
                "the target score 6 of “a” is above the inherent score 4 (row 2, column A, id)"
            ])
    }

    @Test("a risk whose own text stands in the paper is shown")
    func shownByName() {
        let reading = PaperSample(
            inOption: "{{ risks.a }}\n", data: ["risks.csv": "id,risk,likelihood,impact\na,T,2,2\n"])
        #expect(reading.findings == [])
    }

    @Test("a risk that no block shows stands on no page")
    func unshown() {
        let reading = PaperSample(
            "# P\n\n{{ risks.matrix }}\n\n## Option 1\n\n{{ risks.option-1.list }}\n",
            data: ["risks.csv": "id,risk,option,likelihood,impact\na,T,1,2,2\n1️⃣b,T,,2,2\n"])
        expectDataFindings("risk-unshown", in: reading)
    }
}
