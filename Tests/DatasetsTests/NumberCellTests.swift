import Datasets
import Testing

@Suite struct NumberCellTests {
    @Test(
        "an empty cell, a dash and the signs of official statistics say that there is no number",
        arguments: [
            "", "  ", "n/a", "N/A", "–", " - ", "n/k", "..", "[c]", "[x]", "[X]", "£-", " £ - ", "£\u{A0}–",
        ])
    func none(_ text: String) {
        #expect(NumberCell.parse(text) == NumberCell.none)
    }

    @Test("a number is one") func number() throws {
        #expect(NumberCell.parse("-5") == .number(try #require(WrittenNumber.parse("-5"))))
    }

    @Test("other words are neither", arguments: ["na", "n / a", "—", "nil", "--", "TBC", "...", "[9]", "£", "£n/a"])
    func neither(_ text: String) {
        #expect(NumberCell.parse(text) == nil)
    }
}
