internal import Diagnostics

/// Reads a formula by its grammar: sums of products of numbers, cells, brackets and calls.
struct FormulaReader {
    private let text: ArraySlice<UInt8>
    private var index: Int
    private var steps: [CellFormula.Written] = []
    private var depth = 0

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        index = text.startIndex
    }

    mutating func read() -> [CellFormula.Written]? {
        guard readSum(), peek() == nil else { return nil }
        return steps
    }
}

extension FormulaReader {
    /// The next sign that is no blank.
    private mutating func peek() -> UInt8? {
        while index < text.endIndex, text[index].isBlank || text[index].isLineEnd { index += 1 }
        return index < text.endIndex ? text[index] : nil
    }

    private mutating func take(_ sign: Character) -> Bool {
        guard let byte = peek(), byte == sign.asciiValue else { return false }
        index += 1
        return true
    }

    private mutating func readSum() -> Bool {
        guard readProduct() else { return false }
        while true {
            if take("+") {
                guard readProduct() else { return false }
                steps.append(.add)
            } else if take("-") {
                guard readProduct() else { return false }
                steps.append(.subtract)
            } else {
                return true
            }
        }
    }

    private mutating func readProduct() -> Bool {
        guard readSigned() else { return false }
        while true {
            if take("*") {
                guard readSigned() else { return false }
                steps.append(.multiply)
            } else if take("/") {
                guard readSigned() else { return false }
                steps.append(.divide)
            } else {
                return true
            }
        }
    }

    private mutating func readSigned() -> Bool {
        var isNegative = false
        while let byte = peek(), byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
            if byte == UInt8(ascii: "-") { isNegative.toggle() }
            index += 1
        }
        guard readValue() else { return false }
        while take("%") { steps.append(.percent) }
        if isNegative { steps.append(.negate) }
        return true
    }

    private mutating func readValue() -> Bool {
        guard let byte = peek() else { return false }
        if byte.isDigit || byte == UInt8(ascii: ".") { return readNumber() }
        if byte == UInt8(ascii: "(") { return readBrackets() }
        return readPlace() ?? readCall()
    }

    private mutating func readBrackets() -> Bool {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.mostDepth, take("("), readSum() else { return false }
        return take(")")
    }

    private static let mostDepth = 50

    /// `0.05`
    private mutating func readNumber() -> Bool {
        let start = index
        while index < text.endIndex, text[index].isDigit { index += 1 }
        var places = 0
        if index < text.endIndex, text[index] == UInt8(ascii: ".") {
            index += 1
            let point = index
            while index < text.endIndex, text[index].isDigit { index += 1 }
            places = index - point
        }
        let isExponent = index < text.endIndex && text[index] | 0x20 == UInt8(ascii: "e")
        let digits = text[start..<index].filter(\.isDigit)
        guard !isExponent, let number = Int(String(decoding: digits, as: UTF8.self)),
            let value = try? Rational.decimal(digits: number, places: places)
        else { return false }
        steps.append(.number(value))
        return true
    }
}

extension FormulaReader {
    /// A cell; nil where none stands, and false where one stands in a way that is not read.
    private mutating func readPlace() -> Bool? {
        guard let place = CellName(text, at: index) else { return nil }
        index = place.end
        steps.append(.cell(place.place))
        // A range stands for one value only where a function takes it.
        return peek() != UInt8(ascii: ":")
    }

    private mutating func readCall() -> Bool {
        let start = index
        while index < text.endIndex, text[index].isLetterOrDigit { index += 1 }
        let name = String(decoding: text[start..<index].map(\.uppercased), as: UTF8.self)
        guard let function = CellFormula.Function(rawValue: name), take("(") else { return false }
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.mostDepth else { return false }
        var count = 0
        repeat {
            guard readArgument() else { return false }
            count += 1
        } while take(",")
        guard take(")"), function.takes(count) else { return false }
        steps.append(.call(function, count))
        return true
    }

    /// A range, or a cell by itself, which functions pass over where it holds a text; or a value.
    private mutating func readArgument() -> Bool {
        _ = peek()
        if let first = CellName(text, at: index) {
            let start = index
            index = first.end
            if take(":") {
                _ = peek()
                guard let last = CellName(text, at: index) else { return false }
                index = last.end
                steps.append(.range(first.place, last.place))
                return true
            }
            if let next = peek(), next == UInt8(ascii: ",") || next == UInt8(ascii: ")") {
                steps.append(.range(first.place, first.place))
                return true
            }
            index = start
        }
        return readSum()
    }
}

extension CellFormula.Function {
    fileprivate func takes(_ count: Int) -> Bool {
        switch self {
        case .sum, .average, .min, .max: true
        case .round: count == 2
        case .abs: count == 1
        }
    }
}
