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
}

extension Diagnostic {
    static func acceptanceForm(at span: Span) -> Diagnostic {
        Diagnostic(
            .acceptance, at: span, "an entry of “accept” says which rule, where, and why",
            suggestion: "write three lines: “- rule: …”, “at: …” (or “file: …” for all of a file) and “because: …”")
    }

    static func acceptanceWithoutReason(at span: Span) -> Diagnostic {
        Diagnostic(
            .acceptance, at: span, "a finding is accepted for a reason, and there is none here",
            suggestion: "write why the paper is right, or why it is published as it is")
    }
}

/// One entry of `accept:`, which takes findings of a rule off the list and puts them, with the reason, on the page.
package struct Acceptance: Sendable {
    /// The name of a rule, which need not exist.
    package let rule: Located<String>
    /// What the marked text of a finding must hold; nil where those of a whole file are accepted.
    package let at: String?
    /// The name of the file in the paper's folder: `lots.csv`. Nil for all.
    package let file: String?
    /// The reason, which the page prints.
    package let because: String
    /// The first line of the entry.
    package let span: Span

    /// Nil for an entry that is at fault; findings say why.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.acceptanceForm(at: node.span))
            return nil
        }
        var reader = SettingsReader(entries, known: Self.group.settings)
        let (name, at, file) = (reader.read(Self.ruleName), reader.read(Self.text), reader.read(Self.fileName))
        let because = entries.first { $0.key == Self.reason.name }
        let isForm = reader.diagnostics.isEmpty && (name == nil || at == nil && file == nil || because == nil)
        diagnostics += reader.diagnostics + (isForm ? [.acceptanceForm(at: node.span)] : [])
        guard let name, let because, at != nil || file != nil else { return nil }
        guard case .text(let reason) = because.value.kind, reason.utf8.contains(where: \.isLetterOrDigit) else {
            diagnostics.append(.acceptanceWithoutReason(at: because.value.span))
            return nil
        }
        self.rule = name
        self.at = at?.value.withSingleBlanks
        self.file = file?.value
        self.because = reason.withSingleBlanks
        self.span = node.span.firstLine
    }
}

extension Acceptance {
    static let group = SettingGroup(
        [ruleName.shape, text.shape, fileName.shape, reason], oneOf: [[text.name], [fileName.name]])

    private static let ruleName = Setting.text(
        "rule", "The name of the rule, which stands in brackets at the end of the finding.",
        example: "figure-disagrees", isRequired: true)
    private static let text = Setting.text(
        "at", "What the marked text of the finding holds.", absence: "all findings of the rule in the file are meant",
        example: "\"£4,800m\"")
    private static let fileName = Setting.text(
        "file", "The file in the paper’s folder.", absence: "any file", example: "lots.csv")
    /// It may run over several lines.
    private static let reason = SettingShape(
        "because", "Why the paper is right, or is published as it is. The page prints it.", .prose,
        example: "Published like this; 595% of £188m is £1,119m.", isRequired: true)
}
