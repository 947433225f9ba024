/// What a style says, with all that the styles say which it is based on.
struct WordStyle {
    var look = TextLook()
    /// 1 for the topmost.
    var headingLevel: Int?
    var role = SourceRole.text
    /// Whether it is of a line of a table of contents, which Word makes.
    var isContents = false
    var numbering: Int?
    var level: Int?
    /// The names of the style and of those that it is based on, itself first: levels of lists are tied to styles by them.
    var names: [String] = []
    var indent: Int?

    /// - Parameters:
    ///   - node: An element `style`.
    ///   - base: What it is based on.
    init(_ node: WordNode, over base: WordStyle) {
        self = base
        look = TextLook(node.first(.rPr)).over(base.look)
        if let id = node[.styleID] { names.insert(id, at: 0) }
        if names.count > Self.mostNames { names.removeLast() }
        let name = (node.first(.name)?[.val] ?? "").lowercased()
        let properties = ParagraphLook(node.first(.pPr))
        if let outline = properties.outline { headingLevel = outline < 9 ? outline + 1 : nil }
        if let heading = Self.headingLevel(name) { headingLevel = heading }
        if name == "title" { (role, headingLevel) = (.title, 1) }
        if name == "caption" { role = .caption }
        if name.hasPrefix("toc ") || name == "table of figures" { (isContents, headingLevel) = (true, nil) }
        numbering = properties.numbering ?? numbering
        level = properties.level ?? level
        indent = properties.indent ?? indent
    }

    init() {}

    private static let mostNames = 12

    /// Of `heading 1` to `heading 9`: built-in styles have these names in every language.
    private static func headingLevel(_ name: String) -> Int? {
        guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) else {
            return nil
        }
        return level
    }
}
