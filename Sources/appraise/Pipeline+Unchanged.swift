import Diagnostics
import Publishing

extension Pipeline {
    /// What a build of all papers would find where nothing at all has changed since the last one; nil where something
    /// may have. Nothing is read for it but the stamps of files.
    ///
    /// - Throws: A `FileError` when a folder cannot be listed.
    func unchanged(since memory: BuildMemory, _ stage: Stage) async throws -> BuildResult? {
        var diagnostics: [Diagnostic] = []
        let folder = try ContentFolder(listing: content, through: files, diagnostics: &diagnostics)
        let site = memory.site
        guard folder.papers.count == memory.paperCount, !memory.isUnsure,
            SettledFindings(diagnostics.inSourceOrder(), keeping: .max).kept.map(\.stored) == site.listed.map(\.stored),
            try siteStamps(folder) == site.sources, !site.sources.contains(where: { $0.stamp == .none }),
            try stage.isAsLeft(site.paths, stamps: site.outputs)
        else { return nil }
        var result: BuildResult? = BuildResult(unchanged: site, options)
        try await folder.papers.inChunks(of: 64).forEachInOrder(jobs: options.jobs) { papers in
            try papers.map { try unchanged($0, since: memory, stage) }
        } consume: { papers in
            for paper in papers {
                if let paper { result?.add(paper) } else { result = nil }
            }
        }
        result?.findings.sort()
        return result
    }

    private func unchanged(
        _ folder: PaperFiles, since memory: BuildMemory, _ stage: Stage
    ) throws(FileError) -> DonePaper? {
        guard let record = memory[folder.slug],
            try folder.isUnchanged(since: record, stage, through: files, readsChanged: false),
            try stage.isAsLeft(folder: folder.slug, stamps: record.outputs), let body = memory.body(of: record)
        else { return nil }
        return DonePaper(body)
    }

    /// The files that all papers have in common, with their stamps: the site's settings, and the templates folder.
    func siteStamps(_ folder: ContentFolder) throws(FileError) -> [SourceStamp] {
        let root = templates ?? TemplateFolder.defaultName
        var diagnostics: [Diagnostic] = []
        let isThere = try files.status(of: root) != nil
        let templates = try isThere ? TemplateFolder.entries(in: root, through: files, diagnostics: &diagnostics) : []
        let entries = ([folder.site].compactMap { $0 } + templates).map { SourceStamp(name: $0.path, stamp: $0.stamp) }
        // What is wrong with the folder is found again only by a build that reads it.
        return [SourceStamp(name: isThere ? root : "", stamp: .always)] + entries
            + diagnostics.map { SourceStamp(name: $0.place.path, stamp: .none) }
    }
}

extension Array {
    func inChunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
