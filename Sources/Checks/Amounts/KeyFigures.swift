package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let keyFigureTyped = Rule(
        "key-figure-typed", .error, "A key figure is typed, so nothing keeps it what the data say.",
        canBeAccepted: true,
        example: .reportSettings(
            """
            key-figures:
              - value: "£4.2m"
                label: a year for care at home
            """,
            mended: """
                key-figures:
                  - value: "{{ figures.cost }}"
                    label: a year for care at home
                """,
            given: [
                .file(
                    "figures.csv",
                    """
                    name,value
                    cost,£4.2m
                    """)
            ]))
}

extension Diagnostic {
    /// - Parameter figure: The only one that is printed like this.
    static func keyFigureTyped(at span: Span, _ figure: Figure?) -> Diagnostic {
        let name = figure.map { "{{ figures.\($0.name) }}" }
        return Diagnostic(
            .keyFigureTyped, at: span, "\(span.text) is typed, and a key figure comes from the data",
            suggestion: name.map { "write \"\($0)\"" } ?? "give it a row in figures.csv, and write its name here")
    }
}

/// Finds amounts of money and percentages that are typed as key figures of a report.
enum KeyFigures: PaperCheck {
    static let rules: [Rule] = [.keyFigureTyped]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        let values = reading.parsed.report?.settings.keyFigureValues ?? []
        let figures = FiguresByText(reading.data)
        return values.flatMap { value in
            amounts(in: value.span).map { .keyFigureTyped(at: $0, figures.figure(printedAs: $0.text)) }
        }
    }

    /// Those that stand outside names.
    private static func amounts(in span: Span) -> [Span] {
        var bytes = span.file.bytes[span.range]
        for place in NamePlaces(in: span.file.bytes, range: span.range).places {
            for index in place.range { bytes[index] = .space }
        }
        return bytes.amounts().map { Span(span.file, $0.range) }
    }
}
