import Datasets
import PaperSamples
import TestSupport
import Testing
import Values

@Suite struct SwitchingTests {
    /// The figures of the sample paper, as far as its costs depend on them.
    private static let homeCare = """
        name,label,value,formula,unit,decimals
        hours-contract,Hours under contract,"362,500",,count,0
        hours-spot,Hours bought spot,"262,500",,count,0
        hours,Hours of homecare a year,"625,000",hours-contract + hours-spot,count,0
        rate-now,Present rate,£23.76,,£ per hour,2
        rate-spot,Spot rate,£24.80,,£ per hour,2
        rate-extended,Rate to extend,£24.00,,£ per hour,2
        rate-fair,Fair rate,£23.98,,£ per hour,2
        travel-saved,Travel time saved,£0.62,,£ per hour,2
        rate-neighbourhood,Neighbourhood rate,£23.36,rate-fair - travel-saved,£ per hour,2
        officers,Quality officers,"£100,000",,£,0
        cost-now,Present cost of homecare,,hours * rate-now,£m,2
        cost-spot,,,hours * rate-spot,£m,2
        cost-extend,,,hours-contract * rate-extended + hours-spot * rate-spot,£m,2
        cost-recommission,,,hours * rate-neighbourhood + officers,£m,2

        """

    static func paper(
        _ figures: String, compare: String, text: String = "{{ switch.table }}", outcomes: [String] = []
    ) -> PaperSample {
        let options = (1...3).map { number in
            let outcome = outcomes.count >= number ? "\n\n### Outcome\n\n\(outcomes[number - 1])" : ""
            return "## Option \(number)\(number == 3 ? " {#recommission}" : "")\(outcome)\n"
        }
        return PaperSample(
            "---\ntitle: P\nswitch: {compare: {\(compare)}}\n---\n\n\(text)\n\n\(options.joined(separator: "\n"))",
            data: ["figures.csv": figures])
    }

    @Test(
        "against doing nothing and against the present cost, the switching values are those of the sample paper",
        arguments: [
            ("switch.rate-neighbourhood", "Option 3 stops being the cheapest above £24.64 an hour, 5.5% more"),
            (
                "switch.rate-neighbourhood.option-1",
                "Option 3 stops being cheaper than Option 1 above £24.64 an hour, 5.5% more"
            ),
            (
                "switch.rate-neighbourhood.cost-now",
                "Option 3 stops being cheaper than “Present cost of homecare” above £23.60 an hour, 1.0% more"
            ),
            ("switch.travel-saved", "Option 3 stops being the cheapest below −£0.66 an hour, 206.5% less"),
            ("switch.officers", "Option 3 stops being the cheapest above £900,000, 800.0% more"),
        ])
    func vectors(_ name: String, _ sentence: String) {
        let reading = Self.paper(Self.homeCare, compare: "option-1: cost-spot, recommission: cost-recommission")
        #expect(reading.findings == [])
        #expect(reading.value(name) == (name == "switch.travel-saved" ? Self.travel : sentence))
    }

    /// It keeps its sign.
    private static let travel = "Option 3 stays the cheapest whatever the value of “Travel time saved”"

    @Test("with all options compared the nearest rival counts, and the value is rounded to where it still holds")
    func allOptions() {
        let reading = Self.paper(
            Self.homeCare, compare: "option-1: cost-spot, option-2: cost-extend, option-3: cost-recommission")
        // (15,210,000 − 100,000) ÷ 625,000 = 24.176
        #expect(
            reading.value("switch.rate-neighbourhood")
                == "Option 3 stops being the cheapest above £24.17 an hour, 3.5% more")
        #expect(reading.value("switch.rate-neighbourhood.option-2") != nil)
        #expect(reading.value("switch.rate-neighbourhood.option-3") == nil)
        #expect(reading.value("switch.rate-now") == nil)
    }

    @Test("a figure that every cost depends on alike changes nothing, and that is said")
    func noCrossing() {
        let reading = Self.paper(
            "name,value,formula\nhours,400,\ncost-a,,£20 * hours\ncost-b,,£21 * hours\n",
            compare: "option-1: cost-a, option-2: cost-b")
        #expect(reading.value("switch.hours") == "Option 1 stays the cheapest whatever the value of “hours”")
    }

    @Test("a recommended option that is not the cheapest is told where it would be")
    func dearer() {
        let figures = "name,value,formula\nhours,400,\nrate,£23,\ncost-a,\"£9,000\",\ncost-b,,rate * hours\n"
        let reading = Self.paper(
            figures, compare: "option-1: cost-a, option-2: cost-b", outcomes: ["Not recommended", "Recommended"])
        #expect(reading.value("switch.rate") == "Option 2 is the cheapest only below £22.50, 2.2% less")
        let never = Self.paper(
            figures.replacing("rate * hours", with: "rate * hours + £10000"),
            compare: "option-1: cost-a, option-2: cost-b", outcomes: ["Not recommended", "Recommended"])
        #expect(never.value("switch.rate") == "Option 2 is not the cheapest, whatever the value of “rate”")
    }

