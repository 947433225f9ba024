import Appraisals
import Diagnostics
import Settings

/// A paper's sources with what became of them.
struct PaperReading: Sendable {
    let source: PaperSource
    /// Nil when there is no reading the paper; the findings say why.
    let paper: Paper?
    let diagnostics: [Diagnostic]

    init(_ source: PaperSource, site: Site) {
        var diagnostics: [Diagnostic] = []
        self.source = source
        self.paper = Paper(reading: source, site: site, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    private init(_ source: PaperSource, _ paper: Paper?, _ diagnostics: [Diagnostic]) {
        self.source = source
        self.paper = paper
        self.diagnostics = diagnostics
    }

    func with(_ diagnostics: [Diagnostic]) -> PaperReading { PaperReading(source, paper, diagnostics) }
}
