import Diagnostics
import Printing
import Publishing

/// What a run of the pipeline made, before anything is written.
struct BuildResult {
    let paperCount: Int
    /// The paths of the pages among the files.
    let pages: [String]
    /// All files of `Output` but the manifest. Incomplete when there are errors.
    let files: [OutputFile]
    let inputs: [InputFile]
    /// The papers' main documents, which can be printed.
    let documents: [MainDocument]
    /// A Word document of the templates folder whose styles a printed one gets; nil for none.
    let wordStyles: [UInt8]?
    /// The files of the templates folder, to name the one in which a fault stands.
    let templates: [SourceFile]
    let scope: BuildScope
    /// What the papers accept, with their reasons; in source order within each paper.
    let accepted: [AcceptedFinding]
    /// Graded as the site asks, in source order.
    let diagnostics: [Diagnostic]
}
