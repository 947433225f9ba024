/// The numberings of a document: which levels each has, and which of them count together.
struct NumberingSheet {
    /// A numbering that paragraphs name.
    struct Numbering {
        /// Numberings of one definition count on from one another.
        let definition: Int
        var levels: [NumberingLevel]
        /// Where a level begins anew when the numbering is used for the first time.
        var starts: [Int: Int] = [:]
        /// Whether it numbers paragraphs as reports do (1, 1.1, 1.1.1), and so is no list.
        var isOfParagraphs: Bool { levels.count > 1 && levels[1].format != .bullet && levels[1].namesLevels(above: 1) }
    }

    private var numberings: [Int: Numbering] = [:]

    /// - Parameters:
    ///   - root: The element `numbering`; nil for a document without any.
    ///   - styles: For definitions that name a list style instead of levels.
    init(_ root: WordNode?, styles: StyleSheet) {
        guard let root else { return }
        var definitions: [Int: WordNode] = [:]
        var nodes: [Int: WordNode] = [:]
        for node in root.children {
            if node.tag == .abstractNum, let id = node.whole(.abstractID), definitions[id] == nil {
                definitions[id] = node
            }
            if node.tag == .num, let id = node.whole(.numID), nodes[id] == nil { nodes[id] = node }
        }
        var levels: [Int: [NumberingLevel]] = [:]
        for (id, node) in nodes {
            guard let definition = Self.definition(of: node, nodes, definitions, styles) else { continue }
            if levels[definition] == nil { levels[definition] = definitions[definition].map(Self.levels) }
            numberings[id] = Self.numbering(node, definition, levels[definition] ?? [])
        }
    }

    subscript(id: Int) -> Numbering? { numberings[id] }

    /// Follows definitions that name a list style, which names a numbering in turn.
    private static func definition(
        of node: WordNode, _ nodes: [Int: WordNode], _ definitions: [Int: WordNode], _ styles: StyleSheet
    ) -> Int? {
        var node = node
        for _ in 0..<8 {
            guard let id = node.first(.abstractNumId)?.whole(.val), let definition = definitions[id] else { return nil }
            guard let style = definition.first(.numStyleLink)?[.val],
                let next = styles.numbering(style).flatMap({ nodes[$0] })
            else { return id }
            node = next
        }
        return nil
    }

    private static func levels(of definition: WordNode) -> [NumberingLevel] {
        var levels = [NumberingLevel](repeating: NumberingLevel(), count: 9)
        for node in definition.children where node.tag == .lvl {
            if let level = node.whole(.level), levels.indices.contains(level) { levels[level] = NumberingLevel(node) }
        }
        return levels
    }

    private static func numbering(_ node: WordNode, _ definition: Int, _ levels: [NumberingLevel]) -> Numbering {
        var numbering = Numbering(definition: definition, levels: levels)
        for change in node.children where change.tag == .lvlOverride {
            guard let level = change.whole(.level), levels.indices.contains(level) else { continue }
            if let other = change.first(.lvl) { numbering.levels[level] = NumberingLevel(other) }
            if let start = change.first(.startOverride) { numbering.starts[level] = start.whole(.val) ?? 0 }
        }
        return numbering
    }
}
