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
        _ names: [(column: DataColumn, name: String)], at span: Span, place: String?, kind: String, fix: Fix?
    ) -> Diagnostic {
        let pairs = names.map { "\($0.column.name.quoted) as \($0.name)" }.joined(separator: ", ")
        return Diagnostic(
            .columnName, at: span,
            "\(names.count == 1 ? "a column is" : "\(names.count) columns are") read by other names than their own: "
                + "\(pairs)" + (place.map { " (\($0))" } ?? ""),
            suggestion: "if that is right, write the names that are read, or in site.yml "
                + "“\(HeadMapping.yaml(names.map { ($0.name, $0.column.name) }, kind: kind))”", fix: fix)
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
    ///   - declared: The same as the site says it: that is no finding.
    ///   - kind: Of the file: `risks`.
    package func readingHeads(
        known: [String], meanings: [String: String], declared: [String: String] = [:], kind: String
    ) -> (table: DataTable, finding: Diagnostic?) {
        let table =
            declared.isEmpty
            ? self
            : reading(meant(known: []) { declared[Slug.make($0)] ?? declared[Slug.make($0.withoutBrackets)] })
        let meant = table.meant(known: known) { head in
            let words = Slug.make(head.withoutBrackets)
            return known.contains(words) ? words : meanings[words]
        }
        guard let first = meant.first else { return (table, nil) }
        let names = meant.map { (column: columns[$0.index], name: $0.name) }
        return (
            table.reading(meant),
            .columnNames(
                names, at: columns[first.index].span, place: headerRow, kind: kind,
                fix: Fix(
                    in: source, names.map { Fix.Replacement($0.column.span.range, $0.name) }, isSafe: headerRow != nil))
        )
    }

    /// The same table with some of its columns called by other names.
    private func reading(_ names: [(index: Int, name: String)]) -> DataTable {
        guard !names.isEmpty else { return self }
        var columns = columns
        for (index, name) in names { columns[index] = DataColumn(columns[index], readAs: name) }
        return with(columns: columns)
    }

    /// The columns of other names than those that are known, with what their heads mean. Of two heads that mean the same,
    /// nobody can say which is the column.
    private func meant(known: [String], by meaning: (String) -> String?) -> [(index: Int, name: String)] {
        var meant: [(index: Int, name: String)] = []
        for index in columns.indices where !columns[index].key.isEmpty && !known.contains(columns[index].key) {
            if let name = meaning(columns[index].key), column(name) == nil { meant.append((index, name)) }
        }
        return meant.filter { one in meant.count { $0.name == one.name } == 1 }
    }
}

extension String {
    /// Without what stands in brackets.
    fileprivate var withoutBrackets: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else { return self }
        var depth = 0
        let bytes = utf8.filter { byte in
            if "([".utf8.contains(byte) { depth += 1 }
            defer { if ")]".utf8.contains(byte), depth > 0 { depth -= 1 } }
            return depth == 0
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Lines of `site.yml` that say what the heads of a council's spreadsheets mean.
package enum HeadMapping {
    /// `columns: {risks: {id: "Risk Ref"}}`
    package static func yaml(_ heads: [(name: String, head: String)], kind: String) -> String {
        let entries = heads.map { name, head in
            let isQuotable = !head.utf8.contains { "\"\\".utf8.contains($0) }
            return "\(name): "
                + (isQuotable ? "\"\(head)\"" : "'\(head.utf8.contains(UInt8(ascii: "'")) ? Slug.make(head) : head)'")
        }
        return "columns: {\(kind): {\(entries.joined(separator: ", "))}}"
    }

    /// For each name that is missing the head that most likely means it.
    package static func likely(_ names: [String], among heads: [String]) -> [(name: String, head: String)] {
        var left = heads
        return names.map { name in
            let words = [name] + (synonyms[name] ?? [])
            let index = left.firstIndex { head in
                Slug.make(head).split(separator: "-").contains { words.contains(String($0)) }
            }
            return (name, index.map { left.remove(at: $0) } ?? "…")
        }
    }

    /// What else registers and tables say for the columns that must be there.
    private static let synonyms = [
        "likelihood": ["probability"], "impact": ["consequence", "severity"],
        "id": ["ref", "reference", "code", "number", "no"],
        "risk": ["description", "title", "event"], "rate": ["price", "cost", "fee"],
        "authority": ["council", "provider"],
        "name": ["key", "code"], "value": ["amount", "total"],
    ]
}
