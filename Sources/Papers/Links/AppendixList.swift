package import Diagnostics
internal import Settings

extension Rule {
    package static let appendixFile = Rule(
        "appendix-file", .error, "An appendix is a file that is not in the folder, or of a kind that is not published.",
        example: .pieces(
            [
                .reportSettings(
                    """
                    appendices:
                      - {title: Consultation, file: consultations.pdf}
                    """)
            ],
            mended: [
                .reportSettings(
                    """
                    appendices:
                      - {title: Consultation, file: consultation.pdf}
                    """)
            ],
            given: [
                .file("consultation.pdf")
            ]))
}

extension Diagnostic {
    static func appendixMissing(_ file: Located<String>, near: NearNames?) -> Diagnostic {
        Diagnostic(
            .appendixFile, at: file.span, "there is no file \(file.value.quoted) in the paper’s folder",
            suggestion: near?.question ?? "put it there, or take the appendix out of the list",
            fix: near?.fix(at: file.span))
    }

    static func appendixKind(_ file: Located<String>, kinds: [String]) -> Diagnostic {
        Diagnostic(
            .appendixFile, at: file.span, "\(file.value.quoted) is not of a kind that can be an appendix",
            suggestion: "the kinds are md, \(kinds.joined(separator: ", "))")
    }

    static func appendixTwice(_ file: Located<String>) -> Diagnostic {
        Diagnostic(
            .appendixFile, at: file.span, "\(file.value.quoted) is listed twice", suggestion: "delete one of the two")
    }
}

/// The appendices of a report: those of its settings, and the appraisal last where they do not list it.
struct AppendixList {
    private(set) var list: [Appendix] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The files to be published, by their paths inside the folder.
    private(set) var files: [String] = []

    /// Those that are listed and not in the folder.
    private(set) var missing: [String] = []

    private static let kinds = ["pdf", "xlsx", "docx", "csv", "ods", "odt"]

    /// - Parameters:
    ///   - files: All files of the folder but report and appraisal.
    ///   - texts: Those of them that were read as appendices.
    ///   - lost: The paper's texts that cannot be read, which is a finding already.
    init(
        _ settings: [AppendixSetting], appraisal: Appraisal?, texts: [AppendixText], files: [String], lost: [String]
    ) {
        let documents =
            (appraisal.map { [(PaperDocument.appraisal, $0.title)] } ?? []) + texts.map { ($0.document, $0.title) }
        let known = files + (appraisal == nil ? [] : [PaperDocument.appraisal.file])
        var listed: Set<String> = []
        for setting in settings where !lost.contains(setting.file.value) {
            let file = setting.file.value
            if !known.contains(file) {
                diagnostics.append(.appendixMissing(setting.file, near: NearNames(to: file, among: known)))
                missing.append(file)
            } else if !listed.insert(file).inserted {
                diagnostics.append(.appendixTwice(setting.file))
            } else if let (document, title) = documents.first(where: { $0.0.file == file }) {
                add(setting.title ?? title, .document(document))
            } else if Self.kinds.contains(file.fileKind) {
                add(setting.title ?? file, .file(file))
                self.files.append(file)
            } else {
                diagnostics.append(.appendixKind(setting.file, kinds: Self.kinds))
            }
        }
        if let appraisal, !listed.contains(PaperDocument.appraisal.file) {
            add(appraisal.title, .document(.appraisal))
        }
    }

    private mutating func add(_ title: String, _ target: Appendix.Target) {
        list.append(Appendix(number: list.count + 1, title: title, target: target))
    }
}
