internal import Diagnostics
internal import Papers

/// A finding that a paper accepts, in `paper.json`.
enum AcceptedJSON {
    struct Source {
        let accepted: AcceptedFinding
        let paper: Paper

        var finding: Diagnostic { accepted.finding }
        var cell: SheetCell? { finding.place.span?.cell }
    }

    static let fields: [JSONField<Source>] = [
        .text("rule", "The name of the rule.", \.finding.rule.id),
        .text("file", "The file in the paper’s folder.", \.finding.place.path.lastPathPart),
        .optionalText("sheet", "The sheet of a workbook.") { $0.cell?.sheet },
        .optionalText("cell", "The cell of the sheet, such as B3.") { $0.cell?.reference },
        .optionalWhole("line", "The line of a file of text, from 1.") {
            $0.cell == nil ? $0.finding.place.span?.start.line : nil
        },
        // It may say what stands at a second place: a rate of a set that no page shows.
        .optionalText("message", "What was found, where that says nothing that is not published.") { source in
            source.finding.notes.allSatisfy { source.paper.isPublished($0.span) } ? source.finding.message : nil
        },
        .text("because", "Why the paper is published with it.", \.accepted.because),
    ]
}
