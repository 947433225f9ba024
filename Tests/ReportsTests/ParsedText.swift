import Diagnostics
import Markdown
import Settings
import Testing

@testable import Papers
@testable import Reports

/// A text that stands in no paper, whatever the parser finds wrong in it.
///
/// - Parameter values: What stands where the text has `v0v`, `v1v` … in their order, whatever it holds: so can any text
///   stand in any place.
func parsed(
    _ markdown: [UInt8], values: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) throws -> PaperText {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "text.md", bytes: markdown)
    let tree = try #require(
        MarkdownTree.parse(source, diagnostics: &diagnostics), sourceLocation: sourceLocation)
    let outline = Outline(
        title: nil, introduction: tree.body, sections: [], sectionsBeforeOptions: 0, options: [])
    let text = PaperText(.report, ReadText(tree: tree, definitions: [], elsewhere: NodeSet()), outline: outline)
    return values.isEmpty ? text : text.putting(values)
}

func parsed(_ markdown: String, values: [String] = []) throws -> PaperText {
    try parsed(Array(markdown.utf8), values: values)
}

func string(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
}

extension PaperText {
    /// Gives the items of all ordered lists a letter.
    func lettered() -> PaperText {
        var marks = marks
        Lettering.mark(tree.body, of: tree, in: &marks)
        return with(marks: marks)
    }

    /// Gives tables and images the captions that stand above them.
    func captioned() -> PaperText {
        var text = self
        _ = Captions.mark(&text, isNumbered: false)
        return text
    }

    fileprivate func putting(_ values: [String]) -> PaperText {
        var marks = marks
        for node in tree.all where tree[node].kind == .text {
            let places = tree.placesOfValues(in: node, values)
            if !places.isEmpty { marks.values.set(places, of: node) }
        }
        return with(marks: marks)
    }
}

extension MarkdownTree {
    fileprivate func placesOfValues(in node: NodeID, _ values: [String]) -> [ValuePlace] {
        let text = string(of: node)
        return text.matches(of: /v(\d+)v/).compactMap { match in
            guard let number = Int(match.1), values.indices.contains(number) else { return nil }
            let start = textRange(of: node).lowerBound + text[..<match.range.lowerBound].utf8.count
            let lines = values[number].split(whereSeparator: \.isNewline).map(String.init)
            return ValuePlace(name: "v", lines: lines, place: start..<(start + match.0.utf8.count))
        }
    }
}

// MARK: - Writing

extension PaperText {
    func markdownWriter(
        address: @escaping @Sendable (LinkTarget.Destination) -> String? = { $0.anchor }
    ) -> MarkdownWriter {
        MarkdownWriter(
            PrintedText(self), words: PaperWords.english.references, placed: { block, _ in Array(block.name.utf8) },
            address: address)
    }

    /// A whole file: text and notes.
    var markdownFile: [UInt8] {
        var writer = markdownWriter()
        let text = writer.markdown(ofBlocks: tree.body)
        let notes = writer.notes()
        return text + (notes.isEmpty ? [] : Array("\n\n".utf8) + notes) + [.lineFeed]
    }

    /// The text alone.
    var markdown: String {
        var writer = markdownWriter()
        return string(writer.markdown(ofBlocks: tree.body))
    }

    var htmlWriter: HTMLWriter {
        HTMLWriter(
            PrintedText(self), phrases: .english, placed: { block, _ in Array(block.name.utf8) },
            address: \.anchor)
    }

    var html: String {
        var writer = htmlWriter
        return string(writer.html(ofBlocks: tree.body))
    }
}

extension LinkTarget.Destination {
    /// `#buy`, whatever text it stands in.
    fileprivate var anchor: String {
        if case .place(let id, _) = self { "#\(id)" } else { "#" }
    }
}
