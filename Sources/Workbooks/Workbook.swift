package import Diagnostics
internal import OfficeFiles

/// A sheet as it was read.
package struct SheetReading {
    /// As CSV, whose places are those of the workbook.
    package let file: SourceFile
    /// Where in it cells begin whose values cannot be known, in its order.
    package let faulty: [Int]
    /// Nil for a sheet without any that could be worked out.
    package let formulas: SheetFormulas?
}

/// A workbook of a spreadsheet program (`.xlsx`, ECMA-376), of which one sheet is read.
package struct Workbook {
    private let source: SourceFile
    private let limits: WorkbookLimits
    private let leavesOutHidden: Bool
    private var diagnostics: [Diagnostic] = []

    private init(_ source: SourceFile, leavesOutHidden: Bool, limits: WorkbookLimits) {
        self.source = source
        self.leavesOutHidden = leavesOutHidden
        self.limits = limits
    }

    /// Reads the sheet that holds a set of data: the one that the settings name, or that is called like the set, or else
    /// the only one with anything on it.
    ///
    /// - Parameters:
    ///   - source: The workbook.
    ///   - name: Of the set: `rates`.
    ///   - place: What the settings say of where it stands: `Rates, A3:F16`.
    ///   - leavesOutHidden: Whether the author says that what is hidden is not to be read. It never is.
    ///   - diagnostics: Gets what is wrong with the workbook, what it hides, and the faults of single cells.
    /// - Returns: Nil when it cannot be read, which is a finding.
    package static func sheet(
        of source: SourceFile, named name: String, at place: (text: String, span: Span)?, leavesOutHidden: Bool,
        diagnostics: inout [Diagnostic]
    ) -> SheetReading? {
        var workbook = Workbook(source, leavesOutHidden: leavesOutHidden, limits: WorkbookLimits())
        defer { diagnostics += workbook.diagnostics }
        do {
            return try workbook.read(name, at: place)
        } catch {
            workbook.diagnostics.append(
                .workbook(error, at: place.map { .span($0.span) } ?? .path(source.path), name: name))
            return nil
        }
    }
}

extension Workbook {
    /// The names of the sheets that can be seen, in the order of the workbook; none of a file that cannot be read.
    package static func sheets(of source: SourceFile) -> [String] {
        (try? OpenWorkbook(source.bytes, limits: WorkbookLimits()))?.sheetNames ?? []
    }

    private mutating func read(
        _ name: String, at place: (text: String, span: Span)?
    ) throws(WorkbookFault) -> SheetReading {
        let book = try WorkbookFault.of { () throws(OfficeFault) in
            try OpenWorkbook(source.bytes, limits: limits)
        }
        let address = place.map { SheetAddress($0.text) }
        let (sheet, range) = try book.sheet(name, at: address)
        let part = try WorkbookFault.of { () throws(OfficeFault) in try book.read(sheet) }
        if let range {
            if let place, address?.range != nil, part.goesOn(below: range) {
                diagnostics.append(.workbookRange(at: place.span, row: range.rows.upperBound + 1))
            }
            part.crop(to: range)
        }
        let path = source.path
        let text = try WorkbookFault.of { () throws(OfficeFault) in
            try SheetText(part, named: sheet.name, path: path, limits: limits)
        }
        if !leavesOutHidden {
            let lists = try WorkbookFault.of { () throws(OfficeFault) in
                [
                    try book.hiddenParts(),
                    HiddenList(part.hidden, on: sheet.name, comments: try book.comments(on: sheet, in: range)),
                ]
            }
            diagnostics += lists.compactMap(\.words).map { .workbookHides($0, path) }
        }
        diagnostics += CellFindings.all(of: part.faults.withoutSaidWords(in: part), in: text)
        let unknown = part.faults.filter { !$0.fault.isKnown }.map { text.span($0.place).range.lowerBound }
        return SheetReading(file: text.file, faulty: unknown.sorted(), formulas: part.formulas(in: text))
    }
}
