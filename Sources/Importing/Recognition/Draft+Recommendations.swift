internal import Diagnostics
internal import Settings
internal import SourceDocuments

extension Draft {
    /// Makes the recommendations one numbered list: the list or the paragraphs with numbers that follow the heading or the
    /// opening, or paragraphs below one that ends with a colon. What stands before and behind them stays there.
    mutating func listRecommendations(_ site: Site) {
        guard
            let heading = blocks.firstIndex(where: { block in
                block.headingLevel == 2 && block.line.map { site.roles.isRecommendations($0.text) } ?? false
            })
        else { return }
        let start = heading + 1
        let end = blocks[start...].firstIndex { $0.headingLevel != nil } ?? blocks.endIndex
        blocks.replaceSubrange(start..<end, with: listed(Array(blocks[start..<end])))
    }

    private mutating func listed(_ blocks: [DraftBlock]) -> [DraftBlock] {
        guard let start = startOfList(blocks) else { return paragraphsListed(blocks) }
        if let list = blocks[start].list {
            var listed = blocks
            listed[start] = .block(.list(SourceList(isOrdered: true, items: list.items)))
            if start > 0 { listed[start - 1] = withoutLabel(blocks[start - 1]) }
            return listed
        }
        guard let label = blocks[start].label else { return blocks }
        if opensList(blocks[start...], label) {
            return blocks[..<start] + [withoutLabel(blocks[start])] + listed(Array(blocks[(start + 1)...]))
        }
        var run = RecommendationRun(blocks[start...], from: label, addingTo: &log)
        let list = run.end(addingTo: &log)
        return blocks[..<start] + [.block(.list(list))] + blocks[(start + run.count)...]
    }

    /// Behind the only paragraph that asks for a list, or else where the first item is.
    private func startOfList(_ blocks: [DraftBlock]) -> Int? {
        let openings = blocks.indices.dropLast().filter { index in
            blocks[index + 1].isItem && blocks[index].line.map(RecommendationWords.open) ?? false
        }
        return openings.count == 1 ? openings[0] + 1 : blocks.firstIndex(where: \.isItem)
    }

    /// Whether a paragraph with a label only opens what follows: “1. That Cabinet:”, and no 2.
    private func opensList(_ blocks: ArraySlice<DraftBlock>, _ label: RecommendationLabel) -> Bool {
        guard let line = blocks.first?.line, RecommendationWords.isOpen(line) else { return false }
        let others = blocks.dropFirst()
        return others.first?.isItem ?? false && !others.contains { $0.label?.shape == label.shape }
    }

    private mutating func withoutLabel(_ block: DraftBlock) -> DraftBlock {
        guard let line = block.line, let label = block.label else { return block }
        return .block(.paragraph(label.dropped(from: line, addingTo: &log)))
    }

    /// Paragraphs without numbers.
    private mutating func paragraphsListed(_ blocks: [DraftBlock]) -> [DraftBlock] {
        let opening = blocks.firstIndex { $0.line.map(RecommendationWords.isOpen) ?? false }
        let only = blocks.count == 1 ? 0 : nil
        let asking = blocks.firstIndex { $0.line.map(RecommendationWords.ask) ?? false }
        guard let start = opening.map({ $0 + 1 }) ?? asking ?? only else { return blocks }
        let lines = blocks[start...].prefix { $0.line != nil }.compactMap(\.line)
        guard let first = lines.first else { return blocks }
        var count = zip(lines, lines.dropFirst()).prefix { RecommendationWords.isContinued($0, by: $1) }.count + 1
        if opening != nil, count == 1, lines.count > 1, !RecommendationWords.beginsSmall(first) {
            count = lines.count
            log.doubt(
                "The recommendations have no numbers. Each paragraph below their opening was read as one: look "
                    + "whether it is.",
                at: first.place)
        }
        let items = lines.prefix(count).map { SourceItem([.paragraph($0)]) }
        let list = SourceList(isOrdered: true, items: items)
        return blocks[..<start] + [.block(.list(list))] + blocks[(start + count)...]
    }
}

extension DraftBlock {
    fileprivate var label: RecommendationLabel? { line.flatMap(RecommendationLabel.init) }

    /// Whether it is a list, or a paragraph of one.
    fileprivate var isItem: Bool { list != nil || label != nil }
}
