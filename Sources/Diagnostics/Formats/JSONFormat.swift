/// For other programs. The form is described in the guide; the version is counted up when a name changes its meaning
/// or goes.
package enum JSONFormat {
    private static let version = 1

    static func file(_ report: FindingReport) -> [UInt8] {
        JSONWriter.file { $0.write(Listed(report), fields) }
    }

    /// What the file holds.
    package static var schema: JSONSchema { .object(fields) }

    /// A report with what is listed of it, worked out once.
    private struct Listed {
        let report: FindingReport
        let findings: [SettledFinding]

        init(_ report: FindingReport) {
            self.report = report
            findings = report.listed
        }
    }

    private static let fields: [JSONField<Listed>] = [
        .whole("version", "Counted up when a name changes its meaning or goes.") { _ in version },
        .text("tool", "The program and its version.") { "\(FindingReport.toolName) \($0.report.toolVersion)" },
        .object("summary", "How many there are, also of those that are not listed.", summary, \.report),
        .objects("findings", "What was found, in the order of files and places.", finding, \.findings),
        .objects("accepted", "What papers are published with, each with its reason.", accepted) {
            Array($0.report.listedAccepted)
        },
        .objects("unlisted", "What of each rule is not listed, since there is too much of it.", unlisted) {
            $0.report.counts.without($0.findings)
        },
    ]

    private static let summary: [JSONField<FindingReport>] = [
        .whole("errors", "How many errors there are.") { $0.count(of: .error) },
        .whole("warnings", "How many warnings there are.") { $0.count(of: .warning) },
        .whole("notes", "How many notes there are.") { $0.count(of: .note) },
        .whole("accepted", "How many findings papers accept.", \.acceptedCount),
    ]

    private static let accepted: [JSONField<SettledAcceptance>] =
        JSONField.of(\.finding, finding) + [
            .text("because", "Why the paper accepts it.") { $0.because.printable }
        ]

    private static let unlisted: [JSONField<RuleCount>] = [
        .text("rule", "The name of the rule.", \.rule.id),
        .whole("count", "How many of its findings are not listed.", \.count),
    ]
}

// MARK: - A finding

extension JSONFormat {
    /// A finding as an object of a file.
    package static let finding: [JSONField<SettledFinding>] =
        [.text("file", "The file or folder, by its path from where the program was started.", \.path)]
        + JSONField.ofOptional(\.span, place) + [
            .text("rule", "The name of the rule.", \.rule.id),
            .choice("severity", "How much it matters.", \.severity),
            .text("message", "What is wrong.") { $0.message.printable },
            .optionalText("suggestion", "What would be right.") { $0.suggestion?.printable },
            .optionalObject("fix", "A change to the file that takes the finding away.", fix, \.fix),
            .objects("notes", "Other places that help to understand it.", note, \.notes),
            .optionalObject(
                "acceptance", "What a paper writes into its settings to accept it, but for the reason.", acceptance,
                \.acceptanceEntry),
        ]

    /// Where something stands: lines and columns in a file of text, a cell in a workbook.
    package static let place: [JSONField<SettledSpan>] =
        JSONField.ofOptional(\.lines, range) + [
            .optionalText("sheet", "The sheet of a workbook.") { $0.cell?.sheet.printable },
            .optionalText("cell", "The cell of the sheet, such as B3.") { $0.cell?.reference },
        ]

    private static let range: [JSONField<SettledRange>] = [
        .object("start", "Where it begins.", position) { ($0.start, $0.offsets.lowerBound) },
        .object("end", "Behind its last byte.", position) { ($0.end, $0.offsets.upperBound) },
    ]

    private static let position: [JSONField<(position: Position, offset: Int)>] = [
        .whole("line", "From 1.") { $0.position.line },
        .whole("column", "From 1, in Unicode characters.") { $0.position.column },
        .whole("offset", "From 0, in bytes of the file.") { $0.offset },
    ]

    /// Texts are given letter for letter: they are to be written into the file.
    private static let fix: [JSONField<SettledFinding.Fix>] = [
        .flag("safe", "Whether there is no other way to mend it, so that “check --fix” does it.", \.isSafe),
        .objects(
            "replacements", "What is put in the place of what, in the order of the file.",
            JSONField.of(\.range, range) + [.text("text", "What is to stand there.", \.text)], \.replacements),
    ]

    private static let note: [JSONField<SettledFinding.Note>] =
        [.text("file", "The file.", \.span.path)] + JSONField.of(\.span, place) + [
            .text("message", "What is there.") { $0.message.printable }
        ]

    private static let acceptance: [JSONField<AcceptanceEntry>] = [
        .text("rule", "The name of the rule.", \.rule), .text("at", "The marked text.", \.at),
    ]
}
