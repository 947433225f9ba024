/// The Static Analysis Results Interchange Format 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), which viewers of
/// analysis results and code hosts read.
enum SARIFFormat {
    static func file(_ report: FindingReport) -> [UInt8] {
        let listed = report.listed
        let rules = rules(of: listed + report.listedAccepted.map(\.finding))
        let results = SARIFResults(root: report.root)
        let run: JSONValue = .object([
            ("tool", .object([("driver", driver(of: report, rules: rules))])),
            ("invocations", invocations(unlisted: report.counts.without(listed))),
            ("originalUriBaseIds", .object([(SARIFResults.root, .object([("description", message(rootMeaning))]))])),
            ("columnKind", .text("unicodeCodePoints")),
            (
                "results",
                .list(
                    listed.map { results.result($0) }
                        + report.listedAccepted.map { results.result($0.finding, because: $0.because) })
            ),
        ])
        return JSONValue.object([
            ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .text("2.1.0")),
            ("runs", .list([run])),
        ]).file
    }
}

// MARK: - The program and its rules

extension SARIFFormat {
    /// In the order of their ids.
    private static func rules(of findings: [SettledFinding]) -> [Rule] {
        findings.counts.map(\.rule).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    private static func driver(of report: FindingReport, rules: [Rule]) -> JSONValue {
        .object([
            ("name", .text(FindingReport.toolName)),
            ("version", .text(report.toolVersion)),
            ("rules", .list(rules.map { rule($0, guide: report.guide) })),
        ])
    }

    /// The standard wants an address of help that is whole. Where there is none, the words of help say how to ask the
    /// program itself.
    private static func rule(_ rule: Rule, guide: String?) -> JSONValue {
        .object([
            ("id", .text(rule.id)),
            ("shortDescription", message(rule.meaning)),
            ("helpUri", guide.map { .text("\($0)#\(rule.id)") }),
            ("help", message("For an example and for what to do: \(FindingReport.toolName) explain \(rule.id)")),
            ("defaultConfiguration", .object([("level", .text(rule.severity.rawValue))])),
        ])
    }

    /// Where it lies is no concern of whoever reads the file on another machine.
    private static let rootMeaning = "The top folder of the repository, or without one the folder of the site."

    /// Says how many findings are not listed; nil when all are.
    private static func invocations(unlisted: [RuleCount]) -> JSONValue? {
        guard !unlisted.isEmpty else { return nil }
        let notifications = unlisted.map { left in
            JSONValue.object([("level", .text("note")), ("message", message("\(left.more): \(left.rule.id)"))])
        }
        return .list([
            .object([("executionSuccessful", .flag(true)), ("toolExecutionNotifications", .list(notifications))])
        ])
    }
}

extension SARIFFormat {
    static func message(_ text: String) -> JSONValue { .object([("text", .text(text.printable))]) }
}

extension SettledFinding {
    /// For formats that have one text for a finding: `there is no setting “titel” here – did you mean “title”?`
    var messageAndSuggestion: String {
        message.printable + (suggestion.map { " – \($0.printable)" } ?? "")
    }
}
