package import Diagnostics

extension Block {
    /// A bullet list or a numbered list.
    package struct List: Sendable {
        /// The number of the first item; nil for a bullet list.
        package let start: Int?
        /// Whether the items stand without blank lines between them, and are printed without paragraphs.
        package let isTight: Bool
        package let items: [Item]

        package init(start: Int?, isTight: Bool, items: [Item]) {
            self.start = start
            self.isTight = isTight
            self.items = items
        }

        /// The list with other items.
        package func with(items: [Item]) -> List {
            List(start: start, isTight: isTight, items: items)
        }
    }

    package struct Item: Sendable {
        package let blocks: [Block]
        package let span: Span
        /// Whether the box of a task list's item is ticked; nil for an item without a box.
        package let isTicked: Bool?
        /// What the item carries in braces at the end of its first paragraph: `{#agree}`.
        package let attributes: Attributes?
        /// The number of a recommendation; nil for an item of any other list.
        package let label: Label?
        /// The letter of an item in a numbered document: `(a)`; nil for any other.
        package let mark: String?

        package init(
            blocks: [Block], at span: Span, isTicked: Bool? = nil, attributes: Attributes? = nil, label: Label? = nil,
            mark: String? = nil
        ) {
            self.blocks = blocks
            self.span = span
            self.isTicked = isTicked
            self.attributes = attributes
            self.label = label
            self.mark = mark
        }
    }
}

extension Block.Item {
    /// The item with other content.
    package func with(blocks: [Block]) -> Block.Item {
        Block.Item(
            blocks: blocks, at: span, isTicked: isTicked, attributes: attributes, label: label, mark: mark)
    }

    package func with(label: Label? = nil, mark: String? = nil) -> Block.Item {
        Block.Item(
            blocks: blocks, at: span, isTicked: isTicked, attributes: attributes, label: label ?? self.label,
            mark: mark ?? self.mark)
    }
}
