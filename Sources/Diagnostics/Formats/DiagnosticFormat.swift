/// How findings are printed. Each format has a file of its own.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// With the source line, the place marked in it, and what would be right.
    case text
    /// One line a finding.
    case short
    /// For other programs, with everything that is known of a finding.
    case json
    /// For viewers of analysis results.
    case sarif
    /// Commands that GitHub Actions turns into remarks beside the lines.
    case github
    /// For GitLab, which shows findings beside the lines of a merge request.
    case gitlab
    /// For services that show the results of tests.
    case junit
}

extension DiagnosticFormat {
    /// How many findings of one rule are printed at most.
    package var mostOfOneRule: Int {
        switch self {
        case .text, .short, .github: Rule.mostPrinted
        case .json, .sarif, .gitlab, .junit: FindingReport.mostInFile
        }
    }

    /// Whether a program reads it: then it has standard output to itself.
    package var isForPrograms: Bool {
        switch self {
        case .text, .short: false
        case .json, .sarif, .github, .gitlab, .junit: true
        }
    }

    /// The findings as text that ends with a line's end. Without findings it is empty, unless it is a file.
    ///
    /// - Parameter inColour: Whether a text for people may hold the colour codes of a terminal.
    package func print(_ report: FindingReport, inColour: Bool = false) -> String {
        switch self {
        case .text:
            let format = TextFormat(inColour: inColour)
            return Self.lines(of: report, each: format.print, rest: Self.rest)
        case .short: return Self.lines(of: report, each: ShortFormat().print, rest: Self.rest)
        case .github: return Self.lines(of: report, each: { GitHubFormat.print($0, in: report.root) }, rest: GitHubFormat.rest)
        case .json: return String(decoding: JSONFormat.file(report), as: UTF8.self)
        case .sarif: return String(decoding: SARIFFormat.file(report), as: UTF8.self)
        case .gitlab: return String(decoding: GitLabFormat.file(report), as: UTF8.self)
        case .junit: return String(decoding: JUnitFormat.file(report), as: UTF8.self)
        }
    }

    /// At most a hundred findings of each rule, and how many more there are.
    private static func lines(
        of report: FindingReport, each print: (SettledFinding) -> String, rest: (RuleCount) -> String
    ) -> String {
        var counts: [Rule: Int] = [:]
        let printed = report.shownBySeverity.filter { finding in
            counts[finding.rule, default: 0] += 1
            return counts[finding.rule, default: 0] <= Rule.mostPrinted
        }
        let lines = report.listsNotes ? printed.map(print) : NotesOfFiles.lines(of: printed, each: print)
        return lines.joined() + report.shownCounts.without(printed).map(rest).joined()
    }

    private static func rest(_ left: RuleCount) -> String { "… and \(left.more) [\(left.rule.id)]\n" }
}

extension RuleCount {
    /// `20 more findings of this rule`
    var more: String { "\(count) more finding\(count == 1 ? "" : "s") of this rule" }
}
