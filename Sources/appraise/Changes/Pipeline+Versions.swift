import Diagnostics
import Papers
import Reports

/// A version of a paper, to be compared with another.
struct ReadVersion {
    /// Nil where the paper cannot be read.
    let version: PaperVersion?
    /// Whether nothing of it is for the public, or may be meant not to be.
    let isExempt: Bool
    let errors: [Diagnostic]
    let templates: CheckedTemplates

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

    /// One paper as a build reads it.
    ///
    /// - Throws: A `FileError` or `UnknownPaper`.
    func version(of slug: String) throws -> ReadVersion {
        let sources = try SiteSources(of: self, only: [slug], in: ListedContent(self))
        var errors = sources.diagnostics
        var version: PaperVersion?
        var isExempt = false
        for folder in sources.folder.papers where folder.slug == slug {
            let graded = try GradedPaper(folder, of: sources, through: files)
            errors += graded.diagnostics
            isExempt = graded.isExempt || graded.mayBeExempt
            guard let paper = graded.published, let pages = sources.templates.pages else { continue }
            var faults: [Diagnostic] = []
            let blocks = try folder.source(through: files, diagnostics: &faults).exemptBlocks
            version = PaperVersion(
                of: paper, hasExemptBlocks: !blocks.isEmpty,
                printed: pages.blockTexts(of: paper, in: PaperList([paper.signpost], site: sources.site)))
        }
        return ReadVersion(
            version: version, isExempt: isExempt, errors: errors.filter { $0.severity == .error },
            templates: sources.templates)
    }
}
