package import Diagnostics
internal import Markdown

extension Rule {
    package static let abbreviation = Rule(
        "abbreviation", .error, "A line that begins like the definition of an abbreviation is none.",
        example: .text(
            "Care workers may transfer under TUPE.\n\n*[TUPE] Transfer of Undertakings Regulations",
            mended: "Care workers may transfer under TUPE.\n\n*[TUPE]: Transfer of Undertakings Regulations"))
    package static let abbreviationTwice = Rule(
        "abbreviation-twice", .error, "An abbreviation is defined twice, with different words.",
        example: .text(
            "The ECC applies.\n\n*[ECC]: Ethical Care Charter\n*[ECC]: Essex County Council",
            mended: "The ECC applies.\n\n*[ECC]: Ethical Care Charter"))
}

extension Diagnostic {
    static func abbreviation(at span: Span) -> Diagnostic {
        Diagnostic(
            .abbreviation, at: span, "this line defines no abbreviation",
            suggestion: "write “*[NHS]: National Health Service”, each on a line of its own, apart from other text")
    }

    /// For a line that would define one if no other text stood directly above it.
    package static func abbreviation(at span: Span, fix: Fix) -> Diagnostic {
        Diagnostic(
            .abbreviation, at: span, "this line defines no abbreviation, since text stands directly above it",
            suggestion: "put a blank line before it", fix: fix)
    }

    static func abbreviationTwice(_ short: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .abbreviationTwice, at: span, "\(short.quoted) is defined twice, with different words",
            suggestion: "delete one of the two", notes: [.init(at: first, "the first one")])
    }
}

/// Finds the definitions of abbreviations in a text: paragraphs of lines `*[NHS]: National Health Service`.
struct AbbreviationDefinitions {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var abbreviations: [Abbreviation] = []
    /// The paragraphs, which stand on no page as they are.
    private(set) var paragraphs = NodeSet()

    init(in tree: MarkdownTree) {
        for block in tree.siblings(tree.body) where tree.beginsLikeDefinition(block) {
            paragraphs.insert(block)
            for line in tree.lines(of: block) { read(line, of: tree, in: block) }
        }
    }

    private mutating func read(_ line: Range<NodeID>, of tree: MarkdownTree, in block: NodeID) {
        if let abbreviation = Abbreviation(line, of: tree) {
            abbreviations.append(abbreviation)
        } else {
            diagnostics.append(.abbreviation(at: tree.span(of: line.isEmpty ? block : line.lowerBound)))
        }
    }
}

extension MarkdownTree {
    fileprivate func beginsLikeDefinition(_ block: NodeID) -> Bool {
        guard self[block].kind == .paragraph, let first = inside(block).first, self[first].kind == .text else {
            return false
        }
        return bytes(of: first).starts(with: "*[".utf8)
    }

    /// The lines of a paragraph, without the ends of lines between them.
    fileprivate func lines(of block: NodeID) -> [Range<NodeID>] {
        var lines: [Range<NodeID>] = []
        var start = inside(block).lowerBound
        for piece in children(of: block) where self[piece].kind == .softBreak || self[piece].kind == .hardBreak {
            if start < piece { lines.append(start..<piece) }
            start = behind(piece)
        }
        return start < behind(block) ? lines + [start..<behind(block)] : lines
    }
}

extension Abbreviation {
    /// Nil for a line that lacks the short form, the colon or the words.
    fileprivate init?(_ line: Range<NodeID>, of tree: MarkdownTree) {
        guard let first = line.first, let last = Array(tree.siblings(line)).last else { return nil }
        let text = Array(tree.plainText(in: line).utf8)
        guard text.starts(with: "*[".utf8), let end = text.firstRange(ofBytes: "]:".utf8), end.lowerBound > 2 else {
            return nil
        }
        let short = String(decoding: text[2..<end.lowerBound], as: UTF8.self)
        let words = String(decoding: text[end.upperBound...].drop(while: \.isBlank), as: UTF8.self)
        guard !words.isEmpty, !short.utf8.contains(where: { $0.isBlank || "[]".utf8.contains($0) }) else { return nil }
        let range = tree[first].range.lowerBound..<tree[last].range.upperBound
        self.init(short: short, words: words, span: Span(tree.source, range))
    }
}
