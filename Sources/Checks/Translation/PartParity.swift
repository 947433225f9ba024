internal import Diagnostics
internal import Papers

extension Rule {
    static let translationHeading = Rule(
        "translation-heading", .error, "The Welsh text of a paper lacks a heading, or has one more.",
        example: .pieces(
            [.welsh("## Cefndir\n\nDaw’r contractau i ben ym mis Mawrth.")],
            mended: [
                .welsh("## Cefndir\n\nDaw’r contractau i ben ym mis Mawrth.\n\n## Costau\n\nNid yw’r costau’n newid.")
            ],
            given: [.report("## Background\n\nThe contracts end in March.\n\n## Costs\n\nThe costs stay the same.")]))
    static let translationId = Rule(
        "translation-id", .error, "A heading has another id in the Welsh text, so links do not lead to it.",
        example: .pieces(
            [.welsh("## Costau\n\nNid yw’r costau’n newid.")],
            mended: [.welsh("## Costau {#costs}\n\nNid yw’r costau’n newid.")],
            given: [.report("## Costs {#costs}\n\nThe costs stay the same.")]))
    static let translationOutcome = Rule(
        "translation-outcome", .error, "An option has another outcome in the Welsh text.",
        example: .pieces(
            [.welshOptions(outcome: "Gwrthodwyd")], mended: [.welshOptions(outcome: "Argymhellir")],
            given: [.text("The contracts end in March.")]))
}

extension Example.Piece {
    /// The Welsh of the appraisal that stands around examples.
    fileprivate static func welshOptions(outcome: String) -> Self {
        .file(
            "appraisal.cy.md",
            """
            ---
            title: Gofal gartref
            ---

            Daw’r contractau i ben ym mis Mawrth.

            ## Opsiwn 1 – Ymestyn y contractau (gwneud dim)

            ### Manteision

            - Nid oes dim yn newid i drigolion.

            ### Anfanteision

            - Daw’r contractau i ben ym mis Mawrth.

            ### Canlyniad

            Ni argymhellir

            ## Opsiwn 2 – Comisiynu wyth darparwr {#commission}

            ### Manteision

            - Mae’n pennu’r pris am bedair blynedd.

            ### Anfanteision

            - Mae’n cymryd naw mis i’w baratoi.

            ### Canlyniad

            \(outcome)
            """)
    }
}

/// Finds headings, options and outcomes that are not the same in a Welsh text.
enum PartParity {
    static let rules: [Rule] = [.translationHeading, .translationId, .translationOutcome]

    /// The first heading that has no fellow: what follows would all be told wrongly.
    static func find(in pair: TextPair) -> [Diagnostic] {
        let (parts, welsh) = (pair.parts.headed, pair.welshParts.headed)
        let place = zip(parts, welsh).enumerated().first { $0.element.0.kind != $0.element.1.kind }?.offset
        guard let place = place ?? (parts.count == welsh.count ? nil : min(parts.count, welsh.count)) else { return [] }
        let (there, here) = (parts.dropFirst(place).first, welsh.dropFirst(place).first)
        let span = here.map { pair.welsh.span(of: $0) } ?? pair.welsh.tree.source.end
        let notes = there.map { [Diagnostic.Note(at: pair.text.span(of: $0), "the heading there")] } ?? []
        let file = pair.text.fileName
        let (message, advice): (String, String) =
            switch (there, here) {
            case (let there?, nil):
                (
                    "the Welsh of \(pair.text.name(of: there)) is missing",
                    "add the heading, and what stands below it in \(file)"
                )
            case (let there?, let here?):
                (
                    "\(pair.welsh.name(of: here)) stands where \(file) has \(pair.text.name(of: there))",
                    "put the same headings in the same order; an option’s begins with “Opsiwn” and its number"
                )
            default:
                ("\(file) has no heading in this place", "delete it, or add the heading there")
            }
        return [Diagnostic(.translationHeading, at: span, message, suggestion: advice, notes: notes)]
    }

    /// What is not the same of headings that are.
    static func findInside(_ pair: TextPair) -> [Diagnostic] {
        pair.pairs.flatMap { part, welsh in
            [idFault(part, welsh, in: pair), outcomeFault(part, welsh, in: pair)].compactMap { $0 }
        }
    }

    private static func idFault(_ part: TextPart, _ welsh: TextPart, in pair: TextPair) -> Diagnostic? {
        guard part.id != welsh.id else { return nil }
        let (here, there) = (welsh.id.map { "the id {#\($0)}" } ?? "no id", part.id.map { "{#\($0)}" } ?? "none")
        return Diagnostic(
            .translationId, at: pair.welsh.span(of: welsh),
            "this heading has \(here), and in \(pair.text.fileName) \(there)",
            suggestion: part.id.map { "end it with {#\($0)}" } ?? "delete what stands in braces",
            notes: [.init(at: pair.text.span(of: part), "the heading there")])
    }

    private static func outcomeFault(_ part: TextPart, _ welsh: TextPart, in pair: TextPair) -> Diagnostic? {
        guard let verdict = part.verdict, let here = welsh.verdict, verdict != here else { return nil }
        return Diagnostic(
            .translationOutcome, at: pair.welsh.span(of: welsh),
            "this option is “\(here.rawValue)” here, and “\(verdict.rawValue)” in \(pair.text.fileName)",
            suggestion: "say the same outcome in both",
            notes: [.init(at: pair.text.span(of: part), "the outcome there")])
    }
}

extension [TextPart] {
    /// Without footnotes, which another rule counts.
    fileprivate var headed: [TextPart] { filter { $0.kind != .footnotes } }
}

extension SourceFile {
    /// Behind the last word.
    fileprivate var end: Span {
        let end = bytes.count - bytes.reversed().prefix { $0.isBlank || $0.isLineEnd }.count
        return Span(self, end..<end)
    }
}
