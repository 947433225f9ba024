import Diagnostics
import Publishing
import Reports

/// The papers that are as the last build read them, and what became of them then.
struct Recall: Sendable {
    private let memory: BuildMemory?
    /// By the names of their folders.
    private let papers: [String: KnownPaper]

    static let nothing = Recall(memory: nil, papers: [:])

    private init(memory: BuildMemory?, papers: [String: KnownPaper]) {
        self.memory = memory
        self.papers = papers
    }

    /// - Parameter stage: Nil where nothing is written, so that it does not matter what became of the papers' pages.
    /// - Throws: A `FileError` when a file cannot be read whose stamp has changed.
    init(
        _ memory: BuildMemory, _ stage: Stage?, _ papers: [PaperFiles], through files: any ReadableFiles, jobs: Int
    ) async throws {
        var known: [String: KnownPaper] = [:]
        try await papers.inChunks(for: jobs).forEachInOrder(jobs: jobs) { papers in
            try papers.map { folder throws(FileError) -> KnownPaper? in
                guard let record = memory[folder.slug],
                    try folder.isUnchanged(since: record, stage, through: files)
                else { return nil }
                let outputs = try? stage?.stamps(ofFolder: folder.slug, asLeft: record.outputs)
                return KnownPaper(record: record, sources: folder.files.map(\.stamp), outputs: outputs)
            }
        } consume: { papers in
            for case let paper? in papers { known[paper.record.basis.slug] = paper }
        }
        self.init(memory: memory, papers: known)
    }

    subscript(_ slug: String) -> KnownPaper? { papers[slug] }

    var isEmpty: Bool { papers.isEmpty }

    /// What the pages of a paper said of others, whether or not it has changed since; nil where that is not known.
    func lastSurroundings(of slug: String) -> Surroundings? { memory?[slug]?.basis.surroundings }

    func card(of paper: KnownPaper) -> PaperCard? { memory?.card(of: paper.record) }

    func body(of paper: KnownPaper) -> PaperBody? { memory?.body(of: paper.record) }

    /// Whether these are all papers that there were, and nothing of them has changed.
    func areAllRead(_ count: Int) -> Bool { papers.count == count && isComplete(count) }

    /// Whether moreover their pages are as they were left, and so well known that nothing has to be noted.
    var areAllUntouched: Bool { papers.values.allSatisfy(\.isUnchanged) && memory?.isUnsure == false }

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

/// A paper whose sources have the bytes that they had.
struct KnownPaper: Sendable {
    let record: PaperRecord
    /// The stamps of its sources now.
    let sources: [FileStamp]
    /// Of its files in `Output`; nil where they are not as the last build left them.
    let outputs: [FileStamp]?

    /// Whether its files and those in `Output` have not been touched, so that there is not even a stamp to be noted.
    fileprivate var isUnchanged: Bool {
        guard let outputs else { return false }
        return Self.untouched(sources, record.basis.sources.map(\.stamp)) && Self.untouched(outputs, record.outputs)
    }

    private static func untouched(_ now: [FileStamp], _ before: [FileStamp]) -> Bool {
        zip(now, before).allSatisfy { $0 == $1 || $1 == .none }
    }
}

extension PaperFiles {
    /// Whether the folder holds what it held. Files are read whose stamps have changed or say nothing.
    ///
    /// - Parameter stage: Knows what they held; nil where stamps have to do.
    func isUnchanged(
        since record: PaperRecord, _ stage: Stage?, through reader: any ReadableFiles
    ) throws(FileError) -> Bool {
        guard files.count == record.basis.sources.count else { return false }
        for (file, source) in zip(files, record.basis.sources) {
            guard file.name.utf8.elementsEqual(source.name.utf8) else { return false }
            if file.stamp == source.stamp, source.stamp != .none { continue }
            guard let stage else { return false }
            guard let checksum = stage.lastChecksum(ofInput: "\(ContentFolder.name)/\(slug)/\(file.name)") else {
                // A file that nothing was made from is no more than its name, unless it has faults that are found.
                if file.isRead { return false }
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