    @Test("equal costs are said to be equal")
    func level() {
        let reading = Self.paper(
            "name,value,formula\nhours,400,\nrate,£20,\ncost-a,\"£8,000\",\ncost-b,,rate * hours\n",
            compare: "option-1: cost-a, option-2: cost-b")
        let sentence = "Option 1 costs as much as Option 2 at the present value of “rate”, £20"
        #expect(reading.value("switch.rate") == sentence)
    }

    @Test(
        "where a cost does not change evenly the value is found by trying and said to be about right",
        arguments: [
            ("max(rate, £21) * hours", "Option 2 stops being the cheapest above about £22.50, 12.5% more"),
            ("rate * hours * (rate / £20)", "Option 2 stops being the cheapest above about £21.21, 6.1% more"),
            ("round(rate * hours, -3)", "Option 2 stops being the cheapest above about £21.25, 6.3% more"),
            (
                "min(rate, £21) * hours",
                "Option 2 stays the cheapest from £0 to £200, the values of “rate” that were tried"
            ),
        ])
    func uneven(_ formula: String, _ sentence: String) {
        let reading = Self.paper(
            "name,value,formula\nhours,400,\nrate,£20,\ncost-a,\"£9,000\",\ncost-b,,\"\(formula)\"\n",
            compare: "option-1: cost-a, option-2: cost-b")
        #expect(reading.findings == [])
        #expect(reading.value("switch.rate") == sentence)
    }

    @Test("every listed name has a value")
    func listed() throws {
        let paper = try #require(
            Self.paper(Self.homeCare, compare: "option-1: cost-spot, option-3: cost-recommission").paper)
        #expect(paper.names.values.allSatisfy { paper.names.value(named: $0) != nil })
        #expect(paper.names.values.contains("switch.rate-neighbourhood"))
        #expect(paper.names.block(named: "switch.table") == .switchTable)
    }

    @Test(
        "what is wrong with the comparison is told at its setting",
        arguments: [
            "1️⃣option-7: cost-spot, option-3: cost-recommission", "option-1: 1️⃣cost-spt, option-3: cost-recommission",
            "option-1: 1️⃣hours, option-3: cost-recommission", "1️⃣option-1: cost-spot",
            "option-1: cost-spot, 1️⃣1: cost-extend, option-3: cost-recommission",
        ])
    func faults(_ compare: String) {
        let reading = Self.paper(Self.homeCare, compare: compare)
        expectFindings("switch-compare", in: reading)
    }

    @Test("a name without the setting is told what to write")
    func unset() {
        let reading = PaperSample(
            "# P\n\n1️⃣{{ switch.hours }} {{ figures.hours }}\n\n## Option 1\n",
            data: ["figures.csv": "name,value\nhours,400\n"])
        expectFindings("unknown-name", in: reading)
        #expect(reading.suggestions.first??.contains("switch: {compare:") == true)
    }

    @Test("a range in which the recommendation turns is a finding until the paper says so")
    func ranges() {
        let figures = """
            name,value,formula,low,high
            hours,400,,,
            rate,£20,,£18,1️⃣£24
            cost-a,"£9,000",,,
            cost-b,,rate * hours,,

            """
        let compare = "option-1: cost-a, option-2: cost-b"
        let outcomes = ["Not recommended", "Recommended"]
        let silent = Self.paper(figures, compare: compare, text: "{{ figures.rate }}", outcomes: outcomes)
        expectDataFindings("switch-range", in: silent)
        #expect(
            silent.messages == [
                "“rate” may be as high as £24, and Option 2 stops being the cheapest above £22.50, 12.5% more; the costs "
                    + "there are Option 1 £9,000, Option 2 £9,600"
            ])
        let plain = figures.replacing("1️⃣", with: "")
        #expect(Self.paper(plain, compare: compare, text: "{{ switch.rate }}", outcomes: outcomes).findings == [])
        #expect(Self.paper(plain, compare: compare, outcomes: outcomes).findings == [])
        let narrow = plain.replacing("£24", with: "£22")
        #expect(Self.paper(narrow, compare: compare, text: "{{ figures.rate }}", outcomes: outcomes).findings == [])
        let wrong = Self.paper(
            plain.replacing("£18", with: "1️⃣£21"), compare: compare, text: "{{ switch.rate }}", outcomes: outcomes)
        expectDataFindings("figure-range", in: wrong)
    }
}
