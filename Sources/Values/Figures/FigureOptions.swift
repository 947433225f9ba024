internal import Datasets
package import Diagnostics

extension Rule {
    package static let figureOption = Rule(
        "figure-option", .error,
        "A figure names no option of the appraisal, or one that has a figure of its label already.",
        example: .file(
            "figures.csv",
            """
            name,label,option,value,unit
            year-1,Cost a year,1,£15.5m,£m
            year-4,Cost a year,4,£14.7m,£m
            """,
            mended: """
                name,label,option,value,unit
                year-1,Cost a year,1,£15.5m,£m
                year-2,Cost a year,2,£14.7m,£m
                """))
}

extension Diagnostic {
    fileprivate static func figureOption(_ name: String, _ cell: RowReader.Place, keys: [String]) -> Diagnostic {
        Diagnostic(
            .figureOption, at: cell.span, "the appraisal has no option \(name.quoted) (\(cell.reference))",
            suggestion: keys.isEmpty
                ? "leave the cell empty: only an appraisal has options"
                : didYouMean(name, among: keys)
                    ?? "the options are \(keys.joined(separator: ", ")); a figure is of one, or the cell is empty")
    }

    static func figureOptionTwice(
        _ label: String, _ cell: RowReader.Place, first: RowReader.Place
    ) -> Diagnostic {
        Diagnostic(
            .figureOption, at: cell.span, "the option has a figure \(label.quoted) already (\(cell.reference))",
            suggestion: "give one of the two another label, or another option",
            notes: [.init(at: first.span, "the first one (\(first.reference))")])
    }

    /// Of figures that would be one row of the comparison, and are for one of different things.
    static func figureOptionPer(
        _ label: String, _ cell: RowReader.Place, _ per: String, first: (place: RowReader.Place, per: String)
    ) -> Diagnostic {
        Diagnostic(
            .figureOption, at: cell.span,
            "\(label.quoted) is £ per \(per), and that of another option £ per \(first.per) (\(cell.reference))",
            suggestion: "turn one of the two into the other, or give it another label",
            notes: [.init(at: first.place.span, "the first one (\(first.place.reference))")])
    }
}

/// Which option a row of figures is of: `2`, `Option 2`, `option-2` or the id that the author gave. Empty, `All`, `n/a`
/// and a dash mean the whole paper.
struct FigureOptions {
    private let options: [OptionName]
    private let areAll: Bool

    /// - Parameter areAll: Whether the paper has no others.
    init(_ options: [OptionName], areAll: Bool) {
        self.options = options
        self.areAll = areAll
    }

    func key(in column: RowReader.Column, _ reader: inout RowReader) -> String? {
        guard let text = reader.text(column), reader.isGiven(column), !reader.table.isFaulty(row: reader.row) else {
            return nil
        }
        if let option = options.first(named: text) { return option.key }
        if areAll, !["all", "all options"].contains(text.wording) {
            reader.diagnostics.append(.figureOption(text, reader.place(column), keys: options.map(\.key)))
        }
        return nil
    }
}

/// What tells a figure of an option from its others, in the table of options.
struct OptionLabel: Hashable {
    private let option: String
    private let label: String

    init(_ option: String, _ label: String) {
        self.option = option
        self.label = label.wording
    }
}
