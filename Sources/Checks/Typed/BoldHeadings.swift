package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

extension Rule {
    package static let boldHeading = Rule(
        "bold-heading", .error, "A part of an option has bold words where its heading belongs, so nothing reads it.",
        example: .options(
            """
            ## Option 1 – Extend the contract

            **Advantages**

            - Nothing changes for residents
            """,
            mended: """
                ## Option 1 – Extend the contract

                ### Advantages

                - Nothing changes for residents
                """))
}

extension Diagnostic {
    fileprivate static func boldHeading(_ words: String, at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .boldHeading, at: span, "\(words.quoted) is bold text here, not the heading of a part of the option",
            suggestion: "write ### \(words)", fix: fix)
    }
}

/// Finds paragraphs of an option that say in bold what is the heading of a part: `**Advantages**`.
struct BoldHeadings: NodeCheck {
    static let rules: [Rule] = [.boldHeading]
    static let kinds: NodeKinds = [.strong]
    private(set) var findings: [Diagnostic] = []
    private let roles: RoleWords
    private var options: Range<NodeID>?

    init(_ reading: borrowing PaperReading) {
        roles = reading.site.roles
    }

    mutating func begin(_ text: PaperText) {
        let options = text.outline.options
        self.options = options.first.flatMap { first in
            options.last.map { first.heading..<($0.aspects.last?.content ?? $0.description).upperBound }
        }
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        guard let options, options.contains(node), node > options.lowerBound else { return }
        let (tree, paragraph) = (text.tree, NodeID(node.index - 1))
        guard let words = Self.heading(paragraph, of: tree, roles) else { return }
        let span = tree.span(of: paragraph)
        let isAlone = span.start.column == 1 && span.range == tree[node].range
        findings.append(
            .boldHeading(words, at: span, fix: isAlone ? Fix("### \(words)", at: span, isSafe: true) : nil))
    }

    /// The words of a paragraph that is bold and nothing else, if they are those of a part's heading.
    static func heading(_ paragraph: NodeID, of tree: MarkdownTree, _ roles: RoleWords) -> String? {
        guard tree[paragraph].kind == .paragraph, let strong = tree.inside(paragraph).first,
            tree[strong].kind == .strong, tree.behind(paragraph) == tree.behind(strong)
        else { return nil }
        let words = tree.plainText(of: strong).withSingleBlanks
        guard roles.role(ofHeading: words) != nil else { return nil }
        return words.utf8.last == UInt8(ascii: ":") ? String(words.unicodeScalars.dropLast()) : words
    }
}
