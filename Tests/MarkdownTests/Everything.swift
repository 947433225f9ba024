import Markdown

extension MarkdownTree {
    /// All that the tree says, addresses and titles too.
    var everything: String { all.map(own).joined(separator: " ") }

    private func own(_ node: NodeID) -> String {
        switch self[node].kind {
        case .text, .inlineCode, .inlineHTML, .html, .footnote: string(of: node)
        case .code: String(decoding: info(of: node), as: UTF8.self) + " " + string(of: node)
        case .link: address(of: node) + " " + span(of: node).text
        case .image: address(of: node)
        default: ""
        }
    }

    private func address(of node: NodeID) -> String {
        String(decoding: destination(of: node), as: UTF8.self) + " " + String(decoding: title(of: node), as: UTF8.self)
    }
}
