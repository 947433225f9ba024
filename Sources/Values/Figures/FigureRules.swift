internal import Datasets
package import Diagnostics

extension Rule {
    package static let figureName = Rule(
        "figure-name", .error, "A figure's name cannot stand in double braces or in a formula.",
        example: .file(
            "figures.csv",
            """
            name,value
            Cost now,£400
            """,
            mended: """
                name,value
                cost-now,£400
                """))
    package static let figureEmpty = Rule(
        "figure-empty", .error, "A figure has neither a value nor a formula.",
        example: .file(
            "figures.csv",
            """
            name,value,unit
            hours,,count
            """,
            mended: """
                name,value,unit
                hours,400,count
                """))
    package static let figureUnit = Rule(
        "figure-unit", .error, "A figure's unit is none that the program knows.",
        example: .file(
            "figures.csv",
            """
            name,value,unit
            hours,400,hours
            """,
            mended: """
                name,value,unit
                hours,400,count
                """))
    package static let formula = Rule(
        "formula", .error, "A formula cannot be worked out.",
        example: .file(
            "figures.csv",
            """
            name,value,formula
            hours,400,
            cost,,=hours * £20
            """,
            mended: """
                name,value,formula
                hours,400,
                rate,£20,
                cost,,hours * rate
                """))
    package static let formulaCycle = Rule(
        "formula-cycle", .error, "A figure depends on itself.",
        example: .file(
            "figures.csv",
            """
            name,value,formula
            hours,,cost / 20
            cost,,hours * 20
            """,
            mended: """
                name,value,formula
                hours,400,
                cost,,hours * 20
                """))
    package static let figureDisagrees = Rule(
        "figure-disagrees", .error, "A figure is not what its own formula gives.", canBeAccepted: true,
        example: .file(
            "figures.csv",
            """
            name,value,formula
            whole,£10,
            part,£5,40% * whole
            """,
            mended: """
                name,value,formula
                whole,£10,
                part,£4,40% * whole
                """))
    package static let figureRange = Rule(
        "figure-range", .error, "A figure lies outside its own range from low to high.",
        example: .file(
            "figures.csv",
            """
            name,value,low,high
            hours,400,420,450
            """,
            mended: """
                name,value,low,high
                hours,400,380,450
                """))
    package static let figureRounded = Rule(
        "figure-rounded", .error,
        "A figure would be printed as a whole number or another amount, or as nothing, that it is not.",
        example: .file(
            "figures.csv",
            """
            name,value,formula,unit
            hours,10,,count
            visits,,hours / 4,count
            """,
            mended: """
                name,value,formula,unit,decimals
                hours,10,,count,
                visits,,hours / 4,count,1
                """))
}

extension Diagnostic {
    static func figureName(_ name: String, _ cell: RowReader.Place, slug: String) -> Diagnostic {
        if FigureName.isReserved(Slug.make(name)) {
            return Diagnostic(
                .figureName, at: cell.span,
                "\(name.quoted) is a word that means something else here (\(cell.reference))",
                suggestion: "choose a longer name, such as \(Slug.make(name))-of-costs")
        }
        return Diagnostic(
            .figureName, at: cell.span, "\(name.quoted) cannot be the name of a figure (\(cell.reference))",
            suggestion: slug.isEmpty
                ? "use small letters a–z, digits and hyphens, beginning with a letter" : "write \(slug)",
            fix: slug.isEmpty || cell.span.text != name ? nil : Fix(slug, at: cell.span, isSafe: false))
    }

    static func figureEmpty(_ name: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .figureEmpty, at: cell.span, "\(name.quoted) has neither a value nor a formula (\(cell.reference))",
            suggestion: "write one of the two")
    }

    static func figureUnit(_ unit: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .figureUnit, at: cell.span, "\(unit.quoted) is no unit of a figure (\(cell.reference))",
            suggestion: "the units are \(FigureUnit.allWords.joined(separator: ", "))")
    }

    static func formula(
        _ message: String, at span: Span, _ cell: RowReader.Place, suggestion: String?, fix: Fix? = nil
    ) -> Diagnostic {
        Diagnostic(.formula, at: span, "\(message) (\(cell.reference))", suggestion: suggestion, fix: fix)
    }

    /// - Parameter cycle: The names from the figure back to itself.
    static func formulaCycle(_ cycle: [String], _ cell: RowReader.Place) -> Diagnostic {
        let name = cycle[0]
        let message =
            cycle.count == 2
            ? "\(name.quoted) is worked out from itself"
            : "\(name.quoted) is worked out from itself: \(chain(cycle))"
        return Diagnostic(
            .formulaCycle, at: cell.span, "\(message) (\(cell.reference))",
            suggestion: "give one of these figures a value of its own")
    }

    /// `a needs b needs a`; the middle is left out where it is long.
    private static func chain(_ cycle: [String]) -> String {
        let names = cycle.count > 8 ? cycle.prefix(4) + ["…"] + cycle.suffix(3) : cycle[...]
        return names.joined(separator: " needs ")
    }

    /// - Parameter arithmetic: `£4,800m is 2,553% of £188m; 595% would be £1,119m`
    static func figureDisagrees(_ arithmetic: String, _ cell: RowReader.Place, formulaGives: String) -> Diagnostic {
        Diagnostic(
            .figureDisagrees, at: cell.span, "\(arithmetic) (\(cell.reference))",
            suggestion: "the formula gives \(formulaGives)")
    }

    static func figureRange(_ cell: RowReader.Place, _ text: String, isLow: Bool, value: String) -> Diagnostic {
        Diagnostic(
            .figureRange, at: cell.span,
            "\(isLow ? "low" : "high"), \(text), is \(isLow ? "above" : "below") the value, \(value) "
                + "(\(cell.reference))",
            suggestion: "low is at most the value, and high at least; mend the one that is wrong")
    }

    /// - Parameter result: What the formula gives, with the decimals that show it.
    static func figureRounded(_ result: String, printed: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .figureRounded, at: cell.span, "the result \(result) would be printed as \(printed) (\(cell.reference))",
            suggestion: "write how many decimals it has in the column “decimals”")
    }

    /// - Parameter decimals: How many show all of it; nil where too many would.
    static func valueRounded(_ text: String, printed: String, decimals: Int?, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .figureRounded, at: cell.span, "\(text.quoted) would be printed as \(printed) (\(cell.reference))",
            suggestion: (decimals.map { "write \($0) in the column “decimals”, or " } ?? "write ")
                + "the number here as it is to be printed")
    }
}
