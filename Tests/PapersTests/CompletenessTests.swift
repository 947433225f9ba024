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
                let isDefinition = [.linkDefinition, .footnoteUnused, .footnoteDuplicate].contains(diagnostic.rule)
                let line = isDefinition ? span.file.rangeOfLine(span.start.line) : nil
                return words(in: line.map(span.file.text) ?? span.text)
            })
    }
}

extension Appraisal {
    /// All text that pages are made from, as they are: the outcome by its verdict and reason.
    fileprivate var printed: String {
        let sections = (sectionsBefore + sectionsAfter).flatMap { [$0.heading.printed, $0.content.printed, $0.id] }
        let optionTexts = options.flatMap { option in
            [option.heading.printed, option.id, option.description.printed] + option.aspects.map(\.printed)
        }
        let notes = footnotes.map(\.blocks.printed)
        return ([title, introduction.printed] + sections + optionTexts + notes).joined(separator: "\n")
    }
}

extension Aspect {
    fileprivate var printed: String {
        "\(id) \(heading.printed)\n" + (outcome.map { "\($0.wording)\n\($0.reason.printed)" } ?? content.printed)
    }
}

extension [Block] {
    fileprivate var printed: String {
        descendants.map { block in
            let own = block.runs.map(\.printed).joined(separator: "\n")
            let ids = block.attributes?.id ?? ""
            return switch block.kind {
            case .code(let code): "\(code.info) \(code.literal)"
            case .html(let html), .placed(let html): html
            case .list(let list): list.items.compactMap(\.attributes?.id).joined(separator: " ")
            default: "\(own) \(ids)"
            }
        }.joined(separator: "\n")
    }
}

extension [Inline] {
    fileprivate var printed: String {
        descendants.map { inline in
            switch inline.kind {
            case .text(let text), .code(let text), .html(let text): text
            case .value(let value): value.printed
            case .link(let link): " \(link.destination) \(link.title) "
            case .image(let image): " \(image.source) \(image.title) "
            default: " "
            }
        }.joined()
    }
}
