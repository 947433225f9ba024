internal import Papers
internal import Templating

/// The page of a text that a report lists as its appendix.
///
/// A class, since it would be copied for each of its names that a page shows.
final class AppendixPage: DocumentPage {
    let around: PaperSurroundings
    let title: String
    let appendix: String
    let report: LinkModel
    let introduction: Rendered?
    let sections: [SectionModel]
    let notes: [NoteModel]
    let abbreviations: [AbbreviationModel]

    init(
        _ text: PaperText, of paper: Paper, around: PaperSurroundings, schedule: Rendered?,
        by writer: inout some ProseWriter
    ) {
        self.around = around
        title = text.title
        appendix = around.phrases.paper.references.appendix(paper.appendixNumber(of: text.document) ?? 1)
        report = LinkModel(href: writer.addresses.page(of: .report), label: around.paper.label)
        introduction = writer.writeAny(text.outline.introduction)
        sections = text.outline.sections.map { SectionModel($0, by: &writer) }
        notes = writer.notes()
        abbreviations = text.abbreviations.map(AbbreviationModel.init)
    }

    static let title = "Appendix text"
    static let fields: [Field<AppendixPage>] =
        PaperSurroundings.fields(\.around) + [
            .record("paper", "The paper that the page belongs to", \.around.paper),
            .text("title", "The title of the text", \.title),
            .text("appendix", "What the text is to the report: Appendix 2", \.appendix),
            .record("report", "The report that this is an appendix of", \.report),
            .optionalRendered(
                "introduction", "What stands before the first second-level heading", as: [.html, .markdown],
                \.introduction),
            .flag("isNumbered", "Whether sections and paragraphs have numbers") {
                $0.sections.contains { $0.number != nil }
            },
            .flag("hasContents", "Whether there is anything to list as contents") { !$0.sections.isEmpty },
            .list("sections", "The sections", \.sections),
            .flag("hasNotes", "Whether there are footnotes") { !$0.notes.isEmpty },
            .list("notes", "The footnotes", \.notes),
        ] + AbbreviationModel.fields(\.abbreviations)
}
