import TestSupport
import Testing

@testable import Workbooks

@Suite struct CellDecimalTests {
    /// A decimal of at most 15 digits is read back from whatever 17 digits a spreadsheet stores of it.
    @Test func findsTheDecimalThatWasTyped() throws {
        var dice = Dice(seed: 20_271_103)
        for _ in 0..<20_000 {
            let digits = Int.random(in: 1...999_999_999_999_999, using: &dice)
            let places = dice.roll(7)
            let typed = CellDecimalTests.written(digits, places: places)
            let stored = try #require(Double(typed))
            #expect(CellDecimal(stored.description)?.text() == typed)
        }
    }

    private static func written(_ digits: Int, places: Int) -> String {
        var text = String(digits)
        if places == 0 { return text }
        text = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
        let whole = text.dropLast(places)
        let fraction = String(text.suffix(places)).reversed().drop { $0 == "0" }.reversed()
        return fraction.isEmpty ? String(whole) : "\(whole).\(String(fraction))"
    }

    @Test(arguments: [("1e400", nil), ("", nil), ("x", nil), (" 5", nil), ("0", "0"), ("-1.50", "1.5")])
    func readsNumbersAlone(_ text: String, _ digits: String?) {
        #expect(CellDecimal(text)?.text() == digits)
    }
}
