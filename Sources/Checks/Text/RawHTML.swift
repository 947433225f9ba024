package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let rawHTML = Rule(
        "raw-html", .error, "A file holds HTML, which no page prints.",
        example: .text("The price is <b>fixed</b> for a year.", mended: "The price is **fixed** for a year."))
}

extension Diagnostic {
    static func rawHTML(_ markdown: String, at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(.rawHTML, at: span, "HTML is not printed on the page", suggestion: markdown, fix: fix)
    }
}

/// Finds HTML in the text, and names the Markdown that does the same.
struct RawHTML: NodeCheck {
    static let rules: [Rule] = [.rawHTML]
    static let kinds: NodeKinds = [.heading, .paragraph, .cell, .html, .inlineHTML]
    private(set) var findings: [Diagnostic] = []
    /// The heading, paragraph or cell that the next tags stand in.
    private var line = NodeID(0)
    /// The fixes for tags of the line, by the first of each pair; nil until the first tag is met.
    private var fixes: [NodeID: Fix]?
    /// How many tags of a name wait in the line for the one that closes them.
    private var open: [String: Int] = [:]

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        switch text.tree[node].kind {
        case .html: add(Tag(text.tree.bytes(of: node)), at: text.tree.span(of: node))
        case .inlineHTML: look(atTag: node, of: text.tree)
        default: (line, fixes, open) = (node, nil, [:])
        }
    }

    /// One finding for `<b>` and the `</b>` that belongs to it.
    private mutating func look(atTag node: NodeID, of tree: MarkdownTree) {
        let tag = Tag(tree.bytes(of: node))
        if tag.isClosing, let count = open[tag.name], count > 0 {
            open[tag.name] = count - 1
            return
        }
        if !tag.isClosing { open[tag.name, default: 0] += 1 }
        let fixes = fixes ?? HTMLEmphasis.fixes(in: line, of: tree)
        self.fixes = fixes
        add(tag, at: tree.span(of: node), fix: fixes[node])
    }

    private mutating func add(_ tag: Tag, at span: Span, fix: Fix? = nil) {
        findings.append(.rawHTML(Self.markdown[tag.name] ?? Self.general, at: span, fix: fix))
    }
}

extension RawHTML {
    private struct Tag {
        let name: String
        let isClosing: Bool

        init(_ html: ArraySlice<UInt8>) {
            let inside = html.drop { $0.isBlank || $0 == UInt8(ascii: "<") }
            isClosing = inside.first == UInt8(ascii: "/")
            let name = inside.dropFirst(isClosing ? 1 : 0).prefix { $0.isLetter || $0.isDigit }
            self.name = String(decoding: name.map(\.lowercased), as: UTF8.self)
        }
    }

    private static let general = "leave it out, or put a backslash before the <"
    private static let markdown = [
        "b": "write **bold**", "strong": "write **bold**",
        "i": "write *italics*", "em": "write *italics*",
        "br": "end the line with a backslash, or leave a blank line for a new paragraph",
        "p": "leave a blank line between paragraphs",
        "ul": "begin each line of a list with a hyphen and a blank",
        "ol": "begin each line of a list with 1. and a blank",
        "li": "begin each line of a list with a hyphen and a blank",
        "a": "write [words](https://…)", "img": "write ![what it shows](images/file.png)",
        "table": "write a table with bars: | one | two |", "h1": "write # Title", "h2": "write ## Heading",
        "h3": "write ### Heading", "s": "write ~~struck out~~", "del": "write ~~struck out~~",
        "code": "write `code`", "blockquote": "begin each line of the quote with > and a blank",
    ]
}
