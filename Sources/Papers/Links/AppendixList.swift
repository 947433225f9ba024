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
    /// - Parameter isExempt: Whether no other edition needs the file.
    static func appendixMissing(_ file: Located<String>, near: NearNames?, isExempt: Bool) -> Diagnostic {
        let advice =
            isExempt
            ? "put it there; or take “file:” out of this entry, so that this edition too lists the appendix alone"
            : "put it there, or take the appendix out of the list"
        return Diagnostic(
            .appendixFile, at: file.span, "there is no file \(file.value.quoted) in the paper’s folder",
            suggestion: near?.question ?? advice,
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
    ///   - exempt: What of the folder is not published.
    ///   - isWithheld: Whether an appendix is listed alone.
    init(
        _ settings: [AppendixSetting], appraisal: PaperText?, texts: [PaperText], files: [String], lost: [String],
        exempt: ExemptFiles, isWithheld: (AppendixSetting) -> Bool = { $0.exemption != nil }
    ) {
        let documents =
            (appraisal.map { [(PaperDocument.appraisal, $0.title)] } ?? []) + texts.map { ($0.document, $0.title) }
        let known = files + (appraisal == nil ? [] : [PaperDocument.appraisal.file])
        var listed: Set<String> = []
        for setting in settings {
            if let exemption = setting.exemption, isWithheld(setting) {
                add(
                    setting.title?.value ?? "",
                    .exempt(paragraph: exemption.paragraph, information: exemption.information))
                continue
            }
            guard let place = setting.file, !lost.contains(place.value) else { continue }
            let file = place.value
            if ImportNotes.isFile(file) {
                diagnostics.append(.importNamed(at: place.span))
                missing.append(file)
            } else if exempt.contains(file) {
                diagnostics.append(.appendixTwice(place))
            } else if !known.contains(file) {
                diagnostics.append(
                    .appendixMissing(
                        place, near: NearNames(to: file, among: known), isExempt: setting.exemption != nil))
                missing.append(file)
            } else if !listed.insert(file).inserted {
                diagnostics.append(.appendixTwice(place))
            } else if let (document, title) = documents.first(where: { $0.0.file == file }) {
                add(setting.title?.value ?? title, .document(document), setting.exemption)
            } else if Self.kinds.contains(file.fileKind) {
                add(setting.title?.value ?? file, .file(file), setting.exemption)
                self.files.append(file)
            } else {
                diagnostics.append(.appendixKind(place, kinds: Self.kinds))
            }
        }
        if let appraisal, !listed.contains(PaperDocument.appraisal.file) {
            add(appraisal.title, .document(.appraisal))
        }
    }

    /// - Parameter exemption: Of one that is exempt and not kept back.
    private mutating func add(_ title: String, _ target: Appendix.Target, _ exemption: Exemption? = nil) {
        list.append(Appendix(number: list.count + 1, title: title, target: target, exemption: exemption))
    }
}
