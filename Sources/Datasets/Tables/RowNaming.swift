internal import Diagnostics

/// How people find a row again: in a spreadsheet by its number and letters, in a list by counting the items.
enum RowNaming: Sendable, Equatable {
    /// - Parameter columns: Those of a sheet that are not left away, from 1; nil for all.
    case sheet(columns: [Int]?)
    case items

    static func rows(of source: SourceFile) -> RowNaming { .sheet(columns: source.sheetColumns) }

    /// Of a table that begins some columns to the right.
    static func rows(of source: SourceFile, from margin: Int) -> RowNaming {
        guard margin > 0 else { return rows(of: source) }
        let columns = source.sheetColumns ?? Array(1...(margin + DataLimits().columns))
        return .sheet(columns: Array(columns.dropFirst(margin)))
    }

    var isSheet: Bool { self != .items }

    /// - Parameter number: From 1; the header of a sheet is row 1.
    func row(_ number: Int) -> String {
        switch self {
        case .sheet: "row \(number)"
        case .items: "item \(number)"
        }
    }

    /// - Parameters:
    ///   - column: From 0.
    ///   - name: Empty where the column has none.
    func cell(_ number: Int, column: Int, name: String) -> String {
        switch self {
        case .sheet(let columns):
            "\(row(number)), column \(DataColumn.letters(columns?.at(column).map { $0 - 1 } ?? column))"
                + (name.isEmpty ? "" : ", \(name.cut)")
        case .items:
            name.isEmpty ? row(number) : "\(row(number)), \(name.cut)"
        }
    }
}

extension String {
    /// A name short enough to stand in a message.
    fileprivate var cut: String {
        let start = unicodeScalars.prefix(40)
        return start.endIndex == endIndex ? self : "\(String(start))…"
    }
}

extension [Int] {
    fileprivate func at(_ index: Int) -> Int? { indices.contains(index) ? self[index] : nil }
}
