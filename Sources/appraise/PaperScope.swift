import Diagnostics
import Papers
import Publishing

/// The papers that a command was asked to work on.
struct PaperScope {
    /// Nil for all papers.
    private let slugs: [String]?
    private let known: [String]

    /// - Parameter slugs: As typed; none means all.
    /// - Throws: `UnknownPaper` for a name that no folder has.
    init(_ slugs: [String], among papers: [PaperSource]) throws(UnknownPaper) {
        known = papers.map(\.slug)
        if let unknown = slugs.first(where: { [known] in !known.contains($0) }) {
            throw UnknownPaper(slug: unknown, known: known)
        }
        self.slugs = slugs.isEmpty ? nil : slugs
    }

    func contains(_ slug: String) -> Bool { slugs?.contains(slug) ?? true }

    /// The findings about these papers, and about what no single paper is to blame for.
    func findings(among diagnostics: [Diagnostic], in content: String) -> [Diagnostic] {
        guard let slugs else { return diagnostics }
        let others = known.filter { !slugs.contains($0) }.map { "\(content)/\($0)" }
        return diagnostics.filter { diagnostic in
            let path = diagnostic.place.path
            return !others.contains { path == $0 || path.utf8.starts(with: "\($0)/".utf8) }
        }
    }

    /// What of the last build's output may be dropped.
    var buildScope: BuildScope {
        slugs.map { .papers(folders: $0, sources: $0.map { "\(ContentFolder.name)/\($0)" }) } ?? .everything
    }
}

/// A paper is named on the command line that is not in the content folder.
struct UnknownPaper: Error, CustomStringConvertible {
    let slug: String
    let known: [String]

    /// `there is no paper “home-car”; did you mean “home-care”?`
    var description: String {
        let hint = didYouMean(slug, among: known) ?? "the papers are \(known.joined(separator: ", "))"
        return "there is no paper “\(slug)”; \(hint)"
    }
}
