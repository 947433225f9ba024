internal import Diagnostics
internal import Markdown

/// A paragraph that was typed as a caption is printed: `Table 1: Budget`, `*Table 2 – Costs*`, `**Figure 1:** Map`.
struct TypedCaption {
    let kind: Caption.Kind
    let block: NodeID
    /// Makes a caption of it.
    let fix: Fix

    init?(_ block: NodeID, of tree: MarkdownTree) {
        guard tree[block].kind == .paragraph, let first = tree.inside(block).first else { return nil }
        let isStressed = tree[first].kind == .strong || tree[first].kind == .emphasis
        guard let text = isStressed ? tree.inside(first).first : first, tree[text].kind == .text else { return nil }
        let (bytes, whole) = (tree.source.bytes[tree[text].range], tree[first].range)
        guard let kind = Caption.Kind.allCases.first(where: { bytes.starts(with: "\($0.word) ".utf8) }) else {
            return nil
        }
        let number = bytes.dropFirst(kind.word.utf8.count + 1)
        let digits = number.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: ".") }
        guard number.first?.isDigit == true, digits.count < 5 else { return nil }
        let typed = number[digits.endIndex...]
        let words = typed.behindSign
        let span: Range<Int>
        let instead: String
        if !isStressed {
            guard let words, !words.isEmpty else { return nil }
            (span, instead) = (whole.lowerBound..<words.startIndex, "")
        } else if tree.behind(text) == tree.behind(first), tree.behind(first) == tree.behind(block) {
            guard let words, !words.isEmpty else { return nil }
            (span, instead) = (whole, String(decoding: words, as: UTF8.self))
        } else {
            // The stars are only around the number.
            let next = tree.behind(first)
            guard tree.behind(text) == next, next < tree.behind(block), tree[next].kind == .text,
                typed.isEmpty || words?.isEmpty ?? false
            else { return nil }
            let rest = tree.source.bytes[tree[next].range]
            guard let behind = typed.isEmpty ? rest.behindSign : rest.trimmingBlanks(), !behind.isEmpty else {
                return nil
            }
            (span, instead) = (whole.lowerBound..<behind.startIndex, "")
        }
        self.kind = kind
        self.block = block
        fix = Fix("\(kind.word): \(instead)", at: Span(tree.source, span), isSafe: true)
    }
}

extension ArraySlice<UInt8> {
    /// What stands behind a colon, a full stop or a dash between blanks; nil without such a sign.
    fileprivate var behindSign: ArraySlice<UInt8>? {
        let text = drop(while: \.isBlank)
        guard let sign = [":", ".", "–", "—", "-"].first(where: { text.starts(with: $0.utf8) }) else { return nil }
        return text.dropFirst(sign.utf8.count).drop(while: \.isBlank)
    }
}
