internal import Datasets
package import Diagnostics
package import Papers

extension Rule {
    package static let meetingSpelling = Rule(
        "meeting-spelling", .warning, "Two reports write the name of one meeting in two ways.", canBeLowered: true,
        example: .pieces(
            [
                .content("care/report.md", sheet(meeting: "Cabinet")),
                .content("rates/report.md", sheet(meeting: "cabinet")),
            ],
            mended: [
                .content("care/report.md", sheet(meeting: "Cabinet")),
                .content("rates/report.md", sheet(meeting: "Cabinet")),
            ]))

    private static func sheet(meeting: String) -> String {
        """
        ---
        title: A paper
        meeting: \(meeting)
        date: 8 December 2026
        report-of: Director of Care
        decision: information
        ---
        Words.
        """
    }
}

/// Finds reports for one meeting of which some write its name in other letters, signs or blanks than the others: they
/// stand on one page, which has one name.
package enum MeetingSpellings {
    /// - Parameter names: Those of all papers of the site, in the order of the papers.
    package static func find(in names: [MeetingName]) -> [SettledFinding] {
        NameSpellings.odd(
            among: names.map { NameSpellings.Name(key: $0.key, text: $0.body, place: $0.place) }
        ).map { .meetingSpelling($0) }
    }
}

extension MeetingName {
    /// The folder of its meeting, with the Latin letters that are meant.
    fileprivate var key: String {
        guard LookAlikes.first(in: body) != nil else { return meeting }
        let day = meeting.suffix("-2026-12-08".utf8.count)
        let (whole, own) = (meeting.dropLast(day.utf8.count), Slug.make(body))
        let council = whole.hasSuffix(own) ? whole.dropLast(own.utf8.count) : whole
        return council + NameSpellings.key(of: body) + day
    }
}

extension SettledFinding {
    fileprivate static func meetingSpelling(_ odd: NameSpellings.Odd) -> SettledFinding {
        let others = odd.count == 1 ? "another report" : "\(odd.count) reports"
        let message =
            "this meeting is called \(odd.name.text.quoted) here and \(odd.usual.quoted) in \(others), and has one page"
        return SettledFinding(
            .meetingSpelling, at: odd.name.place, odd.unseen?.message ?? message,
            suggestion: odd.unseen?.suggestion
                ?? "write \(odd.usual.quoted), or the name of the other meeting if two are meant",
            notes: odd.example.map { [.init(at: $0.place, odd.count == 1 ? "there" : "the first of them")] } ?? [])
    }
}
