internal import Diagnostics
internal import SourceDocuments

/// Paragraphs that count on from the first, each with what stands below it.
struct RecommendationRun {
    private(set) var items: [SourceItem] = []
    /// How many blocks it takes.
    private(set) var count = 0
    private let shape: String
    /// What may still belong to the last item: it does where the count goes on behind it.
    private var pending: [SourceBlock] = []
    private var isPlainPending = false

    /// - Parameter blocks: The first is a paragraph with this label.
    init(_ blocks: ArraySlice<DraftBlock>, from first: RecommendationLabel, addingTo log: inout ImportLog) {
        shape = first.shape
        for (index, block) in blocks.enumerated() {
            guard case .block(let block) = block, block.paragraph != nil || block.list != nil else { break }
            take(block, at: index, addingTo: &log)
        }
    }

    private mutating func take(_ block: SourceBlock, at index: Int, addingTo log: inout ImportLog) {
        let label = block.paragraph.flatMap(RecommendationLabel.init)
        if let line = block.paragraph, let label, label.shape == shape, label.mayBe(items.count + 1) || items.isEmpty {
            close(addingTo: &log)
            items.append(SourceItem([.paragraph(label.dropped(from: line, addingTo: &log))]))
            count = index + 1
            return
        }
        pending.append(block)
        if label == nil, block.list == nil { isPlainPending = true }
        if !isPlainPending { count = index + 1 }
    }

    /// The recommendations, when nothing more follows.
    mutating func end(addingTo log: inout ImportLog) -> SourceList {
        // What follows a paragraph of text stays behind the list.
        let own = pending.prefix { $0.list != nil || $0.paragraph.flatMap(RecommendationLabel.init) != nil }
        pending = Array(own)
        close(addingTo: &log)
        return SourceList(isOrdered: true, items: items)
    }

    private mutating func close(addingTo log: inout ImportLog) {
        if let last = items.indices.last { items[last].blocks += Self.listed(pending, addingTo: &log) }
        (pending, isPlainPending) = ([], false)
    }

    /// Paragraphs with labels below an item are a list of their own, where they count from the start.
    private static func listed(_ blocks: [SourceBlock], addingTo log: inout ImportLog) -> [SourceBlock] {
        let labels = blocks.map { $0.paragraph.flatMap(RecommendationLabel.init) }
        let isList = labels.enumerated().allSatisfy { index, label in
            label.map { $0.mayBe(index + 1) && $0.shape == labels[0]?.shape } ?? false
        }
        guard isList, !blocks.isEmpty else { return blocks }
        let lines = zip(blocks, labels).compactMap { block, label in
            block.paragraph.flatMap { label?.dropped(from: $0, addingTo: &log) }
        }
        return [.list(SourceList(isOrdered: true, items: lines.map { SourceItem([.paragraph($0)]) }))]
    }
}
