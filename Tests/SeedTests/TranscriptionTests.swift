import TestSupport
import Testing

/// The papers in `Content/` say what was published, word for word; and the check that says so can be relied on.
@Suite struct TranscriptionTests {
    @Test(arguments: Transcription.all)
    func everyPublishedWordIsInItsPlace(_ transcription: Transcription) throws {
        let missing = try transcription.seed().firstMissingWord(from: PageWords(markdown: transcription.text()))
        #expect(missing == nil)
    }

    /// Column heads aside, which a page may say once or in each option.
    @Test(arguments: Transcription.all)
    func aDroppedWordIsMissed(_ transcription: Transcription) throws {
        let seed = try transcription.seed()
        let page = try PageWords(markdown: transcription.text()).words
        let unnoticed = sample(of: page).filter { index in
            !seed.columnHeads.contains(page[index]) && isWhole(seed, page[..<index] + page[(index + 1)...])
        }
        #expect(unnoticed.map { page[$0] } == [])
    }

    @Test(arguments: Transcription.all)
    func twoWordsInTheWrongOrderAreNoticed(_ transcription: Transcription) throws {
        let seed = try transcription.seed()
        let page = try PageWords(markdown: transcription.text()).words
        let unnoticed = sample(of: page).filter { index in
            let swapped = [page[index], page[index - 1]]
            return swapped[0] != swapped[1] && isWhole(seed, page[..<(index - 1)] + swapped + page[(index + 1)...])
        }
        #expect(unnoticed.map { page[$0] } == [])
    }

    @Test(arguments: Transcription.all)
    func aDroppedListItemIsMissed(_ transcription: Transcription) throws {
        let seed = try transcription.seed()
        let lines = try transcription.text().split(separator: "\n")
        let items = lines.indices.filter { lines[$0].hasPrefix("- ") }
        let unnoticed = items.filter { item in
            let page = lines[..<item] + lines[(item + 1)...]
            return isWhole(seed, PageWords(markdown: page.joined(separator: "\n")).words[...])
        }
        #expect(!items.isEmpty)
        #expect(unnoticed.map { lines[$0] } == [])
    }
}

extension TranscriptionTests {
    private func isWhole(_ seed: SeedPaper, _ page: ArraySlice<String>) -> Bool {
        seed.firstMissingWord(from: PageWords(words: Array(page))) == nil
    }

    /// Every third word from the first option on; before it stand the front matter's keys. All of them take seconds
    /// and show no more.
    private func sample(of page: [String]) -> [Int] {
        Array(stride(from: (page.firstIndex(of: "Option") ?? 0) + 1, to: page.count, by: 3))
    }
}
