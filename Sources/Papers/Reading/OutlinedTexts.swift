internal import Diagnostics
internal import Settings

/// The report, the appraisal and the appendices of a paper, those that there are, with their sections and options.
struct OutlinedTexts {
    private(set) var texts: [PaperText] = []
    private(set) var findings: [Diagnostic] = []

    init(_ parsed: PaperTexts, of site: Site) {
        if let file = parsed.report {
            add(.report, file.text, file.settings.document) { $0.report(roles: site.roles, isNumbered: $1 ?? true) }
        }
        if let file = parsed.appraisal {
            add(.appraisal, file.text, file.settings.document) {
                $0.appraisal(roles: site.roles, words: site.optionWords, isNumbered: $1 ?? false)
            }
        }
        for file in parsed.appendices {
            add(.appendix(file.settings.file), file.text, file.settings.document) {
                $0.sections(roles: site.roles, isNumbered: $1 ?? false)
            }
        }
    }

    /// - Parameter outline: Reads it, given whether the text says that it is numbered.
    private mutating func add(
        _ document: PaperDocument, _ text: ReadText, _ settings: DocumentSettings,
        _ outline: (inout OutlineReader, Bool?) -> Outline
    ) {
        var reader = OutlineReader(text, settings: settings)
        let outline = outline(&reader, settings.isNumbered)
        texts.append(PaperText(document, text, outline: outline))
        findings += reader.diagnostics
    }
}
