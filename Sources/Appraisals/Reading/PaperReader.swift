package import Diagnostics
internal import Markdown

extension Rule {
    package static let slug = Rule("slug", .error, "A paper's folder has a name that cannot stand in a web address.")
    package static let paperEmpty = Rule("paper-empty", .error, "A paper's folder holds no appraisal.md.")
}

extension Diagnostic {
    static func slug(_ slug: String, path: String) -> Diagnostic {
        Diagnostic(
            .slug, at: .path(path), "the folder’s name \(slug.quoted) becomes part of a web address",
            suggestion: "use only small letters a–z, digits and hyphens, such as “home-care”")
    }

    static func slugReserved(_ slug: String, path: String) -> Diagnostic {
        Diagnostic(
            .slug, at: .path(path), "\(slug.quoted) is a name of the program’s own",
            suggestion: "give the folder another name")
    }

    static func paperEmpty(path: String, near: String?) -> Diagnostic {
        Diagnostic(
            .paperEmpty, at: .path(path), "this folder holds no appraisal.md, so there is no paper to build",
            suggestion: near.map { "rename \($0.quoted) to appraisal.md" } ?? "save the appraisal there under this name"
        )
    }
}

extension Paper {
    /// Reads and checks one paper.
    ///
    /// - Returns: Nil when its file is missing or cannot be read as Markdown with settings; findings say why. A paper
    ///   with other faults is returned all the same, so that more of them can be found.
    package init?(reading source: PaperSource, site: Site, diagnostics: inout [Diagnostic]) {
        diagnostics += Self.faults(ofFolder: source)
        guard let file = source.appraisal else { return nil }
        if let fault = file.encodingFault {
            diagnostics.append(fault)
            return nil
        }
        diagnostics += HiddenCharacters.find(in: file)
        guard let frontMatter = FrontMatter(of: file, diagnostics: &diagnostics) else { return nil }
        var settings = AppraisalSettings(frontMatter, diagnostics: &diagnostics)
        guard let document = MarkdownDocument.parse(file, from: frontMatter.end, diagnostics: &diagnostics) else {
            return nil
        }
        let blocks = document.blocks + document.footnotes.flatMap(\.blocks)
        let files = FileReferences(in: blocks, files: source.otherFiles)
        var reader = AppraisalReader(document, settings: settings, roles: site.roles)
        let draft = reader.read()
        let ids = Ids(of: draft, in: blocks)
        diagnostics += reader.diagnostics + ids.diagnostics + files.diagnostics
        diagnostics += Self.faults(ofText: document, blocks, draft, ids)

        // Data, and their values in the text
        var dataReader = PaperDataReader(
            source, scale: site.riskScale, authority: settings.authority?.value ?? site.authority,
            options: draft.options)
        let data = dataReader.readAll()
        var names = NameResolution(KnownNames(data, options: draft.options))
        settings.resolve(by: &names)
        // Links to an option's key lead to the id that its author gave, which is the one on the page.
        let merged = names.resolve(document).replacingIds(ids.replaced)
        var settled = AppraisalReader(merged, settings: settings, roles: site.roles)
        let appraisal = settled.read()
        let use = DataUse(of: data, names: names, in: appraisal)
        diagnostics += dataReader.diagnostics + names.diagnostics
        diagnostics += UnusedFiles.find(in: source, named: files.named, shown: use.files)
        diagnostics += UnshownRisks.find(in: data, shown: use) + OptionOutcomes.find(in: appraisal)
        diagnostics += ProseAmounts.find(in: merged, data: data)

        let result = settings.acceptances.apply(
            to: diagnostics,
            isComplete: !dataReader.diagnostics.contains { $0.severity == .error && !$0.rule.canBeAccepted })
        diagnostics = result.left
        self.init(
            slug: source.slug, council: settings.council?.value ?? site.council,
            language: settings.language?.value ?? site.language, topic: settings.topic?.value,
            status: settings.status, version: settings.version?.value, appendix: settings.appendix,
            appraisal: appraisal, data: data, usedFigures: use.figures, placesSchedule: use.placesSchedule,
            accepted: result.accepted, attachments: files.named)
    }
}

extension Paper {
    private static func faults(
        ofText document: MarkdownDocument, _ blocks: [Block], _ appraisal: Appraisal, _ ids: Ids
    ) -> [Diagnostic] {
        HeadingOutline.find(in: document) + RawHTML.find(in: blocks) + ImageTexts.find(in: blocks)
            + LinkTargets.find(in: blocks, ids: ids) + Classes.find(in: blocks, options: appraisal.options)
            + TableLayout.find(in: appraisal) + HiddenEscapes.find(in: blocks) + PlainLines.find(in: blocks)
            + CodeWords.find(in: blocks) + UnclosedFences.find(in: blocks)
    }
}

extension Paper {
    private static func faults(ofFolder source: PaperSource) -> [Diagnostic] {
        let report = UnreadReport.find(in: source)
        guard source.appraisal == nil, report.isEmpty else { return slugFaults(of: source) + report }
        let near = source.otherFiles.first { $0.utf8.map(\.lowercased).starts(with: "appraisal.md".utf8) }
        return slugFaults(of: source) + [.paperEmpty(path: source.path, near: near)]
    }

    private static func slugFaults(of source: PaperSource) -> [Diagnostic] {
        if PaperSource.isSlug(source.slug) { return [] }
        let isReserved = PaperSource.reservedSlugs.contains(source.slug)
        return [
            isReserved ? .slugReserved(source.slug, path: source.path) : .slug(source.slug, path: source.path)
        ]
    }
}

extension PaperSource {
    /// Whether a folder of this name can be a paper.
    package static func isSlug(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") } && !name.isEmpty
            && !reservedSlugs.contains(name)
    }

    /// Names that stand in `Output/` beside the papers.
    fileprivate static let reservedSlugs = ["assets"]
}
