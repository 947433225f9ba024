import TestSupport
import Testing

@Suite struct MissingWordTests {
    let paper = SeedPaper(
        sections: """
            APPENDIX 1. Buying the care

            Option 1 – Wait (do nothing)
            Pros\tCons
            The cost is low.\tThe care is poor.
            Outcome\tNot recommended
            Option 2 – Buy
            Pros\tCons
            The care is good.\tThe cost is high.
            Outcome\tRecommended
            """)

    let table = SeedPaper(
        table: "Appendix 1: Buying\nOption\tFor\tRisks\nOption 1\tCheap\tPoor care\nOption 2\tGood\tDear")

    @Test func aPageMaySayMoreAndListItsContents() {
        let page = PageWords(
            html: """
                <title>Buying the care</title><p>Appendix 1</p><h1>Buying the care</h1>
                <nav><li><a>Option 1 – Wait (do nothing)</a></li><li><a>Option 2 – Buy</a></li></nav>
                <table><th>Outcome<td>Not recommended<td>Recommended</table>
                <h2>Option 1 – Wait (do nothing)</h2><h3>Pros</h3><li>The cost is low.</li><h3>Cons</h3>
                <p>Paragraph 1</p><li>The <i>care</i> is poor.</li><h3>Outcome</h3><p>Not recommended</p>
                <h2>Option&nbsp;2 – Buy</h2><h3>Pros</h3><li>The care is good.</li><h3>Cons</h3>
                <li>The cost is high.</li><h3>Outcome</h3><p>Recommended</p><footer>Council</footer>
                """)
        #expect(paper.firstMissingWord(from: page) == nil)
    }

    @Test func theColumnsOfATableAreNamedOnceOrInEachOption() {
        let once = "Appendix 1: Buying\n| Option | For | Risks |\nOption 1 Cheap Poor care\nOption 2 Good Dear"
        let each = "Appendix 1: Buying\nOption 1 For Cheap Risks Poor care\nOption 2 For Good Risks Dear"
        #expect(table.firstMissingWord(from: PageWords(markdown: once)) == nil)
        #expect(table.firstMissingWord(from: PageWords(markdown: each)) == nil)
    }

    @Test func aColumnWithoutItsHeadIsAFault() throws {
        let missing = try fault("Appendix 1: Buying\nOption 1 Cheap Poor care\nOption 2 Good Dear")
        #expect(missing.part == "Column heads")
        #expect(missing.word == "For")
    }

    @Test func aHeadInTheMiddleOfItsCellIsAFault() throws {
        let missing = try fault("Appendix 1: Buying\nOption 1 For Cheap Poor Risks care\nOption 2 For Good Risks Dear")
        #expect(missing.part == "Option 1, Risks")
    }

    @Test func aTitleWithoutItsNumberIsAFault() throws {
        let missing = try fault("Buying\nOption For Risks\nOption 1 Cheap Poor care\nOption 2 Good Dear")
        #expect(missing.part == "Title")
        #expect(missing.word == "appendix")
    }

    @Test func anOptionWithoutItsHeadingIsAFault() throws {
        let missing = try fault("Appendix 1: Buying\nOption For Risks\nOption 1 Cheap Poor care\nGood Dear")
        #expect(missing.word == "Option 2")
    }

    @Test func aWordOfOneOptionDoesNotCountInTheNext() throws {
        let missing = try fault("Appendix 1: Buying\nOption For Risks\nOption 1 Cheap Poor\nOption 2 care Good Dear")
        #expect(missing.part == "Option 1, Risks")
        #expect(missing.word == "care")
    }

    @Test func theMessageNamesThePartAndTheWordsAround() {
        let page = """
            Appendix 1. Buying the care
            Option 1 – Wait (do nothing) Pros The cost is low. Cons The care is poor. Outcome Not recommended
            Option 2 – Buy Pros The is good. Cons The cost is high. Outcome Recommended
            """
        let message = paper.firstMissingWord(from: PageWords(markdown: page))?.description
        let context = "Option 2 Buy Pros The [care] is good. Cons The cost"
        #expect(message == "Option 2 Buy, Pros: “care” is missing or out of place in “\(context)”")
    }

    @Test func aWordOfOneAspectDoesNotCountInTheNext() {
        let page = """
            Appendix 1. Buying the care
            Option 1 – Wait (do nothing) Pros The cost is Cons low. The care is poor. Outcome Not recommended
            Option 2 – Buy Pros The care is good. Cons The cost is high. Outcome Recommended
            """
        #expect(paper.firstMissingWord(from: PageWords(markdown: page))?.part == "Option 1 Wait (do nothing), Pros")
    }

    private func fault(_ page: String) throws -> MissingWord {
        try #require(table.firstMissingWord(from: PageWords(markdown: page)))
    }
}
