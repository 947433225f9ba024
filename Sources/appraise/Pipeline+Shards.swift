import Diagnostics
import Papers
import Publishing
import Reports

extension Pipeline {
    /// A checksum of all that a build is made from: every file of the folders of papers and templates, by the path under
    /// which this run opens it. Two builds by one program with the same checksum make the same.
    ///
    /// - Throws: A `FileError` when a file cannot be read.
    func checksum(of content: ListedContent) async throws -> String {
        let folder = content.folder
        var sum = SHA256()
        if showsDrafts { sum.update("drafts\n".utf8) }
        for path in (folder.site.map { [$0.path] } ?? []) + (try templatePaths()) {
            sum.update(try Self.line(path, through: files).utf8)
        }
        try await folder.papers.inChunks(for: options.jobs).forEachInOrder(jobs: options.jobs) { [files] papers in
            try papers.flatMap { paper in
                try paper.files.map { file in try Self.line("\(paper.path)/\(file.name)", through: files) }
            }.joined()
        } consume: {
            sum.update($0.utf8)
        }
        return sum.hex
    }

    /// Those of the folder of templates; none where there is none.
    private func templatePaths() throws(FileError) -> [String] {
        let root = templates ?? TemplateFolder.defaultName
        guard try files.status(of: root) != nil else { return [] }
        var ignored: [Diagnostic] = []
        return try TemplateFolder.entries(in: root, through: files, diagnostics: &ignored).map(\.path)
    }

    /// A file that is too large to be read is a finding, whatever it holds.
    private static func line(_ path: String, through files: any ReadableFiles) throws(FileError) -> String {
        let size = try files.status(of: path)?.size ?? 0
        let isRead = size <= PaperFiles.largestFile
        let checksum = isRead ? SHA256.hex(of: try files.read(path, upTo: PaperFiles.largestFile)) : "\(size)"
        return "\(path)\n\(checksum)\n"
    }

    /// The parts that are put together; none where there are none.
    ///
    /// - Throws: A `ShardFault` or a `FileError`.
    func mergedShards(_ content: ListedContent) async throws -> MergedShards {
        guard !merging.isEmpty else { return .none }
        return try MergedShards(merging, of: await checksum(of: content), through: files)
    }
}

extension Pipeline {
    /// What a part of a build says of itself.
    ///
    /// - Throws: A `FileError` when a file of the sources cannot be read.
    func record(of shard: Shard, _ result: BuildResult, _ content: ListedContent) async throws -> OutputFile {
        let sources = try await checksum(of: content)
        return OutputFile(
            path: ShardRecord.path,
            bytes: ShardRecord.bytes(of: shard, sources: sources, papers: result.shardPapers, by: Tool.description))
    }
}

extension [Signpost] {
    /// These signposts, with those of some papers as they were read.
    ///
    /// - Parameters:
    ///   - cards: Of those of the papers that can be read.
    ///   - papers: Those that were read.
    ///   - all: All papers, in order.
    func reading(_ cards: [PaperCard], of papers: [PaperFiles], among all: [PaperFiles]) -> [Signpost] {
        let read = Dictionary(cards.map { ($0.slug, $0.signpost) }) { first, _ in first }
        let glanced = Dictionary(map { ($0.slug, $0) }) { first, _ in first }
        let known = Set(papers.map(\.slug))
        return all.compactMap { known.contains($0.slug) ? read[$0.slug] : glanced[$0.slug] }
    }
}
