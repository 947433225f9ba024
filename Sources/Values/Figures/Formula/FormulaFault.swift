package import Datasets
internal import Diagnostics

/// Why a formula cannot be read or worked out.
package struct FormulaFault: Error, Sendable, Equatable {
    package enum What: Sendable, Equatable {
        case empty
        case tooLong
        case tooDeep
        case equalsSign
        case unexpected(String)
        case number(String)
        /// A comma in a number that could also stand between two values.
        case comma(String)
        case minusWithoutBlanks
        case unknownFunction(String)
        case missingValue
        case missingOperation
        case unclosedBracket
        case unopenedBracket
        case commaOutsideFunction
        /// A function that takes another number of values.
        case valueCount(String)
        case minusBeforePower
        case powerOfPower
        case exponent(String)
        case noValue(String)
        /// A row or column of a table where one value belongs.
        case severalValues(String)
        /// A row or column with a cell that nobody can add up.
        case unreadCell(String, CellList.Unread)
        /// How the two count, what was tried, “they cannot be added”, and what would be right.
        case units(String, String, advice: String?)
        /// What the whole formula gives, and what its row takes.
        case result(Unit, Unit)
        /// What the amount of the whole formula is for one of, and what that of its row is.
        case resultPer(String, String)
        case places(String)
        case divisionByZero(String)
        case tooLarge
    }

    package let what: What
    /// Bytes of the formula's text.
    package let range: Range<Int>

    init(_ what: What, _ range: Range<Int>) {
        self.what = what
        self.range = range
    }
}

extension FormulaFault {
    /// What is wrong, for authors.
    package var message: String {
        switch what {
        case .empty: "the formula is empty"
        case .tooLong: "the formula is longer than \(Formula.longest) bytes"
        case .tooDeep: "more than \(Formula.deepest) brackets are open at once"
        case .equalsSign: "a formula does not begin with an equals sign here"
        case .unexpected(let text): "\(text.quoted) has no meaning in a formula"
        case .number(let text): "\(text.quoted) is not a number"
        case .comma(let text): "the comma in \(text.quoted) could mean thousands or stand between two values"
        case .minusWithoutBlanks: "this hyphen could be a minus or belong to a name"
        case .unknownFunction(let name): "there is no function \(name.quoted)"
        case .missingValue: "a number or name is missing here"
        case .missingOperation: "two values stand side by side with nothing between them"
        case .unclosedBracket: "this bracket is not closed"
        case .unopenedBracket: "this bracket closes none"
        case .commaOutsideFunction: "this comma stands between no values of a function"
        case .valueCount("round"): "round takes a value and a number of decimals"
        case .valueCount("npv"): "npv takes a rate and the amounts of the years"
        case .valueCount(let name): "\(name) takes one value"
        case .minusBeforePower: "this minus could be before the power or before its base"
        case .powerOfPower: "nobody can say which of these powers is worked out first"
        case .exponent(let text): "\(text.quoted) is not a whole exponent"
        case .severalValues(let name): "\(name.quoted) is several values"
        case .unreadCell(let name, let cell): cell.message(in: name)
        case .noValue(let name): "there is no value for \(name.quoted)"
        case .units(let operands, let attempt, _): "\(operands): \(attempt)"
        case .result(let given, let taken): "the formula gives \(given.phrase), and this row takes \(taken.phrase)"
        case .resultPer(let given, let taken): "the formula gives £ per \(given), and this row takes £ per \(taken)"
        case .places(let text): "\(text.quoted) is not a number of decimals"
        case .divisionByZero(let text): "\(text.quoted) is 0, and nothing can be divided by it"
        case .tooLarge: "the exact result of this sum has too many digits"
        }
    }

