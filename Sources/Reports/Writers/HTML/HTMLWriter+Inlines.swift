internal import Diagnostics
internal import Markdown
internal import Papers

extension HTMLWriter {
    /// The words of a heading or paragraph; in an element of their own where they are in another language, so that the
    /// number before them is not.
    mutating func writeLine(of line: NodeID) { write(TextRun(nodes: tree.inside(line)), of: line) }

    /// A part of such words.
    mutating func write(_ words: TextRun, of line: NodeID) {
        guard tree[line].hasAttributes, tree.attributes(of: line)?.language != nil, !printed.text.isNotice(line)
        else { return writeLine(words) }
        append("<span")
        appendLanguage(of: line)
        append(">")
        writeLine(words)
        append("</span>")
    }

    mutating func writeLine(_ line: TextRun) {
        for piece in tree.siblings(line.nodes) { write(piece, in: line.window) }
    }

    /// - Parameter window: The part of the tree's text that is meant.
    private mutating func write(_ piece: NodeID, in window: Range<Int>) {
        switch tree[piece].kind {
        case .text: writeText(piece, in: window)
        case .inlineHTML: write(words: tree.bytes(of: piece))
        case .inlineCode: writeElement("code") { $0.escape($0.tree.bytes(of: piece)) }
        case .emphasis: writeElement("em", piece) { $0.writeInside(piece, in: window) }
        case .strong: writeElement("strong", piece) { $0.writeInside(piece, in: window) }
        case .span: writeElement("span", piece) { $0.writeInside(piece, in: window) }
        case .strikethrough: writeElement("del") { $0.writeInside(piece, in: window) }
        case .link: writeLink(piece, in: window)
        case .image: writeImage(piece)
        case .hardBreak: append("<br>\n")
        case .softBreak: append(NoBreakSpaces.joins(piece, of: tree) ? "\u{A0}" : "\n")
        case .footnoteReference: if !printed.isCopy { writeNoteMark(tree[piece].number) }
        default: break
        }
    }

    private mutating func writeInside(_ piece: NodeID, in window: Range<Int>) {
        writeLine(TextRun(nodes: tree.inside(piece), window: window))
    }

    private mutating func writeElement(
        _ name: StaticString, _ piece: NodeID? = nil, content: (inout HTMLWriter) -> Void
    ) {
        append("<")
        append(name)
        if let piece { appendLanguage(of: piece) }
        append(">")
        content(&self)
        append("</")
        append(name)
        append(">")
    }

    private mutating func writeText(_ piece: NodeID, in window: Range<Int>) {
        let printed = printed
        guard !printed.isPlain(piece) else {
            return write(words: tree.text[tree.textRange(of: piece).clamped(to: window)])
        }
        printed.text.forEachPiece(of: piece, in: window) { part in
            switch part {
            case .written(let range): write(words: printed.tree.text[range])
            case .value(let value): write(value)
            case .abbreviation(let abbreviation): write(abbreviation)
            }
        }
    }

    private mutating func write(_ value: ValuePlace) {
        for (index, line) in value.lines.enumerated() {
            if index > 0 { append("<br>\n") }
            write(words: line)
        }
    }

    private mutating func write(_ abbreviation: Abbreviation) {
        append("<abbr title=\"")
        escape(abbreviation.words)
        append("\">")
        escape(abbreviation.short)
        append("</abbr>")
    }

    private mutating func writeLink(_ link: NodeID, in window: Range<Int>) {
        append("<a href=\"")
        if let target = printed.target(of: link) {
            PercentEncoding.escape(Array(address(target).utf8)[...], into: output)
        } else {
            PercentEncoding.escape(tree.destination(of: link), into: output)
        }
        append("\"")
        appendTitle(tree.title(of: link))
        appendLanguage(of: link)
        if let language = tree.attributes(of: link)?.language {
            append(" hreflang=\"")
            escape(language)
            append("\"")
        }
        append(">")
        if let words = printed.givenWords(of: link) { write(words: words) } else { writeInside(link, in: window) }
        append("</a>")
    }

    private mutating func writeImage(_ image: NodeID) {
        append("<img src=\"")
        PercentEncoding.escape(tree.destination(of: image), into: output)
        append("\" alt=\"")
        escape(printed.text.words(of: image))
        append("\"")
        appendTitle(tree.title(of: image))
        append(">")
    }
}
