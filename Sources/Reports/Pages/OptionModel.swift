internal import Diagnostics
internal import Markdown
internal import Papers
internal import Templating

/// One option with its aspects.
///
/// A class, since it would be copied for each of its names that a page shows.
final class OptionModel: PageModel {
    let id: String
    let link: String
    let number: String?
    let heading: Rendered
    let label: String
    let labelParts: [LabelPart]
    let outcome: OutcomeModel?
    let isRecommended: Bool
    let isBaseline: Bool
    let description: Rendered?
    let parts: [PartModel]

    /// - Parameter isLeftOut: The aspects that stand elsewhere on the page.
    init(_ option: Option, by writer: inout some ProseWriter, leavingOut isLeftOut: (Aspect) -> Bool = { _ in false }) {
        id = option.id
        link = writer.addresses.address(ofHeading: option.id)
        number = option.number
        heading = writer.write(line: option.heading)
        label = writer.printed.words(of: option.heading)
        labelParts = LabelPart.parts(of: option.heading, in: writer.printed.text)
        outcome = option.outcome.map(OutcomeModel.init)
        isRecommended = option.isRecommended
        isBaseline = option.isBaseline
        description = writer.writeAny(option.description)
        parts = PartModel.parts(of: option, by: &writer, leavingOut: isLeftOut)
    }

    static let title = "Option"
    static let fields: [Field<OptionModel>] = [
        .text("id", "The id of the option's heading", \.id),
        .address("link", "The address of a link to the option", \.link),
        .optionalText("number", "The number of the option's section, in a numbered appraisal", \.number),
        .rendered("heading", "The heading as the author wrote it", as: [.html, .markdown], \.heading),
        .text("label", "The heading without emphasis or links", \.label),
        .list("labelParts", "The same by languages, where words of it are in another", \.labelParts),
        .optionalRecord("outcome", "What became of the option", \.outcome),
        .flag("isRecommended", "Whether the outcome is Recommended or Preferred", \.isRecommended),
        .flag("isBaseline", "Whether this is what happens if nothing is decided", \.isBaseline),
        .optionalRendered(
            "description", "What stands between the heading and the first part", as: [.html, .markdown], \.description),
        .list("parts", "The parts of the option in the author's order", \.parts),
    ]
}

/// One aspect, or the advantages and disadvantages that stand side by side.
struct PartModel: PageModel {
    let single: SectionModel?
    let pair: PairModel?

    static let title = "Part of an option"
    static let fields: [Field<Self>] = [
        .optionalRecord("single", "A part by itself", \.single),
        .optionalRecord("pair", "The advantages and disadvantages, which stand side by side", \.pair),
    ]
}

/// The first advantages and the first disadvantages of an option.
final class PairModel: PageModel {
    let advantages: SectionModel
    let disadvantages: SectionModel

    /// Written in the author's order, whichever side each is printed on.
    fileprivate init(_ pair: (first: Aspect, second: Aspect), by writer: inout some ProseWriter) {
        let first = SectionModel(pair.first, by: &writer)
        let second = SectionModel(pair.second, by: &writer)
        let isInOrder = pair.first.role == .advantages
        (advantages, disadvantages) = isInOrder ? (first, second) : (second, first)
    }

    static let title = "Pair"
    static let fields: [Field<PairModel>] = [
        .record("advantages", "The points for the option", \.advantages),
        .record("disadvantages", "The points against the option", \.disadvantages),
    ]
}

extension PartModel {
    /// The aspects in order; the first advantages and first disadvantages at the place of the first of the two.
    static func parts(
        of option: Option, by writer: inout some ProseWriter, leavingOut isLeftOut: (Aspect) -> Bool
    ) -> [PartModel] {
        let pair = writer.standsSideBySide ? option.pair : nil
        var parts: [PartModel] = []
        for aspect in option.aspects where !isLeftOut(aspect) {
            if let pair, aspect.id == pair.second.id { continue }
            if let pair, aspect.id == pair.first.id {
                parts.append(PartModel(single: nil, pair: PairModel(pair, by: &writer)))
            } else {
                parts.append(PartModel(single: SectionModel(aspect, by: &writer), pair: nil))
            }
        }
        return parts
    }
}

extension Option {
    var isRecommended: Bool {
        outcome?.verdict.isRecommendation ?? false
    }

    /// The first advantages and disadvantages, in the author's order; nil unless there are both.
    fileprivate var pair: (first: Aspect, second: Aspect)? {
        guard let advantages = aspect(.advantages), let disadvantages = aspect(.disadvantages) else { return nil }
        let isInOrder = aspects.first { $0.role == .advantages || $0.role == .disadvantages }?.role == .advantages
        return isInOrder ? (advantages, disadvantages) : (disadvantages, advantages)
    }
}
