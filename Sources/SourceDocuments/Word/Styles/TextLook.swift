/// What run properties of one level say: of a style, or of a run itself. Nil where they say nothing.
struct TextLook {
    var isBold: Bool?
    var isItalic: Bool?
    var isStruck: Bool?
    var isHidden: Bool?
    var raised: SourceEmphasis?
    var font: String?

    init() {}

    /// - Parameter properties: An element `rPr`.
    init(_ properties: WordNode?) {
        guard let properties else { return }
        for node in properties.children {
            switch node.tag {
            case .b: isBold = node.isOn
            case .i: isItalic = node.isOn
            case .strike, .dstrike: isStruck = node.isOn || isStruck == true
            case .vanish: isHidden = node.isOn
            case .vertAlign:
                switch node[.val] {
                case "superscript": raised = .superscript
                case "subscript": raised = .subscript
                default: raised = []
                }
            case .position:
                // In half points, as LibreOffice writes marks of notes; less than this only moves letters a little.
                let height = node[.val].flatMap { Int($0) } ?? 0
                if abs(height) >= 4 { raised = height > 0 ? .superscript : .subscript }
            case .rFonts: font = node[.ascii] ?? node[.highAnsi] ?? font
            default: break
            }
        }
    }

    /// What a style says that is based on another.
    func over(_ base: TextLook) -> TextLook {
        var look = self
        look.isBold = isBold ?? base.isBold
        look.isItalic = isItalic ?? base.isItalic
        look.isStruck = isStruck ?? base.isStruck
        look.isHidden = isHidden ?? base.isHidden
        look.raised = raised ?? base.raised
        look.font = font ?? base.font
        return look
    }
}
