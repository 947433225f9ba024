/// For other programs. The form is described in the guide; the version is counted up when a name changes its meaning
/// or goes.
enum JSONFormat {
    private static let version = 1

    static func file(_ report: FindingReport) -> [UInt8] {
        let listed = report.listed
        return JSONValue.object([
            ("version", .whole(version)),
            ("tool", .text("\(FindingReport.toolName) \(report.toolVersion)")),
            ("summary", summary(of: report)),
            ("findings", .list(listed.map { .object(members(of: $0)) })),
            ("accepted", .list(report.listedAccepted.map(accepted))),
            ("unlisted", .list(report.counts.without(listed).map(unlisted))),
            ("coverage", report.coverage?.json),
        ]).file
    }
}

extension JSONFormat {
    private typealias Members = [(name: String, value: JSONValue?)]

    private static func summary(of report: FindingReport) -> JSONValue {
        .object([
            ("errors", .whole(report.count(of: .error))),
            ("warnings", .whole(report.count(of: .warning))),
            ("notes", .whole(report.count(of: .note))),
            ("accepted", .whole(report.acceptedCount)),
        ])
    }

    private static func members(of finding: SettledFinding) -> Members {
        [("file", .text(finding.path))] + (finding.span.map(place) ?? []) + [
            ("rule", .text(finding.rule.id)),
            ("severity", .text(finding.severity.rawValue)),
            ("message", .text(finding.message.printable)),
            ("suggestion", .optionalText(finding.suggestion?.printable)),
            ("fix", finding.fix.map(fix)),
            ("notes", .list(finding.notes.map(note))),
            ("acceptance", finding.acceptanceEntry.map(acceptance)),
        ]
    }

    /// A place in a file, and what is written there.
    static func place(_ span: SettledSpan, _ text: String) -> JSONValue {
        .object([("file", .text(span.path))] + place(span) + [("text", .text(text.printable))])
    }

    private static func place(_ span: SettledSpan) -> Members {
        guard let cell = span.cell else { return range(span.range) }
        return [("sheet", .text(cell.sheet.printable)), ("cell", .text(cell.reference))]
    }

    private static func range(_ range: SettledRange) -> Members {
        [
            ("start", position(range.start, offset: range.offsets.lowerBound)),
            ("end", position(range.end, offset: range.offsets.upperBound)),
        ]
    }

    private static func position(_ position: Position, offset: Int) -> JSONValue {
        .object([("line", .whole(position.line)), ("column", .whole(position.column)), ("offset", .whole(offset))])
    }

    /// Texts are given letter for letter: they are to be written into the file.
    private static func fix(_ fix: SettledFinding.Fix) -> JSONValue {
        let replacements = fix.replacements.map { replacement in
            JSONValue.object(range(replacement.range) + [("text", .text(replacement.text))])
        }
        return .object([("safe", .flag(fix.isSafe)), ("replacements", .list(replacements))])
    }

    private static func note(_ note: SettledFinding.Note) -> JSONValue {
        .object(
            [("file", .text(note.span.path))] + place(note.span) + [("message", .text(note.message.printable))]
        )
    }

    private static func acceptance(_ entry: AcceptanceEntry) -> JSONValue {
        .object([("rule", .text(entry.rule)), ("at", .text(entry.at))])
    }

    private static func accepted(_ accepted: SettledAcceptance) -> JSONValue {
        .object(members(of: accepted.finding) + [("because", .text(accepted.because.printable))])
    }

    private static func unlisted(_ left: RuleCount) -> JSONValue {
        .object([("rule", .text(left.rule.id)), ("count", .whole(left.count))])
    }
}
