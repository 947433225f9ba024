import Diagnostics
import PaperSamples
import Papers
import TestSupport
import Testing

/// A report with two appendices, one table, two recommendations and three sections, and an appraisal with two options.
private func sample(_ marked: String) -> ReportSample {
    ReportSample(
        settings: ReportSample.sheet + """
            classification: public
            background-papers: none
            appendices:
              - {title: What people said, file: said.md}

            """,
        """

        ## Recommendations

        1. **Approve** new leases. {#approve}
        2. **Note** the answers.

        ## Background

        \(marked)

        ## Costs

        Table: Eight buses are leased. Leases, 2026. {#leases}

        | Lender | Buses |
        | --- | ---: |
        | Fennick | 8 |

        The price is fixed. {#price}
        """,
        appraisal: """
            # Minibuses: the options

            ## Option 1 – Let the contract run (do nothing)

            ### Pros

            - Nothing changes for residents

            ### Cons

            - The price is open after June

            ### Outcome

            Not recommended

            ## Option 2 – Lease eight buses

            ### Pros

            - The price is fixed for four years

            ### Cons

            - It takes nine months

            ### Outcome

            Recommended
            """,
        texts: ["said.md": "# What people said\n\nMost of 212 people agree.\n"])
}

private let rules = ["reference-missing", "reference-typed", "count-disagrees"]

private func found(_ marked: String) -> [Diagnostic] {
    sample(marked).diagnostics.filter { rules.contains($0.rule.id) }
}

@Suite struct MissingReferenceTests {
    @Test(arguments: [
        ("Residents prefer 1️⃣Option 7.", "this paper has no Option 7"),
        ("Residents prefer Options 1 and 1️⃣9.", "this paper has no Option 9"),
        ("Options 1 to 1️⃣5 were compared.", "this paper has no Option 5"),
        ("The reasons are in 1️⃣paragraph 9.9.", "this paper has no paragraph 9.9"),
        ("The reasons are in 1️⃣paragraph 9 above.", "this paper has no paragraph 9"),
        ("1️⃣Appendix 8 shows the answers.", "this paper has no Appendix 8"),
        ("The answers are in 1️⃣Appendix B.", "this paper has no Appendix B"),
        ("The rates are in 1️⃣Table 3.", "this paper has no Table 3"),
        ("The map is 1️⃣Figure 2 below.", "this paper has no Figure 2"),
        ("The fee follows from 1️⃣recommendation 4.", "this paper has no recommendation 4"),
        ("The law is in 1️⃣section 19 of this report.", "this paper has no section 19"),
        ("The answers are in 1️⃣Table 2 of Appendix 1.", ""),
        ("Options 1-1️⃣4 were scored.", "this paper has no Option 4"),
        ("Appendices 1-1️⃣4 are public.", "this paper has no Appendix 4"),
        ("1️⃣Option 3's costs are high.", "this paper has no Option 3"),
        ("1️⃣Option 3’s costs are high.", "this paper has no Option 3"),
        ("1️⃣Option 3: it costs too much.", "this paper has no Option 3"),
        ("1️⃣Option 3", "this paper has no Option 3"),
        ("1️⃣Figure 2 shows the lots.", "this paper has no Figure 2"),
        ("As 1️⃣Figure 2 shows, leases end.", "this paper has no Figure 2"),
    ])
    func aPartThatTheReportDoesNotHaveIsAnError(_ text: String, _ message: String) {
        let reading = sample(text)
        let found = reading.diagnostics.filter { rules.contains($0.rule.id) }
        expectFindings(["reference-missing"], in: found, of: reading.text)
        if !message.isEmpty { #expect(found.map(\.message) == [message]) }
    }

    @Test(arguments: [
        "Residents prefer Option 2 and Option 2a.", "The law is section 19 of the Care Act 2014.",
        "This is exempt under paragraph 3 of Schedule 12A.", "The duty is in the Care Act 2014, section 19.",
        "Table 2 of the Government’s guidance gives the rates.", "Option 4 of the 2019 report was rejected.",
        "The Section 151 Officer agrees, and section 106 money pays for it.", "A section 75 agreement is in place.",
        "The guidance changed in May. Table 4 gives the rates, and paragraph 4.12 the reasons.",
        "Under section 3 the duty is wide, says the Act.", "The Ministry’s Table 7 says less.",
        "The answers are in [Table 9](https://www.example.org/rates).", "She said: “Option 5 is best.”",
        "Use of `Option 9` is code.", "Care Act Section 42 applies.", "The figures 12 and 13 are unlucky.",
        "The Mayor asked to table 3 motions.", "The contract says so in paragraph 9.9.",
        "NPPF paragraph 155 applies.", "The review had 30 ideas. Recommendation 12 was about pay.",
        "> Option 8 is best.", "Spending fell by a third, see Appendix 2 to the Budget.",
        "Figure 3 in the Census is older.", "It is a 2-bed house in Appendix Road.",
        "Option 2b is a way of doing Option 2.", "The rates are in [](#leases), after [](#price).",
        "Options 2-bed and 3-bed were built.", "The survey asked for figure 2 of ten.",
        "Option 1: buy.\n\nOption 2: lease.\n\nOption 3: hire.",
    ])
    func anotherDocumentMayBeMeant(_ text: String) {
        #expect(found(text).map(\.message) == [])
    }

    @Test func whatAHeadingOpensIsThere() {
        #expect(found("The answers are in Appendix B.\n\n### Appendix B – Answers\n\nWords.").map(\.rule.id) == [])
        #expect(found("The answers are in Table 4.\n\n**Table 4:** Answers.").map(\.rule.id) == [])
    }
}

@Suite struct TypedLinkTests {
    @Test(arguments: [
        ("The leases are in 1️⃣Table 1.", "[](#leases)"), ("The reason is 1️⃣paragraph 3.1.", "[](#price)"),
        ("Most agree, see 1️⃣Appendix 1.", "[](said.md)"), ("The options are in 1️⃣Appendix 2.", "[](appraisal.md)"),
        ("The decision is 1️⃣paragraph 1.1.", "[](#approve)"),
    ])
    func aTypedNumberIsOfferedItsLink(_ text: String, _ link: String) throws {
        let reading = sample(text)
        let found = reading.diagnostics.filter { rules.contains($0.rule.id) }
        expectFindings(["reference-typed"], in: found, of: reading.text)
        let fix = try #require(found.first?.fix)
        #expect(fix.isSafe && fix.replacements.map(\.text) == [link])
    }

