internal import Diagnostics
internal import OfficeFiles

/// A workbook whose list of sheets was read, and each sheet only where it is asked for.
struct OpenWorkbook {
    struct Sheet {
        let name: String
        /// The name of its part inside the file.
        let part: String
        let isHidden: Bool
    }

    private let archive: ZipArchive
    private let limits: WorkbookLimits
    private let context: SheetPart.Context
    private let sheets: [Sheet]
    private let hasLinks: Bool
    private let names: [(name: String, text: String)]

    init(_ file: [UInt8], limits: WorkbookLimits) throws(OfficeFault) {
        archive = try ZipArchive(file, limits: limits.file)
        self.limits = limits
        let root = try Relationships(of: "", in: archive, limits: limits.file)
        guard let main = root.first("officeDocument")?.part else { throw .noOfficeFile }
        let parts = try Relationships(of: main, in: archive, limits: limits.file)
        let workbook = WorkbookPart(limits: limits)
        try workbook.read(main, of: archive)
        let texts = SharedTexts(limits: limits)
        if let part = parts.first("sharedStrings")?.part { try texts.read(part, of: archive) }
        let formats = CellFormats(limits: limits)
        if let part = parts.first("styles")?.part { try formats.read(part, of: archive) }
        context = SheetPart.Context(
            texts: texts, formats: formats, countsFrom1904: workbook.countsFrom1904,
            isToBeWorkedOut: workbook.isToBeWorkedOut, isRoundedAsShown: workbook.isRoundedAsShown)
        names = workbook.names
        hasLinks = parts.holds("externalLink")
        // Sheets of charts hold no cells.
        sheets = workbook.sheets.compactMap { about in
            guard let target = parts[about.relationship], target.kind == "worksheet" else { return nil }
            return Sheet(name: about.name, part: target.part, isHidden: about.isHidden)
        }
    }

    func read(_ sheet: Sheet) throws(OfficeFault) -> SheetPart {
        let part = SheetPart(context, limits: limits)
        try part.read(sheet.part, of: archive)
        return part
    }

    var sheetNames: [String] { seen.map(\.name) }

    private var seen: [Sheet] { sheets.filter { !$0.isHidden } }
}

// MARK: - Which sheet

extension OpenWorkbook {
    func sheet(_ name: String, at address: SheetAddress?) throws(WorkbookFault) -> (sheet: Sheet, range: CellRange?) {
        guard let address else { return (try sheet(of: name), nil) }
        let named = seen.filter { $0.name.withSingleBlanks.hasSameLetters(as: address.name) }
        if let sheet = named.first { return (sheet, address.range) }
        for sheet in seen {
            for table in try WorkbookFault.of({ () throws(OfficeFault) in try tables(of: sheet) })
            where table.name.hasSameLetters(as: address.name) {
                guard table.hasHeads || address.range != nil else { throw .tableWithoutHeads(table.name) }
                return (sheet, address.range ?? table.range)
            }
        }
        if let found = names.first(where: { $0.name.hasSameLetters(as: address.name) }) { return try range(of: found) }
        throw .unknownSheet(address.name, seen.map(\.name))
    }

    /// The range that a name of the workbook stands for.
    private func range(of named: (name: String, text: String)) throws(WorkbookFault) -> (
        sheet: Sheet, range: CellRange?
    ) {
        let address = SheetAddress(named.text)
        guard let range = address.range,
            let sheet = seen.first(where: { $0.name.withSingleBlanks.hasSameLetters(as: address.name) })
        else { throw .nameOfNoRange(named.name, named.text) }
        return (sheet, range)
    }

    private func sheet(of name: String) throws(WorkbookFault) -> Sheet {
        let named = seen.filter { $0.name.hasSameLetters(as: name) }
        if let only = named.first { return only }
        var filled: [Sheet] = []
        for sheet in seen {
            let part = try WorkbookFault.of { () throws(OfficeFault) in try read(sheet) }
            if !part.isEmpty { filled.append(sheet) }
        }
        guard filled.count == 1 else { throw .unclearSheet(filled.map(\.name)) }
        return filled[0]
    }

    private func tables(of sheet: Sheet) throws(OfficeFault) -> [TablePart] {
        try relationships(of: sheet).all("table").map { target throws(OfficeFault) in
            let table = TablePart(limits: limits)
            try table.read(target.part, of: archive)
            return table
        }
    }

    private func relationships(of sheet: Sheet) throws(OfficeFault) -> Relationships {
        try Relationships(of: sheet.part, in: archive, limits: limits.file)
    }
}

// MARK: - What is hidden

extension OpenWorkbook {
    /// All that anybody can find who opens the workbook and looks for it: what is hidden on any sheet, and who made it.
    func everythingHidden() throws(OfficeFault) -> [String] {
        var found = [try hiddenParts().words]
        for sheet in seen {
            found.append(
                HiddenList(try read(sheet).hidden, on: sheet.name, comments: try comments(on: sheet, in: nil)).words)
        }
        found += Self.otherParts.filter { archive.holdsAny($0.start) }.map(\.words)
        found.append(try author.map { "the name of its author or of who saved it last, \($0.quoted)" })
        return found.compactMap(\.self)
    }

    /// Where workbooks keep what no sheet shows.
    private static let otherParts = [
        (start: "xl/pivotCache/", words: "the data behind pivot tables"),
        (start: "xl/connections.xml", words: "connections to other data"),
        (start: "xl/embeddings/", words: "files that are embedded"),
        (start: "xl/revisions/", words: "earlier versions"),
        (start: "customXml/", words: "data of other programs"),
        (start: "docProps/custom.xml", words: "properties that somebody gave it"),
    ]

    private var author: String? {
        get throws(OfficeFault) {
            guard archive.holds("docProps/core.xml") else { return nil }
            let part = CorePropertiesPart(limits: limits.file)
            try part.read("docProps/core.xml", of: archive)
            return part.author
        }
    }

    /// Sheets that hold anything and are hidden, and links to other workbooks.
    func hiddenParts() throws(OfficeFault) -> HiddenList {
        var hidden: [String] = []
        for sheet in sheets where sheet.isHidden {
            if try !read(sheet).isEmpty { hidden.append(sheet.name) }
        }
        return HiddenList(sheets: hidden, hasLinks: hasLinks)
    }

    /// The comments on a sheet, or on a range of it.
    func comments(on sheet: Sheet, in range: CellRange?) throws(OfficeFault) -> CommentList {
        let parts = try relationships(of: sheet)
        var list = CommentList()
        for target in parts.all("comments") {
            let part = CommentsPart(limits: limits)
            try part.read(target.part, of: archive)
            list.cells += part.cells.filter { range?.contains($0) ?? true }
            list.hasOthers = list.hasOthers || part.hasOthers
        }
        // Excel writes each of the newer kind as one of the older as well.
        if parts.holds("threadedComment"), !parts.holds("comments") { list.hasOthers = true }
        return list
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
