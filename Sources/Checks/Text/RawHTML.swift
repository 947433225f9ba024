package import Diagnostics
internal import Markdown

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
enum RawHTML {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        let inBlocks = blocks.descendants.compactMap { block in
            if case .html(let html) = block.kind { diagnostic(Tag(html), at: block.span) } else { nil }
        }
        return inBlocks + blocks.descendants.flatMap { $0.runs.flatMap(find) }
    }

    /// One finding for `<b>` and the `</b>` that belongs to it.
    private static func find(in run: [Inline]) -> [Diagnostic] {
        var open: [String: Int] = [:]
        let fixes = HTMLEmphasis.fixes(in: run)
        return run.descendants.compactMap { inline in
            guard case .html(let html) = inline.kind else { return nil }
            let tag = Tag(html)
            if tag.isClosing, let count = open[tag.name], count > 0 {
                open[tag.name] = count - 1
                return nil
            }
            if !tag.isClosing { open[tag.name, default: 0] += 1 }
            return diagnostic(tag, at: inline.span, fix: fixes[inline.span.range.lowerBound])
        }
    }

    private static func diagnostic(_ tag: Tag, at span: Span, fix: Fix? = nil) -> Diagnostic {
        .rawHTML(markdown[tag.name] ?? general, at: span, fix: fix)
    }

    private struct Tag {
        let name: String
        let isClosing: Bool

        init(_ html: String) {
            let inside = html.utf8.drop { $0.isBlank || $0 == UInt8(ascii: "<") }
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
