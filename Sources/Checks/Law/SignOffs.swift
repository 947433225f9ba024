internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let signOffStale = Rule(
        "sign-off-stale", .error, "A final report is another than the one that was signed off.", canBeAccepted: true,
        example: .changedSinceSigned(status: "final"))
    package static let signOffStaleDraft = Rule(
        "sign-off-stale-draft", .warning, "A report is another than the one that was signed off.", canBeLowered: true,
        canBeAccepted: true,
        example: .changedSinceSigned(status: "draft"))
    package static let signOffUnkept = Rule(
        "sign-off-unkept", .warning, "A sign-off keeps nothing of what was signed, so no change would be found.",
        canBeLowered: true,
        example: .reportSettings(
            """
            sign-off:
              - {role: finance, name: Ann Lee, date: 3 November 2026, covers: [figures]}
            """,
            mended: "sign-off: []"))
}

extension Example {
    /// A report that is another than finance signed.
    fileprivate static func changedSinceSigned(status: String) -> Example {
        let costs = Piece.report("## Costs {#costs}\n\nThe contract costs no more than now.")
        return .pieces(
            [
                .reportSettings(
                    """
                    status: \(status)
                    sign-off:
                      - role: finance
                        name: Ann Lee
                        date: 3 November 2026
                        covers: [costs]
                        words: "1111111111111111"
                    """), costs,
            ],
            mended: [.reportSettings("status: \(status)"), costs])
    }
}

extension Diagnostic {
    fileprivate static func signOffStale(
        _ signOff: SignOff, since changes: [String], isFinal: Bool, slug: String
    ) -> Diagnostic {
        Diagnostic(
            isFinal ? .signOffStale : .signOffStaleDraft, at: signOff.role.span,
            "\(signOff.role.value) signed on \(signOff.date.value.printed); since then \(changes.joined(separator: "; "))",
            suggestion: "let \(signOff.role.value) look at it again, and then “appraise sign \(slug) --role "
                + "\(signOff.role.value) --date” with the day")
    }

    fileprivate static func signOffUnkept(_ signOff: SignOff, slug: String) -> Diagnostic {
        Diagnostic(
            .signOffUnkept, at: signOff.role.span,
            "nothing is kept of what \(signOff.role.value) signed on \(signOff.date.value.printed)",
            suggestion: "“appraise sign \(slug) --role \(signOff.role.value)” keeps it")
    }
}

/// Finds sign-offs of what has changed since.
enum SignOffs: PaperCheck {
    static let rules: [Rule] = [.signOffStale, .signOffStaleDraft, .signOffUnkept]

    /// How many values are told; the rest are counted.
    private static let mostTold = 5

    static func find(in reading: PaperReading) -> [Diagnostic] {
        let signOffs = reading.parsed.report?.settings.notices.signOffs ?? []
        // What a fault hides is no change.
        guard !signOffs.isEmpty, !reading.doubts.dataAreFaulty, reading.doubts.textsAreWhole else { return [] }
        let isFinal = reading.parsed.settings.lazy.compactMap(\.status).first == .final
        return signOffs.flatMap { signOff in
            let meaning = reading.meaning(of: signOff.covers)
            let unknown = meaning.unknown.map(Diagnostic.signOffCovers)
            if !unknown.isEmpty { return unknown }
            guard let words = signOff.words else { return [.signOffUnkept(signOff, slug: reading.source.slug)] }
            let changes =
                changes(signOff, meaning, reading)
                + (words == meaning.words
                    ? changesOfNotes(signOff, meaning) : ["the words were changed that were signed"])
                + changesOfDetails(signOff, meaning)
            return changes.isEmpty
                ? [] : [.signOffStale(signOff, since: changes, isFinal: isFinal, slug: reading.source.slug)]
        }
    }

    private static func changesOfNotes(_ signOff: SignOff, _ meaning: SignedMeaning) -> [String] {
        guard let notes = signOff.notes, notes != meaning.notes?.words else { return [] }
        return ["a footnote was changed that was signed"]
    }

    /// That a figure is gone is told by its value.
    private static func changesOfDetails(_ signOff: SignOff, _ meaning: SignedMeaning) -> [String] {
        guard let details = signOff.details, let now = meaning.details(of: signOff.values.map(\.name)), now != details
        else { return [] }
        return ["the label, unit, period, source, note or range of a figure was changed that was signed"]
    }

    private static func changes(
        _ signOff: SignOff, _ meaning: SignedMeaning, _ reading: PaperReading
    ) -> [String] {
        // Who signed before footnotes were kept signed none of them.
        let values = meaning.values + (signOff.notes == nil ? [] : meaning.notes?.values ?? [])
        let now = Dictionary(values.map { ($0.name, $0.printed) }) { first, _ in first }
        let signed = Set(signOff.values.map(\.name))
        let changed = signOff.values.compactMap { name, printed -> String? in
            let figure = String(
                Substring(name.utf8.starts(with: "figures.".utf8) ? name.utf8.dropFirst(8) : name.utf8[...]))
            guard let value = now[name] else { return "\(figure) \(printed) is not used any more" }
            guard value != printed else { return nil }
            let places = reading.places(printing: figure)
            return "\(figure) \(printed) → \(value)" + (places.isEmpty ? "" : " (\(places.joined(separator: ", ")))")
        }
        // What only the exempt edition has nobody signed; what is new for everybody the public edition says.
        let isNew = { (name: String) in reading.site.edition == .open && !signed.contains(name) }
        let added = values.filter { isNew($0.name) }.map { "\($0.name) \($0.printed) is new" }
        let all = changed + added
        return all.count <= mostTold
            ? all : all.prefix(mostTold) + ["\(all.count - mostTold) more values were changed"]
    }
}
