internal import Markdown

/// The marks of a list's items. Of two lists of one kind that touch, the second takes other marks: Markdown would
/// make one list of them, or a rule of `- - -`.
struct MarkdownListStyle {
    private let isOrdered: Bool
    private let isAlternate: Bool

    init(isOrdered: Bool, beside neighbour: MarkdownListStyle?) {
        self.isOrdered = isOrdered
        isAlternate = neighbour.map { $0.isOrdered == isOrdered && !$0.isAlternate } ?? false
    }

    /// `-`, `1.` or, for the second list, `+`, `1)`. Markdown allows a number nine digits.
    func mark(_ number: Int) -> String {
        guard isOrdered else { return isAlternate ? "+" : "-" }
        return "\(min(number, 999_999_999))" + (isAlternate ? ")" : ".")
    }
}

extension MarkdownWriter {
    /// - Parameter neighbour: The list that ends, or whose item begins, directly before this one.
    mutating func writeList(_ list: NodeID, beside neighbour: MarkdownListStyle?) -> MarkdownListStyle {
        // Items that carry numbers or letters of their own are counted by these.
        let isOrdered = tree[list].kind == .orderedList && !printed.isLettered(list)
        let style = MarkdownListStyle(isOrdered: isOrdered, beside: neighbour)
        let isTight = tree[list].isTight
        for (index, item) in tree.children(of: list).enumerated() {
            if index > 0 { isTight ? lines.addLine() : lines.addBlankLine() }
            writeItem(item, mark: style.mark(tree[list].number + index), isTight: isTight, in: style)
        }
        return style
    }

    private mutating func writeItem(_ item: NodeID, mark: String, isTight: Bool, in style: MarkdownListStyle) {
        let box = tree[item].isTicked.map { $0 ? " [x]" : " [ ]" } ?? ""
        let number = printed.label(of: item).map { Lead.number($0.number) }
        let lead = number ?? printed.letter(of: item).map { .letter($0) }
        let indentation = indentation(of: item, mark: mark, hasLead: lead != nil)
        lines.open(mark + box, continuation: repeatElement(.space, count: indentation))
        writeBlocks(tree.inside(item), isTight: isTight, in: style, lead: lead)
        lines.close(continuation: indentation)
    }

    /// Some readers of Markdown take nothing for a part of an item that stands behind less than four blanks. Where the
    /// item begins with a list or with code, four would be too many for the items and lines of these.
    private func indentation(of item: NodeID, mark: String, hasLead: Bool) -> Int {
        let first = tree.siblings(tree.inside(item)).first { _ in true }
        let begins = first.map { [Node.Kind.bulletList, .orderedList, .code].contains(tree[$0].kind) } ?? false
        return begins && !hasLead ? mark.utf8.count + 1 : max(4, mark.utf8.count + 1)
    }
}
