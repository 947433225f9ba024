import Settings
import TestSupport
import Testing

@Suite struct ColourTests {
    @Test(
        "A colour is a number sign and three or six digits",
        arguments: [("#2f43a5", "#2f43a5"), ("#2F43A5", "#2f43a5"), ("#f0a", "#ff00aa"), ("#000", "#000000")])
    func read(_ text: String, _ colour: String) {
        #expect(Colour(text)?.description == colour)
    }

    @Test(
        "Nothing else is one",
        arguments: ["", "#", "2f43a5", "#2f43a", "#2f43a5f", "#ggg", "##abc", "#+12", "#-12", "#12 ", "#é1", "blue"])
    func refused(_ text: String) {
        #expect(Colour(text) == nil)
    }

    /// Known values: 21 by definition; the others from WCAG's own examples, where #767676 is the lightest grey for
    /// text on white and #777 is just too light.
    @Test(
        "The contrast is that of WCAG",
        arguments: [
            ("#000", "#fff", 21.0), ("#fff", "#000", 21), ("#808080", "#808080", 1), ("#767676", "#fff", 4.54),
            ("#777", "#fff", 4.48), ("#f00", "#fff", 4.0), ("#00f", "#fff", 8.59), ("#2f43a5", "#fff", 8.51),
        ])
    func contrast(_ one: String, _ other: String, _ ratio: Double) throws {
        let contrast = try #require(Colour(one)).contrast(with: try #require(Colour(other)))
        #expect(abs(contrast - ratio) < 0.005, "\(contrast)")
    }

    @Test("Mixing keeps the ends and rounds to the nearest part")
    func mixed() throws {
        let colour = try #require(Colour("#010305"))
        #expect(colour.mixed(100, with: .white) == colour)
        #expect(colour.mixed(0, with: .white) == .white)
        #expect(colour.mixed(50, with: .black).description == "#010203")
    }
}
