internal import Markdown
internal import Papers
internal import Templating

/// A heading with what stands under it: an ordinary section, or an aspect of an option.
///
/// A class, since it would be copied for each of its names that a page shows.
final class SectionModel: PageModel {
    let id: String
    let link: String
    let number: String?
    let heading: Rendered
    let label: String
    let labelParts: [LabelPart]
    let body: Rendered
    let isOutcome: Bool
    let count: String?

    init(_ section: Section, by writer: inout some ProseWriter) {
        id = section.id
        link = writer.addresses.address(ofHeading: section.id)
        number = section.number
        heading = writer.write(line: section.heading)
        label = writer.printed.words(of: section.heading)
        labelParts = LabelPart.parts(of: section.heading, in: writer.printed.text)
        body = writer.write(section.content)
        isOutcome = false
        count = nil
    }

    init(_ aspect: Aspect, by writer: inout some ProseWriter) {
        id = aspect.id
        link = writer.addresses.address(ofHeading: aspect.id)
        number = nil
        heading = writer.write(line: aspect.heading)
        label = writer.printed.words(of: aspect.heading)
        labelParts = []
        body = writer.write(aspect.content)
        isOutcome = aspect.outcome != nil
        count = writer.printed.pointCount(of: aspect).map(String.init)
    }

    static let title = "Section"
    static let fields: [Field<SectionModel>] = [
        .text("id", "The id of the heading", \.id),
        .address("link", "The address of a link to the heading", \.link),
        .optionalText("number", "The number of the section, in a numbered text", \.number),
        .rendered("heading", "The heading as the author wrote it", as: [.html, .markdown], \.heading),
        .text("label", "The heading without emphasis or links", \.label),
        .list("labelParts", "The same by languages, where words of a section’s heading are in another", \.labelParts),
        .rendered("body", "All that stands under the heading", as: [.html, .markdown], \.body),
        .flag("isOutcome", "Whether this is an option's outcome", \.isOutcome),
        .optionalText("count", "How many points the list has, where the part is one list", \.count),
    ]
}

extension PrintedText {
    fileprivate func pointCount(of aspect: Aspect) -> Int? { aspect.pointCount(in: text) }
}

extension Aspect {
    /// How many points are made, where the aspect is a list, with or without sentences that lead to it.
    func pointCount(in text: PaperText) -> Int? {
        var blocks = text.blocks(in: content).makeIterator()
        var last: NodeID?
        while let block = blocks.next() {
            if let last, text.tree[last].kind != .paragraph { return nil }
            last = block
        }
        guard let list = last, text.tree[list].isList else { return nil }
        return text.tree.childCount(of: list)
    }
}
