package import Diagnostics

extension Rule {
    static let csvFormula = Rule(
        "csv-formula", .warning, "A CSV file that the paper publishes holds what a spreadsheet runs as a formula.",
        canBeLowered: true,
        example: .pieces(
            [
                .text("Residents may read [the costs](annex.csv)."),
                .file("annex.csv", "line,amount\nStaff,=2+3"),
            ],
            mended: [
                .text("Residents may read [the costs](annex.csv)."),
                .file("annex.csv", "line,amount\nStaff,5"),
            ]))
}

/// Looks into a CSV file that is published as it is. What the program writes itself from data has apostrophes there.
package enum CSVFormulas {
    /// Whether a file is one, by its name.
    package static func examines(_ path: String) -> Bool {
        path.utf8.suffix(4).map(\.lowercased).elementsEqual(".csv".utf8)
    }

    /// One finding, at the first cell that a spreadsheet would run.
    package static func faults(in source: SourceFile) -> [Diagnostic] {
        var scanner = CSVScanner(source)
        var cells: [CSVScanner.Cell] = []
        var formulas: (first: Range<Int>, count: Int)?
        while scanner.next(&cells) != nil {
            for cell in cells {
                for range in cell.parts(of: source.bytes) where source.bytes[range].isFormula {
                    formulas = (formulas?.first ?? range, (formulas?.count ?? 0) + 1)
                }
            }
        }
        return formulas.map { [.csvFormula(at: Span(source, $0.first), count: $0.count)] } ?? []
    }
}

extension Diagnostic {
    fileprivate static func csvFormula(at span: Span, count: Int) -> Diagnostic {
        let others =
            switch count {
            case 1: ""
            case 2: "; so would it 1 other cell"
            default: "; so would it \(count - 1) other cells"
            }
        return Diagnostic(
            .csvFormula, at: span,
            "this file is published as it is, and a spreadsheet would run this cell as a formula\(others)",
            suggestion: "store the value in place of the formula; for words, begin the cell with an apostrophe")
    }
}

extension CSVScanner.Cell {
    /// What a spreadsheet takes for cells: where it divides at semicolons or tabs, those of this one.
    fileprivate func parts(of bytes: [UInt8]) -> [Range<Int>] {
        guard form == .plain else { return [(range.lowerBound + 1)..<(range.upperBound - 1)] }
        return bytes[range].split(omittingEmptySubsequences: true) { $0 == UInt8(ascii: ";") || $0 == .tab }
            .map { $0.startIndex..<$0.endIndex }
    }
}

extension ArraySlice<UInt8> {
    /// A sign at the start, where what follows is no number and no dash in a list of words.
    fileprivate var isFormula: Bool {
        guard let start = firstIndex(where: { !$0.isBlank }) else { return false }
        switch self[start] {
        case UInt8(ascii: "="), UInt8(ascii: "@"): return start + 1 < endIndex
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard let next = self[(start + 1)...].first, !next.isBlank else { return false }
            return NumberCell.parse(String(decoding: self, as: UTF8.self)) == nil
        default: return false
        }
    }
}
