internal import Diagnostics
internal import SourceDocuments

extension Draft {
    /// Takes the title out of the blocks: what the document calls so, or the only heading of the highest level, where it
    /// stands before all others.
    mutating func findTitle() {
        guard let index = titleIndex, let line = blocks[index].line else { return }
        title = line.withoutStress
        blocks.remove(at: index)
    }

    private var titleIndex: Int? {
        if let named = blocks.firstIndex(where: { $0.line?.role == .title }) { return named }
        let headings = blocks.indices.filter { blocks[$0].headingLevel != nil }
        guard let first = headings.first, let level = blocks[first].headingLevel,
            headings.dropFirst().allSatisfy({ blocks[$0].headingLevel ?? 0 > level })
        else { return nil }
        return blocks[..<first].allSatisfy { $0.isEmpty } ? first : nil
    }
}

extension DraftBlock {
    /// The line of a heading or a paragraph; nil for any other block.
    var line: SourceLine? {
        switch self {
        case .block(.heading(_, let line)), .block(.paragraph(let line)): line
        default: nil
        }
    }

    /// Nil for what is no heading; 0 for one that has no level yet.
    var headingLevel: Int? { if case .block(.heading(let level, _)) = self { level } else { nil } }
}
