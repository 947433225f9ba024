package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let columnLinked = Rule(
        "column-linked", .warning, "A link publishes a data file with a column that nothing reads.", canBeLowered: true,
        example: .pieces(
            [
                .text("The rates are in [a file](rates.csv)."),
                .file(
                    "rates.csv",
                    """
                    authority,rate,unit,remarks
                    Camden,21.87,£ per hour,ask for 21.50
                    """),
            ],
            mended: [
                .text("{{ rates.table }}"),
                .file(
                    "rates.csv",
                    """
                    authority,rate,unit
                    Camden,21.87,£ per hour
                    """),
            ]))
}

extension Diagnostic {
    static func columnLinked(_ column: String, at span: Span, published: String) -> Diagnostic {
        Diagnostic(
            .columnLinked, at: span,
            "the paper links to this file, so it is published as it is, with the column \(column.quoted)",
            suggestion: "delete the column, or the link: \(published) is published without it")
    }
}

/// Finds columns that only a link to their file publishes: of what the pages name, a file without them is made.
enum LinkedColumns: PaperCheck {
    static let rules: [Rule] = [.columnLinked]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        reading.attachments.flatMap { path -> [Diagnostic] in
            guard let file = DataFile(path), file.kind != .other else { return [] }
            return reading.data.unreadColumns(of: file.name).map {
                .columnLinked($0.name, at: $0.span, published: "data/\(file.name).csv")
            }
        }
    }
}
