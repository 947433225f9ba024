package import Diagnostics
internal import Markdown

extension Rule {
    package static let bars = Rule(
        "bars", .error, "Bars are asked for in a column that is not there, or that holds no numbers.",
        example: .report(
            """
            ## Consultation

            Table: Most want the same few care workers. Answers of 149 residents. {bars="Answer"}

            | What matters most | Answers |
            | --- | ---: |
            | The same few care workers | 91 |
            | Visits at the time agreed | 58 |
            """,
            mended: """
                ## Consultation

                Table: Most want the same few care workers. Answers of 149 residents. {bars="Answers"}

                | What matters most | Answers |
                | --- | ---: |
                | The same few care workers | 91 |
                | Visits at the time agreed | 58 |
                """))
}

extension Diagnostic {
    static func barsMisplaced(at span: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "only a table of numbers can have bars, and this asks for them elsewhere",
            suggestion: "put it at the end of the caption “Table: …” directly above a table or {{ table.name }}")
    }

    static func barsUnknownColumn(_ name: String, at span: Span, among columns: [String]) -> Diagnostic {
        let others = columns.map(\.quoted).joined(separator: ", ")
        return Diagnostic(
            .bars, at: span, "the table has no column \(name.quoted)",
            suggestion: didYouMean(name, among: columns)
                ?? (columns.isEmpty ? "no column of the table can have bars" : "it has \(others)"))
    }

    static func barsWithoutNumbers(at span: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "the table has no column that holds numbers and nothing else",
            suggestion: "delete this, or write numbers alone in the cells, and a dash where there is none")
    }

    static func barsNoNumber(_ text: String, in column: String, at span: Span, asked: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "\(text.quoted) is no number, and the column \(column.quoted) is to carry bars",
            suggestion: "write a number alone, or a dash where there is none, or take the bars away",
            notes: [.init(at: asked, "bars are asked for here")])
    }

    static func barsEmptyColumn(_ column: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "the column \(column.quoted) holds no numbers that bars could show",
            suggestion: "name another column, or take the bars away")
    }

    static func barsMixedUnits(in column: String, at span: Span, asked: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "this does not count what the numbers above it in the column \(column.quoted) count",
            suggestion: "write all with the same sign, £, % or none, or take the bars away",
            notes: [.init(at: asked, "bars are asked for here")])
    }

    static func barsTwice(at span: Span, setting: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "the settings say as well which columns of this table carry bars",
            suggestion: "delete one of the two", notes: [.init(at: setting, "the setting")])
    }
}
