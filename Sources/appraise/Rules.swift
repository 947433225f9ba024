import Datasets
import Diagnostics
import Markdown
import Pictures
import Publishing
import Templating
import Workbooks

extension Rule {
    /// Every rule of the program, room by room.
    static let all =
        ofDiagnostics + ofPictures + ofMarkdown + ofWorkbooks + ofDatasets + ofSettings + ofValues + ofPapers + ofChecks
        + ofTemplates
        + ofPublishing + ofTheCommandLine

    private static let ofTheCommandLine = [contentFile] + ofOutput + ofTemplateCopies
}
