package import Diagnostics

extension Rule {
    package static let textLost = Rule(
        "text-lost", .error, "A line of the file would stand on no page.")
    package static let footnoteUnused = Rule(
        "footnote-unused", .error, "A footnote is written that no mark in the text refers to, so it would vanish.")
    package static let footnoteDuplicate = Rule(
        "footnote-duplicate", .error, "Two footnotes have one label, so the second would vanish.")
    package static let linkDefinition = Rule(
        "link-definition", .error,
        "The address of a link is written that no link uses, or a second time, so it would vanish.")
}

extension Diagnostic {
    static func textLost(_ line: Span) -> Diagnostic {
        Diagnostic(
            .textLost, at: line, "this line would stand on no page",
            suggestion: "put a blank line before it, or a backslash before its first character")
    }

    static func footnoteUnused(_ label: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .footnoteUnused, at: span, "nothing in the text refers to the footnote “\(label)”, so it would vanish",
            suggestion: "write [^\(label)] where it belongs, or delete the footnote")
    }

    static func footnoteDuplicate(_ label: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .footnoteDuplicate, at: span, "there are two footnotes “\(label)”, and this one would vanish",
            suggestion: "give it a label of its own", notes: [.init(at: first, "the first one")])
    }

    static func linkDefinitionUnused(_ label: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkDefinition, at: span, "no link uses the address “\(label)”, so it would vanish",
            suggestion: "write [words][\(label)] where it belongs, or delete the line")
    }

    static func linkDefinitionDuplicate(_ label: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .linkDefinition, at: span, "the address “\(label)” is given twice, and this one would vanish",
            suggestion: "delete one of the two", notes: [.init(at: first, "the first one")])
    }
}

/// Finds what the library drops without a word: footnotes and link definitions that nothing uses, and, should there
/// ever be one, any other line that no block of the tree covers.
struct LostText {
    private let text: MarkdownText
    private let isCovered: [Bool]
    private let footnotes: [Footnote]

    init(_ text: MarkdownText, blocks: [Block], footnotes: [Footnote]) {
        self.text = text
        self.footnotes = footnotes
        self.isCovered = Self.coverage(of: text, by: blocks + footnotes.flatMap(\.blocks))
    }

    func find() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var definitions: [(label: String, span: Span)] = []
        var followsDefinition = false
        for number in 1...text.lineCount {
            guard let line = ownText(ofLine: number) else { continue }
            if isCovered[number] {
                followsDefinition = false
            } else if let footnote = FootnoteDefinition(in: bytes, line: line) {
                if let lost = loss(of: footnote) { diagnostics.append(lost) }
                followsDefinition = true
            } else if let link = LinkDefinition(in: bytes, line: line) {
                definitions.append((LinkDefinition.normalised(bytes[link.label]), Span(text.source, link.label)))
                followsDefinition = true
            } else if !followsDefinition {
                diagnostics.append(.textLost(Span(text.source, line)))
            }
        }
        return diagnostics + losses(of: definitions)
    }
}

extension LostText {
    private var bytes: [UInt8] { text.source.bytes }

    /// A line without the marks before its text; nil when nothing else stands on it.
    private func ownText(ofLine number: Int) -> Range<Int>? {
        guard let line = text.line(number) else { return nil }
        let start = ContainerMarks.end(in: bytes, line: line)
        return start < line.upperBound ? start..<line.upperBound : nil
    }

    /// A definition that is in the tree covers its line unless its text starts on a later one.
    private func loss(of definition: FootnoteDefinition) -> Diagnostic? {
        let label = text.source.text(in: definition.label)
        let span = Span(text.source, definition.range)
        let sameLabel = footnotes.first { $0.label.lowercased() == label.lowercased() }
        guard let sameLabel else { return .footnoteUnused(label, at: span) }
        let isItself = sameLabel.span.range.lowerBound == definition.range.lowerBound
        return isItself ? nil : .footnoteDuplicate(label, at: span, first: sameLabel.span)
    }

    private func losses(of definitions: [(label: String, span: Span)]) -> [Diagnostic] {
        guard !definitions.isEmpty else { return [] }
        let used = labelsInBrackets(outside: Set(definitions.map(\.span.range.lowerBound)))
        var first: [String: Span] = [:]
        return definitions.compactMap { label, span in
            if let earlier = first[label] { return .linkDefinitionDuplicate(span.text, at: span, first: earlier) }
            first[label] = span
            return used.contains(label) ? nil : .linkDefinitionUnused(span.text, at: span)
        }
    }

    /// Whatever stands between two brackets, as labels are compared. One in a code span counts too: a definition
    /// too many that goes unreported costs an address, not a word.
    private func labelsInBrackets(outside definitions: Set<Int>) -> Set<String> {
        var labels: Set<String> = []
        var open: Int?
        for index in text.range {
            if bytes[index] == UInt8(ascii: "["), index == 0 || bytes[index - 1] != UInt8(ascii: "\\") {
                open = index + 1
            } else if bytes[index] == UInt8(ascii: "]"), bytes[index - 1] != UInt8(ascii: "\\"), let start = open {
                if !definitions.contains(start) { labels.insert(LinkDefinition.normalised(bytes[start..<index])) }
                open = nil
            }
        }
        return labels
    }

    /// For each line, counted from 1, whether a block of the tree stands on it.
    private static func coverage(of text: MarkdownText, by blocks: [Block]) -> [Bool] {
        var isCovered = [Bool](repeating: false, count: text.lineCount + 1)
        for block in blocks.descendants {
            guard let lines = coveredLines(of: block, in: text) else { continue }
            for line in lines where isCovered.indices.contains(line) { isCovered[line] = true }
        }
        return isCovered
    }

    /// A paragraph covers no line before its first word: definitions that stood there were taken out of it.
    private static func coveredLines(of block: Block, in text: MarkdownText) -> ClosedRange<Int>? {
        var start = block.span.range.lowerBound
        switch block.kind {
        case .list, .quote: return nil
        case .paragraph(let content): start = content.first?.span.range.lowerBound ?? start
        default: break
        }
        let first = text.lineNumber(at: start)
        return first...max(first, text.lineNumber(at: max(start, block.span.range.upperBound - 1)))
    }
}
