internal import Datasets
package import Diagnostics

extension Rule {
    package static let costOption = Rule(
        "cost-option", .error, "A row of costs names no option of the appraisal.",
        example: .file(
            "costs.csv",
            """
            option,year,amount
            1,2027-28,"£120,000"
            4,2027-28,"£95,000"
            """,
            mended: """
                option,year,amount
                1,2027-28,"£120,000"
                2,2027-28,"£95,000"
                """))
    package static let costYear = Rule(
        "cost-year", .error, "The year of a cost is none, is of another form than the others, or is out of order.",
        example: .file(
            "costs.csv",
            """
            option,year,amount
            1,2027-28,"£120,000"
            2,2027-29,"£95,000"
            """,
            mended: """
                option,year,amount
                1,2027-28,"£120,000"
                2,2027-28,"£95,000"
                """))
    package static let costPrices = Rule(
        "cost-prices", .error, "Amounts of costs in different prices would be added up.",
        example: .file(
            "costs.csv",
            """
            option,year,amount,price-base
            1,2027-28,"£120,000",2026-27 prices
            2,2027-28,"£95,000",2027-28 prices
            """,
            mended: """
                option,year,amount,price-base
                1,2027-28,"£120,000",2026-27 prices
                2,2027-28,"£93,100",2026-27 prices
                """))
    package static let costBaseline = Rule(
        "cost-baseline", .error, "The baseline has no costs, so no option can be compared with it.",
        example: .file(
            "costs.csv",
            """
            option,year,amount
            2,2027-28,"£95,000"
            """,
            mended: """
                option,year,amount
                1,2027-28,"£120,000"
                2,2027-28,"£95,000"
                """))
    package static let costRange = Rule(
        "cost-range", .error, "An amount of costs lies outside its own range from low to high.",
        example: .file(
            "costs.csv",
            """
            option,year,amount,low,high
            1,2027-28,"£120,000","£110,000","£130,000"
            2,2027-28,"£95,000","£97,000","£99,000"
            """,
            mended: """
                option,year,amount,low,high
                1,2027-28,"£120,000","£110,000","£130,000"
                2,2027-28,"£95,000","£93,000","£99,000"
                """))
    package static let costSign = Rule(
        "cost-sign", .error, "An income or a benefit has a minus, so it would count as a cost.",
        example: .file(
            "costs.csv",
            """
            option,year,amount,kind
            1,2027-28,"£120,000",revenue
            2,2027-28,"−£15,000",income
            """,
            mended: """
                option,year,amount,kind
                1,2027-28,"£120,000",revenue
                2,2027-28,"£15,000",income
                """))
}

extension Diagnostic {
    static func costOption(_ name: String, _ cell: RowReader.Place, keys: [String]) -> Diagnostic {
        Diagnostic(
            .costOption, at: cell.span, "the appraisal has no option \(name.quoted) (\(cell.reference))",
            suggestion: keys.isEmpty
                ? "a file of costs goes with an appraisal that has options"
                : didYouMean(name, among: keys) ?? "the options are \(keys.joined(separator: ", ")); a row is of one")
    }

    static func costYear(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costYear, at: cell.span, "\(text.quoted) is not a year (\(cell.reference))",
            suggestion: "write it like 2027-28, 2027 or Year 0")
    }

    static func costYearForm(
        _ text: String, _ cell: RowReader.Place, form: CostYear.Form, first: RowReader.Place
    ) -> Diagnostic {
        Diagnostic(
            .costYear, at: cell.span, "\(text.quoted) is another kind of year than the first (\(cell.reference))",
            suggestion: "write all years like \(form.example)",
            notes: [.init(at: first.span, "the first one (\(first.reference))")])
    }

    static func costYearOrder(_ text: String, _ cell: RowReader.Place, after: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costYear, at: cell.span,
            "\(text.quoted) stands after a later year of the same line (\(cell.reference))",
            suggestion: "put the rows of a line in the order of their years, or mend the year",
            notes: [.init(at: after.span, "the later year (\(after.reference))")])
    }

    static func costYearFar(_ text: String, _ cell: RowReader.Place, most: Int) -> Diagnostic {
        Diagnostic(
            .costYear, at: cell.span,
            "\(text.quoted) is more than \(most) years after the first year (\(cell.reference))",
            suggestion: "the discount rates end there: mend the year, or leave the row out")
    }

    static func costPrices(
        _ text: String?, _ cell: RowReader.Place, first: RowReader.Place, as other: String
    ) -> Diagnostic {
        Diagnostic(
            .costPrices, at: cell.span,
            "\(text.map { "\($0.quoted) is" } ?? "an empty cell is") not what the first row says, \(other.quoted) "
                + "(\(cell.reference))",
            suggestion: "convert the amount to those prices, and write \(other) in all rows",
            notes: [.init(at: first.span, "the first one (\(first.reference))")])
    }

    static func costBaseline(_ label: String, key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .costBaseline, at: span, "no row is of the baseline, \(label)",
            suggestion: "write its costs too, with \(key) in the column option; where there are none, a row with the "
                + "amount 0")
    }

    static func costRange(_ cell: RowReader.Place, _ text: String, isLow: Bool, amount: String) -> Diagnostic {
        Diagnostic(
            .costRange, at: cell.span,
            "\(isLow ? "low" : "high"), \(text), is \(isLow ? "above" : "below") the amount, \(amount) "
                + "(\(cell.reference))",
            suggestion: "low is at most the amount, and high at least; mend the one that is wrong")
    }

    static func costSign(_ text: String, _ kind: CostKind, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costSign, at: cell.span,
            "\(text.quoted) is of the kind \(kind.rawValue) and has a minus (\(cell.reference))",
            suggestion: "write it without the minus: its kind says what it is. "
                + "If money is paid back, write it as a cost, of the kind revenue")
    }
}
