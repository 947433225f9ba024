internal import Datasets
package import Diagnostics
internal import Settings

extension Rule {
    package static let dataWorkbook = Rule(
        "data-workbook", .error, "The settings name a workbook that is not in the folder.",
        example: .settings(
            """
            topic: Adult social care
            data: {workbook: model.xlsx, rates: Survey}
            """,
            mended: "topic: Adult social care"))
}

extension Diagnostic {
    fileprivate static func noWorkbook(_ name: Located<String>, among paths: [String]) -> Diagnostic {
        let names = paths.map { String(Substring($0.utf8.split(separator: UInt8(ascii: "/")).last ?? $0.utf8[...])) }
        return Diagnostic(
            .dataWorkbook, at: name.span, "there is no workbook \(name.value.quoted) in the folder of the paper",
            suggestion: didYouMean(name.value, among: names) ?? "copy it there, or delete this setting")
    }
}

extension PaperDataReader {
    /// The sets of data that the settings say stand in one workbook.
    mutating func setsOfWorkbook(besides found: [Found]) -> [Found] {
        guard let name = settings.workbook else { return missingWorkbooks(found) }
        guard let workbook = source.dataFiles.first(where: { $0.path == "\(source.path)/\(name.value)" }) else {
            diagnostics.append(.noWorkbook(name, among: source.dataFiles.map(\.path)))
            faulty.formUnion(settings.sets.flatMap { DataFile.nameStarts(of: $0.name.value) })
            return []
        }
        return settings.sets.compactMap { set in
            if let first = found.first(where: { $0.file.name == set.name.value }) {
                // A workbook may be called like one of the sets that it holds.
                if first.source.path != workbook.path {
                    diagnostics.append(.dataTwice(first.source.path, first: workbook.path))
                }
                return nil
            }
            return DataFile("\(set.name.value).xlsx").map { ($0, workbook) }
        }
    }

    /// Settings that name a place in a workbook that is not there.
    private mutating func missingWorkbooks(_ found: [Found]) -> [Found] {
        let workbooks = found.filter { $0.source.path.utf8.suffix(5).elementsEqual(".xlsx".utf8) }.map(\.file.name)
        for set in settings.sets where !workbooks.contains(set.name.value) {
            diagnostics.append(
                .noWorkbook(Located("\(set.name.value).xlsx", at: set.name.span), among: source.dataFiles.map(\.path)))
        }
        return []
    }
}

extension DataFile {
    /// What names of a set of data begin with: `rates`, `table.costs`.
    fileprivate static func nameStarts(of set: String) -> [String] {
        switch DataFile("\(set).csv")?.kind {
        case .other?: ["table.\(set)"]
        case .costs?, .scores?, .weights?: [set, "table.\(set)"]
        default: [set]
        }
    }
}
