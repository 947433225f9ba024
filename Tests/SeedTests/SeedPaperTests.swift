import TestSupport
import Testing

@Suite struct SeedPaperTests {
    @Test func sectionsHaveEveryWordOfThePublishedText() throws {
        #expect(try SeedPaper.commissioningOptions().wordCount == 1_405)
    }

    @Test func tableHasEveryWordOfThePublishedText() throws {
        #expect(try SeedPaper.contractingMethodologies().wordCount == 402)
    }

    @Test func everyOptionOfTheSectionsHasItsFiveAspects() throws {
        let names = try SeedPaper.commissioningOptions().options.map { $0.aspects.map { $0.name } }
        let five = [["Benchmarking"], ["Pros"], ["Cons"], ["Financial", "assessment"], ["Outcome"]]
        #expect(names == [five, five, five])
    }

    @Test func everyOptionOfTheTableHasACellForEachColumn() throws {
        let paper = try SeedPaper.contractingMethodologies()
        #expect(paper.columnHeads == ["Option", "Opportunities", "Risks"])
        #expect(
            paper.options.map { $0.aspects.map(\.name) } == Array(repeating: [["Opportunities"], ["Risks"]], count: 4))
    }

    @Test func titleAndHeadingsAreThoseOfThePaper() {
        let paper = SeedPaper(sections: "\nAPPENDIX 1. A  Title\n\n<p>Option 2 – Buy</p>\t\nOutcome\tRecommended")
        #expect(paper.title == ["APPENDIX", "1.", "A", "Title"])
        #expect(paper.options.map(\.heading) == [["Option", "2", "Buy"]])
        #expect(paper.options.map { $0.aspects.map(\.words) } == [[["Recommended"]]])
    }

    @Test func aCellGoesOnAfterAPageBreak() {
        let paper = SeedPaper(
            sections: """
                Option 1 – Buy
                Pros\tCons
                <ul style="list-style-type: none"> • It is good. \t<ul> It is bad for

                \t<p>homes.</p> <ul>• It is dear.
                --\t--
                """)
        let aspects = paper.options.flatMap(\.aspects)
        #expect(aspects.map(\.words) == ["It is good.", "It is bad for homes. It is dear."].map(\.words))
    }

    @Test func tagsBulletsAndStarsAreNoWords() {
        let paper = SeedPaper(sections: "Option 1\nBenchmarking – \u{F0B7}One • <i style=\"a b\">two</i>\n- **three**")
        #expect(paper.options.flatMap(\.aspects).map(\.words) == [["One", "two", "three"]])
    }

    @Test func textBeforeTheFirstHeadingOfAnOptionIsKept() {
        let paper = SeedPaper(sections: "Option 1\nThe present way.\nPros\tCons")
        #expect(paper.options.flatMap(\.aspects).map(\.words) == [["The", "present", "way."], [], []])
    }

    @Test func aRowOfTheTableIsAnOption() {
        let paper = SeedPaper(
            table: "Appendix 1: T\n\nOption\tFor\tRisks\nOption 1 – A\t Good \t Bad\n\nOption 2 – B\tx\ty")
        #expect(paper.title == ["Appendix", "1:", "T"])
        #expect(paper.options.map(\.heading) == [["Option", "1", "A"], ["Option", "2", "B"]])
        #expect(paper.options.map { $0.aspects.map(\.words) } == [[["Good"], ["Bad"]], [["x"], ["y"]]])
    }
}
