import Datasets
import TestSupport
import Testing

/// Laws that hold for all fractions, and agreement with other ways to the same result.
@Suite struct RationalPropertyTests {
    @Test("sums and products agree with fractions worked out by hand, and come back")
    func fieldLaws() throws {
        var dice = Dice(seed: 1)
        for _ in 0..<2_000 {
            let (a, b, c) = (Small(&dice), Small(&dice), Small(&dice))
            let (x, y, z) = try (a.rational, b.rational, c.rational)
            #expect(try x.adding(y) == Small(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom).rational)
            #expect(try x.multiplied(by: y) == Small(a.top * b.top, a.bottom * b.bottom).rational)
            #expect(try x.adding(y).subtracting(y) == x)
            #expect(try x.multiplied(by: y.adding(z)) == x.multiplied(by: y).adding(x.multiplied(by: z)))
            if !y.isZero { #expect(try x.divided(by: y).multiplied(by: y) == x) }
            #expect((x < y) == (a.top * b.bottom < b.top * a.bottom))
            #expect((x == y) == (a.top * b.bottom == b.top * a.bottom))
        }
    }

    @Test("rounding agrees with rounding the digits of a text")
    func roundingOfDigits() throws {
        var dice = Dice(seed: 2)
        for _ in 0..<5_000 {
            let places = dice.roll(19)
            let digits = dice.roll(Int.max) / Int.random(in: 1...1_000_000_000, using: &dice)
            let kept = dice.roll(places + 1)
            let value = try Rational.decimal(digits: Int128(digits), places: places)
            let expected = try Rational.decimal(digits: roundedDigits(digits, dropping: places - kept), places: kept)
            #expect(try value.rounded(toPlaces: kept) == expected, "\(digits), \(places) places to \(kept)")
            #expect(try value.negated.rounded(toPlaces: kept) == expected.negated)
        }
    }

    @Test("rounding moves a fraction by no more than half of the last place")
    func roundingError() throws {
        var dice = Dice(seed: 3)
        for _ in 0..<2_000 {
            let value = try Small(&dice).rational
            let places = dice.roll(8)
            let error = try value.rounded(toPlaces: places).subtracting(value).magnitude
            #expect(try error <= .decimal(digits: 5, places: places + 1))
        }
    }

    /// The school way: look at the first digit that is dropped, and count up the text of the others.
    private func roundedDigits(_ digits: Int, dropping count: Int) -> Int128 {
        let text = String(repeating: "0", count: count + 1) + String(digits)
        let kept = Int128(text.dropLast(count)) ?? 0
        let dropped = text.suffix(count).first?.wholeNumberValue ?? 0
        return dropped >= 5 ? kept + 1 : kept
    }
}

/// A fraction small enough for plain numbers.
private struct Small {
    let top: Int
    let bottom: Int

    init(_ top: Int, _ bottom: Int) { (self.top, self.bottom) = (top, bottom) }

    init(_ dice: inout Dice) { self.init(dice.roll(2_001) - 1_000, dice.roll(1_000) + 1) }

    var rational: Rational { get throws { try Rational(top).divided(by: Rational(bottom)) } }
}
