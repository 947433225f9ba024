internal import Diagnostics
internal import Markdown
internal import Settings

/// Gives the paragraphs of a numbered document their numbers: 3.1, 3.2 … in the third section, also below its inner
/// headings. Lists, quotes, tables and images have none; the items of ordered lists have letters.
///
/// In the exempt edition a block that is exempt has the number that stands in its place in the public one, and the
/// paragraphs inside it have numbers below that: 3.2.1, 3.2.2 … So no number differs between the two.
struct Numbering {
    private let text: PaperText
    private var marks: Marks
    private let roles: RoleWords
    /// The section's, counted from 1.
    private var section = 0
    private var paragraph = 0
    /// In a block that is exempt; nil outside.
    private var exemptParagraph: Int?

    /// - Parameter lettersIntroduction: Whether lists before the first section have letters too.
    static func mark(_ text: inout PaperText, roles: RoleWords, lettersIntroduction: Bool) {
        var numbering = Numbering(text: text, marks: text.marks, roles: roles)
        if lettersIntroduction {
            Lettering.mark(text.outline.introduction, of: text.tree, in: &numbering.marks)
        }
        for part in text.outline.parts {
            numbering.number(part.content, listHasNumbers: part.isRecommendations && text.document != .appraisal)
        }
        text = text.with(marks: numbering.marks)
    }

    private init(text: PaperText, marks: Marks, roles: RoleWords) {
        self.text = text
        self.marks = marks
        self.roles = roles
    }
}

extension Numbering {
    /// - Parameter listHasNumbers: Whether the items of the section's ordered list are numbered like paragraphs.
    private mutating func number(_ content: Range<NodeID>, listHasNumbers: Bool) {
        section += 1
        paragraph = 0
        exemptParagraph = nil
        let tree = text.tree
        var previous: NodeID?
        for block in text.blocks(in: content) {
            if marks.edges.contains(block), let edge = marks.edges[block] {
                pass(edge, at: block)
            } else if isNumbered(block, below: previous) {
                label(block)
            } else if tree[block].kind == .orderedList, listHasNumbers {
                for item in tree.children(of: block) {
                    Lettering.mark(tree.inside(item), of: tree, in: &marks)
                    label(item)
                }
            } else if tree[block].isList {
                Lettering.markItems(of: block, of: tree, in: &marks)
            }
            previous = block
        }
    }

    private func isNumbered(_ block: NodeID, below previous: NodeID?) -> Bool {
        text.tree[block].kind == .paragraph && !marks.blocks.contains(block) && !text.isImageAlone(block)
            && !isOutcome(previous)
    }

    /// Whether the paragraph below a heading is an option's verdict, which has no number.
    private func isOutcome(_ heading: NodeID?) -> Bool {
        guard text.document == .appraisal, let heading, text.tree.headingLevel(heading) == 3 else { return false }
        return roles.role(ofHeading: text.tree.plainText(of: heading)) == .outcome
    }

    private mutating func pass(_ edge: ExemptEdge, at node: NodeID) {
        guard case .begins = edge else {
            exemptParagraph = nil
            return
        }
        label(node)
        exemptParagraph = 0
    }

    private mutating func label(_ node: NodeID) {
        if let last = exemptParagraph {
            exemptParagraph = last + 1
            label(node, [section, paragraph, last + 1])
        } else {
            paragraph += 1
            label(node, [section, paragraph])
        }
    }

    private mutating func label(_ node: NodeID, _ numbers: [Int]) {
        let numbers = numbers.map { String($0) }
        let id = text.tree.attributes(of: node)?.id ?? "p-\(numbers.joined(separator: "-"))"
        marks.labels.set(Label(number: numbers.joined(separator: "."), id: id), of: node)
    }
}

extension Outline {
    /// What stands under each second-level heading, in the order of the text.
    fileprivate var parts: [(content: Range<NodeID>, isRecommendations: Bool)] {
        let sections = sections.map { ($0.content, $0.isRecommendations) }
        let options = options.map { option in
            let end = option.aspects.last?.content.upperBound ?? option.description.upperBound
            return (option.description.lowerBound..<end, false)
        }
        return (sections + options).sorted { $0.0.lowerBound < $1.0.lowerBound }
    }
}
