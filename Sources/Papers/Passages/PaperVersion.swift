internal import Datasets
internal import Diagnostics
internal import Settings
internal import Values

/// What two versions of a paper are compared by: what its pages say, and the values behind that. Nothing exempt is in
/// it, since that is cut out of the texts before they are read.
package struct PaperVersion: Sendable {
    package let title: String
    /// In the order in which the paper is read: the front sheet, the report, then its appendices.
    package let passages: [Passage]
    /// Those that the paper uses, in the order of their file.
    package let figures: [VersionFigure]
    package let options: [VersionOption]
    package let risks: [VersionRisk]
    /// Only of a version of which the wording is not known; else they are among the passages.
    package let recommendations: [VersionRecommendation]
    /// What was decided about it; of a version of which the wording is not known also what else it says by name: its front
    /// sheet, rates, costs and scores.
    package let values: [VersionValue]
    /// Its pictures, and the files that it lists or links to, in the order of their names.
    package let files: [VersionFile]
    /// The texts of it that are there in Welsh; none where there is no such text.
    package let welsh: [PaperVersion]
    /// Whether its wording is known, and not its data alone.
    package let hasWords: Bool
    /// Whether anything of it is kept back: then what is gone from it may be just that.
    package let keepsBack: Bool
    /// What is kept back of it.
    package let withheld: WithheldMatter
    /// The figures of its data that nothing keeps back, by their names, whether a page prints them or not.
    package let openFigures: Set<String>
    /// What its texts are called: `Appendix 1`; the main one has no name.
    package let documents: [PaperDocument: String]

    /// - Parameter documents: Only looked up, never listed.
    package init(
        title: String, passages: [Passage], figures: [VersionFigure] = [], options: [VersionOption] = [],
        risks: [VersionRisk] = [], recommendations: [VersionRecommendation] = [], values: [VersionValue] = [],
        files: [VersionFile] = [], welsh: [PaperVersion] = [], hasWords: Bool = true,
        keepsBack: Bool = false, withheld: WithheldMatter = .none, openFigures: Set<String> = [],
        documents: [PaperDocument: String] = [:]
    ) {
        self.title = title
        self.passages = passages
        self.figures = figures
        self.options = options
        self.risks = risks
        self.recommendations = recommendations
        self.values = values
        self.files = files
        self.welsh = welsh
        self.hasWords = hasWords
        self.keepsBack = keepsBack
        self.withheld = withheld
        self.openFigures = openFigures
        self.documents = documents
    }
}

/// A figure that the paper uses.
package struct VersionFigure: Sendable {
    package let name: String
    package let label: String?
    /// As it is printed.
    package let value: String
    package let working: String?
    /// In digits, a percentage in per cent; nil where they are not known.
    package let number: String?
    package let period: String?
    package let source: String?
    package let note: String?

    package init(
        name: String, label: String?, value: String, working: String?, number: String? = nil, period: String? = nil,
        source: String? = nil, note: String? = nil
    ) {
        (self.name, self.label, self.value, self.working) = (name, label?.withSingleBlanks, value, working)
        (self.number, self.period, self.source, self.note) =
            (number, period?.withSingleBlanks, source?.withSingleBlanks, note?.withSingleBlanks)
    }

    /// As many digits as `paper.json` has.
    private static let places = 10

    fileprivate init(_ figure: Figure) {
        let value = figure.quantity.value
        let counted = figure.quantity.unit == .percentage ? (try? value.multiplied(by: .hundred)) ?? value : value
        self.init(
            name: figure.name, label: figure.label, value: figure.printed, working: figure.working,
            number: counted.decimalText(places: Self.places), period: figure.period, source: figure.source,
            note: figure.note)
    }
}

/// An option, and what became of it.
package struct VersionOption: Sendable {
    package let key: String
    /// `Option 2`
    package let label: String
    /// As the author wrote it; nil for an option without an outcome.
    package let verdict: String?

    package init(key: String, label: String, verdict: String?) {
        (self.key, self.label, self.verdict) = (key, label, verdict)
    }
}

/// A risk that the paper shows.
package struct VersionRisk: Sendable {
    package let id: String
    /// What might happen.
    package let risk: String
    /// `12 (High)`
    package let score: String

    package init(id: String, risk: String, score: String) {
        (self.id, self.risk, self.score) = (id, risk.withSingleBlanks, score)
    }
}

/// A recommendation of the report.
package struct VersionRecommendation: Sendable {
    /// `1.2`, or its place in the list.
    package let number: String
    package let text: String

    package init(number: String, text: String) {
        (self.number, self.text) = (number, text.withSingleBlanks)
    }
}

extension PaperVersion {
    /// The same with the passages of another reading of the same version.
    package func with(passagesOf other: PaperVersion) -> PaperVersion {
        PaperVersion(
            title: title, passages: other.passages, figures: figures, options: options, risks: risks,
            recommendations: recommendations, values: values, hasWords: hasWords, keepsBack: other.keepsBack,
            withheld: other.withheld, openFigures: other.openFigures, documents: other.documents)
    }
}

