internal import Datasets
package import Diagnostics

extension Rule {
    package static let figureScale = Rule(
        "figure-scale", .error, "A figure in thousands, millions or billions is typed with all its noughts.",
        canBeAccepted: true,
        example: .file(
            "figures.csv",
            """
            name,value,unit
            budget,188000000,£m
            """,
            mended: """
                name,value,unit
                budget,188,£m
                """))
    package static let percentageSign = Rule(
        "percentage-sign", .warning,
        "A percentage below 1 is typed without its sign, so nobody can say which is meant.",
        canBeLowered: true, canBeAccepted: true,
        example: .file(
            "figures.csv",
            """
            name,value,unit
            uplift,0.027,%
            """,
            mended: """
                name,value,unit
                uplift,2.7%,%
                """))
}

extension Diagnostic {
    /// - Parameter meant: `188`, where the digits make that.
    static func figureScale(_ printed: String, meant: String?, _ cell: RowReader.Place) -> Diagnostic {
        let amount = "or the amount with its own sign, such as £188,000,000"
        return Diagnostic(
            .figureScale, at: cell.span, "this would be printed as \(printed) (\(cell.reference))",
            suggestion: meant.map { "write \($0), \(amount)" } ?? "write it as its unit counts, \(amount)",
            fix: meant.map { Fix($0, at: cell.span, isSafe: false) })
    }

    static func percentageSign(_ printed: String, _ percentage: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .percentageSign, at: cell.span,
            "this is printed as \(printed), and could be meant as \(percentage) (\(cell.reference))",
            suggestion: "write \(printed) or \(percentage), with the sign")
    }
}

/// Finds a plain number that its row's unit makes a million times too large, or a hundred times too small.
struct FigureScale {
    let findings: [Diagnostic]

    init(_ unit: FigureUnit, _ text: String, at cell: RowReader.Place) {
        guard let number = WrittenNumber.parse(text), number.quantity.unit == .count, number.notation.suffix == nil
        else {
            findings = []
            return
        }
        switch (unit.unit, unit.suffix) {
        case (.money, let suffix?): findings = Self.tooLarge(number, in: suffix, cell).map { [$0] } ?? []
        case (.percentage, nil): findings = Self.tooSmall(number, cell).map { [$0] } ?? []
        default: findings = []
        }
    }

    private static func tooLarge(
        _ number: WrittenNumber, in suffix: Notation.Suffix, _ cell: RowReader.Place
    ) -> Diagnostic? {
        guard suffix.hasNoughts(number.quantity.value.magnitude), let amount = number.asMoney(in: suffix) else {
            return nil
        }
        let one = try? Rational.decimal(digits: 1, places: -suffix.power)
        let meant = one.flatMap { try? number.quantity.value.divided(by: $0) }
        return .figureScale(amount.printed, meant: meant?.decimalText(places: 6), cell)
    }

    /// A plain number below 1 in a place of percentages.
    static func tooSmall(_ number: WrittenNumber, _ cell: RowReader.Place) -> Diagnostic? {
        let value = number.quantity.value
        guard !value.isZero, value.magnitude < Rational(1), let printed = number.as(.percentage)?.printed else {
            return nil
        }
        let decimals = max(0, number.notation.decimals - 2)
        return .percentageSign(printed, Notation(.percentage, decimals: decimals).print(value), cell)
    }
}

extension Notation.Suffix {
    /// Whether the noughts of an amount are typed out. No council has £10bn or more; and who types 400,000 under
    /// thousands of pounds may mean either, £400m or £400k.
    fileprivate func hasNoughts(_ number: Rational) -> Bool {
        switch self {
        case .k: number >= Rational(10_000_000) || number >= Rational(100_000) && number.isWholeThousands
        case .m, .million: number >= Rational(10_000)
        case .bn, .billion: number >= Rational(1_000)
        }
    }
}

extension Rational {
    fileprivate var isWholeThousands: Bool { (try? divided(by: Rational(1_000)))?.isWhole ?? false }
}
