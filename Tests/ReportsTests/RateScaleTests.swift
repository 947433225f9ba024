import Datasets
import Testing

@testable import Reports

@Suite struct RateScaleTests {
    @Test(
        "Round numbers lead from below the rates to above them in two to four steps",
        arguments: [
            ("17.36", "29.33", "£15 £20 £25 £30"), ("20.95", "26.68", "£20 £22 £24 £26 £28"),
            ("0.01", "0.02", "£0.010 £0.015 £0.020"), ("21.10", "21.60", "£21.00 £21.20 £21.40 £21.60"),
            ("-3", "4", "−£4 −£2 £0 £2 £4"), ("-7.36", "-0.33", "−£8 −£6 −£4 −£2 £0"),
            ("999999999999999", "1", "£0 £500,000,000,000,000 £1,000,000,000,000,000"),
            ("20", "24", "£20 £21 £22 £23 £24"), ("21.04", "24.96", "£21 £22 £23 £24 £25"),
        ])
    func labels(one: String, other: String, labels: String) throws {
        #expect(try scale(one, other).labels(.money, nil).joined(separator: " ") == labels)
    }

    @Test(
        "A place is the exact part of the scale's length",
        arguments: [
            ("15", "0.00%"), ("17.36", "15.73%"), ("21.30", "42.00%"), ("22.50", "50.00%"), ("30", "100.00%"),
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
        #expect(scale.labels(.money, .m) == ["£1m", "£2m", "£3m", "£4m"])
    }

    private func scale(_ one: String, _ other: String) throws -> RateScale {
        let ends = try [number(one), number(other)].sorted()
        return try #require(RateScale(from: ends[0], to: ends[1]))
    }

    private func number(_ text: String) throws -> Rational {
        try #require(WrittenNumber.parse(text)).quantity.value
    }
}