extension PaperVersion {
    /// - Parameters:
    ///   - withheld: What is kept back of it.
    ///   - files: Its pictures and attached files.
    ///   - printed: What a block of data prints, in Markdown.
    ///   - printedInWelsh: The same in its Welsh texts; nil where these are not wanted.
    package init(
        of paper: Paper, withheld: WithheldMatter, files: [VersionFile] = [],
        printed: @escaping (PlacedBlock, PaperDocument) -> [UInt8],
        printedInWelsh: ((PlacedBlock, PaperDocument) -> [UInt8])? = nil
    ) {
        let keepsBack =
            !withheld.parts.isEmpty || !paper.data.exemptFigures.isEmpty || paper.data.hasExemptRows
            || paper.appendices.contains { $0.isExempt }
        self.init(
            title: paper.title,
            passages: paper.sheetPassages + paper.textsInOrder.flatMap { PassageReader.read($0, printed: printed) },
            figures: paper.usedFigures.map { VersionFigure($0.figure) },
            options: paper.options.map {
                VersionOption(key: $0.key, label: $0.shortLabel, verdict: $0.outcome?.wording)
            },
            risks: paper.shownRisks.map { VersionRisk(id: $0.id, risk: $0.risk, score: $0.present.phrase) },
            values: paper.decision?.values ?? [],
            files: files,
            welsh: printedInWelsh.flatMap { printed in
                paper.welsh.map { [PaperVersion(ofWelsh: $0, keepsBack, withheld, printed: printed)] }
            } ?? [],
            keepsBack: keepsBack, withheld: withheld,
            openFigures: Set((paper.data.figures?.figures ?? []).map(\.name)).filter {
                !paper.data.exemptFigures.hides($0)
            }
            .subtracting(withheld.figures),
            documents: paper.documentNames)
    }

    /// The texts that are there in Welsh, called by their files.
    private init(
        ofWelsh paper: Paper, _ keepsBack: Bool, _ withheld: WithheldMatter,
        printed: @escaping (PlacedBlock, PaperDocument) -> [UInt8]
    ) {
        let texts = paper.textsInOrder.filter { paper.isInTwoLanguages($0.document) }
        let sheet = paper.isInTwoLanguages(paper.mainDocument) ? paper.sheetPassages : []
        self.init(
            title: paper.title, passages: sheet + texts.flatMap { PassageReader.read($0, printed: printed) },
            keepsBack: keepsBack, withheld: withheld,
            documents: Dictionary(texts.map { ($0.document, $0.document.welshFile) }) { first, _ in
                first
            })
    }
}

extension WithheldMatter {
    /// The names of its figures.
    fileprivate var figures: Set<String> {
        Set(parts.flatMap(\.names).filter { $0.utf8.starts(with: "figures.".utf8) }.map { String($0.dropFirst(8)) })
    }
}

extension Appendix {
    fileprivate var isExempt: Bool {
        if case .exempt = target { true } else { false }
    }
}

extension Paper {
    fileprivate var decision: VersionDecision? {
        outcome.flatMap { outcome in report.map { VersionDecision(outcome, of: $0.text) } }
    }

    /// `Appendix 1`, or the file of a text that no list names.
    fileprivate var documentNames: [PaperDocument: String] {
        let others = documents.filter { $0 != mainDocument }
        return Dictionary(
            others.map { ($0, appendixNumber(of: $0).map { "Appendix \($0)" } ?? $0.file) }
        ) { first, _ in first }
    }

    /// The main one, then the appendices by their numbers, then what no list names.
    fileprivate var textsInOrder: [PaperText] {
        let order =
            [mainDocument]
            + appendices.compactMap { appendix in
                if case .document(let document) = appendix.target { document } else { nil }
            }
        let listed = order.compactMap { document in texts.first { $0.document == document } }
        return listed + texts.filter { !order.contains($0.document) }
    }

    /// Those of a register or scale, or of the lists of options; else those that a text names.
    fileprivate var shownRisks: [Risk] {
        guard let register = data.risks else { return [] }
        let blocks = texts.flatMap { $0.marks.blocks.all.map(\.value.block) }
        if blocks.contains(where: { [.riskRegister, .riskMatrix, .riskScale].contains($0) }) { return register.risks }
        let named = Set(nameUses.map(\.name))
        return register.risks.filter { risk in
            risk.options.contains { blocks.contains(.riskList($0)) }
                || named.contains { $0.utf8.starts(with: "risks.\(risk.id).".utf8) }
        }
    }

    /// The rows of the front sheet, and of the list of appendices.
    fileprivate var sheetPassages: [Passage] {
        var rows: [(label: String, value: String?)] = [
            ("Council", council), ("Topic", topic), ("Status", status?.rawValue), ("Version", version),
        ]
        if let sheet = report?.frontSheet { rows += sheet.rows }
        rows += appendices.map { ("Appendix \($0.number)", $0.title) }
        return rows.compactMap { label, value in
            value.map { value in
                Passage(
                    kind: .sheet, document: mainDocument, part: "", number: nil, below: nil, id: nil,
                    identity: label, content: .line(PassageWords.read(value)))
            }
        }
    }
}

extension FrontSheet {
    fileprivate var rows: [(label: String, value: String?)] {
        [
            ("Meeting", meeting), ("Date", date.printed), ("Report of", reportOf),
            ("Decision", decision.rawValue), ("Portfolio", portfolio), ("Reference", reference?.value),
            ("Agenda item", agendaItem?.value), ("Wards", wards), ("Forward plan", forwardPlan),
            ("Published", notices.published?.value.printed), ("Classification", classification),
            ("Background papers", backgroundPapers.map { $0.isEmpty ? "none" : $0.joined(separator: "; ") }),
            (
                "Contact",
                contact.map { [$0.name, $0.role, $0.email, $0.phone].compactMap(\.self).joined(separator: ", ") }
            ),
        ] + notices.rows.map { ($0.label, $0.value) } + keyFigures.map { ("Key figure “\($0.label)”", $0.value) }
    }
}
