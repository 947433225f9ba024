package import Diagnostics
internal import Papers

extension Rule {
    package static let referenceDiffers = Rule(
        "reference-differs", .error, "The words of a link name another part than the one that it leads to.",
        canBeAccepted: true,
        example: .report(
            """
            ## Background

            The leases are in [Table 2](#leases).

            Table: Eight buses are leased. Leases, 2026. {#leases}

            | Lender | Buses |
            | --- | ---: |
            | Fennick | 8 |
            """,
            mended: """
                ## Background

                The leases are in [](#leases).

                Table: Eight buses are leased. Leases, 2026. {#leases}

                | Lender | Buses |
                | --- | ---: |
                | Fennick | 8 |
                """))
}

extension Diagnostic {
    fileprivate static func referenceDiffers(_ words: Span, from name: String) -> Diagnostic {
        Diagnostic(
            .referenceDiffers, at: words, "the words say \(words.text.quoted), and the link leads to \(name)",
            suggestion: "leave the words out, [](…), and the link says where it leads; or lead it to what is meant")
    }
}

/// Finds links whose words name a part of the same kind as the one that they lead to, and not that one: “Table 1” that
/// leads to Table 2.
enum LinkedReferences: WordCheck {
    static let rules: [Rule] = [.referenceDiffers]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let passages = prose.passages { $0.classes.contains(.reference) && !$0.isQuoted && !$0.isSetting }
        guard !passages.isEmpty else { return [] }
        let links = LinkPlaces(of: reading.texts)
        return passages.flatMap { passage -> [Diagnostic] in
            let other = passage.otherDocuments
            return passage.typedReferences.compactMap { reference in
                let place = passage.span(of: reference.bytes(in: passage))
                guard reference.labels.count == 1, let label = reference.labels.first?.text,
                    let link = links.link(at: place), let name = link.name, let part = link.part,
                    part.kind == reference.kind, !label.mayMean(part.label, of: part.kind),
                    !passage.isWord(reference.word, in: ["annex"])
                else { return nil }
                if case .elsewhere = passage.context(of: reference, besides: other) { return nil }
                return .referenceDiffers(place, from: name)
            }
        }
    }
}

extension String {
    /// Whether it may name a part that the paper calls by a label, or one around it or in it: `3.4` and `3.4(a)`, `2` and
    /// `2a`. An appendix may have a letter in its own title.
    fileprivate func mayMean(_ label: String, of kind: ReferenceKind) -> Bool {
        if kind == .appendix, utf8.first?.isUppercaseLetter == true { return true }
        let (own, other) = (lowercased(), label.lowercased())
        if own == other { return true }
        let (short, long) = own.utf8.count < other.utf8.count ? (own, other) : (other, own)
        guard long.hasPrefix(short), let next = long.utf8.dropFirst(short.utf8.count).first else { return false }
        return !next.isDigit
    }
}
