internal import Datasets
internal import Diagnostics

extension PaperData {
    /// Figures that exempt texts alone name, with what goes into those and into nothing that everybody may read. Looked up
    /// in the rows as they are written, since a row may be at fault.
    ///
    /// - Parameters:
    ///   - exempt: The figures that exempt texts name.
    ///   - open: Those that others do.
    package func withheldFigures(namedBy exempt: Set<String>, open: Set<String>) -> Set<String> {
        var parts: [String: [String]] = [:]
        for table in figureTables {
            for (row, name) in table.figureNames {
                let formula = RowReader(table, row: row).text(RowReader.Column("formula", of: table)) ?? ""
                parts[name, default: []] += formula.namedParts
            }
        }
        return Self.all(behind: exempt, parts).subtracting(Self.all(behind: open, parts))
    }

    /// - Parameter names: Only looked up.
    func withheldRows(of table: DataTable, _ names: Set<String>) -> [Int] {
        table.figureNames.filter { names.contains($0.name) }.map(\.row)
    }

    private var figureTables: [DataTable] { (wholeFiles + files).filter { $0.kind == .figures }.map(\.table) }

    private static func all(behind names: Set<String>, _ parts: [String: [String]]) -> Set<String> {
        var (seen, waiting) = (Set<String>(), Array(names))
        while let name = waiting.popLast() {
            if seen.insert(name).inserted { waiting += parts[name] ?? [] }
        }
        return seen
    }
}

extension DataTable {
    fileprivate var figureNames: [(row: Int, name: String)] {
        let column = RowReader.Column("name", of: self)
        return (0..<rowCount).compactMap { row in
            RowReader(self, row: row).text(column).map { (row, $0.withSingleBlanks) }
        }
    }
}

extension String {
    /// The names in a formula: `a` and `b` of `a + 2 * b`.
    fileprivate var namedParts: [String] {
        let sign = UInt8(ascii: "-")
        return utf8.split { !($0.isLetterOrDigit || $0 == sign || $0 == UInt8(ascii: "_")) }
            .map { String(decoding: $0, as: UTF8.self) }.filter { $0.utf8.first?.isLetter == true }
    }
}
