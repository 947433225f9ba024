/// One of the nine levels of a numbering.
struct NumberingLevel {
    var start = 1
    var format = NumberFormat.decimal
    /// `%1.%2`: the numbers of the levels, from 1.
    var text = ""
    /// The level, from 1, whose numbers make this one begin anew, with those above it; 0 for none. Nil for every level
    /// above it.
    var restart: Int?
    /// Whether the numbers of all levels are written in figures.
    var isLegal = false
    /// The style that has this level.
    var style: String?
    var indent: Int?
    /// What the file calls the format, of one that is not read.
    var unknownFormat: String?

    /// Of its text, which every paragraph repeats.
    private static let mostCharacters = 60

    init() {}

    /// - Parameter node: An element `lvl`.
    init(_ node: WordNode) {
        for child in node.children {
            switch child.tag {
            case .start: start = child.whole(.val) ?? 1
            case .numFmt: read(format: child)
            case .alternateContent: if let format = child.firstBelow(.numFmt) { read(format: format) }
            case .lvlText: text = String((child[.val] ?? "").prefix(Self.mostCharacters))
            case .lvlRestart: restart = child.whole(.val)
            case .isLgl: isLegal = child.isOn
            case .pStyle: style = child[.val]
            case .pPr: indent = ParagraphLook(child).indent
            default: break
            }
        }
    }

    private mutating func read(format node: WordNode) {
        let name = node[.val] ?? ""
        if name == "custom", let pattern = node[.format], pattern.hasPrefix("01,") {
            format = .decimalZero
        } else if name == "numberInDash" || name == "decimalHalfWidth" {
            format = .decimal
        } else {
            format = NumberFormat(rawValue: name) ?? .unknown
            if format == .unknown { unknownFormat = name }
        }
    }

    /// Whether its text names the number of any level above it: `%1.%2`, unlike `(%2)`.
    func namesLevels(above level: Int) -> Bool {
        (0..<level).contains { text.contains("%\($0 + 1)") }
    }
}

extension WordNode {
    /// The first of a tag anywhere below.
    func firstBelow(_ tag: WordTag) -> WordNode? {
        subtree.dropFirst().first { tree.elements[$0].tag == tag }.map { WordNode(tree: tree, index: $0) }
    }
}
