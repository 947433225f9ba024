package import Diagnostics

/// A block of a Markdown document: a heading, a paragraph, a list …
package struct Block: Sendable {
    package let kind: Kind
    package let span: Span
    /// What a heading or paragraph carries in braces at its end: `{#commission .baseline}`.
    package let attributes: Attributes?
    /// The number of a paragraph in a numbered document; nil for what has none.
    package let label: Label?
    /// Of a table, a paragraph that is an image, or a block of data.
    package let caption: Caption?

    package init(
        _ kind: Kind, at span: Span, attributes: Attributes? = nil, label: Label? = nil, caption: Caption? = nil
    ) {
        self.kind = kind
        self.span = span
        self.attributes = attributes
        self.label = label
        self.caption = caption
    }
}

extension Block {
    /// The block with other content.
    package func with(kind: Kind) -> Block {
        Block(kind, at: span, attributes: attributes, label: label, caption: caption)
    }

    package func with(label: Label?) -> Block {
        Block(kind, at: span, attributes: attributes, label: label, caption: caption)
    }

    package func with(caption: Caption) -> Block {
        Block(kind, at: span, attributes: attributes, label: label, caption: caption)
    }
}

/// The number that a paragraph has in a report, and the id that a link to it leads to.
package struct Label: Sendable, Equatable {
    /// `3.4`
    package let number: String
    /// The one that the author gave, or else `p-3-4`.
    package let id: String

    package init(number: String, id: String) {
        self.number = number
        self.id = id
    }
}

extension Block {
    package indirect enum Kind: Sendable {
        /// `level` is 1 to 6.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        case list(List)
        case quote([Block])
        case code(Code)
        case table(Table)
        case thematicBreak
        /// Raw HTML as written. No page prints it as markup.
        case html(String)
        /// The name of a table, chart or list of the paper's data, which stands here: `rates.table`.
        case placed(String)
    }

    /// A fenced or indented block of code.
    package struct Code: Sendable {
        /// What stands after the opening fence; empty for indented code.
        package let info: String
        /// The lines of code with their line endings, as written.
        package let literal: String

        package init(info: String, literal: String) {
            self.info = info
            self.literal = literal
        }
    }
}
