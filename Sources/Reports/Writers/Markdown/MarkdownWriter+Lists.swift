internal import Markdown

/// The marks of a list's items. Of two lists of one kind that touch, the second takes other marks: Markdown would
/// make one list of them, or a rule of `- - -`.
struct MarkdownListStyle {
    private let isOrdered: Bool
    private let isAlternate: Bool

    init(_ list: Block.List, beside neighbour: MarkdownListStyle?) {
        // Items that carry numbers or letters of their own are counted by these.
        let isOrdered = list.start != nil && !list.items.contains { $0.label != nil || $0.mark != nil }
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
    func write(
        _ list: Block.List, beside neighbour: MarkdownListStyle?, to lines: inout MarkdownLines
    ) -> MarkdownListStyle {
        let style = MarkdownListStyle(list, beside: neighbour)
        for (index, item) in list.items.enumerated() {
            if index > 0 { list.isTight ? lines.addLine() : lines.addBlankLine() }
            let mark = style.mark((list.start ?? 0) + index)
            let box = item.isTicked.map { $0 ? " [x]" : " [ ]" } ?? ""
            lines.nest(mark + box, continuation: String(repeating: " ", count: mark.utf8.count + 1)) {
                write(item.numberedBlocks, isTight: list.isTight, in: style, to: &$0)
            }
        }
        return style
    }
}
