import Diagnostics
import Publishing

/// The parts of a build, made one by one, of which a whole output is put together.
struct MergedShards: Sendable {
    /// By the names of the papers' folders.
    private var papers: [String: MergedPaper] = [:]

    static let none = MergedShards()

    /// What a part made of a paper; nil where it has to be made here.
    subscript(_ slug: String) -> MergedPaper? { papers[slug] }
}

/// What a part of a build made of a paper.
struct MergedPaper: Sendable {
    let record: ShardRecord.Paper
    /// Where its files lie.
    let output: OtherOutput
}

extension MergedShards {
    /// Reads what the parts say of themselves.
    ///
    /// - Parameters:
    ///   - folders: Where they lie, in any order.
    ///   - sources: The checksum of what stands here.
    /// - Throws: A `ShardFault` where these are not all parts of one build of what stands here, made by this program; or
    ///   a `FileError`.
    init(_ folders: [String], of sources: String, through files: any ReadableFiles) throws {
        var parts: [(folder: String, output: OtherOutput, record: ShardRecord)] = []
        for folder in folders {
            do {
                guard let output = try OtherOutput(folder, through: files),
                    let bytes = try output.bytes(ofFile: ShardRecord.path)
                else { throw ShardFault.Reason.noRecord }
                let record = try ShardRecord(reading: bytes, by: Tool.description)
                guard record.sources == sources else { throw ShardFault.Reason.otherSources }
                parts.append((folder, output, record))
            } catch let damage as OtherOutput.Damage {
                throw ShardFault(folder, .damaged(damage.path))
            } catch let reason as ShardFault.Reason {
                throw ShardFault(folder, reason)
            }
        }
        try Self.refuseAllButOneWhole(parts.map { ($0.folder, $0.record.shard) })
        for part in parts {
            for paper in part.record.papers { papers[paper.slug] = MergedPaper(record: paper, output: part.output) }
        }
    }

    private static func refuseAllButOneWhole(_ shards: [(folder: String, shard: Shard)]) throws(ShardFault) {
        guard let first = shards.first else { return }
        var folders: [Int: String] = [:]
        for (folder, shard) in shards {
            guard shard.count == first.shard.count else {
                throw .unlike(folder, shard, first.folder, first.shard)
            }
            if let other = folders.updateValue(folder, forKey: shard.number) { throw .doubled(other, folder, shard) }
        }
        let missing = (1...first.shard.count).filter { folders[$0] == nil }
        guard missing.isEmpty else { throw .missing(missing, of: first.shard.count) }
    }
}
