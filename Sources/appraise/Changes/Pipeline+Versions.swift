import Diagnostics
import Papers
import Pictures
import Publishing
import Reports
import Settings

/// A version of a paper, to be compared with another.
struct ReadVersion {
    /// Nil where the paper cannot be read.
    let version: PaperVersion?
    /// The paper and its site; nil where it cannot be read, or nothing of it is for the public.
    let paper: Paper?
    let site: Site
    /// Whether nothing of it is for the public, or may be meant not to be.
    let isExempt: Bool
    let errors: [Diagnostic]
    let templates: CheckedTemplates
    let assets: [OutputFile]

    /// The same templates and site, with a version of which the data alone are known.
    func with(_ published: PublishedPaper) -> ReadVersion {
        ReadVersion(
            version: PaperVersion(published), paper: paper, site: site, isExempt: false, errors: [],
            templates: templates,
            assets: assets)
    }

    /// An earlier version and this one as they are compared: by their data where no more is known of the earlier one. Nil
    /// where one of them cannot be read.
    ///
    /// - Throws: A `NoEarlierVersion`.
    func compared(with old: ReadVersion) throws -> (PaperVersion, PaperVersion)? {
        guard let before = old.version, let after = before.hasWords ? version : try dataAlone() else { return nil }
        return (before, after)
    }

    private func dataAlone() throws -> PaperVersion? {
        guard let version, let paper, let file = paper.dataPages(in: .open).last else { return nil }
        let data = try PublishedPaper(file.bytes, called: file.path, of: [paper.slug])
        return PaperVersion(data).with(passagesOf: version)
    }

    /// Whether a page would show what is exempt: then a list of changes might as well.
    var showsExempt: Bool { errors.contains { $0.rule.id.utf8.starts(with: "exempt-".utf8) } }
}

extension Pipeline {
    /// The same with the papers of an earlier version, read with the templates of now.
    func reading(_ version: EarlierVersion, templates: CheckedTemplates) -> Pipeline {
        Pipeline(
            files: version.files, content: version.content, templates: self.templates, options: options,
            identity: identity, checkedTemplates: templates)
    }

    private func versionFile(_ file: AttachedFile, of slug: String) throws -> VersionFile {
        let bytes = try files.read(file.source, upTo: file.size)
        return VersionFile(
            path: String(decoding: file.path.utf8.dropFirst(slug.utf8.count + 1), as: UTF8.self),
            isPicture: PictureCheck.examines(file.path), checksum: SHA256.hex(of: bytes))
    }

    /// One paper as a build reads it.
    ///
    /// - Throws: A `FileError` or `UnknownPaper`.
    func version(of slug: String) throws -> ReadVersion {
        let sources = try SiteSources(of: self, only: [slug], in: ListedContent(self))
        var errors = sources.diagnostics
        var (version, read): (PaperVersion?, Paper?)
        var isExempt = false
        for folder in sources.folder.papers where folder.slug == slug {
            let graded = try GradedPaper(folder, of: sources, through: files)
            errors += graded.diagnostics
            isExempt = graded.isExempt || graded.mayBeExempt
            guard let paper = graded.made, let pages = sources.templates.pages else { continue }
            let list = PaperList([paper.signpost], site: sources.site)
            read = paper
            version = PaperVersion(
                of: paper, withheld: graded.withheldMatter,
                files: try graded.attachments.map { try versionFile($0, of: slug) },
                printed: pages.blockTexts(of: paper, in: list),
                printedInWelsh: paper.welsh.map { pages.blockTexts(of: $0, in: list) })
        }
        return ReadVersion(
            version: version, paper: read, site: sources.site, isExempt: isExempt,
            errors: errors.filter { $0.severity == .error },
            templates: sources.templates, assets: sources.assets)
    }
}
