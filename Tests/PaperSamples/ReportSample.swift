internal import Checks
package import Diagnostics
package import Papers
internal import Settings
package import TestSupport

/// A report read in memory, alone or with an appraisal.
package struct ReportSample {
    package let text: MarkedText
    package let paper: Paper?
    package let diagnostics: [Diagnostic]

    package static let sheet = "meeting: Cabinet\ndate: 2027-01-14\nreport-of: Director\ndecision: key\n"

    package init(
        settings: String = sheet, _ marked: String, appraisal: String? = nil, texts: [String: String] = [:],
        data: [String: String] = [:], files: [String] = []
    ) {
        text = MarkedText("---\ntitle: R\n\(settings)---\n\(marked)", path: "Content/paper/report.md")
        var diagnostics: [Diagnostic] = []
        let source = PaperSource(
            slug: "paper", path: "Content/paper",
            appraisal: appraisal.map { SourceFile(path: "Content/paper/appraisal.md", text: $0) }, report: text.file,
            texts: texts.map { SourceFile(path: "Content/paper/\($0.key)", text: $0.value) },
            dataFiles: data.sorted { $0.key < $1.key }.map {
                SourceFile(path: "Content/paper/\($0.key)", text: $0.value)
            },
            otherFiles: files + texts.keys.sorted() + data.keys.sorted())
        paper = Paper.read(source, site: Site(), diagnostics: &diagnostics)
        // Short samples lack most of what a report has to say.
        let ofReports: [Rule] = [
            .optionPoints, .optionFirst, .statementMissing, .recommendationsMissing, .keyDecisionUnannounced,
            .privateNoticeMissing,
        ]
        self.diagnostics = diagnostics.filter { !ofReports.contains($0.rule) }
    }
}
