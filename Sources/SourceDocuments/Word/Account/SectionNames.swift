internal import OfficeFiles

/// What parts beside the main text are called, headers and footers by the first section that shows them.
struct SectionNames {
    private var names: [String: String] = [:]

    init(_ tree: WordTree, _ parts: Relationships) {
        var section = 1
        var index = 0
        while index < tree.elements.count {
            let node = WordNode(tree: tree, index: index)
            guard node.tag == .sectPr else {
                index += 1
                continue
            }
            for child in node.children where child.tag == .headerReference || child.tag == .footerReference {
                guard let part = child[.relationship].flatMap({ parts[$0] })?.part, names[part] == nil else { continue }
                names[part] = "\(child.tag == .headerReference ? "header" : "footer") of section \(section)"
            }
            section += 1
            index = node.subtree.upperBound
        }
    }

    /// - Parameter number: Of the part among those of its kind.
    func name(of side: WordFile.Side, number: Int) -> String {
        switch side.kind {
        case .footnotes, .endnotes, .comments: side.kind.rawValue
        case .header, .footer: names[side.part] ?? "\(side.kind.rawValue) that no section shows"
        case .chart: "chart \(number)"
        case .diagram: "diagram \(number)"
        }
    }
}
