import Datasets
import Testing

@Suite struct RationalTests {
    @Test("a fraction is held in lowest terms, with what is below the line above zero")
    func lowestTerms() throws {
        let value = try Rational(6).divided(by: Rational(-4))
        #expect(value.numerator == -3 && value.denominator == 2)
        #expect(try value == .decimal(digits: -15, places: 1))
    }

    @Test("division by zero has no result")
    func divisionByZero() {
        #expect(throws: ArithmeticFault.divisionByZero) { try Rational(1).divided(by: .zero) }
    }

    @Test("a result of more than 4,000 binary digits is refused")
    func tooLarge() throws {
        let large = try Rational.decimal(digits: 1, places: -1_000)
        #expect(try large.adding(large).numerator > large.numerator)
        #expect(throws: ArithmeticFault.tooLarge) { try large.multiplied(by: large) }
        #expect(throws: ArithmeticFault.tooLarge) { try Rational(1).divided(by: large).divided(by: large) }
        #expect(throws: ArithmeticFault.tooLarge) { try Rational.decimal(digits: 1, places: 1_001) }
        #expect(throws: ArithmeticFault.tooLarge) { try large.rounded(toPlaces: 39) }
    }

    @Test("fifteen years of growth are counted exactly")
    func chains() throws {
        let (first, growth) = try (
            Rational.decimal(digits: 123_456_789, places: 2), Rational.decimal(digits: 10275, places: 4)
        )
        var (value, back) = (first, first)
        for _ in 0..<15 { value = try value.multiplied(by: growth) }
        back = value
        for _ in 0..<15 { back = try back.divided(by: growth) }
        #expect(back == first)
        #expect(try value.rounded(toPlaces: 2) == .decimal(digits: 185_456_661, places: 2))
    }

    @Test("only a product that is too large itself is refused")
    func productsAreReducedFirst() throws {
        let large = try Rational.decimal(digits: 1, places: -1_000)
        #expect(try large.multiplied(by: Rational(1).divided(by: large)) == Rational(1))
        #expect(try large.divided(by: large) == Rational(1))
    }

    @Test("the largest fractions are put in order")
    func orderOfLargeFractions() throws {
        let third = try Rational.decimal(digits: Int128.max / 3, places: 38)
        let next = try Rational.decimal(digits: Int128.max / 3 + 1, places: 38)
        #expect(third < next && third.negated > next.negated && third.negated < next)
        #expect(!(next < next))
    }

    @Test(
        "halves are rounded away from zero",
        arguments: [
            (22055, 3, 2, 2206), (-5, 3, 2, -1), (-49, 4, 2, 0), (21585, 3, 2, 2159), (99995, 4, 3, 10000),
            (5, 1, 0, 1),
            (4, 1, 0, 0), (0, 0, 2, 0),
        ])
    func rounding(_ digits: Int128, _ places: Int, _ kept: Int, _ rounded: Int128) throws {
        let value = try Rational.decimal(digits: digits, places: places)
        #expect(try value.rounded(toPlaces: kept) == .decimal(digits: rounded, places: kept))
    }

    @Test("negative places round to tens and hundreds", arguments: [(1250, 1300), (-1250, -1300), (49, 0), (50, 100)])
    func roundingToHundreds(_ value: Int, _ rounded: Int) throws {
        #expect(try Rational(value).rounded(toPlaces: -2) == Rational(rounded))
    }
}
