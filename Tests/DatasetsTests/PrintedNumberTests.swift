import TestSupport
import Testing

@testable import Datasets

/// Numbers are worked out in machine words where they fit; longhand gives the same.
@Suite struct PrintedNumberTests {
    /// Of any size that a small fraction has.
    private static func fraction(_ dice: inout Dice) -> SmallFraction? {
        let top = Int.random(in: -(.max)...(.max), using: &dice) >> dice.roll(63)
        let bottom = (Int.random(in: 1...(.max), using: &dice) >> dice.roll(63)) | 1
        return SmallFraction(top, over: bottom)
    }

    @Test("rounding in machine words agrees with rounding in 128 bits")
    func roundsAsLonghand() throws {
        var dice = Dice(seed: 1)
        for _ in 0..<5_000 {
            let fraction = try #require(Self.fraction(&dice))
            let shift = dice.roll(39) - 19
            let power = (0..<abs(shift)).reduce(UInt128(1)) { power, _ in power * 10 }
            let top = UInt128(fraction.top.magnitude) * (shift > 0 ? power : 1)
            let bottom = UInt128(fraction.bottom) * (shift < 0 ? power : 1)
            let (whole, rest) = top.quotientAndRemainder(dividingBy: bottom)
            let rounded = rest >= bottom - rest ? whole + 1 : whole
            #expect(fraction.magnitude(shiftedBy: shift) == UInt64(exactly: rounded))
        }
    }

    @Test("digits of a number that fits no machine word are those that follow one that does")
    func digitsOfLargeNumbers() throws {
        let small = try Rational.decimal(digits: 1_234_567_890_123_456_789, places: 2)
        let large = try small.multiplied(by: .decimal(digits: 1, places: -18))
        #expect(Notation(.money, decimals: 2).print(small) == "£12,345,678,901,234,567.89")
        #expect(
            Notation(.money, decimals: 2).print(large.negated)
                == "\u{2212}£12,345,678,901,234,567,890,000,000,000,000,000.00")
        #expect(large.decimalText(places: 10) == "12345678901234567890000000000000000")
        #expect(try large.adding(.decimal(digits: 5, places: 3)).decimalText(places: 10).hasSuffix("000.005"))
    }

    @Test("the text in plain digits reads back as the value, rounded")
    func plainDigitsReadBack() throws {
        var dice = Dice(seed: 2)
        for _ in 0..<2_000 {
            let value = try Rational.decimal(digits: dice.roll(2_000_001) - 1_000_000, places: dice.roll(7))
            let text = value.decimalText(places: 10)
            let digits = try #require(Int(text.filter { $0 != "." }))
            let places = text.split(separator: ".").dropFirst().first?.count ?? 0
            #expect(try Rational.decimal(digits: digits, places: places) == value)
            #expect(places == 0 || !text.hasSuffix("0"))
        }
    }

    @Test func aPowerOfTenIsNotLostWhereItIsMoreThanAWord() throws {
        let tiny = try Rational.decimal(digits: 1, places: 30)
        #expect(tiny.decimalText(places: 30) == "0." + String(repeating: "0", count: 29) + "1")
        #expect(try tiny.rounded(toPlaces: 29).isZero)
    }
}
