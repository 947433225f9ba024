package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let listItemEmpty = Rule(
        "list-item-empty", .warning, "An item of a list has no words, so its mark stands alone on the page.",
        canBeLowered: true,
        example: .text(
            """
            The Council will:

            -

            Lease eight buses
            """,
            mended: """
                The Council will:

                - Lease eight buses
                """))
}

extension Diagnostic {
    fileprivate static func listItemEmpty(at span: Span) -> Diagnostic {
        Diagnostic(
            .listItemEmpty, at: span, "this item has no words, and its mark is printed alone",
            suggestion: "write the words behind the mark on its own line, or delete the mark")
    }
}

/// Finds items of lists in which nothing stands, such as those whose words were typed below a blank line.
struct EmptyItems: NodeCheck {
    static let rules: [Rule] = [.listItemEmpty]
    static let kinds: NodeKinds = [.item]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        guard text.tree.inside(node).isEmpty else { return }
        findings.append(.listItemEmpty(at: text.tree.span(of: node).firstLine))
    }
}
