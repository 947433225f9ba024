package import Diagnostics

extension Rule {
    package static let missingColumn = Rule(
        "missing-column", .error, "A data file lacks a column that it must have.",
        example: .file(
            "rates.csv",
            """
            authority,price
            Camden,21.87
            """,
            mended: """
                authority,rate
                Camden,21.87
                """))
    package static let unknownColumn = Rule(
        "unknown-column", .warning, "A data file has a column that nothing reads.", canBeLowered: true,
        example: .file(
            "rates.csv",
            """
            authority,rate,remarks
            Camden,21.87,from April
            """,
            mended: """
                authority,rate,note
                Camden,21.87,from April
                """))
}

extension Diagnostic {
    static func missingColumn(_ name: String, at span: Span, place: String?, near: String) -> Diagnostic {
        Diagnostic(
            .missingColumn, at: span,
            place.map { "there is no column \(name.quoted) (\($0))" } ?? "no item here has the key \(name.quoted)",
            suggestion: "if \(near.quoted) is meant, rename it")
    }

    /// - Parameters:
    ///   - names: Those that no column is like.
    ///   - others: Columns that nothing reads and that may be meant.
    ///   - mapping: What `site.yml` would say if they are.
    static func missingColumns(
        _ names: [String], at span: Span, place: String?, others: [String], mapping: String
    ) -> Diagnostic {
        let isOne = names.count == 1
        let quoted = names.map(\.quoted)
        let list = isOne ? quoted[0] : "\(quoted.dropLast().joined(separator: ", ")) and \(quoted[quoted.count - 1])"
        let noun = isOne ? "" : "s"
        return Diagnostic(
            .missingColumn, at: span,
            place.map { "there \(isOne ? "is no column" : "are no columns") \(list) (\($0))" }
                ?? "no item here has the key\(noun) \(list)",
            suggestion: others.isEmpty
                ? isOne ? "add it" : "add them, or give the columns that hold this these names"
                : "\(others.prefix(12).map(\.quoted).joined(separator: ", ")) \(others.count == 1 ? "is" : "are") not read; "
                    + "if they hold this, say so in site.yml, each as it is meant: "
                    + "“\(mapping)”")
    }

    static func unknownColumn(
        _ name: String, at span: Span, place: String?, near: String?, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .unknownColumn, at: span,
            (place.map { "nothing reads the column \(name.quoted) (\($0))" } ?? "nothing reads the key \(name.quoted)")
                + ", so the published data leave it out",
            suggestion: near ?? "the names that are read are \(known.joined(separator: ", "))")
    }
}

extension DataTable {
    /// The columns that have one of these names, from 0, in the order of the file: of two with the same name the first.
    ///
    /// - Parameter names: In lower case.
    package func columns(named names: [String]) -> [Int] {
        columns.indices.filter { names.contains(bytesOf: columns[$0].key) && column(columns[$0].key) == $0 }
    }

    /// Findings for columns that are missing (an error, at the header) and for those that are not known (a warning).
    /// Where a column that is not known is nearly the name of a missing one, or is the only one while one is missing,
    /// only that is said, at its place.
    ///
    /// - Parameters:
    ///   - required: In lower case.
    ///   - optional: In lower case.
    ///   - kind: Of the file: `risks`.
    package func checkColumns(required: [String], optional: [String], kind: String) -> [Diagnostic] {
        let known = required + optional
        var unknown = columns.indices.filter { index in
            let key = columns[index].key
            return !key.isEmpty && !known.contains(bytesOf: key) && column(key) == index
        }
        var diagnostics: [Diagnostic] = []
        // A column without a name is a finding of its own, and may well be the one.
        let nameless = columns.count { $0.key.isEmpty }
        let missing = required.filter { column($0) == nil }.dropFirst(nameless)
        let candidates = unknown.filter { !columns[$0].isOfOneStage }
        let only = missing.count == 1 && unknown.count == 1 ? candidates.first : nil
        var absentNames: [String] = []
        for name in missing {
            let near = candidates.first { !nearNames(to: columns[$0].key, among: [name]).isEmpty } ?? only
            guard let near else {
                absentNames.append(name)
                continue
            }
            unknown.removeAll { $0 == near }
            diagnostics.append(
                .missingColumn(name, at: columns[near].span, place: headerPlace(near), near: columns[near].name))
        }
        if !absentNames.isEmpty {
            let others = headerRow == nil ? [] : unknown.map { columns[$0].name }
            diagnostics.append(
                .missingColumns(
                    absentNames, at: header.firstLine, place: headerRow, others: others,
                    mapping: HeadMapping.yaml(readAsOthers + HeadMapping.likely(absentNames, among: others), kind: kind)
                ))
            if !others.isEmpty { unknown = [] }
        }
        // Most tables have no other columns than those that are read.
        guard !unknown.isEmpty else { return diagnostics }
        let absent = optional.filter { column($0) == nil }
        return diagnostics + unknown.map { self.unknown($0, known: known, absent: absent) }
    }

    /// The columns that are read by other names than their own.
    private var readAsOthers: [(name: String, head: String)] {
        columns.filter { DataColumn.key($0.name) != $0.key }.map { ($0.key, $0.name) }
    }

    /// Nil for JSON and YAML.
    private func headerPlace(_ index: Int) -> String? { headerRow == nil ? nil : headerReference(column: index) }

    private func unknown(_ index: Int, known: [String], absent: [String]) -> Diagnostic {
        let column = columns[index]
        return .unknownColumn(
            column.name, at: column.span, place: headerPlace(index),
            near: column.isOfOneStage ? nil : didYouMean(column.key, among: absent), known: known)
    }
}

extension DataColumn {
    /// Whether its words say that it is one of several of its kind: to take `Net likelihood` for `likelihood` would
    /// print the score with controls as the one before them.
    fileprivate var isOfOneStage: Bool {
        let words = Slug.make(key).utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
        return words.contains(where: Self.wordsOfStages.contains)
    }

    private static let wordsOfStages: Set = [
        "net", "gross", "residual", "inherent", "current", "target", "initial", "final", "previous", "rating",
        "consequence",
    ]
}

extension [String] {
    fileprivate func contains(bytesOf name: String) -> Bool {
        contains { $0.utf8.count == name.utf8.count && $0.utf8.elementsEqual(name.utf8) }
    }
}
