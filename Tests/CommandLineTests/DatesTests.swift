import Foundation
import TestSupport
import Testing

/// The folder `Tests/Fixtures/dates` holds reports for meetings, and beside it what `dates` prints of them.
@Suite struct DatesTests {
    @Test(
        "The days before a meeting are reckoned, with their sources",
        arguments: ["minibuses", "leisure", "roofs", "allotments"], [("text", "txt"), ("json", "json")])
    func calendar(_ slug: String, _ form: (name: String, ending: String)) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let result = try appraise.run("dates", slug, "--format", form.name)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        try expectSnapshot(result.output, at: "Tests/Fixtures/dates/\(slug).\(form.ending)")
    }

    @Test func aPaperWithoutAReportHasNoMeeting() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let result = try appraise.run("dates", "options")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors == "appraise: “options” has no report, so there is no meeting to reckon from\n")
    }

    @Test func aPaperThatIsNotThereIsWrongUsage() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        #expect(try appraise.run("dates", "minibus").status == 2)
    }

    @Test func aFrontSheetWithoutADateIsAFault() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let report = try String(
            contentsOf: appraise.folder.appending(path: "Content/roofs/report.md"), encoding: .utf8)
        try appraise.write(report.replacing("date: 9 January 2031\n", with: ""), to: "Content/roofs/report.md")
        let result = try appraise.run("dates", "roofs")
        #expect(result.status == 1)
        #expect(result.errors.contains("[setting-missing]"))
    }

    @Test func whatTheCouncilAddsComesOnTop() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.write(
            "notice-days: {publication: 7}\nclosed-days: [4 January 2027]\n", to: "Content/site.yml")
        let output = try appraise.run("dates", "minibuses").output
        #expect(output.contains("Thursday 31 December 2026"))
        #expect(output.contains("7 clear working days: “notice-days” in site.yml (the law: 5)"))
        #expect(output.contains("28 December 2026, 1 January 2027, 4 January 2027 ("))
    }

    @Test func papersOfAnExecutiveStayOpenAsLongAsTheCouncilSays() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        #expect(try !appraise.run("dates", "minibuses").output.contains("stay open"))
        try appraise.write("retention-years: {report: 10, background-papers: 6}\n", to: "Content/site.yml")
        let output = try appraise.run("dates", "minibuses").output
        #expect(output.contains("Tuesday 13 January 2037     the agenda, the report and the minutes stay open"))
        #expect(output.contains("10 years beginning with the meeting: “retention-years” in site.yml\n"))
        // It has none.
        #expect(!output.contains("background papers"))
    }

    @Test func aCouncilThatKeepsPapersLongerThanTheLawIsSaid() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.write("retention-years: {report: 10}\n", to: "Content/site.yml")
        let output = try appraise.run("dates", "allotments").output
        #expect(output.contains("10 years beginning with the meeting: “retention-years” in site.yml (the law: 6)"))
        #expect(output.contains("4 years beginning with the meeting: section 100D(2)"))
    }

    @Test(arguments: [("england", 5, 1), ("england", 4, 0), ("wales", 5, 2)])
    func aCouncilCanKeepPapersLongerAndNotShorter(_ nation: String, _ years: Int, _ faults: Int) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let report = faults == 0 ? 6 : years
        try appraise.write(
            "nation: \(nation)\nretention-years: {report: \(report), background-papers: \(years)}\n",
            to: "Content/site.yml")
        let errors = try appraise.run("check").errors
        let told = errors.components(separatedBy: "error: \(years) is fewer than the 6 years that section")
        #expect(told.count == faults + 1)
        #expect(errors.components(separatedBy: "[retention-years]").count == faults + 1)
    }

    @Test func aSettingAtFaultIsSaidBelowTheDays() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.write("notice-days: {publication: 3}\n", to: "Content/site.yml")
        let result = try appraise.run("dates", "minibuses")
        #expect(result.status == 1)
        #expect(result.output.contains("Wednesday 6 January 2027"))
        #expect(result.errors.contains("[notice-days]"))
    }

    private static func site() throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/dates/Content"),
            to: appraise.folder.appending(path: "Content"))
        return appraise
    }
}
