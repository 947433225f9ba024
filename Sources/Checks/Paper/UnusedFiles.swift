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
                !named.contains(path), DataFile.ofSpreadsheet(path) == nil
            else {
                return nil
            }
            guard let file = DataFile(path), file.kind != .other else {
                return use.mayShow(DataFile(path)?.name ?? "") ? nil : .unusedFile("\(source.path)/\(path)")
            }
            // A name that cannot be used is a finding of its own.
            return use.mayShow(file.name) || !file.isNamable
                ? nil : .unusedData("\(source.path)/\(path)", name: file.example)
        }
    }
}

extension DataFile {
    /// A name that shows the data.
    fileprivate var example: String {
        switch kind {
        case .rates: "\(name).table"
        case .risks: "risks.register"
        case .figures: "figures.schedule"
        case .other: "table.\(name)"
        }
    }
}
