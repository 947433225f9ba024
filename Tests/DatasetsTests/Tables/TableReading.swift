import Datasets
import Diagnostics
import TestSupport
import Testing

/// A data file read for a test.
struct TableReading {
    let text: MarkedText
    let table: DataTable?
    let diagnostics: [Diagnostic]

    init(_ marked: String, as format: String = "csv", limits: DataLimits = DataLimits()) {
        text = MarkedText(marked, path: "Content/care/rates.\(format)")
        var diagnostics: [Diagnostic] = []
        table = DataTable.read(text.file, limits: limits, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    init(bytes: [UInt8], as format: String = "csv") {
        text = MarkedText("")
        var diagnostics: [Diagnostic] = []
        table = DataTable.read(SourceFile(path: "rates.\(format)", bytes: bytes), diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// The names of the columns, and below them the cells.
    var lines: [[String]] { table?.lines ?? [] }

    var messages: [String] { diagnostics.map(\.message) }
    var suggestions: [String?] { diagnostics.map(\.suggestion) }

    /// What the one finding says, and what would be right.
    func expect(
        _ rule: String, _ message: String, _ suggestion: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expectFindings([rule], in: diagnostics, of: text, sourceLocation: sourceLocation)
        #expect(messages == [message], sourceLocation: sourceLocation)
        #expect(suggestions == [suggestion], sourceLocation: sourceLocation)
    }
}

extension DataTable {
    var lines: [[String]] {
        [columns.map(\.name)]
            + (0..<rowCount).map { row in columns.indices.map { cell(row: row, column: $0).text } }
    }

    var faultyRows: [Int] { (0..<rowCount).filter(isFaulty) }
}
