internal import Markdown

extension HTMLWriter {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline.kind {
        case .text(let text), .html(let text): escape(NoBreakSpaces.inserted(in: text))
        case .value(let value): escape(NoBreakSpaces.inserted(in: value.printed))
        case .abbreviation(let abbreviation): write(abbreviation)
        case .code(let text): writeCode(text)
        case .emphasis(let content): writeElement("em", content)
        case .strong(let content): writeElement("strong", content)
        case .strikethrough(let content): writeElement("del", content)
        case .link(let link): write(link)
        case .image(let image): write(image)
        case .hardBreak: append("<br>\n")
        case .softBreak: append("\n")
        case .footnoteReference(let number): writeNoteMark(number)
        }
    }

    private mutating func writeElement(_ name: String, _ content: [Inline]) {
        append("<\(name)>")
        write(content)
        append("</\(name)>")
    }

    private mutating func write(_ abbreviation: Abbreviation) {
        append("<abbr")
        appendAttribute("title", abbreviation.words)
        append(">")
        escape(abbreviation.short)
        append("</abbr>")
    }

    private mutating func writeCode(_ text: String) {
        append("<code>")
        escape(text)
        append("</code>")
    }

    private mutating func write(_ link: Inline.Link) {
        append("<a")
        appendAttribute("href", PercentEncoding.encoded(address(of: link)))
        if !link.title.isEmpty { appendAttribute("title", link.title) }
        append(">")
        write(link.content)
        append("</a>")
    }

    private func address(of link: Inline.Link) -> String {
        guard link.destination.utf8.first == UInt8(ascii: "#") else { return link.destination }
        return address(String(decoding: link.destination.utf8.dropFirst(), as: UTF8.self))
    }

    private mutating func write(_ image: Inline.Image) {
        append("<img")
        appendAttribute("src", PercentEncoding.encoded(image.source))
        appendAttribute("alt", image.alternative.plainText)
        if !image.title.isEmpty { appendAttribute("title", image.title) }
        append(">")
    }
}
