import Diagnostics
import Papers
import Publishing

/// The papers that a command was asked to work on.
struct PaperScope: Sendable {
    /// Nil for all papers.
    private let slugs: [String]?
    /// The same, to look them up.
    private let chosen: Set<String>
    /// Whether they are one part of a whole build, of which each paper is made by some part.
    let isShard: Bool
    /// The names of all papers.
    private let known: Set<String>

    /// - Parameter slugs: As typed; none means all.
    /// - Throws: `UnknownPaper` for a name that no folder has.
    init(_ slugs: [String], among papers: [PaperFiles]) throws(UnknownPaper) {
        known = Set(papers.map(\.slug))
        if let unknown = slugs.first(where: { [known] in !known.contains($0) }) {
            throw UnknownPaper(slug: unknown, known: papers.map(\.slug))
        }
        self.slugs = slugs.isEmpty ? nil : slugs
        chosen = Set(slugs)
        isShard = false
    }

    /// Those of one part of a build.
    init(_ shard: Shard, of papers: [PaperFiles]) {
        let slugs = papers.map(\.slug)
        known = Set(slugs)
        self.slugs = shard.papers(among: slugs)
        chosen = Set(shard.papers(among: slugs))
        isShard = true
    }

    func contains(_ slug: String) -> Bool { slugs == nil || chosen.contains(slug) }

    /// The findings about these papers, and about what no single paper is to blame for.
    func findings(among diagnostics: [Diagnostic], in content: String) -> [Diagnostic] {
        diagnostics.filter { concerns($0.place.path, in: content) }
    }

    /// Whether a path is not one of another paper.
    func concerns(_ path: String, in content: String) -> Bool {
        guard slugs != nil, path.utf8.starts(with: "\(content)/".utf8) else { return true }
        let inside = path.utf8.dropFirst(content.utf8.count + 1)
        let folder = String(decoding: inside.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
        return contains(folder) || !known.contains(folder)
    }

    /// What of the last build's output may be dropped.
    var buildScope: BuildScope {
        // A part has an output of its own.
        if isShard { return .everything }
        return slugs.map { .papers(folders: $0, sources: $0.map { "\(ContentFolder.name)/\($0)" }) } ?? .everything
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
