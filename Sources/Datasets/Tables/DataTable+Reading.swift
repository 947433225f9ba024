package import Diagnostics
internal import Workbooks

extension DataTable {
    /// Reads a data file by the extension of its path: `xlsx`, `csv`, `json`, `yml` or `yaml`.
    ///
    /// - Returns: Nil when it cannot be read, and then a finding says why. A table with faulty rows is returned all the
    ///   same, and knows which they are.
    ///
    /// - Parameter sheet: Of a workbook; nil for the one that is called like the file.
    package static func read(
        _ source: SourceFile, sheet: WorkbookSheet? = nil, diagnostics: inout [Diagnostic]
    ) -> DataTable? {
        read(source, limits: DataLimits(), sheet: sheet, diagnostics: &diagnostics)
    }

    /// The sheets of a workbook that can be seen; none of another file.
    package static func sheets(of source: SourceFile) -> [String] {
        DataFormat(of: source.path) == .workbook ? Workbook.sheets(of: source) : []
    }

    /// The same with other limits of size.
    package static func read(
        _ source: SourceFile, limits: DataLimits, sheet: WorkbookSheet? = nil, diagnostics: inout [Diagnostic]
    ) -> DataTable? {
        guard let format = DataFormat(of: source.path) else {
            diagnostics.append(.dataFormat(source.path))
            return nil
        }
        let limit = format == .yaml ? limits.bytesOfYAML : limits.bytes
        guard source.bytes.count <= limit else {
            diagnostics.append(.dataTooLarge(source, limit: limit))
            return nil
        }
        if format == .workbook {
            let sheet = Workbook.sheet(
                of: source, named: sheet?.name ?? source.stem, at: sheet?.place,
                leavesOutHidden: sheet?.leavesOutHidden ?? false, diagnostics: &diagnostics)
            guard let sheet else { return nil }
            let formulas = sheet.formulas.map { FormulaCheck($0) }
            diagnostics += formulas?.findings ?? []
            return readText(sheet.file, as: .csv, limits: limits, diagnostics: &diagnostics)?
                .withFaults(at: (sheet.faulty + (formulas?.faulty ?? [])).sorted())
        }
        return readText(source, as: format, limits: limits, diagnostics: &diagnostics)
    }

    private static func readText(
        _ source: SourceFile, as format: DataFormat, limits: DataLimits, diagnostics: inout [Diagnostic]
    ) -> DataTable? {
        if let fault = DataEncoding.fault(of: source, format) {
            diagnostics.append(fault)
            return DataEncoding.isOneByteALetter(source, format)
                ? readingRowsOfText(source, limits: limits, diagnostics: &diagnostics) : nil
        }
        let hidden = hiddenCharacters(of: source)
        diagnostics += hidden
        guard hidden.count <= mostHidden else { return nil }
        diagnostics += DamagedLetters.find(in: source)
        let offsets = hidden.compactMap { $0.place.span?.range.lowerBound }
        let table =
            switch format {
            case .csv, .workbook: CSVReader.read(source, limits: limits, diagnostics: &diagnostics)
            case .json: JSONReader.read(source, limits: limits, hidden: Set(offsets), diagnostics: &diagnostics)
            case .yaml: YAMLTable.read(source, limits: limits, diagnostics: &diagnostics)
            }
        return table?.withFaults(at: offsets)
    }

    /// The rows of a CSV file whose letters are of another encoding: what is wrong with those that are plain shows beside
    /// the fault of the file, and the rest are left alone.
    private static func readingRowsOfText(
        _ source: SourceFile, limits: DataLimits, diagnostics: inout [Diagnostic]
    ) -> DataTable? {
        CSVReader.read(source, limits: limits, diagnostics: &diagnostics)?.withRowsOfOtherEncodings
    }

    /// A file with more hidden characters is no text that people typed.
    private static let mostHidden = 1_000

    /// Looks at the file part by part, and no further when there are too many: a finding takes far more room than the
    /// byte that it is about.
    private static func hiddenCharacters(of source: SourceFile) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var start = source.byteOrderMarkLength
        while start < source.bytes.count, found.count <= mostHidden {
            var end = min(start + 4_096, source.bytes.count)
            while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
            found += HiddenCharacters.find(in: source, range: start..<end)
            start = end
        }
        return found
    }
}

/// How a data file is written.
enum DataFormat {
    case workbook, csv, json, yaml

    /// Nil when no format has the extension of the path.
    init?(of path: String) {
        let name =
            path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last ?? path.utf8[...]
        guard let stop = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        switch String(decoding: name[name.index(after: stop)...].map(\.lowercased), as: UTF8.self) {
        case "xlsx": self = .workbook
        case "csv": self = .csv
        case "json": self = .json
        case "yml", "yaml": self = .yaml
        default: return nil
        }
    }
}

extension SourceFile {
    /// `rates` of `Content/home-care/rates.xlsx`.
    fileprivate var stem: String {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
        return String(Substring(name.prefix { $0 != UInt8(ascii: ".") }))
    }
}

/// Which sheet of a workbook is read, and how.
package struct WorkbookSheet {
    let name: String
    let place: (text: String, span: Span)?
    let leavesOutHidden: Bool

    /// - Parameters:
    ///   - name: Of the set of data: a sheet of that name is meant where no place is given.
    ///   - place: Where the settings say that it stands: `Rates, A3:F16`.
    ///   - leavesOutHidden: Whether it is meant that what the workbook hides is not read.
    package init(_ name: String, at place: (text: String, span: Span)?, leavesOutHidden: Bool) {
        self.name = name
        self.place = place
        self.leavesOutHidden = leavesOutHidden
    }
}
