internal import Datasets
package import Diagnostics
internal import Settings

extension Rule {
    package static let criterionOption = Rule(
        "criterion-option", .error,
        "A column of options.csv names no option of the appraisal, or one that has a column.",
        example: .file(
            "options.csv",
            """
            criterion,option-1,option-4
            In place in October,Yes,No
            """,
            mended: """
                criterion,option-1,option-2
                In place in October,Yes,No
                """))
}

extension Diagnostic {
    fileprivate static func criterionOption(_ name: String, at span: Span, _ cell: String, keys: [String]) -> Diagnostic
    {
        Diagnostic(
            .criterionOption, at: span, "the appraisal has no option \(name.quoted) (\(cell))",
            suggestion: keys.isEmpty
                ? "only an appraisal has options that can be compared"
                : didYouMean(name, among: keys) ?? "the options are \(keys.joined(separator: ", "))")
    }

    fileprivate static func criterionOptionTwice(_ name: String, at span: Span, _ cell: String, first: Span)
        -> Diagnostic
    {
        Diagnostic(
            .criterionOption, at: span, "the option of \(name.quoted) has a column already (\(cell))",
            suggestion: "delete one of the two, or mend its head", notes: [.init(at: first, "the first one")])
    }
}

/// Reads `options.csv`: a criterion a row, an option a column.
struct CriteriaReader {
    private let table: DataTable
    private let names: RowReader.Column
    private let index: Int
    private let options: [OptionName]
    private let optionsAreKnown: Bool
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - names: The column that says what is compared.
    ///   - optionsAreKnown: Whether a column may not be of any other option.
    init(_ table: DataTable, names: Int, options: [OptionName], optionsAreKnown: Bool) {
        self.table = table
        index = names
        self.names = RowReader.Column(table.columns[names].key, of: table)
        self.options = options
        self.optionsAreKnown = optionsAreKnown
    }

    mutating func read() -> [Criterion] {
        let columns = columns()
        var firsts: [String: RowReader.Place] = [:]
        return (0..<table.rowCount).compactMap { row in
            var reader = RowReader(table, row: row)
            let cells = columns.compactMap { column, key -> (String, Located<String>)? in
                guard let text = table.text(row: row, column: column), !table.isFaulty(row: row) else { return nil }
                return (key, Located(text, at: table.span(row: row, column: column)))
            }
            // A row that says nothing of any option compares nothing.
            guard !cells.isEmpty, let name = reader.required(names, "what the options are compared by") else {
                diagnostics += reader.diagnostics
                return nil
            }
            let place = reader.place(names)
            if let first = firsts[name.wording] {
                diagnostics.append(.duplicateRow(name, place, first: first))
                return nil
            }
            firsts[name.wording] = place
            return Criterion(Located(name, at: reader.span(names)), cells: Dictionary(cells) { first, _ in first })
        }
    }

    /// The columns of options, each with its key.
    private mutating func columns() -> [(column: Int, key: String)] {
        var found: [(column: Int, key: String)] = []
        for column in table.columns.indices where column != index {
            let head = table.columns[column]
            guard let option = options.first(named: head.name) else {
                guard optionsAreKnown, !head.name.isEmpty else { continue }
                diagnostics.append(
                    .criterionOption(
                        head.name, at: head.span, table.headerReference(column: column), keys: options.map(\.key)))
                continue
            }
            if let first = found.first(where: { $0.key == option.key }) {
                diagnostics.append(
                    .criterionOptionTwice(
                        head.name, at: head.span, table.headerReference(column: column),
                        first: table.columns[first.column].span))
            } else {
                found.append((column, option.key))
            }
        }
        return found
    }
}
