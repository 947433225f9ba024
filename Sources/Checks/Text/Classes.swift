package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let unknownClass = Rule(
        "unknown-class", .error, "A word with a full stop in braces means nothing where it stands.",
        example: .options(
            """
            ## Option 1 – Extend the contract {.basline}
            ### Pros
            - Nothing changes for residents
            """,
            mended: """
                ## Option 1 – Extend the contract {.baseline}
                ### Pros
                - Nothing changes for residents
                """))
}

extension Diagnostic {
    static func unknownClass(_ name: String, at span: Span) -> Diagnostic {
        let near = NearNames(to: name, among: ["baseline", "bars", "share"])
        return Diagnostic(
            .unknownClass, at: span, "\((".\(name)").quoted) means nothing here",
            suggestion: near?.question ?? "in braces stand an id, {#some-name}, {.baseline}, {.bars} or {.share}",
            fix: near?.fix(at: span, after: "."))
    }

    static func baselineMisplaced(at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownClass, at: span, "only an option can be the baseline",
            suggestion: "put {.baseline} at the end of the option’s heading")
    }
}

/// Checks the words with a full stop in braces. One stands at an option's heading, the others in a
/// caption, which is looked at where the table below it is known.
struct Classes: NodeCheck {
    static let rules: [Rule] = [.unknownClass]
    static let kinds: NodeKinds = [.heading, .paragraph, .item]
    private(set) var findings: [Diagnostic] = []
    private var options: Set<NodeID> = []

    init(_ reading: borrowing PaperReading) {}

    mutating func begin(_ text: PaperText) {
        options = Set(text.outline.options.map(\.heading))
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        guard let attributes = text.tree.attributes(of: node) else { return }
        for name in attributes.classes where ![Attributes.barsClass, Attributes.shareClass].contains(name) {
            if name != "baseline" {
                findings.append(.unknownClass(name, at: attributes.span))
            } else if !options.contains(node) {
                findings.append(.baselineMisplaced(at: attributes.span))
            }
        }
    }
}
