import Diagnostics
import Publishing
import Reports

/// The papers that are as the last build read them, and what became of them then.
struct Recall: Sendable {
    private let memory: BuildMemory?
    private let slugs: Set<String>

    static let nothing = Recall(memory: nil, slugs: [])

    private init(memory: BuildMemory?, slugs: Set<String>) {
        self.memory = memory
        self.slugs = slugs
    }

    /// - Throws: A `FileError` when a file cannot be read whose stamp has changed.
    init(
        _ memory: BuildMemory, _ stage: Stage, _ papers: [PaperFiles], through files: any ReadableFiles, jobs: Int
    ) async throws {
        var slugs: Set<String> = []
        try await papers.forEachInOrder(jobs: jobs) { folder in
            guard let record = memory[folder.slug] else { return nil }
            return try folder.isUnchanged(since: record, stage, through: files) ? folder.slug : nil
        } consume: { (slug: String?) in
            if let slug { slugs.insert(slug) }
        }
        self.init(memory: memory, slugs: slugs)
    }

    subscript(_ slug: String) -> (record: PaperRecord, body: PaperBody)? {
        guard slugs.contains(slug), let memory, let record = memory[slug], let body = memory.body(of: record) else {
            return nil
        }
        return (record, body)
    }

    func storedBody(of record: PaperRecord) -> [UInt8] { memory.map { Array($0.storedBody(of: record)) } ?? [] }

    /// Whether other pages would say the same of a paper as they did.
    func knows(_ card: PaperCard) -> Bool {
        guard let memory, let record = memory[card.slug], let body = memory.body(of: record) else { return false }
        return body.card.stored == card.stored
    }

    /// Whether these are all papers that there were.
    func isComplete(_ count: Int) -> Bool { memory?.paperCount == count }

    var site: SiteRecord? { memory?.site }
}

extension PaperFiles {
    /// Whether the folder holds what it held. Files whose stamps say nothing are read.
    ///
    /// - Parameter readsChanged: Whether files whose stamps have changed are read too; if not, they count as others.
    func isUnchanged(
        since record: PaperRecord, _ stage: Stage, through reader: any ReadableFiles, readsChanged: Bool = true
    ) throws(FileError) -> Bool {
        guard files.count == record.sources.count else { return false }
        for (file, source) in zip(files, record.sources) {
            guard file.name.utf8.elementsEqual(source.name.utf8) else { return false }
            if file.stamp == source.stamp, source.stamp != .none { continue }
            guard readsChanged || source.stamp == .none else { return false }
            // A file that nothing was made from is no more than its name.
            guard let checksum = stage.lastChecksum(ofInput: "\(ContentFolder.name)/\(slug)/\(file.name)") else {
                continue
            }
            guard file.size <= Self.largestFile else { return false }
            let bytes = try reader.read("\(path)/\(file.name)", upTo: Self.largestFile)
            guard SHA256.hex(of: bytes) == checksum else { return false }
        }
        return true
    }

    /// Its files with those stamps that will still say something later.
    func sourceStamps(before start: FileTime) -> [SourceStamp] {
        files.map { SourceStamp(name: $0.name, stamp: $0.stamp.isSure(before: start) ? $0.stamp : .none) }
    }
}

extension Storable {
    /// As bytes, of which no two that differ are equal, unlike texts.
    var stored: [UInt8] {
        var writer = StoreWriter()
        store(in: &writer)
        return writer.bytes
    }
}
