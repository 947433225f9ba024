internal import Diagnostics
internal import Papers

/// A finding that a paper accepts, in `paper.json`.
enum AcceptedJSON {
    struct Source {
        let accepted: AcceptedFinding
        let paper: Paper

        var finding: Diagnostic { accepted.finding }
        /// Nil beside an exempt part, where the place of a row would say how many rows of the file are kept back.
        var place: Span? { isToldWhole ? finding.place.span : nil }
        var isToldWhole: Bool {
            let isText = finding.place.span.map { span in
                paper.texts.contains { $0.tree.source.path == span.file.path }
            }
            return isText == true || !paper.published.shown.isGuarded
        }
    }

    static let fields: [JSONField<Source>] = [
        .text("rule", "The name of the rule.", \.finding.rule.id),
        .text("file", "The file in the paper’s folder.", \.finding.place.path.lastPathPart),
        .optionalText("sheet", "The sheet of a workbook.") { $0.place?.cell?.sheet },
        .optionalText("cell", "The cell of the sheet, such as B3.") { $0.place?.cell?.reference },
        .optionalWhole("line", "The line of a file of text, from 1.") {
            $0.place?.cell == nil ? $0.place?.publicLine : nil
        },
        // It may say what stands at a second place: a rate of a set that no page shows.
        .optionalText("message", "What was found, where that says nothing that is not published.") { source in
            source.isToldWhole && source.finding.notes.allSatisfy { source.paper.isPublished($0.span) }
                ? source.finding.message : nil
        },
        .text("because", "Why the paper is published with it.", \.accepted.because),
    ]
}
