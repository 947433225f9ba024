import Datasets
import TestSupport
import Testing
import Values

/// What cannot be read or worked out, the words that are marked, and what the author is told.
@Suite struct FormulaFaultTests {
    @Test(
        "what is no formula is refused where the fault stands",
        arguments: [
            ("", "", .empty), ("  ", "  ", .empty), ("=a + b", "=", .equalsSign), ("a = b", "=", .unexpected("=")),
            ("a – b", "–", .unexpected("–")), ("a.", ".", .unexpected(".")),
            ("a..b", ".", .unexpected(".")), ("é", "é", .unexpected("é")), (".5", ".", .unexpected(".")),
            ("5.", "5.", .number("5.")), ("5x", "5x", .number("5x")), ("£", "£", .number("£")),
            ("£5%", "£5%", .number("£5%")),
            ("1.2.3 + 1", "1.2.3", .number("1.2.3")), ("21.8l", "21.8l", .number("21.8l")),
            ("1e400", "1e400", .number("1e400")),
            ("0x10", "0x10", .number("0x10")), ("007", "007", .number("007")), ("5£", "5£", .number("5£")),
            ("1234567890123456", "1234567890123456", .number("1234567890123456")),
            ("1,23", "1,23", .comma("1,23")), ("min(1,2)", "1,2", .comma("1,2")),
            ("min(100,200)", "100,200", .comma("100,200")),
            ("max(£1,200, £5)", "£1,200", .comma("£1,200")),
            ("5-3", "-", .minusWithoutBlanks), ("a -b", "-", .minusWithoutBlanks), ("a- b", "-", .minusWithoutBlanks),
            ("5% -a", "-", .minusWithoutBlanks), ("a-", "-", .minusWithoutBlanks),
            ("avg(1, 2)", "avg", .unknownFunction("avg")), ("a (b)", "a", .unknownFunction("a")),
            ("a +", "+", .missingValue), ("* a", "*", .missingValue), ("a * / b", "/", .missingValue),
            ("()", ")", .missingValue),
            ("sum()", ")", .missingValue), ("sum(1, )", ")", .missingValue), ("--5", "-", .missingValue),
            ("+5", "+", .missingValue),
            ("a b", "b", .missingOperation), ("5 (a)", "(", .missingOperation),
            ("5 millions", "millions", .missingOperation),
            ("(a) b", "b", .missingOperation), ("(a b)", "b", .missingOperation), ("2 %", "%", .unexpected("%")),
            ("(a + (b)", "(", .unclosedBracket), ("sum(a", "(", .unclosedBracket), ("a)", ")", .unopenedBracket),
            ("a, b", ",", .commaOutsideFunction), ("(a, b)", ",", .commaOutsideFunction),
            ("round(a)", "round(a)", .valueCount("round")),
            ("1 + round(a, 1, 2)", "round(a, 1, 2)", .valueCount("round")),
            ("abs(a, b)", "abs(a, b)", .valueCount("abs")),
            ("npv(5%)", "npv(5%)", .valueCount("npv")), ("-a ^ 2", "-a", .minusBeforePower),
            ("a ^ b ^ 2", "a ^ b", .powerOfPower), ("a ^", "^", .missingValue),
        ] as [(String, String, FormulaFault.What)])
    func form(_ text: String, _ marked: String, _ what: FormulaFault.What) throws {
        let fault = try #require(throws: FormulaFault.self) { try Formula.parse(text) }
        #expect(fault.what == what)
        #expect(String(decoding: Array(text.utf8)[fault.range], as: UTF8.self) == marked)
    }

