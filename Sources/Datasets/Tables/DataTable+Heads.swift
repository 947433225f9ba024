package import Diagnostics

extension Rule {
    package static let columnName = Rule(
        "column-name", .warning, "A column has another name than the one that it is read by.", canBeLowered: true,
        example: .file(
            "risks.csv",
            """
            Risk ID,Risk description,Likelihood (1-5),Impact (1-5)
            R1,The service starts late,2,3
            """,
            mended: """
                id,risk,likelihood,impact
                R1,The service starts late,2,3
                """))
}

extension Diagnostic {
    /// - Parameter names: Each column with the name that it is read by.
    fileprivate static func columnNames(
        _ names: [(column: DataColumn, name: String)], at span: Span, place: String?, fix: Fix?
    ) -> Diagnostic {
        let pairs = names.map { "\($0.column.name.quoted) as \($0.name)" }.joined(separator: ", ")
        return Diagnostic(
            .columnName, at: span,
            "\(names.count == 1 ? "a column is" : "\(names.count) columns are") read by other names than their own: "
                + "\(pairs)" + (place.map { " (\($0))" } ?? ""),
            suggestion: "if that is right, write the names that are read", fix: fix)
    }
}

extension DataTable {
    /// The same table with columns called by the names that are meant, where the heads of a spreadsheet say the same in
    /// other words, and a finding that says which those are; nil where none is.
    ///
    /// What such words mean is known, never guessed: `Net likelihood` is not `likelihood`. Words in brackets, such as
    /// units, are passed over.
    ///
    /// - Parameters:
    ///   - known: The names of columns, in lower case.
    ///   - meanings: The name that each head means, the words of the head in small letters with hyphens between.
    package func readingHeads(known: [String], meanings: [String: String]) -> (table: DataTable, finding: Diagnostic?) {
        var meant: [(index: Int, name: String)] = []
        for index in columns.indices where !columns[index].key.isEmpty && !known.contains(columns[index].key) {
            let words = Slug.make(columns[index].key.withoutBrackets)
            let name = known.contains(words) ? words : meanings[words]
            if let name, column(name) == nil { meant.append((index, name)) }
        }
        // Of two heads that mean the same, nobody can say which is the column.
        meant = meant.filter { one in meant.count { $0.name == one.name } == 1 }
        guard let first = meant.first else { return (self, nil) }
        var table = self
        for (index, name) in meant { table.columns[index] = DataColumn(columns[index], readAs: name) }
        let names = meant.map { (column: columns[$0.index], name: $0.name) }
        return (
            table,
            .columnNames(
                names, at: columns[first.index].span, place: headerRow,
                fix: Fix(
                    in: source, names.map { Fix.Replacement($0.column.span.range, $0.name) }, isSafe: headerRow != nil))
        )
    }
}

extension String {
    /// Without what stands in brackets.
    fileprivate var withoutBrackets: String {
        var depth = 0
        let bytes = utf8.filter { byte in
            if "([".utf8.contains(byte) { depth += 1 }
            defer { if ")]".utf8.contains(byte), depth > 0 { depth -= 1 } }
            return depth == 0
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
