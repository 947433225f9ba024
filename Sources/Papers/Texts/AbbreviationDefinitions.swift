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

    static func abbreviationTwice(_ short: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .abbreviationTwice, at: span, "\(short.quoted) is defined twice, with different words",
            suggestion: "delete one of the two", notes: [.init(at: first, "the first one")])
    }
}

/// Takes the definitions of abbreviations out of a text: paragraphs of lines `*[NHS]: National Health Service`.
struct AbbreviationDefinitions {
    private(set) var diagnostics: [Diagnostic] = []

    mutating func taken(from document: MarkdownDocument) -> MarkdownDocument {
        var abbreviations: [Abbreviation] = []
        let blocks = document.blocks.filter { block in
            guard let lines = block.definitionLines else { return true }
            for line in lines {
                if let abbreviation = Abbreviation(line) {
                    abbreviations.append(abbreviation)
                } else {
                    diagnostics.append(.abbreviation(at: line.first?.span ?? block.span))
                }
            }
            return false
        }
        return MarkdownDocument(
            source: document.source, blocks: blocks, footnotes: document.footnotes, abbreviations: abbreviations)
    }
}

extension Block {
    /// The lines of a paragraph that begins like a definition; nil for any other block.
    fileprivate var definitionLines: [[Inline]]? {
        guard case .paragraph(let content) = kind, content.plainText.utf8.starts(with: "*[".utf8) else { return nil }
        return content.split { inline in
            switch inline.kind {
            case .softBreak, .hardBreak: true
            default: false
            }
        }.map(Array.init)
    }
}

extension Abbreviation {
    /// Nil for a line that lacks the short form, the colon or the words.
    fileprivate init?(_ line: [Inline]) {
        guard let first = line.first, let last = line.last else { return nil }
        let text = Array(line.plainText.utf8)
        guard text.starts(with: "*[".utf8), let end = text.firstRange(of: "]:".utf8), end.lowerBound > 2 else {
            return nil
        }
        let short = String(decoding: text[2..<end.lowerBound], as: UTF8.self)
        let words = String(decoding: text[end.upperBound...].drop(while: \.isBlank), as: UTF8.self)
        guard !words.isEmpty, !short.utf8.contains(where: { $0.isBlank || "[]".utf8.contains($0) }) else { return nil }
        let range = first.span.range.lowerBound..<last.span.range.upperBound
        self.init(short: short, words: words, span: Span(first.span.file, range))
    }
}
