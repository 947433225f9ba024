package import Markdown
internal import Settings

extension MarkdownTree {
    /// Whether anything is left to read of a heading, a link or an image without the marks around it.
    package func hasWords(_ node: NodeID) -> Bool { !plainText(of: node).wording.isEmpty }

    /// Whether nothing is lost where only the words are kept: no link's address, no image, note or struck-out text.
    /// HTML is none of these, and is refused everywhere.
    func isWordsOnly(_ line: NodeID) -> Bool {
        inside(line).allSatisfy { node in
            switch self[node].kind {
            case .strikethrough, .link, .image, .footnoteReference: false
            default: true
            }
        }
    }

    /// Whether nothing stands in a paragraph but images: then they are a figure.
    func isImageAlone(_ paragraph: NodeID) -> Bool {
        let others = children(of: paragraph).contains { node in
            switch self[node].kind {
            case .image, .softBreak, .hardBreak: false
            default: true
            }
        }
        return !others && !inside(paragraph).isEmpty
    }

    /// Nil when the node is no heading.
    package func headingLevel(_ node: NodeID) -> Int? { self[node].kind == .heading ? self[node].level : nil }
}
