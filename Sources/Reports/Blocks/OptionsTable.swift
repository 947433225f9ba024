internal import Papers
internal import Settings
internal import Templating

/// The options as a table, one row each: `layout: table`.
struct OptionsTable: PageModel {
    let firstHead: String
    let advantagesHead: Rendered
    let disadvantagesHead: Rendered
    let rows: [Row]

    init(_ options: [Option], phrases: OptionPhrases, by writer: inout some ProseWriter) {
        firstHead = phrases.option
        advantagesHead = writer.head(of: .advantages, in: options)
        disadvantagesHead = writer.head(of: .disadvantages, in: options)
        rows = options.map { Row($0, by: &writer) }
    }

    static let title = "Table of options"
    static let fields: [Field<Self>] = [
        .text("firstHead", "The head of the first column", \.firstHead),
        .rendered(
            "advantagesHead", "The authors' heading of the advantages", as: [.html, .markdown], \.advantagesHead),
        .rendered(
            "disadvantagesHead", "The authors' heading of the disadvantages", as: [.html, .markdown],
            \.disadvantagesHead),
        .list("rows", "The options", \.rows),
    ]
}

extension OptionsTable {
    /// One option; what does not stand in the table's cells stands in its `option`.
    struct Row: PageModel {
        let advantages: SectionModel?
        let disadvantages: SectionModel?
        let option: OptionModel
        let hasDetails: Bool

        init(_ option: Option, by writer: inout some ProseWriter) {
            let inTable = [Role.advantages, .disadvantages].compactMap { option.aspect($0) }
            advantages = option.aspect(.advantages).map { SectionModel($0, by: &writer) }
            disadvantages = option.aspect(.disadvantages).map { SectionModel($0, by: &writer) }
            self.option = OptionModel(option, by: &writer) { aspect in inTable.contains { $0.id == aspect.id } }
            hasDetails = self.option.description != nil || !self.option.parts.isEmpty
        }

        static let title = "Row of the table of options"
        static let fields: [Field<Self>] = [
            .record("option", "The option", \.option),
            .optionalRecord("advantages", "The points for the option", \.advantages),
            .optionalRecord("disadvantages", "The points against the option", \.disadvantages),
            .flag("hasDetails", "Whether the option says more than the table's cells hold", \.hasDetails),
        ]
    }
}

extension ProseWriter {
    /// The authors' heading for a role in the first option that has it; empty when none has.
    fileprivate mutating func head(of role: Role, in options: [Option]) -> Rendered {
        let heading = options.lazy.compactMap { $0.aspect(role) }.first?.heading
        return heading.map { write(line: $0) } ?? write(printed.tree.body.lowerBound..<printed.tree.body.lowerBound)
    }
}
