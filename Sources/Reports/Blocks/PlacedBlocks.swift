internal import Markdown
internal import Papers
internal import Values

extension Paper {
    /// The document whose text puts a block on its page; nil when none does.
    func document(placing block: DataBlock) -> PaperDocument? {
        if let report, places(block, in: report.content) { return .report }
        if let appraisal, places(block, in: appraisal.content) { return .appraisal }
        return appendixTexts.first { places(block, in: $0.introduction + $0.sections.flatMap(\.content)) }?.document
    }

    private func places(_ block: DataBlock, in content: [Block]) -> Bool {
        content.contains { placed in
            guard case .placed(let name) = placed.kind else { return false }
            return self.block(named: name) == block
        }
    }
}

extension Report {
    fileprivate var content: [Block] { summary + sections.flatMap(\.content) }
}

extension Appraisal {
    fileprivate var content: [Block] {
        introduction + sectionsBefore.flatMap(\.content)
            + options.flatMap { $0.description + $0.aspects.flatMap(\.content) }
            + sectionsAfter.flatMap(\.content)
    }
}
