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
        var first: [String: String] = [:]
        var mixed: Set<String> = []
        for name in names {
            let known = first[name.meeting] ?? name.body
            first[name.meeting] = known
            if !known.utf8.elementsEqual(name.body.utf8) { mixed.insert(name.meeting) }
        }
        return mixed.isEmpty ? [] : findings(names.filter { mixed.contains($0.meeting) })
    }

    private static func findings(_ names: [MeetingName]) -> [SettledFinding] {
        var spellings: [String: [Spelling]] = [:]
        for name in names {
            var known = spellings[name.meeting] ?? []
            if let place = known.firstIndex(where: { $0.isOf(name) }) {
                known[place].count += 1
            } else {
                known.append(Spelling(name: name, count: 1))
            }
            spellings[name.meeting] = known
        }
        return names.compactMap { name in
            guard let usual = spellings[name.meeting]?.usual, !usual.isOf(name) else { return nil }
            return .meetingSpelling(name, usual)
        }
    }

    fileprivate struct Spelling {
        /// Where it stands first.
        let name: MeetingName
        var count: Int

        func isOf(_ other: MeetingName) -> Bool { name.body.utf8.elementsEqual(other.body.utf8) }
    }
}

extension [MeetingSpellings.Spelling] {
    /// The one that most reports have; of two that as many have, the one of the first report.
    fileprivate var usual: MeetingSpellings.Spelling? {
        reduce(nil) { usual, next in usual.map { $0.count >= next.count ? $0 : next } ?? next }
    }
}

extension SettledFinding {
    fileprivate static func meetingSpelling(
        _ name: MeetingName, _ usual: MeetingSpellings.Spelling
    ) -> SettledFinding {
        let others = usual.count == 1 ? "another report" : "\(usual.count) reports"
        return SettledFinding(
            .meetingSpelling, at: name.place,
            "this meeting is called \(name.body.quoted) here and \(usual.name.body.quoted) in \(others), and has one page",
            suggestion: "write \(usual.name.body.quoted), or the name of the other meeting if two are meant",
            notes: [.init(at: usual.name.place, usual.count == 1 ? "there" : "the first of them")])
    }
}
