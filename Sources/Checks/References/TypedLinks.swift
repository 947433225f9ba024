package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

extension Rule {
    package static let referenceTyped = Rule(
        "reference-typed", .note, "A number is typed that a link would keep right.", canBeLowered: true,
        canBeAccepted: true,
        example: .report(
            """
            ## Background

            The leases are in Table 1.

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
    /// - Parameter uses: At least one, in the order of the text.
    fileprivate static func referenceTyped(_ uses: [TypedLinks.Use]) -> Diagnostic? {
        guard let first = uses.first else { return nil }
        let count = uses.count == 1 ? "" : ", one of \(uses.count) such references in this text"
        return Diagnostic(
            .referenceTyped, at: first.span,
            "\(first.words.quoted) is typed, so it stays as it is when numbers change\(count)",
            suggestion: "write \(first.link), which says the same",
            fix: Fix(
                in: first.span.file, uses.map { Fix.Replacement($0.span.range, $0.link) }, isSafe: true))
    }
}

/// Finds references that were typed and could be links without words, which find the number themselves. What options
/// are called does not change, so these are left alone. One finding a text.
enum TypedLinks: WordCheck {
    static let rules: [Rule] = [.referenceTyped]

    fileprivate struct Use {
        let words: String
        let span: Span
        /// `[](#leases)`
        let link: String
    }

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let passages = prose.passages { $0.classes.contains(.reference) && !$0.isQuoted && !$0.isSetting }
        guard !passages.isEmpty else { return [] }
        let links = LinkPlaces(of: reading.texts)
        let addresses = reading.texts.map { ($0.tree.source.path, Addresses(in: $0, of: reading)) }
        var uses: [[Use]] = addresses.map { _ in [] }
        for passage in passages where !passage.isNote {
            let other = passage.otherDocuments
            for reference in passage.typedReferences where reference.labels.count == 1 {
                let span = passage.span(of: reference.bytes(in: passage))
                guard case .open = passage.context(of: reference, besides: other), !links.contain(span),
                    reference.word != passage.words.lowerBound || passage.words.count > 8,
                    !passage.isWord(reference.word - 1, in: ["of"]), !passage.followsSource(reference.word),
                    let index = addresses.firstIndex(where: { $0.0 == span.file.path }),
                    let address = addresses[index].1.address(of: reference, in: passage, written: span.text)
                else { continue }
                uses[index].append(Use(words: span.text, span: span, link: "[](\(address))"))
            }
        }
        return uses.compactMap { Diagnostic.referenceTyped($0) }
    }
}

extension Passage {
    /// Whether it is a footnote: what stands there is of the works that are cited.
    fileprivate var isNote: Bool {
        let start = span(of: range.bytes).range.lowerBound
        let before = span(of: range.bytes).file.bytes[..<start]
        let line = (before.lastIndex { $0.isLineEnd }).map { $0 + 1 } ?? 0
        return before[line...].trimmingBlanks().starts(with: "[^".utf8)
    }

    /// Whether a source may stand before a word: “Smith (2020, Table 1)”, “NICE NG27, Table 1”, “ADASS (2025) Table 2”.
    fileprivate func followsSource(_ word: Int) -> Bool {
        word > words.lowerBound && gap(after: word - 1).contains { ",)".utf8.contains($0) }
    }
}

/// The addresses of what a text can refer to, by what a link without words would say there. Only looked up.
private struct Addresses {
    private(set) var byWords: [String: String] = [:]

    init(in text: borrowing PaperText, of reading: borrowing PaperReading) {
        let words = reading.site.words[reading.paper?.language ?? reading.site.language].references
        for appendix in reading.paper?.report == nil ? [] : reading.paper?.appendices ?? [] {
            // The public edition has no page to link to.
            guard appendix.exemption == nil, let file = appendix.target.file else { continue }
            if file.utf8.allSatisfy(\.isOfPlainPath), text.document.file != file {
                byWords[words.appendix(appendix.number)] = file
            }
        }
        for caption in text.marks.captions.all.map(\.value) {
            guard let id = caption.id else { continue }
            byWords[words.numbered(caption)] = "#\(id)"
        }
        for label in text.marks.labels.all {
            guard let id = text.tree.attributes(of: label.node)?.id else { continue }
            byWords[words.paragraph(label.value.number)] = "#\(id)"
        }
        for section in text.outline.sections {
            guard let number = section.number, let id = text.tree.attributes(of: section.heading)?.id else { continue }
            byWords[words.section(number)] = "#\(id)"
        }
    }
}

extension Addresses {
    /// The address of what a reference names, however it writes the word: “para 3.4”, “see table 1”. A capital letter that
    /// the link would not print begins a sentence, and an annex is no appendix.
    ///
    /// - Parameter words: The reference as its text has it.
    func address(of reference: TypedReference, in passage: Passage, written words: String) -> String? {
        if let address = byWords[words] { return address }
        guard let label = reference.labels.first?.text else { return nil }
        let name = reference.name(in: passage)
        let isCapital = passage[reference.word].isCapitalised && name.utf8.first?.isLowercaseLetter ?? false
        return isCapital || name == "Annex" ? nil : byWords["\(name) \(label)"]
    }
}

extension Appendix.Target {
    /// The file that a link to it names; nil for one that is exempt.
    fileprivate var file: String? {
        switch self {
        case .document(let document): document.file
        case .file(let file): file
        case .exempt: nil
        }
    }
}

extension UInt8 {
    fileprivate var isOfPlainPath: Bool { isLetterOrDigit || "-_./".utf8.contains(self) }
}
