/// What paragraph properties of one level say; nil where they say nothing.
struct ParagraphLook {
    var style: String?
    /// From 0; 9 for text.
    var outline: Int?
    /// 0 takes a number away that the style gives.
    var numbering: Int?
    var level: Int?
    /// In twentieths of a point, from the left.
    var indent: Int?
    /// Whether it is the large first letter of the paragraph that follows.
    var isDropCap = false

    /// - Parameter properties: An element `pPr`.
    init(_ properties: WordNode?) {
        guard let properties else { return }
        for node in properties.children {
            switch node.tag {
            case .pStyle: style = node[.val]
            case .outlineLvl: outline = node.whole(.val)
            case .numPr:
                numbering = node.first(.numId)?.whole(.val)
                level = node.first(.ilvl)?.whole(.val)
            case .ind: indent = node.whole(.start) ?? node.whole(.left)
            case .framePr: isDropCap = node[.dropCap].map { $0 != "none" } ?? false
            default: break
            }
        }
    }
}
