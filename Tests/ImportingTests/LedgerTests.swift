import Settings
import SourceDocuments
import TestSupport
import Testing

@testable import Importing

@Suite struct LedgerTests {
    private func file(_ text: String, _ path: String = "appraisal.md") -> ImportedFile {
        ImportedFile(path: path, bytes: Array(text.utf8))
    }

    private func words(_ text: String, _ place: String = "paragraph 1") -> AccountedWords {
        AccountedWords(text, at: SourcePlace(place))
    }

    private func ledger(
        _ account: [AccountedWords], _ files: [ImportedFile], _ change: (inout ImportLog) -> Void = { _ in }
    ) -> Ledger {
        var log = ImportLog(SourceDocument())
        change(&log)
        return Ledger(account, log, files)
    }

    @Test func wordsInTextsSettingsAndTablesArePlaced() {
        let ledger = ledger(
            [words("Meeting of Cabinet"), words("Home care costs £5 an hour."), words("North £7")],
            [
                file(
                    "---\nmeeting: Meeting of Cabinet\n---\n\n# Home care\n\n> costs *£5*\n\n- an hour\n", "report.md"),
                file("North,£7\n", "table.csv"),
            ])

        #expect(ledger.isSettled)
    }

    @Test func aWordThatIsNowhereIsNamedWithItsPlace() {
        let ledger = ledger(
            [words("The contracts end in March."), words("Not before.", "table 2")],
            [file("The contracts end in March.")])

        #expect(ledger.missing == [words("Not before", "table 2")])
    }

    @Test func ofEqualWordsTheOneWithoutItsNeighboursIsMissing() {
        let ledger = ledger(
            [words("carers like the work", "paragraph 1"), words("residents like the carers", "paragraph 2")],
            [file("residents like the carers")])

        #expect(ledger.missing == [words("carers like the work", "paragraph 1")])
    }

    @Test func aWordThatTheDocumentDoesNotHaveIsNamed() {
        #expect(ledger([words("Agreed")], [file("Not agreed")]).invented == ["Not", "agreed"])
    }

    @Test func aMinusAPercentAndBracketsAroundANumberAreNotLostInSilence() {
        for (before, after) in [("-5", "5"), ("7%", "7"), ("(1,234)", "1,234"), ("£3", "3"), ("3.5", "35")] {
            #expect(!ledger([words("about \(before) now")], [file("about \(after) now")]).isSettled)
        }
    }

    @Test func marksOfSentencesAroundAWordAreNoWords() {
        #expect(ledger([words("(the “end”), so – they: say")], [file("the end so they say")]).isSettled)
    }

    @Test func wordsThatAreListedAreAccountedFor() {
        let ledger = ledger([words("2.1 The oﬃce"), words("hidden")], [file("The office Pros")]) { log in
            log.clean("number", from: "2.1", at: SourcePlace("paragraph 1"))
            log.clean("ligature", from: "oﬃce", to: "office", at: SourcePlace("paragraph 1"))
            log.add("Pros", for: SourcePlace("paragraph 1"), because: "a heading")
            log.leftOut.append(LeftOutWords("hidden", at: SourcePlace("paragraph 1"), because: "it is hidden"))
        }

        #expect(ledger.isSettled)
        #expect(ledger.leftOutCount == 1)
    }

    @Test func aFileThatCannotBeReadBackIsNamedInPlaceOfItsWords() {
        let ledger = ledger([words("The end")], [file("---\ntitle: [\n---\n\nThe end\n")])

        #expect(ledger.unread == ["appraisal.md"])
        #expect(ledger.missing == [])
        #expect(!ledger.isSettled)
    }

    /// Whatever is recognised in them.
    @Test(arguments: 0..<10) func everyWordOfARandomDocumentIsAccountedFor(round: Int) {
        for seed in 0..<50 {
            var random = RandomDocument(seed: 50_000 + round * 1_000 + seed)
            let paper = ImportedPaper(random.accountedDocument(), for: Site())

            #expect(paper.ledger.isSettled, "\(PaperOutline(paper).text)")
        }
    }
}
