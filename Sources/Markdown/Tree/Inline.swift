package import Diagnostics

/// A piece of a line of text: plain, emphasised, a link …
package struct Inline: Sendable {
    package let kind: Kind
    package let span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }
}

extension Inline {
    package indirect enum Kind: Sendable {
        /// Text with its escapes and entities decoded. Two text nodes never stand side by side.
        case text(String)
        case code(String)
        case emphasis([Inline])
        case strong([Inline])
        case strikethrough([Inline])
        case link(Link)
        case image(Image)
        /// A line that ends with two blanks or a backslash.
        case hardBreak
        /// The end of a line inside a paragraph: a blank.
        case softBreak
        /// Counted from 1 into `MarkdownDocument.footnotes`.
        case footnoteReference(Int)
        /// A raw HTML tag or comment as written. No page prints it as markup.
        case html(String)
        /// A value of the paper's data that was put where its name stood in double braces.
        case value(Value)
        /// The first use of an abbreviation in a text.
        case abbreviation(Abbreviation)
    }

    package struct Value: Sendable, Equatable {
        /// As written between the braces: `rates.camden`.
        package let name: String
        /// What is printed. Always text, whatever it holds; may run over several lines.
        package let printed: String

        package init(name: String, printed: String) {
            self.name = name
            self.printed = printed
        }
    }

    package struct Link: Sendable {
        /// The address with escapes and entities decoded.
        package let destination: String
        /// The text in quotes after the address; empty when there is none.
        package let title: String
        package let content: [Inline]

        package init(destination: String, title: String, content: [Inline]) {
            self.destination = destination
            self.title = title
            self.content = content
        }
    }

    package struct Image: Sendable {
        /// The path of the file as written, with escapes and entities decoded.
        package let source: String
        package let title: String
        /// What stands between the brackets: the text for those who cannot see the image.
        package let alternative: [Inline]

        package init(source: String, title: String, alternative: [Inline]) {
            self.source = source
            self.title = title
            self.alternative = alternative
        }
    }
}

extension [Inline] {
    /// The words alone: what is left without emphasis, links and images around them. A line's end is a blank.
    package var plainText: String {
        map(\.plainText).joined()
    }
}

extension Inline {
    fileprivate var plainText: String {
        switch kind {
        case .text(let text), .code(let text), .html(let text): text
        case .value(let value): value.printed
        case .abbreviation(let abbreviation): abbreviation.short
        case .softBreak, .hardBreak: " "
        default: children.plainText
        }
    }
}
