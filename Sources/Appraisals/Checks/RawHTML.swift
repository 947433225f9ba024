package import Diagnostics
internal import Markdown

extension Rule {
    package static let rawHTML = Rule("raw-html", .error, "A file holds HTML, which no page prints.")
}

extension Diagnostic {
    static func rawHTML(_ markdown: String, at span: Span) -> Diagnostic {
        Diagnostic(.rawHTML, at: span, "HTML is not printed on the page", suggestion: markdown)
    }
}

/// Finds HTML in the text, and names the Markdown that does the same.
enum RawHTML {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        let inBlocks = blocks.descendants.compactMap { block in
            if case .html(let html) = block.kind { diagnostic(html, at: block.span) } else { nil }
        }
        let inText = blocks.inlines.compactMap { inline in
            if case .html(let html) = inline.kind { diagnostic(html, at: inline.span) } else { nil }
        }
        return inBlocks + inText
    }

    private static func diagnostic(_ html: String, at span: Span) -> Diagnostic {
        let name = html.utf8.drop { $0.isBlank || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
            .prefix { $0.isLetter || $0.isDigit }.map(\.lowercased)
        return .rawHTML(markdown[String(decoding: name, as: UTF8.self)] ?? general, at: span)
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
