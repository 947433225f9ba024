import Appraisals
import Datasets
import Diagnostics
import Markdown
import TestSupport
import Testing

/// A paper read in memory, as if it lay in a folder with its files.
struct PaperReading {
    let text: MarkedText
    let paper: Paper?
    /// All findings but those below.
    let diagnostics: [Diagnostic]
    /// What is missing for a decision: short samples lack most of it.
    let ofOptionOutcomes: [Diagnostic]

    init(_ marked: String, slug: String = "paper", files: [String] = [], site: Site = Site()) {
        text = MarkedText(marked)
        var diagnostics: [Diagnostic] = []
        let source = PaperSource(slug: slug, path: "Content/\(slug)", appraisal: text.file, otherFiles: files)
        paper = Paper(reading: source, site: site, diagnostics: &diagnostics)
        let ofOptions: [Rule] = [.optionPoints, .aspectEmpty, .oneRecommended, .outcomeMissing, .baselineMissing]
        self.diagnostics = diagnostics.filter { !ofOptions.contains($0.rule) }
        ofOptionOutcomes = diagnostics.filter { ofOptions.contains($0.rule) }
    }

    /// A paper that has nothing wrong but what `text` brings with it, as the description of its option.
    init(inOption text: String, files: [String] = [], site: Site = Site()) {
        self.init("# Paper\n\n## Option 1\n\n" + text, files: files, site: site)
    }

    /// The appraisal, which the test cannot go on without.
    func appraisal(sourceLocation: SourceLocation = #_sourceLocation) throws -> Appraisal {
        try #require(paper, sourceLocation: sourceLocation).appraisal
    }

    /// The first option, which the test cannot go on without.
    func option(sourceLocation: SourceLocation = #_sourceLocation) throws -> Option {
        try #require(paper?.appraisal.options.first, sourceLocation: sourceLocation)
    }

    /// `rule@line:column`
    var findings: [String] { diagnostics.findings }
    var messages: [String] { diagnostics.inSourceOrder().map(\.message) }
    var suggestions: [String?] { diagnostics.inSourceOrder().map(\.suggestion) }
}

/// Expects one finding of each rule at the mark of the same number, and no other.
func expectFindings(
    _ rules: String..., in reading: PaperReading, sourceLocation: SourceLocation = #_sourceLocation
) {
    TestSupport.expectFindings(rules, in: reading.diagnostics, of: reading.text, sourceLocation: sourceLocation)
}

extension Site {
    /// The site of a `site.yml`, which must be sound.
    init(sound text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let reading = SiteReading(text)
        #expect(reading.diagnostics.findings == [], sourceLocation: sourceLocation)
        self = reading.site
    }
}

/// A `site.yml` read for a test.
struct SiteReading {
    let text: MarkedText
    let site: Site
    let diagnostics: [Diagnostic]

    init(_ marked: String, rules: [Rule] = Rule.ofDiagnostics + Rule.ofDatasets + Rule.ofAppraisals) {
        text = MarkedText(marked, path: "Content/site.yml")
        var diagnostics: [Diagnostic] = []
        site = Site(reading: text.file, rules: rules, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }
}