    @Test func oneFindingMendsATextAsAWhole() throws {
        let found = found("The leases are in Table 1, and Table 1 is short.")
        #expect(found.map(\.rule.id) == ["reference-typed"])
        #expect(try #require(found.first?.fix).replacements.count == 2)
    }

    @Test(arguments: [
        "Residents prefer Option 2.", "Table 1 of the guidance says so.", "The leases are in [Table 1](#leases).",
        "The note is paragraph 1.2.", "Skills for Care, *The state of the workforce*, 2026, Table 1.",
        "Smith and Jones (2020, Table 1) say so.", "Most agree.[^a]\n\n[^a]: Ibid; see Table 1.",
    ])
    func aNameThatStaysOrAPlaceWithoutAnIdIsLeftAlone(_ text: String) {
        #expect(found(text).map(\.rule.id) == [])
    }
}

@Suite struct PartCountTests {
    @Test(arguments: [
        "There are 1️⃣three options.", "The 1️⃣four options below were compared.", "All 1️⃣three options were compared.",
        "This report considers 1️⃣3 options.", "1️⃣Three appendices in this report are public.",
        "The 1️⃣three recommendations above follow.", "1️⃣Three options were considered.",
        "The 1️⃣three options are compared below.", "This report sets out 1️⃣three options.",
        "Of the 1️⃣three options, one is cheap.", "All 1️⃣four options cost more.", "None of the 1️⃣three options is cheap.",
        "1️⃣Four options have been appraised.",
        "See the 1️⃣four appendices.",
    ])
    func aCountThatDisagreesIsAWarning(_ text: String) {
        let reading = sample(text)
        let found = reading.diagnostics.filter { rules.contains($0.rule.id) }
        expectFindings(["count-disagrees"], in: found, of: reading.text)
    }

    @Test(arguments: [
        "There are two options.", "Both appendices are public.", "Three options were rejected early on.",
        "For the school there are three options: A, B and C.", "The three options of the 2019 report were dearer.",
        "There were three options in the review.", "Residents named three options that they liked.",
        "The strategy has four options below the line.", "All three options of the study failed.",
        "Cabinet considers three options.", "Three options were ruled out before.",
        "Of the three options of 2019, one was cheap.", "None of the three options that were named is cheap.",
        "Three options have been ruled out.",
        "There are three other options.", "In 2019 the lease ended. Three options were considered.",
        "Three options were considered and two were kept.", "See the four appendices to the review.",
        "The three options below are ways of leasing:",
        "Some of the three options that were named failed.", "There are three options: buy, lease or hire.",
    ])
    func aCountOfSomeOrOfOthersIsLeftAlone(_ text: String) {
        #expect(found(text).map(\.message) == [])
    }
}

@Suite struct AddressBlankTests {
    @Test func aFileNameWithABlankIsAnErrorWithItsMendedForm() throws {
        let reading = PaperSample(
            inOption: "![Map of the lots](1️⃣Lot map.png)\n\nSee [the survey](2️⃣Survey (2) 2026.pdf \"Answers\").\n",
            files: ["Lot map.png", "Survey (2) 2026.pdf"])
        expectFindings("address-blank", "address-blank", in: reading)
        #expect(reading.suggestions == ["write (<Lot map.png>)", "write (<Survey (2) 2026.pdf>)"])
        #expect(reading.diagnostics.allSatisfy { $0.fix?.isSafe == true })
    }

    @Test(arguments: ["[see note](as amended in May)", "[the survey](<Survey 2026.pdf>)", "[a](Survey%202026.pdf)"])
    func wordsInBracketsAndWhatWorksAreLeftAlone(_ text: String) {
        #expect(
            PaperSample(inOption: text, files: ["Survey 2026.pdf"]).diagnostics.map(\.rule.id).filter {
                $0 != "unused-file"
            } == [])
    }
}

@Suite struct RiskCountTests {
    private static let risks = """
        id,risk,likelihood,impact
        1,Buses come late,3,4
        2,Drivers leave,2,3
        """

    private static func reading(_ text: String) -> PaperSample {
        PaperSample("# Buses\n\n\(text)\n\n{{ risks.register }}\n\n## Option 1\n", data: ["risks.csv": risks])
    }

    @Test func aCountOfRisksIsComparedWithTheRegister() {
        let found = Self.reading("The four risks below were scored.").diagnostics
        #expect(found.map(\.rule.id).contains("count-disagrees"))
        let told = Self.reading("There are four risks.").diagnostics
        #expect(told.map(\.rule.id).contains("count-disagrees"))
        let right = Self.reading("The two risks below were scored, and three risks remain.").diagnostics
        #expect(!right.map(\.rule.id).contains("count-disagrees"))
    }
}
