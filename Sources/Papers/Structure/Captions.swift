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

/// Takes the paragraphs that are captions out of a document, counts them, and gives each to the table, image or block
/// of data that stands directly below.
struct Captions {
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether every table and image must have one.
    private let isNumbered: Bool
    private var counts: [Caption.Kind: Int] = [:]

    init(isNumbered: Bool) {
        self.isNumbered = isNumbered
    }

    /// - Parameter document: With the blocks of data in their places.
    mutating func attach(in document: MarkdownDocument) -> MarkdownDocument {
        MarkdownDocument(
            source: document.source, blocks: attach(in: document.blocks), footnotes: document.footnotes,
            abbreviations: document.abbreviations)
    }
}

extension Captions {
    private mutating func attach(in blocks: [Block]) -> [Block] {
        var result: [Block] = []
        var waiting: CaptionParagraph?
        for block in blocks {
            if let caption = CaptionParagraph(block) {
                result += leave(waiting)
                waiting = caption
            } else if let caption = waiting, block.takesCaption {
                result.append(block.with(caption: count(caption)))
                waiting = nil
            } else {
                result += leave(waiting)
                waiting = nil
                if waiting == nil, isNumbered, let kind = block.needsCaption {
                    diagnostics.append(.captionMissing(kind, at: block.span))
                }
                result.append(block.with(kind: kind(of: block)))
            }
        }
        return result + leave(waiting)
    }

    private mutating func kind(of block: Block) -> Block.Kind {
        switch block.kind {
        case .quote(let blocks): .quote(attach(in: blocks))
        case .list(let list): .list(list.with(items: list.items.map { $0.with(blocks: attach(in: $0.blocks)) }))
        default: block.kind
        }
    }

    /// A caption without anything below it stays a paragraph.
    private mutating func leave(_ caption: CaptionParagraph?) -> [Block] {
        guard let caption else { return [] }
        diagnostics.append(.captionAlone(caption.kind, at: caption.block.span))
        return [caption.block]
    }

    private mutating func count(_ paragraph: CaptionParagraph) -> Caption {
        counts[paragraph.kind, default: 0] += 1
        if paragraph.text.isEmpty { diagnostics.append(.captionEmpty(paragraph.kind, at: paragraph.block.span)) }
        let (finding, details) = paragraph.text.partedAfterFirstSentence
        return Caption(
            paragraph.kind, number: counts[paragraph.kind, default: 0], id: paragraph.block.attributes?.id,
            finding: finding, details: details)
    }
}

/// A paragraph that begins with “Table:” or “Figure:”.
private struct CaptionParagraph {
    let kind: Caption.Kind
    /// What stands behind the colon.
    let text: [Inline]
    let block: Block

    init?(_ block: Block) {
        guard case .paragraph(let content) = block.kind, let first = content.first, case .text(let start) = first.kind,
            let kind = Caption.Kind.allCases.first(where: { start.utf8.starts(with: "\($0.word):".utf8) })
        else { return nil }
        let rest = start.utf8.dropFirst(kind.word.utf8.count + 1).drop(while: \.isBlank)
        self.kind = kind
        self.block = block
        text = (rest.isEmpty ? [] : [Inline(.text(String(Substring(rest))), at: first.span)]) + content.dropFirst()
    }
}

extension Block {
    fileprivate var takesCaption: Bool {
        if case .placed = kind { return true }
        return needsCaption != nil || isUnknownBlock
    }

    /// Nil for what is neither a table nor an image that stands alone.
    fileprivate var needsCaption: Caption.Kind? {
        switch kind {
        case .table: .table
        case .paragraph(let content) where content.isImageAlone: .figure
        default: nil
        }
    }

    /// Whether it was meant as a block of data, which is a finding of its own.
    fileprivate var isUnknownBlock: Bool {
        guard case .paragraph(let content) = kind, case .text(let text)? = content.first?.kind else { return false }
        return text.utf8.starts(with: "{{".utf8) && span.file.bytes[span.range].starts(with: "{{".utf8)
    }
}

extension [Inline] {
    /// Whether nothing stands here but images: then they are a figure.
    var isImageAlone: Bool {
        let others = filter { inline in
            switch inline.kind {
            case .image, .softBreak, .hardBreak: false
            default: true
            }
        }
        return others.isEmpty && !isEmpty
    }

    /// A sentence ends where a full stop, a question mark or an exclamation mark stands before a blank or line end.
    fileprivate var partedAfterFirstSentence: (first: [Inline], rest: [Inline]) {
        for (index, inline) in enumerated() {
            guard case .text(let text) = inline.kind else { continue }
            let isBeforeLineEnd = index + 1 < count && self[index + 1].isSoftBreak
            guard let end = text.endOfSentence(orAtItsEnd: isBeforeLineEnd) else { continue }
            let (head, tail) = (text.utf8.prefix(end), text.utf8.dropFirst(end).drop(while: \.isBlank))
            let rest = tail.isEmpty ? [] : [Inline(.text(String(Substring(tail))), at: inline.span)]
            let following = Array(self[(index + 1)...].drop { rest.isEmpty && $0.isSoftBreak })
            return (self[..<index] + [Inline(.text(String(Substring(head))), at: inline.span)], rest + following)
        }
        return (self, [])
    }
}

extension Inline {
    fileprivate var isSoftBreak: Bool {
        if case .softBreak = kind { true } else { false }
    }
}

extension String {
    /// How many bytes the first sentence has; nil where none ends.
    fileprivate func endOfSentence(orAtItsEnd: Bool) -> Int? {
        let bytes = Array(utf8)
        let end = bytes.indices.first { index in
            ".?!".utf8.contains(bytes[index])
                && (index + 1 < bytes.count ? bytes[index + 1].isBlank : orAtItsEnd)
        }
        return end.map { $0 + 1 }
    }
}
