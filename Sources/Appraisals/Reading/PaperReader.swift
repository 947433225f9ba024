package import Diagnostics
internal import Markdown

extension Rule {
    package static let slug = Rule("slug", .error, "A paper's folder has a name that cannot stand in a web address.")
    package static let paperEmpty = Rule("paper-empty", .error, "A paper's folder holds no appraisal.md.")
    package static let titleMissing = Rule("title-missing", .error, "A paper has no title.")
    package static let titleTwice = Rule("title-twice", .error, "A paper's title is given twice.")
}

extension Diagnostic {
    static func slug(_ slug: String, path: String) -> Diagnostic {
        Diagnostic(
            .slug, at: .path(path), "the folder's name “\(slug)” becomes part of a web address",
            suggestion: "use only small letters a–z, digits and hyphens, such as “home-care”")
    }

    static func slugReserved(_ slug: String, path: String) -> Diagnostic {
        Diagnostic(
            .slug, at: .path(path), "“\(slug)” is a name of the program’s own",
            suggestion: "give the folder another name")
    }

    static func paperEmpty(path: String) -> Diagnostic {
        Diagnostic(.paperEmpty, at: .path(path), "this folder holds no appraisal.md, so there is no paper to build")
    }

    static func titleMissing(at span: Span) -> Diagnostic {
        Diagnostic(
            .titleMissing, at: span, "the paper has no title",
            suggestion: "begin the file with a line “# The title”")
    }

    static func titleTwice(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .titleTwice, at: span, "the title is given twice, here and as a setting",
            suggestion: "delete one of the two",
            notes: [.init(at: first, "the setting")])
    }
}

extension Paper {
    /// Reads and checks one paper.
    ///
    /// - Returns: Nil when its file is missing or cannot be read as Markdown with settings; findings say why. A paper
    ///   with other faults is returned all the same, so that more of them can be found.
    package init?(reading source: PaperSource, site: Site, diagnostics: inout [Diagnostic]) {
        Self.checkSlug(of: source, diagnostics: &diagnostics)
        guard let file = source.appraisal else {
            diagnostics.append(.paperEmpty(path: source.path))
            return nil
        }
        diagnostics += HiddenCharacters.find(in: file)
        guard let frontMatter = FrontMatter(of: file, diagnostics: &diagnostics),
            let document = MarkdownDocument.parse(file, from: frontMatter.end, diagnostics: &diagnostics)
        else { return nil }
        let settings = AppraisalSettings(frontMatter, diagnostics: &diagnostics)
        var reader = AppraisalReader(document, settings: settings, roles: site.roles)
        let appraisal = reader.read()
        let files = FileReferences(document, in: source)
        diagnostics += reader.diagnostics + files.diagnostics + Self.check(document, appraisal)
        diagnostics += UnusedFiles.find(in: source, used: files.used)
        self.init(
            slug: source.slug, council: settings.council?.value ?? site.council,
            language: settings.language?.value ?? site.language, topic: settings.topic?.value,
            status: settings.status, version: settings.version?.value, appendix: settings.appendix,
            appraisal: appraisal, attachments: files.used)
    }

    /// What any Markdown document is checked for, and what an appraisal is.
    private static func check(_ document: MarkdownDocument, _ appraisal: Appraisal) -> [Diagnostic] {
        let blocks = document.blocks + document.footnotes.flatMap(\.blocks)
        let ids = Ids(of: appraisal, in: blocks)
        return RawHTML.find(in: blocks) + UnknownValues.find(in: blocks) + ids.diagnostics
            + LinkTargets.find(in: blocks, ids: ids) + TableLayout.find(in: appraisal)
    }

    private static func checkSlug(of source: PaperSource, diagnostics: inout [Diagnostic]) {
        let isWellFormed = source.slug.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        if !isWellFormed { diagnostics.append(.slug(source.slug, path: source.path)) }
        if reservedSlugs.contains(source.slug) { diagnostics.append(.slugReserved(source.slug, path: source.path)) }
    }

    /// Names that stand in `Output/` beside the papers.
    private static let reservedSlugs = ["assets"]
}
