internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let correctionPlace = Rule(
        "correction-place", .error, "A correction is of a figure or a place that is not there.",
        example: .reportSettings(
            """
            corrections:
              - date: 4 December 2026
                changes:
                  - {figure: cost-new, was: "£4,800m"}
            """,
            mended: "corrections: []"))
    package static let correctionOpen = Rule(
        "correction-open", .error, "A correction says what is to be read, and the text says something else.",
        canBeAccepted: true,
        example: .pieces(
            [
                .reportSettings(
                    """
                    corrections:
                      - date: 4 December 2026
                        changes:
                          - {place: end, was: March, now: April}
                    """), .report("## Reasons\n\nThe contracts end in March. {#end}"),
            ],
            mended: [
                .reportSettings(
                    """
                    corrections:
                      - date: 4 December 2026
                        changes:
                          - {place: end, was: March, now: April}
                    """), .report("## Reasons\n\nThe contracts end in April. {#end}"),
            ]))
    package static let correctionDate = Rule(
        "correction-date", .error, "A correction was made before the report was published.",
        example: .reportSettings(
            """
            published: 6 January 2027
            corrections:
              - {date: 5 January 2027, changes: [{place: why, was: March, now: April}]}
            """,
            mended: """
                published: 6 January 2027
                corrections: []
                """))
}

extension Diagnostic {
    fileprivate static func correctionPlace(_ name: Located<String>, isFigure: Bool) -> Diagnostic {
        Diagnostic(
            .correctionPlace, at: name.span,
            isFigure
                ? "no page prints a figure \(name.value.quoted) that could have been corrected"
                : "there is no place with the id \(name.value.quoted) that could have been corrected",
            suggestion: isFigure
                ? "write the name of a figure that a text prints, without “figures.”, or delete this"
                : "a paragraph without an id of its own has p- and its number: p-3-4")
    }

    /// Of what is exempt, or may be: neither its name nor what it was is for everybody who reads the finding.
    fileprivate static func correctionWithheld(at span: Span, isFigure: Bool) -> Diagnostic {
        Diagnostic(
            .correctionPlace, at: Span(span.file, span.range.lowerBound..<span.range.lowerBound),
            isFigure
                ? "no page prints this figure, so that none could have been corrected"
                : "there is no place with this id on the pages that everybody reads",
            suggestion: isFigure
                ? "delete this: what is exempt has no corrections that everybody reads"
                : "write the id of a place that everybody reads; delete this if the place is exempt"
        ).withoutLine
    }

    fileprivate static func correctionOpen(_ entry: PaperCorrection.Entry) -> Diagnostic {
        let label = entry.places.first?.label ?? "the text"
        let now = entry.now ?? ""
        return Diagnostic(
            .correctionOpen, at: entry.was.span,
            entry.isOpen
                ? "\(entry.was.value.quoted) was corrected, and still stands in \(label)"
                : "\(label) does not say \(now.quoted), which is to be read there",
            suggestion: entry.isOpen
                ? "correct the text, or this entry"
                : entry.isCounted
                    ? "if the paragraphs are numbered anew since, give the one that is meant an id of its own, {#\(entry.ownID)}, "
                        + "and write “place: \(entry.ownID)”; else write what \(label) says now"
                    : "write what \(label) says now")
    }

    fileprivate static func correctionDate(_ day: Located<CalendarDate>, published: CalendarDate) -> Diagnostic {
        Diagnostic(
            .correctionDate, at: day.span, "the report was published on \(published.printed), after this correction",
            suggestion: "what is changed before publication is no correction; else mend one of the two days")
    }
}

extension PaperCorrection.Entry {
    /// An id for the paragraph, of the first words that are to be read.
    fileprivate var ownID: String {
        let words = (now ?? "").wording.utf8.split { !$0.isLetterOrDigit }.prefix(3).map { String(Substring($0)) }
        return words.first?.utf8.first.map { $0.isDigit } != false ? "corrected" : words.joined(separator: "-")
    }
}

/// Finds corrections that the report does not bear out.
enum Corrections: PaperCheck {
    static let rules: [Rule] = [.correctionPlace, .correctionOpen, .correctionDate]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        let unknown = reading.corrections.flatMap(\.entries).filter(\.isFigure).compactMap(\.unknown?.value)
        let withheld = reading.withheld(among: unknown)
        let published = reading.parsed.report?.settings.notices.published?.value
        return reading.corrections.flatMap { correction in
            let early = published.flatMap { day in
                correction.date.value < day ? Diagnostic.correctionDate(correction.date, published: day) : nil
            }
            return [early].compactMap(\.self) + correction.entries.compactMap { finding($0, reading, withheld) }
        }
    }

    /// - Parameter withheld: The figures that are exempt, of those that no page prints.
    private static func finding(
        _ entry: PaperCorrection.Entry, _ reading: PaperReading, _ withheld: Set<String>
    ) -> Diagnostic? {
        if let unknown = entry.unknown {
            if entry.isFigure ? withheld.contains(unknown.value) : reading.withholdsTexts {
                return .correctionWithheld(at: unknown.span, isFigure: entry.isFigure)
            }
            // A figure at fault is one finding already.
            return entry.isFigure && reading.doubts.dataAreFaulty
                ? nil : .correctionPlace(unknown, isFigure: entry.isFigure)
        }
        return entry.isOpen || entry.lacksNew ? .correctionOpen(entry) : nil
    }
}
