internal import Datasets
package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let unusedFile = Rule(
        "unused-file", .warning, "A file in a paper's folder is named nowhere, so it is not published.",
        canBeLowered: true,
        example: .pieces(
            [
                .text("The wards are on a map.")
            ],
            mended: [
                .text("The wards are on [a map](map.pdf).")
            ],
            given: [
                .file("map.pdf")
            ]))
    package static let unusedData = Rule(
        "unused-data", .warning, "Nothing on the page uses a data file.", canBeLowered: true,
        example: .opening(
            """
            # Care at home

            Camden pays £21.87 an hour.
            """,
            mended: """
                # Care at home

                Camden pays {{ rates.camden }} an hour.
                """,
            given: [.file("rates.csv", "authority,rate\nCamden,21.87")]))
}

extension Diagnostic {
    static func unusedFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusedFile, at: .path(path), "nothing in the paper names this file, so it is not published",
            suggestion: "link to it, or take it out of the folder")
    }

    /// - Parameter sheets: Those of a workbook.
    static func unusedWorkbook(_ path: String, sheets: [String]) -> Diagnostic {
        let name = String(Substring(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]))
        let sets = WorkbookSets(sheets).entries.map { ", \($0.set): \($0.sheet.quotedForYAML)" }.joined()
        return Diagnostic(
            .unusedFile, at: .path(path), "nothing in the paper names this file, so it is not published",
            suggestion: "if it holds the data, say in the settings of the paper which of its sheets are which: “data: "
                + "{workbook: \(name.quotedForYAML)\(sets)}”; or link to it, or take it out of the folder")
    }

    static func unusedData(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .unusedData, at: .path(path), "nothing in the paper uses these data, so they are not published",
            suggestion:
                "put one of their names into the text, such as {{ \(name) }}, or take the file out of the folder")
    }
}

/// Finds files that lie in a paper's folder and are published nowhere.
enum UnusedFiles: PaperCheck {
    static let rules: [Rule] = [.unusedFile, .unusedData]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        let (source, doubts, use) = (reading.source, reading.doubts, reading.use)
        let named = Set(reading.attachments + reading.parsed.linkable)
        return source.otherFiles.compactMap { path in
            // A text that cannot be read may name it all the same.
            guard source.document(misnamed: path) == nil, !doubts.mayName(DataFile(path)?.name ?? path),
                !named.contains(path), path != reading.parsed.data.workbook?.value, DataFile.ofSpreadsheet(path) == nil,
                !isExempt(path, in: reading),
                !reading.mayMean(path)
            else {
                return nil
            }
            guard let file = DataFile(path), file.kind != .other, !reading.data.ownTables.contains(file.name)
            else {
                let name = (DataFile(path) ?? DataFile.ofAnySpreadsheet(path))?.name
                if use.mayShow(name ?? "") { return nil }
                let sheets = reading.parsed.data.workbook == nil ? source.sheets(ofWorkbook: path) : []
                return sheets.isEmpty
                    ? .unusedFile("\(source.path)/\(path)")
                    : .unusedWorkbook("\(source.path)/\(path)", sheets: sheets)
            }
            // A name that cannot be used is a finding of its own.
            return use.mayShow(file.name) || !file.isNamable
                ? nil : .unusedData("\(source.path)/\(path)", name: file.example)
        }
    }

    private static let ofOptions = ["options", "costs", "scores", "weights"]

    /// Whether a file is an exempt appendix, or one of them names it.
    private static func isExempt(_ path: String, in reading: PaperReading) -> Bool {
        let (source, exempt) = (reading.source, reading.parsed.exempt)
        guard !exempt.settings.isEmpty || !source.exemptBlocks.isEmpty else { return false }
        if exempt.contains(path) { return true }
        let file = DataFile(path)
        // What compares options goes with the appraisal.
        if exempt.contains(PaperDocument.appraisal.file), let file, ofOptions.contains(file.name) { return true }
        // A file of costs may be shown as a table as well.
        let name = file.map { $0.kind.mayBeTable ? $0.name : "\($0.name)." } ?? path
        let texts = (source.texts + [source.appraisal].compactMap { $0 }).filter { text in
            exempt.contains(String(decoding: text.path.utf8.dropFirst(source.path.utf8.count + 1), as: UTF8.self))
        }
        return texts.contains { $0.bytes.contains(bytes: name.utf8) } || source.exemptBlocks.contains { $0.holds(name) }
    }
}

extension PaperReading {
    /// Whether an address with a blank in it, which is a finding of its own, was meant for a file.
    fileprivate func mayMean(_ file: String) -> Bool {
        file.utf8.contains(.space) && texts.contains { $0.tree.source.bytes.contains(bytes: "](\(file)".utf8) }
    }
}

extension DataFile {
    /// A name that shows the data.
    fileprivate var example: String {
        switch kind {
        case .rates: "\(name).table"
        case .risks: "risks.register"
        case .figures: "figures.schedule"
        case .costs: "costs.table"
        case .scores, .weights: "scores.table"
        case .other: "table.\(name)"
        }
    }
}

extension PaperSource {
    /// The sheets that can be seen; none of a file that is no workbook.
    fileprivate func sheets(ofWorkbook path: String) -> [String] {
        dataFiles.first { $0.path == "\(self.path)/\(path)" }.map { DataTable.sheets(of: $0) } ?? []
    }
}
