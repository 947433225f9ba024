import Diagnostics
import Markdown

/// What must be true of every tree, whatever the Markdown.
struct TreeChecks {
    /// What is not true of it, in words.
    private(set) var problems: [String] = []
    private(set) var textCount = 0
    /// How many of the texts are, with escapes and entities undone, what stands at their place in the file.
    private(set) var exactTextCount = 0

    init(_ document: MarkdownDocument) {
        let whole = Span(document.source, 0..<document.source.bytes.count)
        check(document.blocks, in: whole)
        for note in document.footnotes { check(note.blocks, in: note.span) }
    }
}

extension TreeChecks {
    private mutating func check(_ blocks: [Block], in parent: Span) {
        checkOrder(of: blocks.map(\.span), in: parent)
        for block in blocks {
            switch block.kind {
            case .list(let list):
                checkOrder(of: list.items.map(\.span), in: block.span)
                for item in list.items { check(item.blocks, in: item.span) }
            case .table(let table):
                let rows = [table.header] + table.rows
                checkOrder(of: rows.map(\.span), in: block.span)
                for row in rows { checkRow(row) }
            default:
                check(block.children, in: block.span)
                for run in block.runs { check(run, in: block.span) }
            }
        }
    }

    private mutating func checkRow(_ row: Block.Row) {
        let written = row.cells.filter { !$0.span.range.isEmpty }
        checkOrder(of: written.map(\.span), in: row.span)
        for cell in row.cells { check(cell.content, in: cell.span) }
    }

    private mutating func check(_ inlines: [Inline], in parent: Span) {
        checkOrder(of: inlines.map(\.span), in: parent)
        for (inline, next) in zip(inlines, inlines.dropFirst()) {
            if case .text = inline.kind, case .text = next.kind { report("text beside text", next.span) }
        }
        for inline in inlines {
            if case .text(let text) = inline.kind { checkText(text, at: inline.span) }
            check(inline.children, in: inline.span)
        }
    }

    private mutating func checkText(_ text: String, at span: Span) {
        textCount += 1
        if text.isEmpty { report("empty text", span) }
        let source = Array(span.file.bytes[span.range])
        if undoingEscapes(source) == Array(text.utf8) || source == Array(text.utf8) { exactTextCount += 1 }
    }

    private mutating func checkOrder(of spans: [Span], in parent: Span) {
        var end = parent.range.lowerBound
        for span in spans {
            if span.range.lowerBound < end { report("before what it follows", span) }
            if span.range.upperBound > parent.range.upperBound { report("beyond its parent", span) }
            end = max(end, span.range.upperBound)
        }
    }

    private mutating func report(_ problem: String, _ span: Span) {
        problems.append("\(problem): \(span.start)-\(span.end) \(span.text.debugDescription)")
    }
}

/// A source text as the reader sees it, written apart from the code it tests. It knows few entities.
func undoingEscapes(_ source: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var rest = source[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "\\"), let next = rest.first, "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".utf8.contains(next) {
            text.append(next)
            rest.removeFirst()
        } else if byte == UInt8(ascii: "&"), let end = rest.firstIndex(of: UInt8(ascii: ";")),
            let decoded = entities[String(decoding: rest[..<end], as: UTF8.self)]
        {
            text += Array(decoded.utf8)
            rest = rest[(end + 1)...]
        } else {
            text.append(byte)
        }
    }
    return text
}

private let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "copy": "©", "pound": "£", "ndash": "–",
    "rsquo": "’", "#163": "£", "#xA3": "£", "#x26": "&", "#38": "&", "#x2013": "–", "#42": "*", "#9": "\t",
    "#35": "#", "#1234": "Ӓ", "#992": "Ϡ", "#0": "\u{FFFD}", "#X22": "\"", "#XD06": "ആ", "#xcab": "ಫ",
    "AElig": "Æ", "Dcaron": "Ď", "frac34": "¾", "HilbertSpace": "ℋ", "DifferentialD": "ⅆ",
    "ClockwiseContourIntegral": "∲", "ngE": "≧̸", "ouml": "ö", "auml": "ä",
]
