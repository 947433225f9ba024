import PaperSamples
import TestSupport
import Testing

@Suite struct IdsTests {
    @Test func idsOnHeadingsParagraphsAndItemsCanBeLinkedTo() {
        let reading = PaperSample(
            """
            # P

            ## Background {#background}

            Words {#words}

            ## Option 1 {#spot}

            ### Pros {#pros}

            1. Agree {#agree}

               More {#more}

            > Quoted {#quoted}

            [a](#background) [b](#words) [c](#spot) [d](#option-1) [e](#pros) [f](#agree) [g](#more) [h](#quoted)
            [i](#section-2) [j](#option-1-part-2)

            ### Cons

            ## Next
            """)
        #expect(reading.findings == [])
    }

    @Test(arguments: [
        "one {#same}\n\ntwo 1️⃣{#same}\n", "### Pros {#same}\n\n- a 1️⃣{#same}\n",
        "- a {#same}\n- b 1️⃣{#same}\n- c 2️⃣{#same}\n",
        "> a {#same}\n\n[x](#same)[^n]\n\n[^n]: note 1️⃣{#same}\n",
    ])
    func anIdStandsOnce(_ text: String) {
        let reading = PaperSample(inOption: text)
        let rules = reading.text.offsets.map { _ in "id-duplicate" }
        TestSupport.expectFindings(rules, in: reading.diagnostics, of: reading.text)
        #expect(reading.diagnostics.allSatisfy { $0.notes.map(\.message) == ["the first one"] })
    }

    @Test(arguments: [
        "main", "contents", "options", "options-compared", "introduction", "notes", "section-3", "section-117", "p-3-4",
        "p-1", "note-1", "note-ref-1", "note-ref-1-2", "option-1", "option-2", "option-2b", "option-a",
        "option-2-part-3", "figures", "risk-delay", "figure-cost-now",
    ])
    func idsOfTheProgramsOwnAreReserved(_ id: String) {
        expectFindings("id-reserved", in: PaperSample(inOption: "Words 1️⃣{#\(id)}\n\n[x](#\(id))\n"))
    }

    @Test(arguments: [
        "mains", "section", "section-a", "section-117a", "p", "p-card", "note", "note-on-costs", "option",
        "option-appraisal",
        "option-2-part", "option-2-risks", "option-200", "notes-1", "summary", "risk",
        "figure", "risks-1",
    ])
    func idsLikeThoseAreFree(_ id: String) {
        #expect(PaperSample(inOption: "Words {#\(id)}\n").findings == [])
    }

    @Test func theAutomaticIdOfOneNeverMeetsTheGivenIdOfAnother() {
        // Were `section-2` free, the second section would meet it.
        expectFindings("id-reserved", in: PaperSample("# P\n\n## A 1️⃣{#section-2}\n\n## B\n\n## Option 1\n"))
    }

    @Test(arguments: [
        "## Option 1 – A\n\n1️⃣## Option 1 – B\n", "## Option 2b\n\n1️⃣## Option 2B\n",
        "## Option 1 {#spot}\n\n1️⃣## Option 1 {#spot}\n",
        "## Option 1 {#spot}\n\n### Pros\n\n1️⃣## Option 1\n\n### Pros\n",
    ])
    func anOptionCopiedWithItsIdIsOneFinding(_ text: String) {
        expectFindings("option-duplicate", in: PaperSample("# P\n\n\(text)"))
    }

    @Test func numbersAndLettersAreCounted() {
        #expect(PaperSample("# P\n\n## Option 1\n\n## Option 1a\n\n## Option a\n\n## Option 11\n").findings == [])
    }
}
