import Datasets
import Testing

@testable import Reports

@Suite struct RateScaleTests {
    @Test(
        "The ends are the round numbers around the rates",
        arguments: [
            ("17.36", "29.33", "£16", "£30"), ("20.95", "26.68", "£20", "£27"), ("0.01", "0.02", "£0.01", "£0.02"),
            ("21.10", "21.60", "£21.10", "£21.60"), ("-3", "4", "−£3", "£4"), ("-7.36", "-0.33", "−£8", "£0"),
            ("999999999999999", "1", "£0", "£1,000,000,000,000,000"), ("20", "24", "£20", "£24"),
            ("21.04", "24.96", "£21", "£25"),
        ])
    func ends(one: String, other: String, lowest: String, highest: String) throws {
        let ends = try scale(one, other).ends(.money, nil)
        #expect(ends == (lowest, highest))
    }

    @Test(
        "A place is the exact part of the scale's length",
        arguments: [
            ("16", "0.00%"), ("17.36", "9.71%"), ("21.30", "37.86%"), ("23", "50.00%"), ("30", "100.00%"),
        ])
    func position(rate: String, place: String) throws {
        #expect(try scale("17.36", "29.33").position(of: number(rate)) == place)
    }

    @Test("Equal rates have no scale")
    func noScale() throws {
        #expect(try RateScale(from: number("5"), to: number("5")) == nil)
    }

    @Test("Ends in millions are printed in millions")
    func suffix() throws {
        let scale = try #require(try RateScale(from: number("1200000"), to: number("3900000")))
        #expect(scale.ends(.money, .m) == ("£1m", "£4m"))
    }

    private func scale(_ one: String, _ other: String) throws -> RateScale {
        let ends = try [number(one), number(other)].sorted()
        return try #require(RateScale(from: ends[0], to: ends[1]))
    }

    private func number(_ text: String) throws -> Rational {
        try #require(WrittenNumber.parse(text)).quantity.value
    }
}
