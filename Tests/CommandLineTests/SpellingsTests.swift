import Foundation
import TestSupport
import Testing

/// Names of meetings and councils that papers write in two ways.
@Suite struct SpellingsTests {
    @Test func aMeetingThatIsWrittenInTwoWaysIsSaid() throws {
        let errors = try Self.errors(cycling: "meeting: cabinet")
        #expect(
            errors.contains(
                "Content/cycling/report.md:3:10: warning: this meeting is called “cabinet” here and “Cabinet” in 4 reports, "
                    + "and has one page [meeting-spelling]"), "\(errors)")
        #expect(errors.components(separatedBy: "[meeting-spelling]").count == 2)
    }

    @Test func blanksAtTheEndOfAMeetingAreSaid() throws {
        let errors = try Self.errors(cycling: "meeting: \"Cabinet  \"")
        #expect(
            errors.contains(
                "Content/cycling/report.md:3:10: warning: “Cabinet  ” has blanks that nobody sees [meeting-spelling]"),
            "\(errors)")
        #expect(errors.components(separatedBy: "[meeting-spelling]").count == 2)
    }

    @Test func nobodyIsToldToWriteABlankThatMostHave() throws {
        let papers = ["cycling", "bins", "lunches"]
        let errors = try Self.errors(Dictionary(uniqueKeysWithValues: papers.map { ($0, "meeting: \"Cabinet \"") }))
        #expect(errors.components(separatedBy: "write “Cabinet”\n").count == 4, "\(errors)")
        #expect(!errors.contains("write “Cabinet ”"), "\(errors)")
    }

    @Test func aLetterOfAnotherAlphabetIsSaidThoughNoOtherReportIsForTheMeeting() throws {
        let errors = try Self.errors(cycling: "meeting: C\u{430}binet")
        #expect(
            errors.contains(
                "Content/cycling/report.md:3:10: warning: “C\u{430}binet” has a letter of another alphabet, “\u{430}” (U+0430), "
                    + "so it is another name than “Cabinet” [meeting-spelling]"), "\(errors)")
        #expect(errors.components(separatedBy: "[meeting-spelling]").count == 2)
    }

    @Test func aCouncilThatTwoPapersWriteInTwoWaysIsSaid() throws {
        let errors = try Self.errors([
            "cycling": "meeting: Cabinet\ncouncil: Northbridge Council",
            "bins": "meeting: Cabinet\ncouncil: Northbridge Council",
            "theatre": "meeting: Cabinet\ncouncil: Northbridge council",
        ])
        #expect(
            errors.contains(
                "Content/theatre/report.md:4:10: warning: this council is called “Northbridge council” here and "
                    + "“Northbridge Council” in 2 papers [council-spelling]"), "\(errors)")
        #expect(errors.components(separatedBy: "[council-spelling]").count == 2)
    }

    @Test func aBodyThatHasAnArticleInOneReportIsSaid() throws {
        let errors = try Self.errors(cycling: "meeting: The Cabinet")
        #expect(
            errors.contains(
                "Content/cycling/report.md:3:10: warning: this body is called “The Cabinet” here and “Cabinet” in 4 reports, "
                    + "as if there were two [meeting-spelling]"), "\(errors)")
        #expect(errors.components(separatedBy: "[meeting-spelling]").count == 2)
    }

    @Test func aBodyThatIsWrittenOtherwiseForAnotherDayIsSaid() throws {
        let errors = try Self.errors(
            ["cycling": "meeting: the cabinet"], changing: ("8 December 2026", "9 February 2027"))
        #expect(
            errors.contains(
                "Content/cycling/report.md:3:10: warning: this body is called “the cabinet” here and “Cabinet” in 4 reports, "
                    + "as if there were two [meeting-spelling]"), "\(errors)")
        #expect(errors.components(separatedBy: "[meeting-spelling]").count == 2)
    }

    @Test func aCouncilThatHasAnArticleInOnePaperIsSaid() throws {
        let errors = try Self.errors([
            "cycling": "meeting: Cabinet\ncouncil: Northbridge Council",
            "bins": "meeting: Cabinet\ncouncil: Northbridge Council",
            "theatre": "meeting: Cabinet\ncouncil: The Northbridge Council",
        ])
        #expect(
            errors.contains(
                "Content/theatre/report.md:4:10: warning: this council is called “The Northbridge Council” here and "
                    + "“Northbridge Council” in 2 papers [council-spelling]"), "\(errors)")
    }

    @Test func aCouncilIsWrittenAsSiteYmlWritesIt() throws {
        let errors = try Self.errors(cycling: "meeting: Cabinet\ncouncil: aldermere borough council")
        #expect(
            errors.contains(
                "Content/cycling/report.md:4:10: warning: this council is called “aldermere borough council” here "
                    + "and “"),
            "\(errors)")
        #expect(errors.contains("” in site.yml [council-spelling]"), "\(errors)")
    }

    private static func errors(cycling line: String) throws -> String { try errors(["cycling": line]) }

    /// - Parameters:
    ///   - lines: By the names of papers, what stands in place of the line that names the meeting.
    ///   - change: Words of these papers and what stands in their place.
    private static func errors(
        _ lines: [String: String], changing change: (from: String, to: String)? = nil
    ) throws -> String {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/meetings/Content"),
            to: appraise.folder.appending(path: "Content"))
        for (paper, line) in lines {
            try appraise.change("Content/\(paper)/report.md", from: "meeting: Cabinet", to: line)
            if let change { try appraise.change("Content/\(paper)/report.md", from: change.from, to: change.to) }
        }
        return try appraise.run("check").errors
    }
}
