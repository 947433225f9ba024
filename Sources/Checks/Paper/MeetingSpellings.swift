internal import Datasets
package import Diagnostics
package import Papers

extension Rule {
    package static let meetingSpelling = Rule(
        "meeting-spelling", .warning, "Two reports write the name of one body in two ways.", canBeLowered: true,
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

/// Finds reports for meetings of one body of which some write its name in other letters, signs or blanks than the others, or
/// with an article: a meeting stands on one page, which has one name, and pages would have the body for two.
package enum MeetingSpellings {
    /// - Parameter names: Those of all papers of the site, in the order of the papers.
    package static func find(in names: [MeetingName]) -> [SettledFinding] {
        let odd = NameSpellings.odd(
            among: names.map { NameSpellings.Name(key: $0.key, text: $0.body, place: $0.place) })
        if odd.isEmpty { return [] }
        let meetings = Dictionary(names.map { ($0.place.path, $0.meeting) }) { first, _ in first }
        let named = Set(names.map { [$0.meeting, $0.body] })
        return odd.map { odd in
            let meeting = meetings[odd.name.place.path] ?? ""
            return .meetingSpelling(odd, isOnOnePage: named.contains([meeting, odd.usual]))
        }
    }
}

extension MeetingName {
    /// The body, with that of its council where the folder of the meeting has one.
    fileprivate var key: String {
        let (whole, own) = (meeting.dropLast("-2026-12-08".utf8.count), Slug.make(body))
        let council = whole.hasSuffix(own) ? whole.dropLast(own.utf8.count) : whole
        return council + NameSpellings.key(of: body)
    }
}

extension SettledFinding {
    /// - Parameter isOnOnePage: Whether another report for the same meeting has the usual name.
    fileprivate static func meetingSpelling(_ odd: NameSpellings.Odd, isOnOnePage: Bool) -> SettledFinding {
        let others = odd.count == 1 ? "another report" : "\(odd.count) reports"
        let names = "is called \(odd.name.text.quoted) here and \(odd.usual.quoted) in \(others)"
        let message =
            isOnOnePage ? "this meeting \(names), and has one page" : "this body \(names), as if there were two"
        return SettledFinding(
            .meetingSpelling, at: odd.name.place, odd.unseen?.message ?? message,
            suggestion: odd.unseen?.suggestion
                ?? "write \(odd.usual.quoted), or the name of the other body if two are meant",
            notes: odd.example.map { [.init(at: $0.place, odd.count == 1 ? "there" : "the first of them")] } ?? [])
    }
}
