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
        let near = NearNames(to: name, among: ["baseline"])
        return Diagnostic(
            .unknownClass, at: span, "\((".\(name)").quoted) means nothing here",
            suggestion: near?.question ?? "in braces stand an id, {#some-name}, or {.baseline}",
            fix: near?.fix(at: span, after: "."))
    }

    static func baselineMisplaced(at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownClass, at: span, "only an option can be the baseline",
            suggestion: "put {.baseline} at the end of the option’s heading")
    }
}

/// Checks the words with a full stop in braces. There is one, and it stands at an option's heading.
enum Classes {
    static func find(in blocks: [Block], options: [Option]) -> [Diagnostic] {
        let headings = Set(options.map(\.span.range.lowerBound))
        return blocks.descendants.flatMap { block in
            let isOption = headings.contains(block.span.range.lowerBound)
            return block.ownAttributes.flatMap { find(in: $0, ofOption: isOption) }
        }
    }

    private static func find(in attributes: Attributes, ofOption isOption: Bool) -> [Diagnostic] {
        attributes.classes.compactMap { name in
            guard name == "baseline" else { return .unknownClass(name, at: attributes.span) }
            return isOption ? nil : .baselineMisplaced(at: attributes.span)
        }
    }
}
