internal import Appraisals
internal import Templating

/// The page of a text that a report lists as its appendix.
struct AppendixPage: PageModel {
    let head: PageHead
    let title: String
    let appendix: String
    let report: LinkModel
    let introduction: Rendered?
    let sections: [SectionModel]
    let notes: [NoteModel]
    let abbreviations: [AbbreviationModel]

    /// Pieces are written in the order of the page, which counts the marks of footnotes.
    init(_ text: AppendixText, ofReport title: String, in paper: Paper, by writer: inout some ProseWriter) {
        head = PageHead(language: paper.language, council: paper.council, depth: 1)
        self.title = text.title
        appendix = Phrases.appendix(paper.appendixNumber(of: text.document) ?? 1)
        report = LinkModel(href: writer.addresses.page(of: .report), label: title)
        introduction = text.introduction.isEmpty ? nil : writer.write(text.introduction)
        sections = text.sections.map { SectionModel($0, by: &writer) }
        notes = writer.write(text.footnotes)
        abbreviations = text.abbreviations.map(AbbreviationModel.init)
    }

    static let title = "Appendix text"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .text("title", "The title of the text", \.title),
            .text("appendix", "What the text is to the report: Appendix 2", \.appendix),
            .record("report", "The report that this is an appendix of", \.report),
            .optionalRendered(
                "introduction", "What stands before the first second-level heading", as: [.html, .markdown],
                \.introduction),
            .flag("isNumbered", "Whether sections and paragraphs have numbers") { $0.sections.contains { $0.number != nil } },
            .flag("hasContents", "Whether there is anything to list as contents") { !$0.sections.isEmpty },
            .list("sections", "The sections", \.sections),
            .flag("hasNotes", "Whether there are footnotes") { !$0.notes.isEmpty },
            .list("notes", "The footnotes", \.notes),
        ] + AbbreviationModel.fields(\.abbreviations)
}
