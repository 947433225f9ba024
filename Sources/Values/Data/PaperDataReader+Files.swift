internal import Datasets
internal import Diagnostics
internal import Settings

/// Which file holds what.
extension PaperDataReader {
    /// Files of spreadsheet programs that are no workbooks of the kind that is read, and that the paper's data are in.
    mutating func findSpreadsheets(besides found: [Found]) {
        let formulas = found.first { $0.file.kind == .figures }?.source
        for path in source.otherFiles {
            guard let file = DataFile.ofAnySpreadsheet(path) else { continue }
            let isFound = found.contains { $0.file.name == file.name }
            let isShown = !isFound && (shown.contains(file.name) || file.isNamed(in: formulas))
            let isOfTheirOwn = file.kind.mayBeTable
            guard !isOfTheirOwn || isShown else { continue }
            diagnostics.append(.spreadsheetFile("\(source.path)/\(path)", name: file.name))
            if !isFound { faulty.formUnion(isOfTheirOwn ? ["table.\(file.name)"] : [file.name]) }
        }
    }

    typealias Found = (file: DataFile, source: SourceFile)

    /// The first file of each set, in the order of the names' bytes.
    mutating func filesByName() -> [Found] {
        var found: [Found] = []
        for data in source.dataFiles {
            let inside = String(decoding: data.path.utf8.dropFirst(source.path.utf8.count + 1), as: UTF8.self)
            guard let file = DataFile(inside) else { continue }
            if let first = found.first(where: { $0.file.name == file.name }) {
                diagnostics.append(.dataTwice(data.path, first: first.source.path))
            } else if file.kind != .other, !file.isNamable {
                diagnostics.append(.dataName(data.path, slug: "\(Slug.make(file.name)).csv"))
                faulty.formUnion([file.name, Slug.make(file.name)])
            } else {
                found.append((file, data))
            }
        }
        found += setsOfWorkbook(besides: found)
        let isScored = found.first { $0.file.kind == .scores }.map { isOfScores($0.source, among: found) } ?? false
        return found.map { file, source in
            switch file.kind {
            case .costs where optionsAreExempt, .scores where optionsAreExempt, .weights where optionsAreExempt:
                (file.asTable, source)
            case .costs where !isOfCosts(source): (file.asTable, source)
            case .scores where !isScored: (file.asTable, source)
            case .weights where !isScored: (file.asTable, source)
            default: (file, source)
            }
        }
    }

    /// A file of this name holds costs where it has their columns; any other is shown as it is.
    private func isOfCosts(_ source: SourceFile) -> Bool {
        has(CostColumns.required, source, .costs)
    }

    func has(_ names: [String], _ source: SourceFile, _ kind: DataFile.Kind) -> Bool {
        let table = withHeads(source, kind)
        return table.map { table in names.allSatisfy { table.column($0) != nil } } ?? false
    }

    /// The table with its columns as they are read, before anything is said of it.
    func withHeads(_ source: SourceFile, _ kind: DataFile.Kind) -> DataTable? {
        guard let heads = heads(of: kind) else { return nil }
        var unsaid: [Diagnostic] = []
        return DataTable.read(source, sheet: sheet(heads.kind), diagnostics: &unsaid)?
            .readingHeads(
                known: heads.known, meanings: heads.meanings, declared: columns[heads.kind], kind: heads.kind
            ).table
    }
}

extension DataFile {
    /// Whether a file of its name may be data of the program's own.
    var isNamedLikeData: Bool { DataFile("\(name).csv").map { $0.kind != .other } ?? false }

    /// Whether formulas may name its cells: `table.budget.net.2028-29`.
    func isNamed(in formulas: SourceFile?) -> Bool {
        formulas?.bytes.contains(bytes: "table.\(name).".utf8) ?? false
    }
}
