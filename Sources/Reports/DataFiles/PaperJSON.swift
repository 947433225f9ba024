internal import Datasets
internal import Diagnostics
internal import Papers
internal import Values

/// `paper.json`: what a paper's pages say, for other programs. Its form is described in the guide; the version is
/// counted up when a name changes its meaning or goes.
enum PaperJSON {
    private static let version = 1

    static func file(of paper: Paper) -> [UInt8] {
        JSONWriter.file { json in
            json.whole("version", version)
            json.text("slug", paper.slug)
            json.text("title", paper.title)
            json.optionalText("council", paper.council)
            json.text("language", paper.language)
            json.optionalText("topic", paper.topic)
            json.optionalText("status", paper.status?.rawValue)
            json.optionalText("paperVersion", paper.version)
            if let appendix = paper.appendix { json.whole("appendix", appendix) }
            if let report = paper.report { json.object("report") { ReportJSON.write(report, of: paper, to: &$0) } }
            json.objects("options", paper.options) { write($0, of: paper.appraisal?.text, to: &$1) }
            json.objects("criteria", paper.compared.criteria) { write($0, of: paper.options, to: &$1) }
            write(paper.published, to: &json)
            json.objects("accepted", paper.acceptedPoints) { write($0, of: paper, to: &$1) }
        }
    }

    private static func write(_ data: PublishedData, to json: inout JSONWriter) {
        json.objects("rates", data.rates) { RatesJSON.write($0, shown: data.shown, to: &$1) }
        if let risks = data.risks { json.object("risks") { RisksJSON.write(risks, shown: data.shown, to: &$0) } }
        if let costs = data.costs { json.object("costs") { CostsJSON.write(costs, shown: data.shown, to: &$0) } }
        if let scores = data.scores { json.object("scores") { ScoresJSON.write(scores, shown: data.shown, to: &$0) } }
        json.objects("figures", data.figures, write)
    }

    private static func write(_ option: Option, of text: PaperText?, to json: inout JSONWriter) {
        json.text("key", option.key)
        json.text("id", option.id)
        json.text("heading", text?.words(of: option.heading) ?? "")
        json.flag("baseline", option.isBaseline)
        guard let outcome = option.outcome else { return }
        json.object("outcome") { json in
            json.text("verdict", outcome.verdict.rawValue)
            json.text("printed", outcome.wording)
        }
    }

    private static func write(_ criterion: Criterion, of options: [Option], to json: inout JSONWriter) {
        json.text("criterion", criterion.name.value)
        json.objects("options", options.filter { criterion.text(of: $0.key) != nil }) { option, json in
            json.text("option", option.key)
            json.optionalText("text", criterion.text(of: option.key))
        }
    }

    private static func write(_ figure: Figure, to json: inout JSONWriter) {
        json.text("name", figure.name)
        json.optionalText("label", figure.label)
        json.optionalText("option", figure.option)
        json.quantity("value", figure.quantity.value, figure.quantity.unit, printed: figure.printed)
        json.optionalText("working", figure.working)
        json.optionalText("period", figure.period)
        json.optionalText("source", figure.source)
        json.optionalText("note", figure.note)
    }

    private static func write(_ accepted: AcceptedFinding, of paper: Paper, to json: inout JSONWriter) {
        json.text("rule", accepted.finding.rule.id)
        json.text("file", accepted.finding.place.path.lastPathPart)
        // Beside an exempt part, the place of a row would say how many rows of the file are kept back.
        let isText = accepted.finding.place.span.map { span in
            paper.texts.contains { $0.tree.source.path == span.file.path }
        }
        let isToldWhole = isText == true || !paper.published.shown.isGuarded
        if isToldWhole, let span = accepted.finding.place.span {
            if let cell = span.cell {
                json.text("sheet", cell.sheet)
                json.text("cell", cell.reference)
            } else {
                json.whole("line", span.publicLine)
            }
        }
        // It may say what stands at a second place: a rate of a set that no page shows.
        if isToldWhole, accepted.finding.notes.allSatisfy({ paper.isPublished($0.span) }) {
            json.text("message", accepted.finding.message)
        }
        json.text("because", accepted.because)
    }
}
