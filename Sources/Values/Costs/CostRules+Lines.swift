internal import Datasets
package import Diagnostics

extension Rule {
    package static let costTotal = Rule(
        "cost-total", .error, "A line of costs is the sum of others, or a part of one, and would count twice.",
        example: .file(
            "costs.csv",
            """
            option,line,year,amount
            1,Staff,2027-28,"£90,000"
            1,Rent,2027-28,"£30,000"
            1,Total,2027-28,"£120,000"
            2,Contract,2027-28,"£95,000"
            """,
            mended: """
                option,line,year,amount
                1,Staff,2027-28,"£90,000"
                1,Rent,2027-28,"£30,000"
                2,Contract,2027-28,"£95,000"
                """))
}

extension Diagnostic {
    static func costTotal(_ line: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costTotal, at: cell.span,
            "\(line.quoted) names no cost of its own, and stands among those that are added up (\(cell.reference))",
            suggestion: "take all rows of this name out: the program adds up. If it is a cost of its own, call it "
                + "something else")
    }

    static func costSum(_ line: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costTotal, at: cell.span,
            "\(line.quoted) is in each year what the lines above it come to, and would count twice (\(cell.reference))",
            suggestion: "take all rows of this name out: the program adds up")
    }

    static func costBiasOfCredit(_ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .costBias, at: cell.span,
            "optimism bias would lower this cost further, since its amount is below nought (\(cell.reference))",
            suggestion: "leave the cell empty, and write the smaller saving that is to be expected")
    }

    static func costPricesUnclear(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .costPrices, at: span,
            "nobody can say whether \(text.quoted) means the prices of one year or the money of each",
            suggestion: "write the year whose prices they are, like “2026/27 prices”, or else “nominal”")
    }
}
