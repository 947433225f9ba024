import Papers
import TestSupport
import Testing

@Suite struct AgendaItemTests {
    @Test("Items come in the order of people, not of letters")
    func order() {
        let items = ["1", "2", "2a", "2b", "2.1", "9", "9(a)", "10", "10b", "A1", "A2", "A10", "B"]
        let expected = ["1", "2", "2.1", "2a", "2b", "9", "9(a)", "10", "10b", "A1", "A2", "A10", "B"]
        #expect(items.reversed().sorted { AgendaItem($0) < AgendaItem($1) } == expected)
    }

    @Test(
        "Signs, capitals, noughts and the word before a number do not tell items apart",
        arguments: [
            ("9", "Item 9"), ("9a", "9(A)"), ("7", "07"), ("Item 12", "item 12."), ("A 1", "a1"),
        ])
    func same(_ one: String, _ other: String) {
        #expect(AgendaItem(one) == AgendaItem(other))
    }

    @Test("Other numbers are other items", arguments: [("9", "10"), ("9a", "9b"), ("1.1", "11"), ("A", "1")])
    func different(_ one: String, _ other: String) {
        #expect(AgendaItem(one) != AgendaItem(other))
    }

    @Test("Of any two one comes first or both are the same, and the order has no circle")
    func isAnOrder() {
        var dice = Dice(seed: 26)
        for _ in 0..<3_000 {
            let items = (0..<3).map { _ in AgendaItem(Self.word(&dice)) }
            let (a, b, c) = (items[0], items[1], items[2])
            #expect([a < b, b < a, a == b].filter(\.self).count == 1)
            if a < b, b < c { #expect(a < c) }
            if a == b, b == c { #expect(a == c) }
        }
    }

    private static func word(_ dice: inout Dice) -> String {
        (0..<dice.roll(5)).map { _ in dice.pick(["0", "1", "2", "10", "a", "B", "é", ".", "(", " ", "Item"]) }.joined()
    }
}
