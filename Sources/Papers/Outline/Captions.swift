package import Diagnostics
internal import Markdown

extension Rule {
    package static let captionMissing = Rule(
        "caption-missing", .error, "A table or image of a numbered document has no caption.",
        example: .report(
            "## Rates\n\n| Council | Rate |\n| --- | ---: |\n| Aldermere | £21 |",
            mended:
                "## Rates\n\nTable: Aldermere pays £21. Rate an hour, 2026/27.\n\n| Council | Rate |\n| --- | ---: |\n| Aldermere | £21 |"
        ))
    package static let captionAlone = Rule(
        "caption-alone", .error, "A caption stands above something that is no table, image or block of data.",
        example: .report(
            "## Rates\n\nTable: Aldermere pays £21.\n\nNeighbours pay more.",
            mended: "## Rates\n\nAldermere pays £21.\n\nNeighbours pay more."))
    package static let captionEmpty = Rule(
        "caption-empty", .error, "A caption says nothing.",
        example: .report(
            "## Rates\n\nTable:\n\n| Council | Rate |\n| --- | ---: |\n| Aldermere | £21 |",
            mended: "## Rates\n\nTable: Aldermere pays £21.\n\n| Council | Rate |\n| --- | ---: |\n| Aldermere | £21 |")
    )
}

extension Diagnostic {
    static func captionMissing(_ kind: Caption.Kind, at span: Span) -> Diagnostic {
        Diagnostic(
            .captionMissing, at: span, "this \(kind.noun) has no caption",
            suggestion: "write a paragraph directly above it: “\(kind.word): what is to be seen. What, where, when.”")
    }

    /// - Parameter caption: As it was typed, with its number.
    static func captionTyped(_ caption: TypedCaption, at span: Span) -> Diagnostic {
        Diagnostic(
            .captionMissing, at: span,
            "this is no caption as it was typed: its number comes by itself, and what stands below has none",
            suggestion: "write “\(caption.kind.word): …” without the number and without stars", fix: caption.fix)
    }

    static func captionAlone(_ kind: Caption.Kind, at span: Span) -> Diagnostic {
        Diagnostic(
            .captionAlone, at: span, "nothing that could have a caption stands below this one",
            suggestion: "move it directly above its \(kind.noun), or begin the sentence with another word")
    }

    static func captionEmpty(_ kind: Caption.Kind, at span: Span) -> Diagnostic {
        Diagnostic(
            .captionEmpty, at: span, "nothing follows “\(kind.word):”",
            suggestion: "say in a sentence what is to be seen in the \(kind.noun)")
    }
}

extension Caption.Kind {
    /// What a caption begins with, before the colon.
    var word: String {
        switch self {
        case .table: "Table"
        case .figure: "Figure"
        }
    }

    fileprivate var noun: String {
        switch self {
        case .table: "table"
        case .figure: "image"
        }
    }
}

/// Finds the paragraphs that are captions, counts them, and gives each to the table, image or block of data that stands
/// directly below.
struct Captions {
    private(set) var diagnostics: [Diagnostic] = []
    private let tree: MarkdownTree
    /// With the blocks of data in their places.
    private var marks: Marks
    /// Whether every table and image must have one.
    private let isNumbered: Bool
    private var counts: [Caption.Kind: Int] = [:]
    /// Of those in blocks that are exempt, which only the exempt edition has.
    private var exemptCounts: [Caption.Kind: Int] = [:]
    private var isInExempt = false

    private init(_ text: PaperText, isNumbered: Bool) {
        tree = text.tree
        marks = text.marks
        self.isNumbered = isNumbered
    }

    /// - Returns: What is wrong with the captions.
    static func mark(_ text: inout PaperText, isNumbered: Bool) -> [Diagnostic] {
        var captions = Captions(text, isNumbered: isNumbered)
        captions.mark(text.tree.body)
        text = text.with(marks: captions.marks)
        return captions.diagnostics
    }
}

extension Captions {
    private mutating func mark(_ blocks: Range<NodeID>) {
        var waiting: CaptionParagraph?
        var typed: TypedCaption?
        for block in tree.siblings(blocks) where !marks.elsewhere.contains(block) {
            if marks.edges.contains(block), let edge = marks.edges[block] { isInExempt = edge.begins }
            if let caption = CaptionParagraph(block, of: tree) {
                leave(waiting)
                waiting = caption
            } else if let caption = waiting, takesCaption(block) {
                marks.captions.set(count(caption), of: block)
                marks.elsewhere.insert(caption.block)
                waiting = nil
            } else {
                leave(waiting)
                waiting = nil
                if isNumbered, let caption = typed, marks.blocks.contains(block) || needsCaption(block) != nil {
                    diagnostics.append(.captionTyped(caption, at: tree.span(of: caption.block)))
                } else if isNumbered, let kind = needsCaption(block) {
                    diagnostics.append(.captionMissing(kind, at: tree.span(of: block)))
                }
                markInside(block)
                typed = isNumbered ? TypedCaption(block, of: tree) : nil
            }
        }
        leave(waiting)
    }

    private mutating func markInside(_ block: NodeID) {
        switch tree[block].kind {
        case .quote: mark(tree.inside(block))
        case .bulletList, .orderedList: for item in tree.children(of: block) { mark(tree.inside(item)) }
        default: break
        }
    }

