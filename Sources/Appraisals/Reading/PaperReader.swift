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
        let settings = AppraisalSettings(frontMatter, diagnostics: &diagnostics)
        guard let document = MarkdownDocument.parse(file, from: frontMatter.end, diagnostics: &diagnostics) else {
            return nil
        }
        let blocks = document.blocks + document.footnotes.flatMap(\.blocks)
        let files = FileReferences(in: blocks, files: source.otherFiles)
        diagnostics += files.diagnostics + UnusedFiles.find(in: source, named: files.named)
        let appraisal = Appraisal(
            reading: document, blocks, settings: settings, roles: site.roles, diagnostics: &diagnostics)
        self.init(
            slug: source.slug, council: settings.council?.value ?? site.council,
            language: settings.language?.value ?? site.language, topic: settings.topic?.value,
            status: settings.status, version: settings.version?.value, appendix: settings.appendix,
            appraisal: appraisal, attachments: files.named)
    }
}

extension Appraisal {
    /// - Parameter blocks: Those of the document and its footnotes.
    fileprivate init(
        reading document: MarkdownDocument, _ blocks: [Block], settings: AppraisalSettings, roles: RoleWords,
        diagnostics: inout [Diagnostic]
    ) {
        var reader = AppraisalReader(document, settings: settings, roles: roles)
        let appraisal = reader.read()
        let ids = Ids(of: appraisal, in: blocks)
        diagnostics += reader.diagnostics + ids.diagnostics + HeadingOutline.find(in: document)
        diagnostics += RawHTML.find(in: blocks) + UnknownValues.find(in: blocks) + ImageTexts.find(in: blocks)
        diagnostics += LinkTargets.find(in: blocks, ids: ids) + Classes.find(in: blocks, options: appraisal.options)
        diagnostics += TableLayout.find(in: appraisal) + HiddenEscapes.find(in: blocks) + PlainLines.find(in: blocks)
        diagnostics += CodeWords.find(in: blocks) + UnclosedFences.find(in: blocks)
        // Links to an option's key lead to the id that its author gave, which is the one on the page.
        var settled = AppraisalReader(document.replacingIds(ids.replaced), settings: settings, roles: roles)
        self = ids.replaced.isEmpty ? appraisal : settled.read()
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
        let isWellFormed = source.slug.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        if !isWellFormed { return [.slug(source.slug, path: source.path)] }
        return reservedSlugs.contains(source.slug) ? [.slugReserved(source.slug, path: source.path)] : []
    }

    /// Names that stand in `Output/` beside the papers.
    private static let reservedSlugs = ["assets"]
}
