/// The Static Analysis Results Interchange Format 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), which viewers of
/// analysis results and code hosts read.
enum SARIFFormat {
    static func file(_ report: FindingReport) -> [UInt8] {
        let listed = report.listed
        let rules = rules(of: listed + report.listedAccepted.map(\.finding))
        let run: JSONValue = .object([
            ("tool", .object([("driver", driver(of: report, rules: rules))])),
            ("invocations", invocations(unlisted: report.counts.without(listed))),
            ("columnKind", .text("unicodeCodePoints")),
            (
                "results",
                .list(
                    listed.map { result($0, because: nil) }
                        + report.listedAccepted.map { accepted in
                            result(accepted.finding, because: accepted.because)
                        })
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
            ("rules", .list(rules.map(rule))),
        ])
    }

    private static func rule(_ rule: Rule) -> JSONValue {
        .object([
            ("id", .text(rule.id)),
            ("shortDescription", message(rule.meaning)),
            ("defaultConfiguration", .object([("level", .text(rule.severity.rawValue))])),
        ])
    }

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

// MARK: - Findings

extension SARIFFormat {
    /// - Parameter reason: Why the paper accepts the finding; nil when it does not. The list of suppressions is there
    ///   for every finding, since the standard wants it for all or for none.
    private static func result(_ finding: SettledFinding, because reason: String?) -> JSONValue {
        .object([
            ("ruleId", .text(finding.rule.id)),
            ("level", .text(finding.severity.rawValue)),
            ("message", message(finding.messageAndSuggestion)),
            ("locations", .list([location(finding.path, finding.span)])),
            (
                "relatedLocations",
                finding.notes.isEmpty
                    ? nil
                    : .list(finding.notes.map { location($0.span.path, $0.span, saying: $0.message) })
            ),
            ("fixes", finding.fix.map { .list([fix($0, saying: finding.suggestion)]) }),
            ("suppressions", .list(reason.map { [suppression(because: $0)] } ?? [])),
        ])
    }

    private static func fix(_ fix: SettledFinding.Fix, saying suggestion: String?) -> JSONValue {
        let replacements = fix.replacements.map { replacement in
            JSONValue.object([
                ("deletedRegion", region(replacement.range)),
                ("insertedContent", .object([("text", .text(replacement.text))])),
            ])
        }
        let change = JSONValue.object([
            ("artifactLocation", .object([("uri", .text(FileAddress.encoded(fix.path)))])),
            ("replacements", .list(replacements)),
        ])
        return .object([
            ("description", suggestion.map(message)),
            ("artifactChanges", .list([change])),
            ("properties", .object([("safe", .flag(fix.isSafe))])),
        ])
    }

    private static func location(
        _ path: String, _ span: SettledSpan?, saying text: String? = nil
    ) -> JSONValue {
        .object([
            (
                "physicalLocation",
                .object([
                    ("artifactLocation", .object([("uri", .text(FileAddress.encoded(path)))])),
                    ("region", span?.lines.map(region)),
                ])
            ),
            ("logicalLocations", span?.cell.map { .list([.object([("fullyQualifiedName", .text(name(of: $0)))])]) }),
            ("message", text.map(message)),
        ])
    }

    /// `Rates!B3`
    private static func name(of cell: SheetCell) -> String { "\(cell.sheet.printable)!\(cell.reference)" }

    private static func region(_ range: SettledRange) -> JSONValue {
        let (start, end) = (range.start, range.end)
        return .object([
            ("startLine", .whole(start.line)), ("startColumn", .whole(start.column)),
            ("endLine", .whole(end.line)), ("endColumn", .whole(end.column)),
        ])
    }

    private static func suppression(because reason: String) -> JSONValue {
        .object([("kind", .text("inSource")), ("justification", .text(reason.printable))])
    }

    private static func message(_ text: String) -> JSONValue { .object([("text", .text(text.printable))]) }
}

extension SettledFinding {
    /// For formats that have one text for a finding: `there is no setting “titel” here – did you mean “title”?`
    var messageAndSuggestion: String {
        message.printable + (suggestion.map { " – \($0.printable)" } ?? "")
    }
}
