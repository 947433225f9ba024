package import Diagnostics

extension Rule {
    package static let linkDefinition = Rule(
        "link-definition", .error, "The address of a link is given twice in two ways, so the second would vanish.",
        example: .text(
            """
            The market is stable, as the [review][] says.

            [review]: https://www.example.org/review

            [review]: https://www.example.org/survey
            """,
            mended: """
                The market is stable, as the [review][] says.

                [review]: https://www.example.org/review
                """))
    package static let linkUnused = Rule(
        "link-unused", .warning, "The address of a link is written that no link uses.", canBeLowered: true,
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
    static func linkUnused(_ label: Span) -> Diagnostic {
        Diagnostic(
            .linkUnused, at: label, "no link uses the address “\(label.text)”, so it stands on no page",
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
        /// The words of its address and title.
        let words: [ArraySlice<UInt8>]

        init(_ definition: LinkDefinition, in content: BlockContent, of source: SourceFile) {
            key = LinkSyntax.normalised(content.bytes[definition.label])
            label = Span(source, content.place(of: definition.label))
            words = content.bytes[definition.address].split { $0.isSpaceOrFeed || "<>".utf8.contains($0) }
        }
    }

    /// The findings about all definitions of a file; `used` are the labels by which links found their addresses.
    static func check(_ definitions: [Definition], used: Set<[UInt8]>) -> [Diagnostic] {
        var first: [[UInt8]: Definition] = [:]
        return definitions.sorted { $0.label.range.lowerBound < $1.label.range.lowerBound }.compactMap { definition in
            if definition.key.first == UInt8(ascii: "^") { return .linkDefinitionOfFootnote(definition.label) }
            if let first = first[definition.key] {
                let isSame = first.words == definition.words
                return isSame ? nil : .linkDefinitionDuplicate(definition.label, first: first.label)
            }
            first[definition.key] = definition
            return used.contains(definition.key) ? nil : .linkUnused(definition.label)
        }
    }
}
