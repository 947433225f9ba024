import Diagnostics
import Markdown
import PaperSamples
import Papers
import TestSupport
import Testing

/// No word of a paper is lost: it is in what pages are printed from, or a finding names its place.
@Suite struct CompletenessTests {
    @Test(arguments: 0..<200)
    func everyWordIsInTheModelOrNamed(_ seed: Int) {
        let text = GeneratedAppraisal(seed: seed).text
        let reading = PaperSample(text)
        guard let paper = reading.paper else {
            #expect(reading.diagnostics.count(of: .error) == 1, "one error says why the file is not read:\n\(text)")
            return
        }
        let kept = words(in: paper.appraisal?.printed ?? "").union(named(by: reading.diagnostics))
        let lost = words(in: text).subtracting(kept)
        #expect(lost.isEmpty, "\(lost.sorted()) of:\n\(text)")
    }

    @Test func theWordsAreFoundWhereTheyAre() {
        let text =
            "# w1x\n\nw2x\n\n## w3x\n\n### w4x\n\n## Option 1 w5x\n\n- w6x[^a]\n\n### Outcome\n\nRejected\n\nw7x\n\n[^a]: w8x\n"
        #expect(words(in: PaperSample(text).paper?.appraisal?.printed ?? "").count == 8)
    }

    private func words(in text: String) -> Set<String> {
        let runs = text.utf8.split { !$0.isLetter && !$0.isDigit }
        return Set(
            runs.filter { $0.first == UInt8(ascii: "w") && $0.last == UInt8(ascii: "x") }.map { String(Substring($0)) })
    }

    /// A finding names the words that it marks; one about a definition names the whole line by its label.
    private func named(by diagnostics: [Diagnostic]) -> Set<String> {
        Set(
            diagnostics.flatMap { diagnostic -> Set<String> in
                guard let span = diagnostic.place.span else { return [] }
                let isDefinition = [.linkDefinition, .linkUnused, .footnoteUnused, .footnoteDuplicate].contains(
                    diagnostic.rule)
                let line = isDefinition ? span.file.rangeOfLine(span.start.line) : nil
                return words(in: line.map(span.file.text) ?? span.text)
            })
    }
}

extension Appraisal {
    /// All text that pages are made from, as they are: the outcome by its verdict and reason.
    fileprivate var printed: String {
        let sections = (sectionsBefore + sectionsAfter).flatMap { section in
            [printed(text.tree.inside(section.heading)), printed(section.content), section.id]
        }
        let optionTexts = options.flatMap { option in
            [printed(text.tree.inside(option.heading)), option.id, printed(option.description)]
                + option.aspects.map(printed)
        }
        let notes = text.tree.footnotes.map { printed(text.tree.inside($0)) }
        return ([title, printed(text.outline.introduction)] + sections + optionTexts + notes).joined(separator: "\n")
    }

    private func printed(_ aspect: Aspect) -> String {
        let content = aspect.outcome.map { "\($0.wording)\n\(printed($0.reason))" } ?? printed(aspect.content)
        return "\(aspect.id) \(printed(text.tree.inside(aspect.heading)))\n" + content
    }

    private func printed(_ range: Range<NodeID>) -> String {
        range.map { (node: NodeID) -> String in
            let tree = text.tree
            let id = tree.attributes(of: node)?.id.map { " \($0) " } ?? ""
            return switch tree[node].kind {
            case .code: "\(String(decoding: tree.info(of: node), as: UTF8.self)) \(tree.string(of: node))"
            case .text: text.words(of: TextRun(nodes: node..<tree.behind(node)))
            case .html, .inlineHTML, .inlineCode: tree.string(of: node)
            case .link, .image:
                " \(String(decoding: tree.destination(of: node), as: UTF8.self)) "
                    + "\(String(decoding: tree.title(of: node), as: UTF8.self)) "
            default: " \(id) "
            }
        }.joined(separator: " ")
    }
}
