import Datasets
import Diagnostics
import Markdown
import Pictures
import Publishing
import Templating

extension Rule {
    /// Every rule of the program, room by room.
    static let all =
        ofDiagnostics + ofMarkdown + ofDatasets + ofSettings + ofValues + ofPapers + ofChecks + ofPictures
        + ofTemplates + ofPublishing
        + ofTheCommandLine

    private static let ofTheCommandLine = [contentFile, outputDiffers]
}