    /// What would be right; nil where the message says it.
    package var suggestion: String? {
        switch what {
        case .empty, .divisionByZero, .noValue: nil
        case .severalValues(let name): "write sum(\(name)), or name a row and a column"
        case .unreadCell(_, let cell): cell.advice
        case .units(_, _, let advice): advice
        case .result, .resultPer: "change the row’s unit, or the formula"
        case .tooLong, .tooDeep: "work out a part of it in a row of its own"
        case .tooLarge: "round what it is worked out from: round(…, 2)"
        case .equalsSign: "leave the equals sign out"
        case .unexpected("–"), .unexpected("—"): "put a minus there, with a blank on both sides"
        case .unexpected: "use numbers, names, + - * / ^ and brackets"
        case .number: "write it as 1234.5, £21.87, £188m or 2.7%"
        case .comma: "leave it out of a number, or put a blank after it where two values are meant"
        case .minusWithoutBlanks: "put a blank on both sides of a minus"
        case .unknownFunction(let name):
            didYouMean(name, among: FormulaFunction.names)
                ?? "the functions are \(FormulaFunction.names.joined(separator: ", "))"
        case .missingValue: "write one, or leave out the sign beside it"
        case .missingOperation: "write + - * / or ^ between them"
        case .unclosedBracket: "write ) where it ends"
        case .unopenedBracket: "leave it out, or write ( where it begins"
        case .commaOutsideFunction: "write a decimal with a point: 1.5"
        case .valueCount("round"): "write round(x, 2)"
        case .valueCount("npv"): "write npv(3.5%, year-1, year-2)"
        case .valueCount(let name): "write \(name)(x)"
        case .minusBeforePower: "write brackets: (-2) ^ 2 or -(2 ^ 2)"
        case .powerOfPower: "put one of them into brackets"
        case .exponent:
            "write a whole number from -\(FormulaOperands.highestExponent) to \(FormulaOperands.highestExponent)"
        case .places: "write a whole number from -6 to 6; -3 rounds to thousands"
        }
    }
}

extension CellList.Unread {
    fileprivate func message(in name: String) -> String {
        switch kind {
        case .words: "\(text.quoted) is no number (\(place)), so \(name) cannot be reckoned with"
        case .withheld: "\(text.quoted) says that a number is not known (\(place)), so \(name) cannot be reckoned with"
        case .otherTotal(let total, let sum):
            "\(text.quoted) is \(total) (\(place)), and the amounts of \(name) come to \(sum)"
        case .change: "\(text.quoted) may be one of the amounts of \(name), or compare them (\(place))"
        case .doubt(let reason, let amount, let with, let without):
            "\(text.isEmpty ? "a line without a name" : text.quoted) is \(amount) (\(place)), \(reason.message): \(name) comes to \(with) with it, and to \(without) \(reason == .deduction ? "less it" : "without it")"
        }
    }

    fileprivate var advice: String {
        switch kind {
        case .words: "write a number there, or leave the cell empty"
        case .withheld: "write the number, or a dash where there is none; or name each cell that is to count"
        case .otherTotal: "name each cell that is to count, with a plus or a minus between them"
        case .change: "name each cell that is to count, with a plus between them"
        case .doubt(.sum, _, _, _):
            "where it is their total, call it “Subtotal: …” or “Total”; else name each cell that is to count, with a plus between them"
        case .doubt(.deduction, _, _, _):
            "name each cell that is to count, with a plus or a minus between them; or type the minus, or call it “Less: …”"
        case .doubt(.name, _, _, _):
            "name each cell that is to count, with a plus between them; or put the rows that are to count into a table of their own"
        }
    }
}

extension CellList.Unread.Reason {
    fileprivate var message: String {
        switch self {
        case .sum: "the sum of others"
        case .name: "and its name may be a total’s or an amount’s"
        case .deduction: "and its name may take it off or not"
        }
    }
}

extension FormulaFault {
    /// A spreadsheet's equals sign goes; nil for all else.
    func fix(at span: Span) -> Fix? {
        guard case .equalsSign = what, span.text == "=" else { return nil }
        return Fix("", at: span, isSafe: true)
    }
}

extension FormulaFunction {
    fileprivate static let names = allCases.map(\.rawValue)
}
