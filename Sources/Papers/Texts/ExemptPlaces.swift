internal import Diagnostics
internal import Settings

/// Where in a paper's folder anything stands that is exempt.
package struct ExemptPlaces {
    /// Whether all of the paper is exempt.
    package let areAll: Bool
    private let files: ExemptFiles
    private let texts: Set<String>

    package init(in source: PaperSource) {
        var unsaid: [Diagnostic] = []
        let settings = source.report.map {
            ReportSettings(FrontMatter(of: $0, diagnostics: &unsaid), diagnostics: &unsaid)
        }
        areAll = settings?.exemption != nil
        files = settings?.exemptFiles ?? .none
        texts = Set(source.exemptBlocks.map(\.span.file.path.lastPart))
    }

    /// Whether all of a file is exempt, by its path inside the folder.
    package func holds(_ file: String) -> Bool { areAll || files.contains(file) }

    /// Whether parts of a text are exempt that is not exempt itself.
    package func areIn(_ file: String) -> Bool { !holds(file) && texts.contains(file.lastPart) }
}

extension String {
    fileprivate var lastPart: String {
        String(Substring(utf8.split(separator: UInt8(ascii: "/")).last ?? utf8[...]))
    }
}
