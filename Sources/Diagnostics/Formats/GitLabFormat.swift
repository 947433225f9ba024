/// The report that GitLab shows beside the lines of a merge request (docs.gitlab.com, Code Quality report format).
enum GitLabFormat {
    static func file(_ report: FindingReport) -> [UInt8] {
        var marks = FindingMarks()
        return JSONValue.list(report.listed.map { entry($0, marks.next(for: $0), in: report.root) }).file
    }

    private static func entry(
        _ finding: SettledFinding, _ fingerprint: String, in root: SourceRoot
    ) -> JSONValue {
        .object([
            ("description", .text(finding.messageAndSuggestion)),
            ("check_name", .text(finding.rule.id)),
            ("fingerprint", .text(fingerprint)),
            ("severity", .text(severity(finding.severity))),
            (
                "location",
                .object([
                    ("path", .text(root.path(of: finding.path) ?? finding.path)),
                    ("lines", .object([("begin", .whole(finding.span?.lines?.start.line ?? 1))])),
                ])
            ),
        ])
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}

/// Gives each finding a mark of its own that stays when lines move: from its rule, file and message.
private struct FindingMarks {
    /// How many findings had the same until now.
    private var counts: [String: Int] = [:]

    mutating func next(for finding: SettledFinding) -> String {
        let text = [finding.rule.id, finding.path, finding.message].joined(separator: "\n")
        counts[text, default: 0] += 1
        return String(DamageCheck(of: Array("\(text)\n\(counts[text, default: 0])".utf8)).value, radix: 16)
    }
}
