/// One of the texts of a paper.
package enum PaperDocument: Sendable, Hashable {
    case report, appraisal
    /// Another text that a report lists as its appendix, by the path of its file inside the folder.
    case appendix(String)
}

extension PaperDocument {
    /// The name of the file that it is written in.
    package var file: String {
        switch self {
        case .report: "report.md"
        case .appraisal: "appraisal.md"
        case .appendix(let file): file
        }
    }

    var isAppendix: Bool {
        if case .appendix = self { true } else { false }
    }

    /// The files that make a folder a paper.
    static let files = [PaperDocument.report.file, PaperDocument.appraisal.file]
}
