internal import Markdown
internal import Settings

/// Marks the lines that stand in the exempt edition above and below blocks that are exempt.
enum OpenedBlocks {
    /// - Parameters:
    ///   - blocks: Those of the paper.
    ///   - words: In the language of the paper.
    static func mark(_ blocks: [ExemptBlock], in text: inout PaperText, words: WithheldWords) {
        let path = text.tree.source.path
        var edges: [Int: ExemptEdge] = [:]
        for block in blocks where block.span.file.path == path {
            edges[block.places.opening] = .begins(words.opening(of: block.exemption))
            edges[block.places.closing] = .ends(words.end)
        }
        guard !edges.isEmpty else { return }
        var marks = text.marks
        let (tree, body) = (text.tree, text.tree.body)
        for block in tree.siblings(body) where tree[block].kind == .thematicBreak {
            if let edge = edges[tree[block].range.lowerBound] { marks.edges.set(edge, of: block) }
        }
        text = text.with(marks: marks)
    }
}
