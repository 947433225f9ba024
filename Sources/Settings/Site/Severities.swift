internal import Datasets
package import Diagnostics

extension Rule {
    package static let ruleUnknown = Rule(
        "unknown-rule", .error, "site.yml names a rule that does not exist.",
        example: .site(
            """
            rules:
              unused-files: error
            """,
            mended: """
                rules:
                  unused-file: error
                """))
    package static let ruleFixed = Rule(
        "rule-fixed", .error, "site.yml lowers a rule whose faults would lose or falsify text.",
        example: .site(
            """
            rules:
              text-lost: off
            """,
            mended: """
                rules:
                  unused-file: off
                """))
}

extension Diagnostic {
    static func ruleUnknown(_ id: String, at span: Span, near: NearNames?) -> Diagnostic {
        Diagnostic(
            .ruleUnknown, at: span, "there is no rule \(id.quoted)",
            suggestion: near?.question ?? "the name of a rule stands in brackets at the end of each of its findings",
            fix: near?.fix(at: span))
    }

    static func ruleFixed(_ id: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .ruleFixed, at: span, "\(id.quoted) cannot be lowered: its faults would lose or falsify text",
            suggestion: "delete this line")
    }
}

/// What findings count as, where a site counts them otherwise than the program does.
struct Severities: Sendable {
    static let standard = Severities(levels: [:])

    /// By the names of rules.
    private let levels: [String: Level]

    private init(levels: [String: Level]) {
        self.levels = levels
    }

    /// - Parameter rules: Every rule that may be raised or lowered.
    init(_ entries: [DataNode.Entry], rules: [Rule], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: nil)
        var near = Suggestions(among: rules.map(\.id))
        var levels: [String: Level] = [:]
        for entry in entries {
            guard let rule = rules.first(where: { $0.id == entry.key }) else {
                diagnostics.append(.ruleUnknown(entry.key, at: entry.keySpan, near: near.near(entry.key)))
                continue
            }
            guard let level = reader.choice(entry.key, of: Level.self)?.value else { continue }
            if level.lowers(rule), !rule.canBeLowered {
                diagnostics.append(.ruleFixed(rule.id, at: entry.keySpan))
            } else {
                levels[rule.id] = level
            }
        }
        diagnostics += reader.diagnostics
        self.levels = levels
    }
}

extension Severities {
    /// The findings as they count: raised, lowered, or left out.
    func grading(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.compactMap { diagnostic in
            guard let level = levels[diagnostic.rule.id] else { return diagnostic }
            return level.severity.map(diagnostic.with(severity:))
        }
    }

    /// The same for findings that hold no file.
    func grading(_ findings: [SettledFinding]) -> [SettledFinding] {
        findings.compactMap { finding in
            guard let level = levels[finding.rule.id] else { return finding }
            return level.severity.map(finding.with(severity:))
        }
    }
}

// MARK: - The setting

extension Severities {
    fileprivate enum Level: String, CaseIterable {
        case error, warning, note, off

        /// Nil when the finding is left out.
        var severity: Severity? { Severity(rawValue: rawValue) }

        func lowers(_ rule: Rule) -> Bool { severity.map { $0 < rule.severity } ?? true }

        /// Those that findings of a rule may count as.
        static func levels(of rule: Rule) -> [String] {
            allCases.filter { rule.canBeLowered || !$0.lowers(rule) }.map(\.rawValue)
        }
    }

    /// - Parameter rules: Those whose severity can be set; any where none is given.
    static func setting(of rules: [Rule]) -> Setting<[DataNode.Entry]> {
        let group =
            rules.isEmpty
            ? SettingGroup([], others: SettingGroup.Others("rule", .choice(Level.allCases.map(\.rawValue))))
            : SettingGroup(rules.map { SettingShape($0.id, $0.meaning, .choice(Level.levels(of: $0))) })
        return .group("rules", "What findings of a rule count as.", group, example: "{unused-file: error}")
    }
}
