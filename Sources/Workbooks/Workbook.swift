package import Diagnostics

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

    /// Reads the sheet that holds a set of data: the one of that name, or else the only one with anything on it.
    ///
    /// - Parameters:
    ///   - source: The workbook.
    ///   - name: Of the set: `rates`.
    ///   - leavesOutHidden: Whether the author says that what is hidden is not to be read. It never is.
    ///   - diagnostics: Gets what is wrong with the workbook, what it hides, and the faults of single cells.
    /// - Returns: The sheet as CSV, whose places are those of the workbook, and where in it cells begin whose values
    ///   cannot be known; nil when it cannot be read, which is a finding.
    package static func sheet(
        of source: SourceFile, named name: String, leavesOutHidden: Bool, diagnostics: inout [Diagnostic]
    ) -> (file: SourceFile, faulty: [Int])? {
        var workbook = Workbook(source, leavesOutHidden: leavesOutHidden, limits: WorkbookLimits())
        defer { diagnostics += workbook.diagnostics }
        do {
            return try workbook.read(name)
        } catch {
            workbook.diagnostics.append(.workbook(error, source.path, name: name))
            return nil
        }
    }
}

extension Workbook {
    private typealias Sheet = (part: SheetPart, about: WorkbookPart.Sheet, target: String)

    private mutating func read(_ name: String) throws(WorkbookFault) -> (file: SourceFile, faulty: [Int]) {
        let archive = try ZipArchive(source.bytes, limits: limits)
        let root = try Relationships(of: "", in: archive, limits: limits)
        guard let main = root.first("officeDocument")?.part else { throw .noWorkbook }
        let parts = try Relationships(of: main, in: archive, limits: limits)
        let workbook = WorkbookPart(limits: limits)
        try workbook.read(main, of: archive)
        let context = try context(parts, of: archive, workbook)
        var sheets: [Sheet] = []
        for about in workbook.sheets {
            guard let target = parts[about.relationship], target.kind == "worksheet" else { continue }
            let part = SheetPart(context, limits: limits)
            try part.read(target.part, of: archive)
            sheets.append((part, about, target.part))
        }
        let sheet = try chosen(name, of: sheets)
        let text = try SheetText(sheet.part, named: sheet.about.name, path: source.path, limits: limits)
        var hidden = HiddenList(sheet.part.hidden)
        for other in sheets where other.about.isHidden && !other.part.isEmpty { hidden.add(sheet: other.about.name) }
        if parts.holds("externalLink") { hidden.addLinks() }
        let comments = try Relationships(of: sheet.target, in: archive, limits: limits)
        if comments.holds("comments") || comments.holds("threadedComment") { hidden.addComments() }
        if !leavesOutHidden, let words = hidden.words {
            diagnostics.append(.workbookHides(words, on: sheet.about.name, source.path))
        }
        diagnostics += CellFindings.all(of: sheet.part.faults, in: text)
        let unknown = sheet.part.faults.filter { !$0.fault.isKnown }.map { text.span($0.place).range.lowerBound }
        return (text.file, unknown.sorted())
    }

    private func context(
        _ parts: Relationships, of archive: ZipArchive, _ workbook: WorkbookPart
    ) throws(WorkbookFault) -> SheetPart.Context {
        let texts = SharedTexts(limits: limits)
        if let part = parts.first("sharedStrings")?.part { try texts.read(part, of: archive) }
        let formats = CellFormats(limits: limits)
        if let part = parts.first("styles")?.part { try formats.read(part, of: archive) }
        return SheetPart.Context(texts: texts, formats: formats, countsFrom1904: workbook.countsFrom1904)
    }

    private func chosen(_ name: String, of sheets: [Sheet]) throws(WorkbookFault) -> Sheet {
        let seen = sheets.filter { !$0.about.isHidden && !$0.part.isEmpty }
        let named = seen.filter { $0.about.name.hasSameLetters(as: name) }
        if let only = named.count == 1 ? named.first : seen.count == 1 ? seen.first : nil { return only }
        throw .unclearSheet(seen.map(\.about.name))
    }
}

extension SheetPart {
    /// Whether nothing is seen on the sheet, and nothing is hidden there.
    fileprivate var isEmpty: Bool { cells.isEmpty && faults.isEmpty && hidden.isEmpty }
}

extension String {
    fileprivate func hasSameLetters(as name: String) -> Bool {
        utf8.map(\.lowercased).elementsEqual(name.utf8.map(\.lowercased))
    }
}
