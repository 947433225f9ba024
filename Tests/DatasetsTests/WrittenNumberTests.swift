import Datasets
import TestSupport
import Testing

@Suite struct WrittenNumberTests {
    @Test(
        "a number is read, and printed as it was typed",
        arguments: [
            ("21.87", 2187, 2, .count, "21.87"), ("£21.87", 2187, 2, .money, "£21.87"),
            ("1,234.50", 12345, 1, .count, "1,234.50"), ("1234", 1234, 0, .count, "1,234"), ("-5", -5, 0, .count, "−5"),
            ("−£5.00", -5, 0, .money, "−£5.00"), ("£-5", -5, 0, .money, "−£5"), ("£−5", -5, 0, .money, "−£5"),
            ("+2.7%", 27, 3, .percentage, "+2.7%"), ("(1,234)", -1234, 0, .count, "−1,234"),
            ("(£1.25)", -125, 2, .money, "−£1.25"), ("£188m", 188, -6, .money, "£188m"),
            ("£12.5 million", 125, -5, .money, "£12.5 million"), ("£4.8bn", 48, -8, .money, "£4.8bn"),
            ("£4 billion", 4, -9, .money, "£4 billion"), ("£12.5k", 125, -2, .money, "£12.5k"),
            ("£4800m", 48, -8, .money, "£4,800m"), ("330%", 33, 1, .percentage, "330%"), ("0", 0, 0, .count, "0"),
            ("-0.00", 0, 0, .count, "0.00"), (" \t7\u{A0}", 7, 0, .count, "7"),
            ("£ 21.87", 2187, 2, .money, "£21.87"), (" £\u{A0}1,234.50 ", 12345, 1, .money, "£1,234.50"),
            ("£ -5", -5, 0, .money, "−£5"), ("-£ 5", -5, 0, .money, "−£5"), ("(£ 5)", -5, 0, .money, "−£5"),
            ("£1.5\u{A0}million", 15, -5, .money, "£1.5 million"),
            ("1.2 million", 12, -5, .count, "1.2 million"), ("1,234,567", 1_234_567, 0, .count, "1,234,567"),
            ("999999999999999.999999", 999_999_999_999_999_999_999, 6, .count, "999,999,999,999,999.999999"),
            ("£999999bn", 999_999, -9, .money, "£999,999bn"), ("0.000001%", 1, 8, .percentage, "0.000001%"),
        ] as [(String, Int128, Int, Unit, String)])
    func forms(_ text: String, _ digits: Int128, _ places: Int, _ unit: Unit, _ printed: String) throws {
        let number = try #require(WrittenNumber.parse(text))
        #expect(try number.quantity == Quantity(.decimal(digits: digits, places: places), unit))
        #expect(number.printed == printed)
    }

    @Test(
        "pence get back the nought that a spreadsheet dropped",
        arguments: [
            ("£21.5", "£21.50"), ("-£21.5", "−£21.50"), ("£21.55", "£21.55"), ("£21", "£21"), ("£21.555", "£21.555"),
            ("£2.5m", "£2.5m"), ("21.5", "21.5"), ("21.5%", "21.5%"),
        ])
    func droppedNought(_ text: String, _ printed: String) {
        #expect(WrittenNumber.parse(text)?.printed == printed)
    }

    @Test(
        "nothing else is a number",
        arguments: [
            "", " ", "21.8l", "£1,23", "1e400", "nan", "inf", "0x10", ".5", "5.", "--5", "+-5", "£", "%5", "£5%", "5%%",
            "-",
            "１２", "٣", "£５", "1,2345", "12,34", "1234,567", "0,500", ",500", "1,,000", "1, 234", "1 234", "007", "00.5",
            "5 %", "£ £5", "- 5", "-£-5", "(-5)", "(5", "5)", "()", "£(5)", "((5))", "5 k", "5m", "12bn", "£5 m",
            "£5million",
            "£5 Million", "£5M", "£5mm", "£5m%", "£5 million%", "5 million%", "5 m²", "1.2.3", "£5p", "5£", "€5", "$5",
            "1_000",
            "1/2", "5\n6", "1.1234567", "1234567890123456", "1,234,567,890,123,456", "£1000000bn",
            "£1000000000 million",
            "n/a", "–5", "5\u{301}", "5\u{200B}", "five",
        ])
    func refused(_ text: String) {
        #expect(WrittenNumber.parse(text) == nil)
    }

    @Test(
        "a plain number counts what its column counts",
        arguments: [
            ("330", .percentage, "330%"), ("21.5", .money, "£21.50"), ("1.2 million", .money, "£1.2 million"),
            ("+5", .money, "+£5"), ("£5", .money, "£5"), ("5%", .percentage, "5%"), ("5", .count, "5"),
        ] as [(String, Unit, String)])
    func units(_ text: String, _ unit: Unit, _ printed: String) throws {
        let number = try #require(WrittenNumber.parse(text)?.as(unit))
        #expect(number.printed == printed && number.quantity.unit == unit && number.notation.unit == unit)
        #expect(try number.quantity == #require(WrittenNumber.parse(printed)).quantity)
    }

    @Test(
        "a number that counts something else does not",
        arguments: [
            ("£5", .percentage), ("£5", .count), ("5%", .money), ("5%", .count), ("1.2 million", .percentage),
        ] as [(String, Unit)])
    func otherUnits(_ text: String, _ unit: Unit) throws {
        #expect(try #require(WrittenNumber.parse(text)).as(unit) == nil)
    }

    @Test("what is printed reads back as the same number, and is printed alike")
    func printedNumbersReadBack() throws {
        var dice = Dice(seed: 4)
        for _ in 0..<5_000 {
            let text = Self.generated(&dice)
            let number = try #require(WrittenNumber.parse(text), "\(text)")
            let again = try #require(WrittenNumber.parse(number.printed), "\(text) as \(number.printed)")
            #expect(again.quantity == number.quantity && again.printed == number.printed)
        }
    }

    @Test("garbage never crashes, and what is read of it reads back")
    func garbage() throws {
        var dice = Dice(seed: 5)
        let pieces = [
            "£", "-", "−", "+", "(", ")", ",", ".", "0", "5", "123", "000", " ", "%", "k", "m", "bn", " million", "é",
        ]
        for _ in 0..<20_000 {
            let text = (0..<dice.roll(9)).map { _ in dice.pick(pieces) }.joined()
            guard let number = WrittenNumber.parse(text) else { continue }
            #expect(WrittenNumber.parse(number.printed)?.quantity == number.quantity, "\(text)")
        }
    }

    private static func generated(_ dice: inout Dice) -> String {
        let sign = dice.pick(["", "-", "−", "+"])
        let whole = String(dice.roll(dice.pick([10, 1_000, 1_000_000])))
        let fraction = dice.pick(["", ".", "."])
        let places = fraction.isEmpty ? "" : (0...dice.roll(6)).map { _ in String(dice.roll(10)) }.joined()
        let frame = dice.pick(["#", "£#", "#%", "£#m", "£#k", "£#bn", "£# million", "£# billion"])
        return sign
            + frame.split(separator: "#", omittingEmptySubsequences: false).joined(separator: whole + fraction + places)
    }
}
