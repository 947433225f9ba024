package import Diagnostics

extension Rule {
    package static let textLost = Rule(
        "text-lost", .error, "Words of the file would stand on no page, or otherwise than they are written.",
        example: .told(
            "Markdown would drop a line without a word. No text is known that does this; should you meet "
                + "one, put a blank line before it or write it more simply, and report it."))
}

extension Diagnostic {
    static func textLost(_ span: Span) -> Diagnostic {
        Diagnostic(
            .textLost, at: span, "text from here on would be lost or changed",
            suggestion: "put a blank line before it, or write its Markdown more simply")
    }
}

/// Finds what the library drops without a word: footnotes that nothing uses, definitions of links, and, should there
/// ever be one, any other line that no block of the tree covers.
struct LostText {
    private let text: MarkdownText
    private let footnotes: LostFootnotes
    private let isCovered: [Bool]
    private var isInFootnote = false
    private(set) var diagnostics: [Diagnostic] = []
    /// Definitions on lines of their own. Those that stand before text are the tree builder's to find.
    private(set) var definitions: [LinkDefinitions.Definition] = []

    init(_ text: MarkdownText, tree: MarkdownTree, footnotes: LostFootnotes) {
        self.text = text
        self.footnotes = footnotes
        self.isCovered = Self.coverage(of: text, by: tree)
        find()
    }
}

extension LostText {
    private var bytes: [UInt8] { text.source.bytes }

    private mutating func find() {
        var uncovered: [Range<Int>] = []
        for number in 1...text.lineCount {
            let line = isCovered[number] ? nil : ownText(ofLine: number)
            if let line {
                uncovered.append(line)
            } else {
                explain(uncovered)
                uncovered = []
            }
            if isCovered[number] { isInFootnote = false }
        }
        explain(uncovered)
    }

    /// A line without the marks before its text; nil when nothing else stands on it.
    private func ownText(ofLine number: Int) -> Range<Int>? {
        guard let line = text.line(number) else { return nil }
        let start = ContainerMarks.end(in: bytes, line: line)
        return start < line.upperBound ? start..<line.upperBound : nil
    }

    /// Lines that follow one another and are in no block. What follows a footnote's mark is that footnote's text.
    private mutating func explain(_ lines: [Range<Int>]) {
        guard !lines.isEmpty else { return }
        let content = BlockContent(bytes, lines: lines)
        var read = 0
        var start = 0
        for line in lines {
            defer { start += line.count + 1 }
            guard start >= read else { continue }
            let marks = explainFootnotes(on: line)
            isInFootnote = isInFootnote || !marks.isEmpty
            if let link = LinkDefinition(in: content.bytes, at: start + marks.count) {
                definitions.append(.init(link, in: content, of: text.source))
                read = link.range.upperBound
            } else if !isInFootnote {
                diagnostics.append(.textLost(Span(text.source, line)))
            }
        }
    }

    /// The marks of footnotes that open on a line, one behind the other, and what else stands before their text.
    private mutating func explainFootnotes(on line: Range<Int>) -> Range<Int> {
        var start = line.lowerBound
        while let footnote = FootnoteDefinition(in: bytes, at: start, lineEnd: line.upperBound) {
            diagnostics += footnotes.loss(of: footnote)
            start = ContainerMarks.end(in: bytes, line: footnote.range.upperBound..<line.upperBound)
        }
        return line.lowerBound..<start
    }

    /// For each line, counted from 1, whether a block of the tree stands on it.
    private static func coverage(of text: MarkdownText, by tree: MarkdownTree) -> [Bool] {
        var isCovered = [Bool](repeating: false, count: text.lineCount + 1)
        var id = tree.all.lowerBound
        while id < tree.all.upperBound {
            guard !tree[id].kind.isContainer else {
                id = id.advanced(by: 1)
                continue
            }
            let range = tree[id].range
            let first = text.lineNumber(at: range.lowerBound)
            let last = text.lineNumber(at: max(range.lowerBound, range.upperBound - 1))
            for line in first...last where isCovered.indices.contains(line) { isCovered[line] = true }
            id = tree.behind(id)
        }
        for line in text.languages.lines { isCovered[text.lineNumber(at: line.lowerBound)] = true }
        return isCovered
    }
}

extension Node.Kind {
    /// Whether only what stands in it has lines of its own.
    fileprivate var isContainer: Bool {
        switch self {
        case .bulletList, .orderedList, .item, .quote, .footnote: true
        default: false
        }
    }
}
