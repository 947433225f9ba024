internal import Datasets
package import Diagnostics

extension Rule {
    package static let acceptance = Rule(
        "acceptance", .error, "An entry of “accept” lacks its rule, its place or its reason.",
        example: .settings(
            """
            accept:
              - rule: figure-disagrees
                at: "£5"
            """,
            mended: """
                accept:
                  - rule: figure-disagrees
                    at: "£5"
                    because: The audited accounts say so.
                """,
            given: [
                .file(
                    "figures.csv",
                    """
                    name,value,formula
                    whole,£10,
                    part,£5,40% * whole
                    """)
            ]))
    package static let acceptanceUnused = Rule(
        "acceptance-unused", .error, "An entry of “accept” matches no finding.",
        example: .settings(
            """
            topic: Adult social care
            accept:
              - rule: figure-disagrees
                at: "£5"
                because: The audited accounts say so.
            """,
            mended: "topic: Adult social care",
            given: [
                .file(
                    "figures.csv",
                    """
                    name,value,formula
                    whole,£10,
                    part,£4,40% * whole
                    """)
            ]))
}

extension Diagnostic {
    static func acceptanceForm(at span: Span) -> Diagnostic {
        Diagnostic(
            .acceptance, at: span, "an entry of “accept” says which rule, where, and why",
            suggestion: "write three lines: “- rule: …”, “at: …” and “because: …”")
    }

    static func acceptanceWithoutReason(at span: Span) -> Diagnostic {
        Diagnostic(
            .acceptance, at: span, "a finding is accepted for a reason, and there is none here",
            suggestion: "write why the paper is right, or why it is published as it is")
    }

    static func acceptanceRule(_ rule: Located<String>, isKnown: Bool, near: String?) -> Diagnostic {
        let message =
            isKnown
            ? "findings of the rule \(rule.value.quoted) cannot be accepted: they would lose or falsify something"
            : "there is no rule \(rule.value.quoted)"
        return Diagnostic(
            .acceptance, at: rule.span, message,
            suggestion: isKnown ? "mend what was found" : near ?? "the rule’s name stands in brackets after its finding"
        )
    }

    static func acceptanceUnused(_ acceptance: Acceptance) -> Diagnostic {
        Diagnostic(
            .acceptanceUnused, at: acceptance.span,
            "no finding of \(acceptance.rule.id.quoted) stands at \(acceptance.at.quoted) any more",
            suggestion: "delete this entry")
    }
}

/// One entry of `accept:`, which takes findings of a rule off the list and puts them, with the reason, on the page.
struct Acceptance: Sendable {
    let rule: Rule
    /// What the marked text of a finding must hold.
    let at: String
    let because: String
    let span: Span

    /// Nil for an entry that is at fault; findings say why.
    init?(_ node: DataNode, rules: [Rule], diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.acceptanceForm(at: node.span))
            return nil
        }
        var reader = SettingsReader(entries, known: ["rule", "at", "because"])
        let (name, at) = (reader.text("rule"), reader.text("at"))
        let because = entries.first { $0.key == "because" }
        let isForm = reader.diagnostics.isEmpty && (name == nil || at == nil || because == nil)
        diagnostics += reader.diagnostics + (isForm ? [.acceptanceForm(at: node.span)] : [])
        guard let name, let at, let because else { return nil }
        guard case .text(let reason) = because.value.kind, reason.utf8.contains(where: \.isLetterOrDigit) else {
            diagnostics.append(.acceptanceWithoutReason(at: because.value.span))
            return nil
        }
        guard let rule = rules.first(where: { $0.id == name.value }), rule.canBeAccepted else {
            let isKnown = rules.contains { $0.id == name.value }
            let near = didYouMean(name.value, among: rules.filter(\.canBeAccepted).map(\.id))
            diagnostics.append(.acceptanceRule(name, isKnown: isKnown, near: near))
            return nil
        }
        self.rule = rule
        self.at = at.value.withSingleBlanks
        self.because = reason.withSingleBlanks
        self.span = node.span.firstLine
    }
}
