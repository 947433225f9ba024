internal import Diagnostics
internal import Markdown
internal import Papers
internal import Values

/// What the references of a paper can be to.
struct ReferenceTargets {
    /// `2`, `a`: what the options of the appraisal are called, in its order; empty where they are not known.
    let options: [String]
    /// How many appendices the report has; nil without a report, and where its list is not known.
    let appendices: Int?
    /// What their titles say, in small letters.
    let appendixTitles: [String]
    /// Nil without recommendations.
    let recommendations: Recommendations?
    /// How many risks stand in the register; nil where no page shows it.
    let risks: Int?
    /// By the paths of their files. Only looked up, never listed.
    private let texts: [String: Counted]
    private let report: String?
    private let appraisal: String?
    /// The paths of the texts that are appendices, by their numbers.
    private let appendixFiles: [Int: String]

    struct Recommendations {
        let count: Int
        /// `1.2`
        let numbers: Set<String>
    }

    /// What one text counts.
    struct Counted {
        let tables: Int
        let figures: Int
        /// Nil in a text that is not numbered.
        let numbers: (first: String, paragraphs: Set<String>, sections: Set<String>)?
        fileprivate let text: PaperText

        /// Whether a table or figure of that number only lacks its caption, which is a finding of its own.
        func lacksCaption(_ number: Int, _ kind: ReferenceKind) -> Bool {
            guard numbers != nil else { return false }
            let wanted: Node.Kind = kind == .table ? .table : .image
            return text.tree.all.count { text.tree[$0].kind == wanted } >= number
        }
    }

    init(of reading: borrowing PaperReading) {
        let outline = reading.appraisal?.text.outline
        options = reading.doubts.optionsAreKnown ? outline?.options.map(\.label) ?? [] : []
        let isListed = reading.report != nil && reading.doubts.textsAreWhole && !reading.doubts.lacksAppendices
        let listed = isListed ? reading.appendices : nil
        appendices = listed?.count
        appendixTitles = listed?.map(\.title.wording) ?? []
        recommendations = reading.report.flatMap { Recommendations(of: $0) }
        risks = reading.use.blocks.contains(.riskRegister) ? reading.data.risks?.risks.count : nil
        texts = Dictionary(reading.texts.map { ($0.tree.source.path, Counted($0)) }) { first, _ in first }
        report = reading.report?.tree.source.path
        appraisal = reading.appraisal?.text.tree.source.path
        var files: [Int: String] = [:]
        for appendix in listed ?? [] {
            guard case .document(let document) = appendix.target else { continue }
            files[appendix.number] = reading.texts.first { $0.document == document }?.tree.source.path
        }
        appendixFiles = files
    }

    /// Whether some text of the paper has a table or figure of that number.
    func haveElsewhere(_ number: Int, _ kind: ReferenceKind) -> Bool {
        texts.values.contains { (kind == .table ? $0.tables : $0.figures) >= number }
    }

    /// Whether the file is the report or the appraisal, whose words are the paper's own.
    func areOfOwn(_ path: String) -> Bool { path == report || path == appraisal }

    /// What the text counts that a reference is about.
    ///
    /// - Parameter path: Of the file that it stands in.
    func counted(by context: ReferenceContext, in path: String) -> Counted? {
        switch context {
        case .here, .open: texts[path]
        case .report: report.flatMap { texts[$0] }
        case .appendix(let label): Int(label).flatMap { appendixFiles[$0] }.flatMap { texts[$0] }
        case .elsewhere: nil
        }
    }
}

extension ReferenceTargets.Counted {
    fileprivate init(_ text: PaperText) {
        self.text = text
        let captions = text.marks.captions.all.filter { !$0.value.isExempt }.map(\.value.kind)
        tables = captions.count { $0 == .table }
        figures = captions.count { $0 == .figure }
        let sections = text.outline.sections.compactMap(\.number) + text.outline.options.compactMap(\.number)
        let paragraphs = text.marks.labels.all.map(\.value.number)
        numbers = sections.isEmpty ? nil : (paragraphs.first ?? "1.1", Set(paragraphs), Set(sections))
    }
}

extension ReferenceTargets.Recommendations {
    fileprivate init?(of report: PaperText) {
        let items = report.recommendationItems
        guard !items.isEmpty else { return nil }
        count = items.count
        numbers = Set(items.compactMap { report.marks.labels[$0]?.number })
    }
}

extension Option {
    /// `2` of the key `option-2`.
    fileprivate var label: String { String(decoding: key.utf8.dropFirst("option-".utf8.count), as: UTF8.self) }
}
