import Datasets
import Testing
import Values

@Suite struct FormulaTests {
    @Test(
        "products are worked out before sums, from left to right",
        arguments: [
            ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 4 - 3", "3"), ("24 / 4 / 3", "2"), ("24 / (4 / 3)", "18"),
            ("2 * 3 + 4 * 5", "26"), ("1/4", "0.25"), ("1+2", "3"), ("2*(3+4)", "14"), ("((7))", "7"),
            ("1 / 3 * 3", "1"), ("1,200 * 2", "2,400"), ("2 \u{2212} 3 × 4 ÷ 2", "−4"), ("2\u{2212}1", "1"),
            ("\u{A0}1\n+\r\n2\t", "3"), ("1.5 million / 1000", "1,500"), ("1.5\u{A0}million / 1000", "1,500"),
            ("1\u{A0}+\u{A0}£5/£1\u{A0}", "6"),
        ])
    func order(_ text: String, _ result: String) throws {
        #expect(try evaluated(text) == result)
    }

    @Test(
        "a minus before a value belongs to it",
        arguments: [
            ("-5", "−5"), ("-a", "−6"), ("a * -b", "−24"), ("a - -b", "10"), ("-(a + b)", "−10"), ("- 5 + 7", "2"),
            ("(-a)", "−6"), ("max(-a, -b)", "−4"), ("\u{2212}5 + 5", "0"),
        ])
    func negation(_ text: String, _ result: String) throws {
        #expect(try evaluated(text) == result)
    }

    @Test(
        "a hyphen between letters or digits belongs to the name, one between blanks is a minus",
        arguments: [
            ("a-b", "100"), ("a - b", "2"), ("A-B", "100"), ("(a)-(b)", "2"), ("a - 1", "5"), ("(a)- 1", "5"),
            ("(a) -b", "2"),
            ("Rates.Median * 2", "£43.17"),
        ])
    func hyphens(_ text: String, _ result: String) throws {
        #expect(try evaluated(text) == result)
    }

    @Test(
        "what a result counts follows from what it is made of",
        arguments: [
            ("uplift * homecare-now", "£1,118,600,000"), ("homecare-now * uplift", "£1,118,600,000"),
            ("£10 + £5.50", "£15.50"), ("£10 - £15", "−£5"), ("£5 * 3", "£15"), ("3 * £5", "£15"), ("£10 / 4", "£2.50"),
            ("£10 / £4", "2.5"), ("£10 / 25%", "£40"), ("5% + 2%", "7.0%"), ("5% - 7%", "−2.0%"),
            ("50% * 50%", "25.0%"),
            ("hours * share", "300"), ("share * hours", "300"), ("5% / 2", "2.5%"), ("5% / 2%", "2.5"),
            ("10 / 5%", "200"),
            ("£4800m / £188m", "25.531915"), ("-£5 + loss", "−£10"),
        ])
    func units(_ text: String, _ result: String) throws {
        #expect(try evaluated(text) == result)
    }

    @Test(
        "functions take one or more values that count the same",
        arguments: [
            ("min(3, 1, 2)", "1"), ("max(3, 1, 2)", "3"), ("sum(1, 2, 3)", "6"), ("sum(£1)", "£1"),
            ("mean(1, 2)", "1.5"),
            ("mean(5%, 10%)", "7.5%"), ("median(9, 1, 5)", "5"), ("median(£4, £1, £2, £3)", "£2.50"),
            ("SUM (1, a,b)", "11"),
            ("max(sum(1, 2), min(5, 4)) * 2", "8"), ("sum((1,200), 1)", "1,201"), ("min(1,a)", "1"),
            ("round(22.055, 2)", "22.06"), ("round(2.345%, 1)", "2.3%"), ("round(rates.median, 2) * 100", "£2,159"),
            ("round(-0.5, 0)", "−1"), ("round(a / 7, 9 - 3)", "0.857143"),
        ])
    func functions(_ text: String, _ result: String) throws {
        #expect(try evaluated(text) == result)
    }

    @Test(
        "a power has a whole exponent and binds more closely than a product",
        arguments: [
            ("2 ^ 3", "8"), ("2 * 3 ^ 2", "18"), ("2 ^ -1", "0.5"), ("(-2) ^ 2", "4"), ("-(2 ^ 2)", "−4"),
            ("50% ^ 2", "25.0%"), ("0 ^ 0", "1"), ("£5 ^ 1", "£5"), ("a ^ (b - 2)", "36"), ("10^6 / 2^3", "125,000"),
        ])
    func powers(_ text: String, _ result: String) throws { #expect(try evaluated(text) == result) }

    @Test(
        "1 and a percentage make a factor",
        arguments: [
            ("£4.80 * (1 + 2.7%)", "£4.93"), ("hours * (1 - share)", "900"), ("(share + 1) * 4", "5"),
            ("£100 * (1 + 10%) ^ 2", "£121"), ("£121 / (1 + 10%) ^ 2", "£100"),
        ])
    func factors(_ text: String, _ result: String) throws { #expect(try evaluated(text) == result) }

    @Test(
        "present values are as NPV of spreadsheets has them, and rounding goes to tens and thousands too",
        arguments: [
            ("npv(10%, £110)", "£100"), ("npv(10%, £110, £121)", "£200"), ("£50 + npv(10%, £110, -£121)", "£50"),
            ("npv(0%, 1, 2, 3)", "6"), ("round(homecare-now / 7, -3)", "£26,857,000"), ("round(45, -1)", "50"),
            ("abs(loss)", "£5"), ("average(1, 2, 6)", "3"), ("ABS(-2%)", "2.0%"),
        ])
    func moreFunctions(_ text: String, _ result: String) throws { #expect(try evaluated(text) == result) }

    @Test("the working shows a power as it is written") func powerWorking() throws {
        let formula = try Formula.parse("hours*(1+share)^2")
        #expect(formula.working { SampleValues.number($0)?.printed ?? "?" } == "1,200 × (1 + 25%) ^ 2")
    }

    @Test("the names are listed as they are used, in lower case and with their place")
    func names() throws {
        let formula = try Formula.parse("Sum(a, £5) / £1 * Rates.Median + a")
        #expect(formula.names.map(\.name) == ["a", "rates.median", "a"])
        #expect(
            formula.names.map { Array(formula.text.utf8)[$0.range] }.map { String(decoding: $0, as: UTF8.self) }
                == ["a", "Rates.Median", "a"])
    }

    @Test(
        "the working shows values in place of names, with printed signs",
        arguments: [
            ("uplift*homecare-now", "595% × £188m"), ("( a+b )/2", "(6 + 4) ÷ 2"), ("a - loss", "6 − (−£5.00)"),
            ("loss + £5", "−£5.00 + £5"), ("-loss", "−(−£5.00)"), ("-a * -2", "−6 × −2"),
            ("max( loss,£1.5 )", "max(−£5.00, £1.50)"),
            ("(loss)", "(−£5.00)"), ("ROUND(hours,0)", "round(1,200, 0)"), ("1000000", "1,000,000"),
        ])
    func working(_ text: String, _ working: String) throws {
        #expect(try Formula.parse(text).working { SampleValues.number($0)?.printed ?? "?" } == working)
    }
}
