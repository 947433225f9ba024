package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let unitMissing = Rule(
        "unit-missing", .warning, "A page shows a set of rates that does not say what they are paid for.",
        canBeLowered: true,
        example: .file(
            "rates.csv",
            """
            authority,rate
            Camden,21.87
            """,
            mended: """
                authority,rate,unit
                Camden,21.87,£ per hour
                """))
}

extension Diagnostic {
    fileprivate static func unitMissing(at span: Span) -> Diagnostic {
        Diagnostic(
            .unitMissing, at: span, "no row says what these rates are paid for, so their table does not say so either",
            suggestion: "add a column “unit” and write “£ per hour” or the like in its first row")
    }
}

/// Finds sets of rates whose tables print no unit, since the file has none.
enum MissingUnits: PaperCheck {
    static let rules: [Rule] = [.unitMissing]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        reading.data.rates.filter { table in
            table.unit.text == nil
                && (reading.use.blocks.contains(.ratesTable(table.name))
                    || reading.use.blocks.contains(.ratesSummary(table.name)))
        }.map { .unitMissing(at: $0.source.whole.firstLine) }
    }
}
