package import Diagnostics

extension Rule {
    package static let linkDefinition = Rule(
        "link-definition", .error,
        "The address of a link is written that no link uses, or a second time, so it would vanish.",
        example: .text(
            """
            The market is stable.

            [review]: https://www.example.org/review
            """,
            mended: """
                The market is stable, as the [review][] says.

                [review]: https://www.example.org/review
                """))
}

extension Diagnostic {
    static func linkDefinitionUnused(_ label: Span) -> Diagnostic {
        Diagnostic(
            .linkDefinition, at: label, "no link uses the address “\(label.text)”, so it would vanish",
            suggestion: "write [words][\(label.text)] where it belongs, or delete the line")
    }

    static func linkDefinitionDuplicate(_ label: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .linkDefinition, at: label, "the address “\(label.text)” is given twice, and this one would vanish",
            suggestion: "delete one of the two", notes: [.init(at: first, "the first one")])
    }

    static func linkDefinitionOfFootnote(_ label: Span) -> Diagnostic {
        Diagnostic(
            .linkDefinition, at: label, "the footnote “\(label.text.dropFirst())” would vanish",
            suggestion: "write its label without blanks: [^some-name]")
    }
}

/// Checks the definitions of links' addresses, `[label]: address`, which the library takes out of the tree.
enum LinkDefinitions {
    struct Definition {
        /// As labels are compared.
        let key: [UInt8]
        let label: Span

        init(_ definition: LinkDefinition, in content: BlockContent, of source: SourceFile) {
            key = LinkSyntax.normalised(content.bytes[definition.label])
            label = Span(source, content.place(of: definition.label))
        }
    }

    /// The findings about all definitions of a file; `used` are the labels by which links found their addresses.
    static func check(_ definitions: [Definition], used: Set<[UInt8]>) -> [Diagnostic] {
        var first: [[UInt8]: Span] = [:]
        return definitions.sorted { $0.label.range.lowerBound < $1.label.range.lowerBound }.compactMap { definition in
            if definition.key.first == UInt8(ascii: "^") { return .linkDefinitionOfFootnote(definition.label) }
            if let first = first[definition.key] { return .linkDefinitionDuplicate(definition.label, first: first) }
            first[definition.key] = definition.label
            return used.contains(definition.key) ? nil : .linkDefinitionUnused(definition.label)
        }
    }
}
