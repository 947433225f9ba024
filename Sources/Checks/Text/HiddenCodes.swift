internal import Diagnostics
internal import Markdown
internal import Papers

/// Finds hidden characters that are written as codes in a text: in its words, its addresses, and beside its blocks of
/// code.
struct HiddenCodes: NodeCheck {
    /// The rule is that of all files.
    static let rules: [Rule] = []
    static let kinds: NodeKinds = [.code, .text, .link, .image]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        let tree = text.tree
        // What stands in the file as it is hides no more than the file does.
        guard !(tree[node].kind == .text && tree[node].isVerbatim) else { return }
        let texts = tree.decodedTexts(of: node).filter { !$0.allSatisfy(\.isPlainSign) }
        guard !texts.isEmpty else { return }
        findings += HiddenEscapes.find(texts.map { String(decoding: $0, as: UTF8.self) }, at: tree.span(of: node))
    }
}

extension MarkdownTree {
    /// A node's own texts with their codes read, without those of the pieces in it.
    fileprivate func decodedTexts(of node: NodeID) -> [ArraySlice<UInt8>] {
        switch self[node].kind {
        case .code: [info(of: node)]
        case .text: [bytes(of: node)]
        default: [destination(of: node), title(of: node)]
        }
    }
}

extension UInt8 {
    /// ASCII that anyone sees.
    fileprivate var isPlainSign: Bool { (0x20...0x7E).contains(self) }
}
