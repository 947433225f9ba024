import Diagnostics
import Publishing
import Reports

/// What a part of a build says of itself, so that the parts can be put together: which part it is and of what, and what
/// became of its papers. It stands in the part's output folder.
struct ShardRecord {
    let shard: Shard
    /// See `Pipeline.checksum`: of what the whole build is made from.
    let sources: String
    let papers: [Paper]

    /// What is known of a paper that was made, as in the memory of a build.
    struct Paper {
        let slug: String
        /// What its pages say of the site around them.
        let surroundings: Surroundings
        /// The folders of the papers that its links lead to, of which its pages say something.
        let linkedPapers: [String]
        let body: PaperBody
    }

    /// Where it stands in the part's output folder.
    static let path = "shard.record"
    /// What the file begins with. The number is counted up when its form changes.
    private static let head = Array("appraise-shard-2\n".utf8)
    private static let rules = Dictionary(Rule.all.map { ($0.id, $0) }) { first, _ in first }
}

extension ShardRecord {
    /// - Parameters:
    ///   - papers: Those of which all is known. The others are made anew when the parts are put together.
    ///   - tool: The program, with its version and commit.
    static func bytes(of shard: Shard, sources: String, papers: [RememberedPaper], by tool: String) -> [UInt8] {
        var writer = StoreWriter()
        writer.write(tool)
        writer.write(shard.number)
        writer.write(shard.count)
        writer.write(sources)
        writer.write(papers) { writer, paper in
            writer.write(paper.basis.slug)
            writer.write(paper.basis.surroundings)
            writer.write(paper.basis.linkedPapers) { $0.write($1) }
            writer.append(stored: paper.body)
        }
        return head + writer.bytes
    }

    /// - Parameter tool: The program as it is now: no other can read what it wrote.
    /// - Throws: A `ShardFault.Reason` that says what else it is.
    init(reading bytes: [UInt8], by tool: String) throws(ShardFault.Reason) {
        guard bytes.starts(with: Self.head) else { throw .noRecord }
        var reader = StoreReader(bytes, in: Self.head.count..<bytes.count, rules: Self.rules)
        guard let writer = try? reader.text() else { throw .damaged(Self.path) }
        guard writer.utf8.elementsEqual(tool.utf8) else { throw .otherProgram(writer, tool) }
        do {
            try self.init(from: &reader)
        } catch {
            throw .damaged(Self.path)
        }
        guard reader.isAtEnd else { throw .damaged(Self.path) }
    }
}

extension ShardRecord {
    fileprivate init(from reader: inout StoreReader) throws(StoreDamage) {
        guard let shard = Shard(number: try reader.int(), of: try reader.int()) else { throw StoreDamage() }
        self.shard = shard
        sources = try reader.text()
        papers = try reader.list { reader throws(StoreDamage) in
            let slug = try reader.text()
            let surroundings: Surroundings = try reader.value()
            let linkedPapers = try reader.list { reader throws(StoreDamage) in try reader.text() }
            return Paper(
                slug: slug, surroundings: surroundings, linkedPapers: linkedPapers, body: try reader.value())
        }
    }
}
