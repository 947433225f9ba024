import Diagnostics
import Publishing
import Reports

/// What the last build knew of its papers, read from its file. It says nothing of what is so now: each record says what
/// it was made from, and is used only where all that is the same.
struct BuildMemory: Sendable {
    let site: SiteRecord
    /// By the names of their folders.
    private let records: [String: PaperRecord]
    private let bytes: [UInt8]
    /// What became of papers, by the names of their folders, where it was read ahead.
    private var bodies: [String: PaperBody] = [:]
    private static let rules = Dictionary(Rule.all.map { ($0.id, $0) }) { first, _ in first }

    /// What the file begins with. The number is counted up when its form changes.
    static let head = Array("appraise-memory-8\n".utf8)
}

extension BuildMemory {
    /// Nil where there is nothing to remember: no file, or one that is damaged, or of another program or other options.
    ///
    /// - Parameters:
    ///   - identity: What no record says and all rest on: the program and how it was called.
    ///   - ahead: What was read of the file before, which may have changed since.
    init?(of stage: Stage, identity: String, ahead: BuildMemory? = nil) {
        guard let bytes = stage.readCache(),
            let memory = ahead.flatMap({ $0.bytes == bytes ? $0 : nil }) ?? BuildMemory(bytes, identity: identity),
            memory.site.manifestCheck == stage.lastManifestCheck
        else { return nil }
        self = memory
    }

    /// The same for a run that writes nothing, so that it does not matter what lies in the output.
    init?(of output: Publisher, identity: String) {
        guard let bytes = output.readCache() else { return nil }
        self.init(bytes, identity: identity)
    }

    /// What the build that has just ended leaves to the next one, read whole: so that one need not.
    init?(ahead stage: Stage, identity: String) {
        guard let bytes = stage.readCache(), var memory = BuildMemory(bytes, identity: identity) else { return nil }
        for (slug, record) in memory.records { memory.bodies[slug] = memory.body(of: record) }
        self = memory
    }

    private init?(_ bytes: [UInt8], identity: String) {
        guard bytes.starts(with: Self.head), let start = Self.indexStart(of: bytes) else { return nil }
        var reader = StoreReader(bytes, in: start..<(bytes.count - 8), rules: Self.rules)
        guard (try? reader.text()) == identity, let site = try? reader.value(SiteRecord.self),
            let records = try? Self.records(of: bytes, before: start, indexedBy: &reader), reader.isAtEnd
        else { return nil }
        self.site = site
        self.records = Dictionary(records.map { ($0.basis.slug, $0) }) { first, _ in first }
        self.bytes = bytes
    }

    /// - Parameter start: Where the index starts, which says where the body of each paper stands; its basis follows.
    private static func records(
        of bytes: [UInt8], before start: Int, indexedBy index: inout StoreReader
    ) throws(StoreDamage) -> [PaperRecord] {
        try index.list { index throws(StoreDamage) in
            let (first, count, basisCount) = (try index.int(), try index.int(), try index.int())
            guard first >= 0, count >= 0, basisCount >= 0, count <= start - first,
                basisCount <= start - first - count
            else { throw StoreDamage() }
            let body = first..<(first + count)
            var reader = StoreReader(bytes, in: body.upperBound..<(body.upperBound + basisCount), rules: rules)
            return PaperRecord(basis: try reader.value(), outputs: try index.values(), body: body)
        }
    }

    /// The last eight bytes say where the index starts, which follows what is stored of the papers.
    private static func indexStart(of bytes: [UInt8]) -> Int? {
        let start = bytes.suffix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        return start >= head.count && start <= bytes.count - 8 ? Int(start) : nil
    }

    var paperCount: Int { records.count }

    /// Whether so many files have to be read for want of a stamp that new stamps are worth a build.
    var isUnsure: Bool {
        let most = 200
        var count = 0
        for record in records.values {
            count += record.outputs.count { $0 == .none } + record.basis.sources.count { $0.stamp == .none }
            if count > most { return true }
        }
        return false
    }

    subscript(_ slug: String) -> PaperRecord? { records[slug] }

    /// Whether these are all its papers, and their files have the stamps that they had: no more than a guess at whether
    /// anything has changed.
    func hasStamps(of papers: [PaperFiles]) -> Bool {
        guard papers.count == paperCount else { return false }
        return papers.allSatisfy { paper in
            guard let sources = records[paper.slug]?.basis.sources, sources.count == paper.files.count else {
                return false
            }
            return zip(paper.files, sources).allSatisfy { $0.stamp == $1.stamp || $1.stamp == .none }
        }
    }

    /// What other pages say of a paper, which is stored first.
    func card(of record: PaperRecord) -> PaperCard? {
        if let body = bodies[record.basis.slug] { return body.card }
        var reader = StoreReader(bytes, in: record.body, rules: Self.rules)
        return try? reader.value()
    }

    /// What became of a paper; nil where that cannot be read, so that the paper is.
    func body(of record: PaperRecord) -> PaperBody? {
        if let body = bodies[record.basis.slug] { return body }
        var reader = StoreReader(bytes, in: record.body, rules: Self.rules)
        return try? reader.value(PaperBody.self)
    }

    /// The same as it is stored.
    func storedBody(of record: PaperRecord) -> ArraySlice<UInt8> { bytes[record.body] }
}

/// A file that was read, by its name, with its stamp.
struct SourceStamp: Sendable, Equatable {
    let name: String
    /// `FileStamp.none` where it says nothing.
    let stamp: FileStamp
}

/// What the pages of a paper were made from: what was read of it, and what they say of others.
struct PaperBasis: Sendable {
    let slug: String
    /// All files of its folder in order.
    let sources: [SourceStamp]
    let surroundings: Surroundings
    /// The folders of the papers that its links lead to, of which its pages say something.
    let linkedPapers: [String]
}

/// What the last build knew of a paper.
struct PaperRecord: Sendable {
    let basis: PaperBasis
    /// Of its files in `Output`, in the order of the manifest.
    let outputs: [FileStamp]
    /// Where its body stands among the bytes of the memory.
    let body: Range<Int>
}

/// What became of a paper.
struct PaperBody: Sendable {
    let card: PaperCard
    let findings: SettledFindings
    let accepted: [SettledAcceptance]
    let pageCount: Int
}

/// What the last build knew of the site but for its papers.
struct SiteRecord: Sendable {
    let manifestCheck: UInt64
    /// Settings, templates and what lies beside them.
    let sources: [SourceStamp]
    /// What was found in the names of files alone.
    let listed: [SettledFinding]
    /// What was found but for the papers, and between them, as the site counts it.
    let findings: [SettledFinding]
    let inputs: [StoredInput]
    /// The paths of the files that belong to no paper, and their stamps; the manifest comes last.
    let paths: [String]
    let outputs: [FileStamp]
    let pageCount: Int
    /// Whether the output was that of all papers. After a build of some, it may hold files that no paper makes.
    let isWhole: Bool
    /// The folders of the papers that are exempt, of which no page says anything.
    let exempt: [String]
    /// What pages of meetings say of them.
    let withheld: [String]

    struct StoredInput: Sendable, Equatable {
        let path: String
        let checksum: String
    }
}
