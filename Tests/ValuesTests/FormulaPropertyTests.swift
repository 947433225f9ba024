import Datasets
import TestSupport
import Testing
import Values

@Suite struct FormulaPropertyTests {
    @Test("results agree with a reader that splits the text at its last operator")
    func agreement() throws {
        var dice = Dice(seed: 6)
        var compared = 0
        for _ in 0..<3_000 {
            let text = Self.formula(&dice, depth: 4)
            guard let expected = NaiveFormula.evaluate(text) else { continue }
            let result = try Formula.parse(text).evaluate {
                NaiveFormula.values[$0].map { Quantity(Rational($0), .count) }
            }
            #expect(result.value.numerator == expected.top && result.value.denominator == expected.bottom, "\(text)")
            compared += 1
        }
        #expect(compared > 2_000)
    }

    @Test("the working of a formula of numbers is a formula with the same result")
    func workingReadsBack() throws {
        var dice = Dice(seed: 7)
        for _ in 0..<1_000 {
            let text = Self.formula(&dice, depth: 3)
            let formula = try Formula.parse(text)
            let working = formula.working { NaiveFormula.values[$0].map { "\($0)" } ?? "?" }
            let value = { (name: String) in NaiveFormula.values[name].map { Quantity(Rational($0), .count) } }
            let (result, again) = (try? formula.evaluate(value), try? Formula.parse(working).evaluate { _ in nil })
            #expect(result == again, "\(text) as \(working)")
        }
    }

    @Test("garbage never crashes, and its faults stand inside the text")
    func garbage() {
        var dice = Dice(seed: 8)
        let pieces = [
            "1", "23", ".", ",", "%", "£", "£5", "5%", "a", "a-b", "-", " - ", "−", "+", "*", "/", "×", "÷", "(", ")",
            " ", "\n",
            "sum(", "round(", "median", ", ", "é", "\u{A0}", "\u{301}", "=", "million", "00", "999999999999999", "\0",
        ]
        for _ in 0..<20_000 {
            let text = (0..<dice.roll(14)).map { _ in dice.pick(pieces) }.joined()
            do throws(FormulaFault) {
                let formula = try Formula.parse(text)
                _ = formula.working { $0 }
                _ = try formula.evaluate(SampleValues.quantity)
            } catch {
                #expect(0 <= error.range.lowerBound && error.range.upperBound <= text.utf8.count, "\(text)")
                #expect(!error.message.isEmpty)
            }
        }
    }

    private static func formula(_ dice: inout Dice, depth: Int) -> String {
        switch depth == 0 ? dice.roll(2) : dice.roll(8) {
        case 0: return String(dice.roll(20))
        case 1: return dice.pick(NaiveFormula.names)
        case 2: return "(\(formula(&dice, depth: depth - 1)))"
        default:
            let (left, right) = (formula(&dice, depth: depth - 1), formula(&dice, depth: depth - 1))
            return "\(left) \(dice.pick(["+", "-", "*", "/"])) \(right)"
        }
    }
}

/// A second way to the result of a formula of plain numbers, where blanks stand around each operator.
enum NaiveFormula {
    static let values = ["a": 3, "b-2": 7, "rates.c": 11]
    static let names = ["a", "b-2", "rates.c"]

    /// In lowest terms; nil where something is divided by zero or the numbers grow too large.
    static func evaluate(_ text: String) -> (top: Int, bottom: Int)? {
        for operators in ["+-", "*/"] {
            guard let place = lastOperator(of: operators, in: text) else { continue }
            guard let left = evaluate(String(text[..<place].dropLast())),
                let right = evaluate(String(text[place...].dropFirst(2)))
            else { return nil }
            return combine(left, text[place], right)
        }
        if text.hasPrefix("(") { return evaluate(String(text.dropFirst().dropLast())) }
        return (values[text] ?? Int(text)).map { ($0, 1) }
    }

    /// Outside all brackets, with blanks around it.
    private static func lastOperator(of operators: String, in text: String) -> String.Index? {
        var depth = 0
        var last: String.Index?
        for index in text.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0, operators.contains(text[index]), index > text.startIndex,
                text[text.index(before: index)] == " "
            {
                last = index
            }
        }
        return last
    }

    private typealias Fraction = (top: Int, bottom: Int)

    private static func combine(_ left: Fraction, _ sign: Character, _ right: Fraction) -> Fraction? {
        switch sign {
        case "+": reduced(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
        case "-": reduced(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
        case "*": reduced(left.top * right.top, left.bottom * right.bottom)
        default: reduced(left.top * right.bottom, left.bottom * right.top)
        }
    }

    /// Small enough that the next step cannot overflow.
    private static func reduced(_ top: Int, _ bottom: Int) -> Fraction? {
        guard bottom != 0 else { return nil }
        var (divisor, rest) = (abs(top), abs(bottom))
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        let sign = bottom < 0 ? -1 : 1
        let fraction = (top: sign * top / divisor, bottom: abs(bottom) / divisor)
        return abs(fraction.top) < 1_000_000_000 && fraction.bottom < 1_000_000_000 ? fraction : nil
    }
}
