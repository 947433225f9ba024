internal import Appraisals
internal import Markdown

extension Paper {
    /// Whether the text puts this block anywhere on the page. Blocks stand at the top level only.
    func places(_ block: DataBlock) -> Bool {
        appraisal.content.contains { placed in
            guard case .placed(let name) = placed.kind else { return false }
            return self.block(named: name) == block
        }
    }
}

extension Appraisal {
    fileprivate var content: [Block] {
        introduction + sectionsBefore.flatMap(\.content)
            + options.flatMap { $0.description + $0.aspects.flatMap(\.content) }
            + sectionsAfter.flatMap(\.content)
    }
}
