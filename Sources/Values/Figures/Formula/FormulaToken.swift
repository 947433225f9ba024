internal import Datasets

/// A word or sign of a formula.
struct FormulaToken: Sendable {
    enum Kind: Sendable {
        case number(WrittenNumber)
        /// In lower case.
        case name(String)
        /// Behind it stands the bracket that opens its values.
        case function(FormulaFunction)
        case operation(FormulaOperation)
        /// The minus before a value.
        case negation
        case openBracket
        case closeBracket
        case comma
    }

    let kind: Kind
    /// Bytes of the text.
    let range: Range<Int>
}

extension FormulaToken {
    /// Whether a value ends here, so that an operation may follow.
    var endsValue: Bool {
        if case .closeBracket = kind { true } else { isNumberOrName }
    }

    /// Whether a hyphen behind it could be meant for a part of it.
    var isNumberOrName: Bool {
        switch kind {
        case .number, .name: true
        case .function, .operation, .negation, .openBracket, .closeBracket, .comma: false
        }
    }
}

enum FormulaOperation: Sendable {
    case add, subtract, multiply, divide, power

    /// As it is printed.
    var sign: String {
        switch self {
        case .add: "+"
        case .subtract: "\u{2212}"
        case .multiply: "×"
        case .divide: "÷"
        case .power: "^"
        }
    }

    /// Whether it binds its operands more closely than a sum.
    var isOfProduct: Bool { self == .multiply || self == .divide }
}

enum FormulaFunction: String, Sendable, CaseIterable {
    case min, max, sum, mean, average, median, round, abs, npv

    /// How many values it takes at least and at most; nil for any number of them.
    var valueCount: ClosedRange<Int>? {
        switch self {
        case .round: 2...2
        case .abs: 1...1
        case .npv: 2...Int.max
        case .min, .max, .sum, .mean, .average, .median: nil
        }
    }
}