    @Test(
        "values that do not go together are named as they are written",
        arguments: [
            (
                "1 * (homecare-now + 5)", "homecare-now + 5",
                "“homecare-now” is an amount in £ and “5” is a plain number: they cannot be added"
            ),
            (
                "5% - £5", "5% - £5",
                "“5%” is a percentage and “£5” is an amount in £: one cannot be taken from the other"
            ),
            ("5 + 5%", "5 + 5%", "“5” is a plain number and “5%” is a percentage: they cannot be added"),
            (
                "£5 * (£1 + £2)", "£5 * (£1 + £2)",
                "“£5” is an amount in £ and “(£1 + £2)” is an amount in £: they cannot be multiplied"
            ),
            (
                "a / £5", "a / £5",
                "“a” is a plain number and “£5” is an amount in £: one cannot be divided by the other"
            ),
            (
                "5% / £5", "5% / £5",
                "“5%” is a percentage and “£5” is an amount in £: one cannot be divided by the other"
            ),
            (
                "sum(£1, £2, a)", "sum(£1, £2, a)",
                "“£1” is an amount in £ and “a” is a plain number: sum needs values that count the same"
            ),
            ("a / nothing", "nothing", "“nothing” is 0, and nothing can be divided by it"),
            ("£5 / (£3 - £3)", "(£3 - £3)", "“(£3 - £3)” is 0, and nothing can be divided by it"),
            ("round(a, 7)", "7", "“7” is not a number of decimals"),
            ("round(a, -7)", "-7", "“-7” is not a number of decimals"),
            ("a ^ 0.5", "0.5", "“0.5” is not a whole exponent"), ("a ^ 5%", "5%", "“5%” is not a whole exponent"),
            ("a ^ 101", "101", "“101” is not a whole exponent"),
            ("£5 ^ 2", "£5 ^ 2", "“£5” is an amount in £: it cannot be multiplied by itself"),
            ("nothing ^ -1", "nothing", "“nothing” is 0, and nothing can be divided by it"),
            (
                "npv(5%, £1, 2)", "npv(5%, £1, 2)",
                "“£1” is an amount in £ and “2” is a plain number: npv needs amounts that count the same"
            ),
            ("npv(3.5, £1)", "3.5", "“3.5” is a plain number: npv begins with a rate such as 3.5%"),
            (
                "hours + 1 + 5%", "hours + 1 + 5%",
                "“hours + 1” is a plain number and “5%” is a percentage: they cannot be added"
            ),
            ("round(a, 1.5)", "1.5", "“1.5” is not a number of decimals"),
            ("round(a, £2)", "£2", "“£2” is not a number of decimals"),
            ("a + Unheard-Of", "Unheard-Of", "there is no value for “unheard-of”"),
        ])
    func values(_ text: String, _ marked: String, _ message: String) throws {
        let formula = try Formula.parse(text)
        let fault = try #require(throws: FormulaFault.self) { try formula.evaluate(SampleValues.quantity) }
        #expect(fault.message == message)
        #expect(String(decoding: Array(text.utf8)[fault.range], as: UTF8.self) == marked)
    }

    @Test(
        "a sum that does not go together says what would",
        arguments: [
            ("homecare-now + uplift", "to change it by a part of itself, write homecare-now * (1 + uplift)"),
            ("hours - 5%", "to change it by a part of itself, write hours * (1 - 5%)"),
            ("homecare-now + 500", "give 500 a pound sign, here or in its own row"),
            ("500 - homecare-now", "give 500 a pound sign, here or in its own row"),
        ])
    func wayOut(_ text: String, _ advice: String) throws {
        let formula = try Formula.parse(text)
        let fault = try #require(throws: FormulaFault.self) { try formula.evaluate(SampleValues.quantity) }
        #expect(fault.suggestion == advice)
    }

    @Test("a product of too many digits is told to round what it is worked out from")
    func tooLarge() throws {
        let product = [String](repeating: "999999999999999", count: 50).joined(separator: " * ")
        let formula = try Formula.parse("1 + (\(product)) * (\(product))")
        let fault = try #require(throws: FormulaFault.self) { try formula.evaluate(SampleValues.quantity) }
        #expect(fault.what == .tooLarge && fault.suggestion == "round what it is worked out from: round(…, 2)")
    }

    @Test("a function that is nearly right is suggested")
    func nearFunction() throws {
        let fault = try #require(throws: FormulaFault.self) { try Formula.parse("rond(1, 2)") }
        #expect(fault.suggestion == "did you mean “round”?")
    }

    @Test("fifty brackets may be open, no more")
    func nesting() throws {
        let deep = String(repeating: "(", count: 49) + "sum(1)" + String(repeating: ")", count: 49)
        #expect(try evaluated(deep) == "1")
        let fault = try #require(throws: FormulaFault.self) { try Formula.parse("(\(deep))") }
        #expect(fault.what == .tooDeep)
    }

    @Test("brackets beside each other are not nested")
    func bracketsBesideEachOther() throws {
        let text = Array(repeating: "(1)", count: 200).joined(separator: " + ")
        #expect(try evaluated(text) == "200")
    }

    @Test("a formula has two thousand bytes, no more")
    func length() throws {
        let text = "1" + String(repeating: "+1", count: 999)
        #expect(try evaluated(text) == "1,000")
        let fault = try #require(throws: FormulaFault.self) { try Formula.parse(text + "  ") }
        #expect(fault.what == .tooLong)
    }
}