    /// A caption without anything below it stays a paragraph.
    private mutating func leave(_ caption: CaptionParagraph?) {
        guard let caption else { return }
        diagnostics.append(.captionAlone(caption.kind, at: tree.span(of: caption.block)))
    }

    private mutating func count(_ paragraph: CaptionParagraph) -> Caption {
        if isInExempt { exemptCounts[paragraph.kind, default: 0] += 1 } else { counts[paragraph.kind, default: 0] += 1 }
        if paragraph.text.isEmpty {
            diagnostics.append(.captionEmpty(paragraph.kind, at: tree.span(of: paragraph.block)))
        }
        let (finding, details) = partedAfterFirstSentence(paragraph.text)
        let attributes = tree.attributes(of: paragraph.block)
        return Caption(
            kind: paragraph.kind, number: (isInExempt ? exemptCounts : counts)[paragraph.kind, default: 0],
            isExempt: isInExempt, id: attributes?.id, paragraph: paragraph.block,
            finding: finding, details: details, bars: attributes.flatMap(BarRequest.init))
    }

    private func takesCaption(_ block: NodeID) -> Bool {
        marks.blocks.contains(block) || needsCaption(block) != nil || isUnknownBlock(block)
    }

    /// Nil for what is neither a table nor an image that stands alone.
    private func needsCaption(_ block: NodeID) -> Caption.Kind? {
        switch tree[block].kind {
        case .table: .table
        case .paragraph where tree.isImageAlone(block): .figure
        default: nil
        }
    }

    /// Whether it was meant as a block of data, which is a finding of its own.
    private func isUnknownBlock(_ block: NodeID) -> Bool {
        guard tree[block].kind == .paragraph, let first = tree.inside(block).first, tree[first].kind == .text,
            tree.bytes(of: first).starts(with: "{{".utf8),
            tree.source.bytes[tree[block].range].starts(with: "{{".utf8)
        else { return false }
        return marks.values[first]?.first?.place.lowerBound != tree.textRange(of: first).lowerBound
    }

    /// A sentence ends where a full stop, a question mark or an exclamation mark stands before a blank or line end.
    private func partedAfterFirstSentence(_ run: TextRun) -> (first: TextRun, rest: TextRun) {
        for piece in tree.siblings(run.nodes) where tree[piece].kind == .text {
            guard let end = endOfSentence(in: piece, from: run.window.lowerBound) else { continue }
            let start = tree.text[end..<tree.textRange(of: piece).upperBound].firstIndex { !$0.isBlank }
            let first = TextRun(nodes: run.nodes.lowerBound..<tree.behind(piece), window: run.window.lowerBound..<end)
            if let start { return (first, TextRun(nodes: piece..<run.nodes.upperBound, window: start..<Int.max)) }
            let following = tree.siblings(tree.behind(piece)..<run.nodes.upperBound)
                .first { tree[$0].kind != .softBreak }
            return (first, TextRun(nodes: (following ?? run.nodes.upperBound)..<run.nodes.upperBound))
        }
        return (run, TextRun(nodes: run.nodes.upperBound..<run.nodes.upperBound))
    }

    /// Behind the sign that ends the first sentence of a text; nil where none ends. A name of a value ends none.
    private func endOfSentence(in text: NodeID, from start: Int) -> Int? {
        let range = tree.textRange(of: text)
        let following = tree.behind(text)
        let isBeforeLineEnd = following < tree.all.upperBound && tree[following].kind == .softBreak
        let values = marks.values[text] ?? []
        return (max(start, range.lowerBound)..<range.upperBound).first { index in
            ".?!".utf8.contains(tree.text[index])
                && (index + 1 < range.upperBound ? tree.text[index + 1].isBlank : isBeforeLineEnd)
                && !values.contains { $0.place.contains(index) }
        }.map { $0 + 1 }
    }
}

/// A paragraph that begins with “Table:” or “Figure:”.
private struct CaptionParagraph {
    let kind: Caption.Kind
    /// What stands behind the colon.
    let text: TextRun
    let block: NodeID

    init?(_ block: NodeID, of tree: MarkdownTree) {
        guard tree[block].kind == .paragraph, let first = tree.inside(block).first, tree[first].kind == .text,
            let kind = Caption.Kind.allCases.first(where: { $0.begins(tree.bytes(of: first)) })
        else { return nil }
        let bytes = tree.bytes(of: first)
        let rest = bytes.drop { $0 != UInt8(ascii: ":") }.dropFirst().drop(while: \.isBlank)
        self.kind = kind
        self.block = block
        let nodes = (rest.isEmpty ? tree.behind(first) : first)..<tree.behind(block)
        text = TextRun(nodes: nodes, window: rest.startIndex..<Int.max)
    }
}

extension Caption.Kind {
    /// Whether a paragraph's first text says that it is such a caption: `Table:`.
    fileprivate func begins(_ text: ArraySlice<UInt8>) -> Bool {
        [word, welshWord].contains { word in
            text.starts(with: word.utf8) && text.dropFirst(word.utf8.count).first == UInt8(ascii: ":")
        }
    }

    /// The same in Welsh.
    private var welshWord: String {
        switch self {
        case .table: "Tabl"
        case .figure: "Ffigur"
        }
    }
}
