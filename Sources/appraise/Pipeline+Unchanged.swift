import Diagnostics
import Publishing
import Synchronization

extension Pipeline {
    /// What a build of all papers would find where nothing at all has changed since the last one; nil where something
    /// may have. Nothing is read for it but the stamps of files.
    ///
    /// - Parameter stage: Nil where nothing is written, so that it does not matter what lies in the output.
    /// - Throws: A `FileError` when a folder cannot be listed.
    func unchanged(
        since recall: Recall, _ content: ListedContent, _ stage: Stage?
    ) async throws -> BuildResult? {
        let folder = content.folder
        // An exempt report is never remembered: where there was one, it may be gone, and stand on its agenda still.
        guard let site = recall.site, site.isWhole, site.withheld.isEmpty, recall.areAllRead(folder.papers.count),
            stage == nil || recall.areAllUntouched,
            content.findings.map(\.stored) == site.listed.map(\.stored),
            try siteStamps(folder, templateStamps()) == site.sources,
            !site.sources.contains(where: { $0.stamp == .none }),
            try stage?.isAsLeft(site.paths, stamps: site.outputs) ?? true
        else { return nil }
        var result: BuildResult? = BuildResult(unchanged: site, options)
        try await folder.papers.inChunks(for: options.jobs).forEachInOrder(jobs: options.jobs) { papers in
            papers.map { paper in recall[paper.slug].flatMap { recall.body(of: $0) }.map { DonePaper($0) } }
        } consume: { papers in
            for paper in papers {
                if let paper { result?.add(paper) } else { result = nil }
            }
        }
        result?.findings.sort()
        return result
    }

    /// The files that all papers have in common, with their stamps: the site's settings, and the templates folder.
    func siteStamps(_ folder: ContentFolder, _ templates: TemplateStamps) -> [SourceStamp] {
        [templates.folder] + (folder.site.map { [SourceStamp(name: $0.path, stamp: $0.stamp)] } ?? []) + templates.files
    }

    /// - Throws: A `FileError` when the folder of templates cannot be listed.
    func templateStamps() throws(FileError) -> TemplateStamps {
        let root = templates ?? TemplateFolder.defaultName
        var diagnostics: [Diagnostic] = []
        let isThere = try files.status(of: root) != nil
        let entries = try isThere ? TemplateFolder.entries(in: root, through: files, diagnostics: &diagnostics) : []
        // What is wrong with the folder is found again only by a build that reads it.
        return TemplateStamps(
            folder: SourceStamp(name: isThere ? root : "", stamp: .always),
            files: entries.map { SourceStamp(name: $0.path, stamp: $0.stamp) }
                + diagnostics.map { SourceStamp(name: $0.place.path, stamp: .none) })
    }

    /// The templates, and the stamps that they had before they were read.
    ///
    /// - Throws: A `FileError`.
    func readTemplates() throws(FileError) -> ReadTemplates {
        let stamps = try templateStamps()
        if let checkedTemplates { return ReadTemplates(stamps: stamps, checked: checkedTemplates) }
        if let known = knownTemplates?.templates(with: stamps) { return known }
        let read = ReadTemplates(stamps: stamps, checked: try CheckedTemplates(reading: templates, through: files))
        knownTemplates?.note(read)
        return read
    }
}

/// The stamps of the templates folder, empty where there is none, and of its files.
struct TemplateStamps: Sendable, Equatable {
    let folder: SourceStamp
    let files: [SourceStamp]
}

struct ReadTemplates: Sendable {
    let stamps: TemplateStamps
    let checked: CheckedTemplates
}

/// Templates that are kept from one run to the next: reading and checking them takes longer than a paper.
final class KnownTemplates: Sendable {
    private let state = Mutex((last: ReadTemplates?.none, start: FileTime?.none))

    /// A run begins.
    ///
    /// - Parameter start: By the clock of the files; nil where it is not known, so that nothing is kept.
    func begin(at start: FileTime?) {
        state.withLock { $0.start = start }
    }

    /// Nil where a file has been touched since.
    func templates(with stamps: TemplateStamps) -> ReadTemplates? {
        state.withLock { $0.last?.stamps == stamps ? $0.last : nil }
    }

    /// Keeps what was read, unless a file may be touched without its stamp saying so.
    func note(_ read: ReadTemplates) {
        state.withLock { state in
            let areSure = state.start.map { start in read.stamps.files.allSatisfy { $0.stamp.isSure(before: start) } }
            state.last = areSure == true ? read : nil
        }
    }
}

extension Array {
    /// Several a piece, where there is so little to do for each that starting a piece takes longer.
    ///
    /// - Parameter most: How many a piece has at most.
    func inChunks(for jobs: Int, most: Int = 64) -> [[Element]] {
        let size = Swift.max(1, Swift.min(most, count / (4 * Swift.max(1, jobs))))
        return stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
