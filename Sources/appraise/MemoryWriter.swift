import Diagnostics
import Publishing
import Reports

/// Writes what the next build may know of this one. Whatever goes wrong here only costs the next build its time.
struct MemoryWriter {
    private var file: CacheFile
    /// What has to wait until all is in place, in the order of the papers. Nothing else of them stays: it is written.
    private var papers: [(part: OutputPart?, outputs: [FileStamp], body: Range<Int>, basis: Range<Int>)] = []

    /// Nil where nothing can be written.
    ///
    /// - Parameter count: Of the papers, as far as it is known.
    init?(_ stage: Stage, papers count: Int) {
        guard var file = try? stage.newCache(), (try? file.append(BuildMemory.head)) != nil else { return nil }
        self.file = file
        papers.reserveCapacity(count)
    }

    /// - Throws: A `FileError`; the file has to be dropped then.
    mutating func add(_ paper: RememberedPaper) throws(FileError) {
        let start = file.count
        try file.append(paper.body)
        let middle = file.count
        try file.append(paper.basis.stored)
        papers.append((paper.part, paper.outputs, start..<middle, middle..<file.count))
    }

    /// - Parameter stamps: The stamps that the files of a part have now.
    /// - Throws: A `FileError`; the file has to be dropped then.
    mutating func finish(
        identity: String, site: SiteRecord, stamps: (OutputPart) throws(FileError) -> [FileStamp]
    ) throws(FileError) {
        var index = StoreWriter()
        index.write(identity)
        index.write(site)
        index.write(papers.count)
        for paper in papers {
            index.write(paper.body.lowerBound)
            index.write(paper.body.count)
            index.write(paper.basis.count)
            index.write(try paper.part.map(stamps) ?? paper.outputs)
        }
        let start = UInt64(file.count)
        try file.append(index.bytes)
        try file.append((0..<8).map { UInt8(truncatingIfNeeded: start >> (8 * $0)) })
        try file.finish()
    }

    func drop() { file.drop() }
}

/// What the next build may know of a paper.
struct RememberedPaper: Sendable {
    let basis: PaperBasis
    /// Of the files that were handed over; nil for a paper whose files were left as they are.
    let part: OutputPart?
    /// Their stamps before, where there is no part.
    let outputs: [FileStamp]
    /// As it is stored.
    let body: [UInt8]
}
