/// Workflow commands of GitHub Actions, one a finding:
///
///     ::error file=Content/home-care/appraisal.md,line=8,endLine=8,col=3,endColumn=8,title=unknown-key::what is wrong
///
/// Other places that belong to a finding are lines of its message: GitHub shows few remarks of one run.
enum GitHubFormat {
    static func print(_ finding: SettledFinding, in root: SourceRoot) -> String {
        let cell = finding.span?.cell.map { "\($0): ".printable } ?? ""
        let lines =
            [cell + finding.messageAndSuggestion]
            + finding.notes.map { "\($0.span.description): \($0.message)".printable }
        let properties =
            [("file", (root.path(of: finding.path) ?? finding.path).printable)] + (finding.span?.lines.map(range) ?? []) + [
                ("title", finding.rule.id)
            ]
        return command(
            finding.severity, properties.map { "\($0)=\(escaped($1, alsoIn: ":,"))" }.joined(separator: ","),
            escaped(lines.joined(separator: "\n")))
    }

    static func rest(_ left: RuleCount) -> String {
        command(.note, "title=\(left.rule.id)", "… and \(left.more)")
    }
}

extension GitHubFormat {
    private static func command(_ severity: Severity, _ properties: String, _ message: String) -> String {
        "::\(severity == .note ? "notice" : severity.rawValue) \(properties)::\(message)\n"
    }

    /// GitHub takes columns only of what stands on one line.
    private static func range(_ range: SettledRange) -> [(String, String)] {
        let (start, end) = (range.start, range.end)
        let lines = [("line", "\(start.line)"), ("endLine", "\(end.line)")]
        return start.line == end.line ? lines + [("col", "\(start.column)"), ("endColumn", "\(end.column)")] : lines
    }

    /// - Parameter marks: What else ends a text where it stands: `:` and `,` end a property.
    private static func escaped(_ text: String, alsoIn marks: String = "") -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "%") || byte.isLineEnd || marks.utf8.contains(byte) {
                bytes += [UInt8(ascii: "%")] + byte.hexDigits(inCapitals: true)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
