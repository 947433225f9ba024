internal import Checks
import Datasets
package import Diagnostics
internal import Markdown
package import Papers
package import Settings
package import TestSupport
package import Testing

/// A paper read in memory, as if it lay in a folder with its files.
package struct PaperSample {
    package let text: MarkedText
    /// The data files, in the order of their names.
    package let data: [MarkedText]
    package let paper: Paper?
    /// All findings but those below.
    package let diagnostics: [Diagnostic]
    /// What is missing for a decision: short samples lack most of it.
    package let ofOptionOutcomes: [Diagnostic]

    /// - Parameter data: The texts of the data files by their names, marked as the paper's own text is.
    package init(
        _ marked: String, slug: String = "paper", data: [String: String] = [:], files: [String] = [],
        site: Site = Site()
    ) {
        let texts = data.sorted { $0.key < $1.key }.map { MarkedText($0.value, path: "Content/\(slug)/\($0.key)") }
        self.init(
            MarkedText(marked), texts.map(\.file), slug: slug, data: texts, files: files + data.keys, site: site)
    }

    private init(
        _ text: MarkedText, _ dataFiles: [SourceFile], slug: String, data: [MarkedText], files: [String], site: Site
    ) {
        self.text = text
        self.data = data
        var diagnostics: [Diagnostic] = []
        let source = PaperSource(
            slug: slug, path: "Content/\(slug)", appraisal: text.file, dataFiles: dataFiles, otherFiles: files.sorted())
        paper = Paper.read(source, site: site, diagnostics: &diagnostics)
        let ofOptions: [Rule] = [
            .optionPoints, .aspectEmpty, .oneRecommended, .outcomeMissing, .baselineMissing, .optionFirst,
        ]
        self.diagnostics = diagnostics.filter { !ofOptions.contains($0.rule) && $0.rule != .unitMissing }
        ofOptionOutcomes = diagnostics.filter { ofOptions.contains($0.rule) }
    }

    /// A paper whose text shows all of its data, after `text`.
    package init(
        data: [String: String], text: String = "Text", frontMatter: String = "title: Paper", options: Int = 2,
        site: Site = Site()
    ) {
        let blocks = Set(data.keys.map { String($0.prefix { $0 != "." }) }).sorted().compactMap { Self.blocks[$0] }
        let headings = (0..<options).map { "## Option \($0 + 1)\n\nText\n" }
        let parts = ["---\n\(frontMatter)\n---\n", text] + blocks + headings
        self.init(parts.joined(separator: "\n\n"), data: data, site: site)
    }

    /// The same with bytes that may be no text.
    package init(rates bytes: [UInt8]) {
        let file = SourceFile(path: "Content/paper/rates.csv", bytes: bytes)
        let text = MarkedText("# Paper\n\n{{ rates.table }}\n\n## Option 1\n")
        self.init(text, [file], slug: "paper", data: [], files: ["rates.csv"], site: Site())
    }

    private static let blocks = [
        "rates": "{{ rates.table }}", "risks": "{{ risks.register }}", "figures": "{{ figures.schedule }}",
    ]

    /// A paper that has nothing wrong but what `text` brings with it, as the description of its option.
    package init(inOption text: String, data: [String: String] = [:], files: [String] = [], site: Site = Site()) {
        self.init("# Paper\n\n## Option 1\n\n" + text, data: data, files: files, site: site)
    }

    /// The appraisal, which the test cannot go on without.
    package func appraisal(sourceLocation: SourceLocation = #_sourceLocation) throws -> Appraisal {
        try #require(paper?.appraisal, sourceLocation: sourceLocation)
    }

    /// The first option, which the test cannot go on without.
    package func option(sourceLocation: SourceLocation = #_sourceLocation) throws -> Option {
        try #require(paper?.options.first, sourceLocation: sourceLocation)
    }

    /// `rule@line:column`
    package var findings: [String] { diagnostics.findings }

    /// `rule@rates.csv:3:4`, of the data files alone.
    package var dataFindings: [String] {
        diagnostics.filter { $0.place.path != text.file.path }.inSourceOrder().map {
            let file = $0.place.path.split(separator: "/").last ?? ""
            return "\($0.rule.id)@\(file)" + ($0.place.span.map { ":\($0.start)" } ?? "")
        }
    }

    /// What a name stands for; nil where it has no value.
    package func value(_ name: String) -> String? { paper?.names.value(named: name)?.printed }

    package var messages: [String] { diagnostics.inSourceOrder().map(\.message) }
    package var suggestions: [String?] { diagnostics.inSourceOrder().map(\.suggestion) }
}

/// Expects one finding of each rule at the mark of the same number, and no other.
package func expectFindings(
    _ rules: String..., in reading: PaperSample, sourceLocation: SourceLocation = #_sourceLocation
) {
    TestSupport.expectFindings(rules, in: reading.diagnostics, of: reading.text, sourceLocation: sourceLocation)
}

/// Expects one finding of each rule at the mark of the same number, counted through the paper's text and then its data
/// files in the order of their names, and no other.
package func expectDataFindings(
    _ rules: String..., in reading: PaperSample, sourceLocation: SourceLocation = #_sourceLocation
) {
    let marks = ([reading.text] + reading.data).flatMap { text in
        text.offsets.indices.map { "\(text.file.path):\(text.position(ofMark: $0 + 1))" }
    }
    let expected = rules.enumerated().map {
        $0.offset < marks.count ? "\($0.element) \(marks[$0.offset])" : $0.element
    }
    let found = reading.diagnostics.inSourceOrder().map {
        "\($0.rule.id) \($0.place.span?.description ?? $0.place.path)"
    }
    #expect(found == expected, sourceLocation: sourceLocation)
}
