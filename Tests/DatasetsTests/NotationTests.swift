import Datasets
import Testing

@Suite struct NotationTests {
    @Test(
        "a computed number is printed by what it counts",
        arguments: [
            ("75", .money, "£75"), ("75.5", .money, "£75.50"), ("74.999", .money, "£75"), ("22.055", .money, "£22.06"),
            ("-0.005", .money, "−£0.01"), ("-0.001", .money, "£0"), ("1234567.891", .money, "£1,234,567.89"),
            ("0.027", .percentage, "2.7%"), ("-0.027", .percentage, "−2.7%"), ("0", .percentage, "0.0%"),
            ("999.5", .count, "1,000"), ("999", .count, "999"), ("-12345", .count, "−12,345"),
        ] as [(String, Unit, String)])
    func computed(_ value: String, _ unit: Unit, _ printed: String) throws {
        let value = try #require(WrittenNumber.parse(value)).quantity.value
        #expect(Notation.computed(unit).print(value) == printed)
    }

    @Test("a share is printed as a percentage", arguments: [(620, 188, "329.8%"), (4_800, 188, "2,553.2%")])
    func shares(_ part: Int, _ whole: Int, _ printed: String) throws {
        #expect(try Notation.computed(.percentage).print(Rational(part).divided(by: Rational(whole))) == printed)
    }

    @Test(
        "a suffix moves the point",
        arguments: [
            (Notation(.money, decimals: 0, suffix: .m), "£1,119m"),
            (Notation(.money, decimals: 1, suffix: .million), "£1,118.6 million"),
            (Notation(.money, decimals: 1, suffix: .bn), "£1.1bn"),
            (Notation(.money, decimals: 2, suffix: .billion), "£1.12 billion"),
            (Notation(.money, decimals: 0, suffix: .k), "£1,118,600k"),
            (Notation(.money, decimals: 2), "£1,118,600,000.00"),
            (Notation(.count, decimals: 0, suffix: .billion), "1 billion"),
        ])
    func suffixes(_ notation: Notation, _ printed: String) throws {
        let value = try Rational.decimal(digits: 595, places: 2).multiplied(by: Rational(188_000_000))
        #expect(notation.print(value) == printed)
    }

    @Test(
        "a difference carries its sign, unless it is printed as zero",
        arguments: [
            ("0.57", .money, 2, "+£0.57"), ("-0.57", .money, 2, "−£0.57"), ("-0.027", .percentage, 1, "−2.7%"),
            ("0.004", .money, 2, "£0.00"), ("-0.0004", .percentage, 1, "0.0%"), ("3", .count, 0, "+3"),
        ] as [(String, Unit, Int, String)])
    func signed(_ value: String, _ unit: Unit, _ decimals: Int, _ printed: String) throws {
        let value = try #require(WrittenNumber.parse(value)).quantity.value
        #expect(Notation(unit, decimals: decimals).printSigned(value) == printed)
    }

    @Test("two values are equal for a reader when they are printed alike")
    func precisionOfPrint() throws {
        let notation = Notation(.money, decimals: 0, suffix: .m)
        #expect(notation.rounded(Rational(1_118_600_000)) == Rational(1_119_000_000))
        #expect(notation.rounded(Rational(1_118_499_999)) == Rational(1_118_000_000))
        #expect(
            try Notation.computed(.percentage).rounded(.decimal(digits: 12345, places: 5))
                == .decimal(digits: 123, places: 3))
    }

    @Test(
        "decimals are from none to six", arguments: [(-1, "1"), (0, "1"), (6, "1.000000"), (1_000_000_000, "1.000000")])
    func decimals(_ decimals: Int, _ printed: String) {
        #expect(Notation(.count, decimals: decimals).print(Rational(1)) == printed)
    }

    @Test("the largest number is printed with all its digits")
    func largest() throws {
        let largest = try Rational.decimal(digits: Int128.max, places: 0)
        #expect(
            Notation(.percentage, decimals: 6).print(largest)
                == "17,014,118,346,046,923,173,168,730,371,588,410,572,700.000000%")
        #expect(Notation(.percentage, decimals: 6).rounded(largest) == largest)
    }
}
