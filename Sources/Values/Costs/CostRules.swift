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
        "cost-sign", .error,
        "An income or a benefit has a minus, so it would count as a cost; all costs have one; or what is taken off by its name "
            + "is added by its kind.",
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
    package static let costBudget = Rule(
        "cost-budget", .error, "The budget in a file of costs is for other years than the costs.",
        example: .file(
            "costs.csv",
            """
            option,year,amount
            1,2027-28,"£120,000"
            1,2028-29,"£120,000"
            2,2027-28,"£95,000"
            2,2028-29,"£95,000"
            budget,2027-28,"£100,000"
            """,
            mended: """
                option,year,amount
                1,2027-28,"£120,000"
                1,2028-29,"£120,000"
                2,2027-28,"£95,000"
                2,2028-29,"£95,000"
                budget,2027-28,"£100,000"
                budget,2028-29,"£100,000"
                """))
    package static let costBias = Rule(
        "cost-bias", .error, "Optimism bias would lower a cost, or raise what is no cost.",
        example: .file(
            "costs.csv",
            """
            option,year,amount,kind,optimism-bias
            1,2027-28,"£120,000",revenue,
            2,2027-28,"£95,000",revenue,10%
            2,2027-28,"£15,000",income,10%
            """,
            mended: """
                option,year,amount,kind,optimism-bias
                1,2027-28,"£120,000",revenue,
                2,2027-28,"£95,000",revenue,10%
                2,2027-28,"£13,500",income,
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

    static func costsBelowNought(_ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costSign, at: cell.span,
            "no cost is above nought: with a minus or in brackets, what costs most would come out as the cheapest "
                + "(\(cell.reference))",
            suggestion: "write costs without the minus; what comes in is of the kind income")
    }

    static func costTakenOff(_ line: String, _ kind: CostKind?, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costSign, at: cell.span,
            "\(line.quoted) is taken off by its name, and \(kind.map { "as \($0.rawValue) it" } ?? "without a kind it") "
                + "would be added (\(cell.reference))",
            suggestion: "write income in the column kind, or, where it is a cost, call it something else")
    }

    static func costPrices(
        _ text: String, _ cell: RowReader.Place, setting: Span, as other: String
    ) -> Diagnostic {
        Diagnostic(
            .costPrices, at: cell.span,
            "\(text.quoted) is not what the settings say, \(other.quoted) (\(cell.reference))",
            suggestion: "convert the amount to those prices, and write \(other), or mend the settings",
            notes: [.init(at: setting, "the setting")])
    }

    static func costUnsaid(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .notMoney, at: cell.span, "\(text.quoted) is no amount that can be added up (\(cell.reference))",
            suggestion: "write the amount, or 0 where there is none")
    }

    static func costBudgetYears(_ years: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .costBudget, at: span,
            "the budget has no row of \(years.joined(separator: ", ")), when options have costs",
            suggestion: "write what may be spent then, with budget in the column option; 0 where that is nothing")
    }

    static func costBudgetYear(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costBudget, at: cell.span,
            "no option has costs in \(text.quoted), as the budget has (\(cell.reference))",
            suggestion: "delete this row, or write the costs of that year, 0 where there are none")
    }

    static func costBudgetBenefit(_ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costBudget, at: cell.span, "a benefit is no money that may be spent (\(cell.reference))",
            suggestion: "a row of the budget is of the kind capital or revenue, or its cell is empty")
    }

    static func costBiasUnclear(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costBias, at: cell.span,
            "nobody can say whether \(text.quoted) is a percentage or a part of one (\(cell.reference))",
            suggestion: "write it with its sign, such as 15%")
    }

    static func costBiasNegative(_ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costBias, at: cell.span, "optimism bias raises costs, and this would lower them (\(cell.reference))",
            suggestion: "write it without the minus, or leave the cell empty")
    }

    static func costBiasOfIncome(_ cell: RowReader.Place, isBudget: Bool) -> Diagnostic {
        Diagnostic(
            .costBias, at: cell.span,
            "optimism bias raises costs, and this row is \(isBudget ? "of the budget" : "no cost") (\(cell.reference))",
            suggestion: isBudget
                ? "leave the cell empty" : "leave the cell empty, and write the lower amount that is to be expected")
    }
}
