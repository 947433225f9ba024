import Foundation
import TestSupport
import Testing

/// The site of `Tests/Fixtures/meetings`: three meetings of two bodies, with an exempt report, drafts that link to one
/// another, a paper that has moved and one that was decided.
@Suite struct MeetingsTests {
    private static let meeting = "Output/meetings/cabinet-2026-12-08/index"

    private func site() throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/meetings/Content"),
            to: appraise.folder.appending(path: "Content"))
        return appraise
    }

    @Test("The pages of a meeting are as recorded", arguments: ["html", "md"])
    func page(_ kind: String) throws {
        let appraise = try site()
        defer { appraise.remove() }
        let built = try appraise.run("build")
        #expect(built.status == 0, "\(built.errors)")
        try expectSnapshot(
            try appraise.text("\(Self.meeting).\(kind)"), at: "Tests/Fixtures/meetings/cabinet-2026-12-08.\(kind)")
    }

    @Test(
        "The record of a decision and its files are as recorded",
        arguments: [
            "decision.html", "decision.md", "actions.csv", "actions.ics",
        ])
    func record(_ file: String) throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        try expectSnapshot(try appraise.text("Output/cycling/\(file)"), at: "Tests/Fixtures/meetings/\(file)")
    }

    @Test func whatIsExemptStandsOnTheAgendaByItsParagraphAlone() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        let page = try appraise.text("\(Self.meeting).md")
        #expect(page.contains("## Item 9a\n\nNot for publication: exempt information, paragraph 3, “Information"))
        for (path, bytes) in try appraise.files(below: "Output") {
            #expect(bytes.range(of: Data("ettlement".utf8)) == nil, "\(path)")
        }
        let verified = try appraise.run("verify", "--non-interference")
        #expect(verified.status == 0, "\(verified.errors)")
    }

    @Test func theExemptEditionHasTheExemptReportOnItsAgenda() throws {
        let appraise = try site()
        defer { appraise.remove() }
        let built = try appraise.run("build", "--edition", "exempt")
        #expect(built.status == 0, "\(built.errors)")
        let page = try appraise.text("Output-exempt/meetings/cabinet-2026-12-08/index.html")
        #expect(page.contains("<a href=\"../../settlement/index.html\">Settlement of a claim</a>"))
        #expect(page.contains("data-exempt=\"Not for publication, Schedule 12A, paragraph 3\""))
    }

    @Test func thePageOfAPaperLeadsToItsMeeting() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        let link = "<li><a href=\"../meetings/cabinet-2026-12-08/index.html\">Cabinet, 8 December 2026</a></li>"
        #expect(try appraise.text("Output/bins/index.html").contains(link))
        let crumbs = "[All papers](../index.md) › [Cabinet, 8 December 2026](../meetings/cabinet-2026-12-08/index.md)"
        #expect(try appraise.text("Output/bins/index.md").hasPrefix(crumbs))
    }

    @Test func theSitemapHasMeetingsAndRecordsWithTheirDays() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        let sitemap = try appraise.text("Output/sitemap.xml")
        let root = "https://aldermere.example/papers"
        #expect(sitemap.contains("<loc>\(root)/meetings/audit-committee-2026-12-08/</loc>"))
        #expect(sitemap.contains("<loc>\(root)/cycling/decision.html</loc><lastmod>2026-12-08T00:00:00Z</lastmod>"))
        #expect(!sitemap.contains("arts-centre"))
    }

    @Test func twoReportsWithOneNumberAtOneMeetingAreAnError() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/bins/report.md", from: "agenda-item: 10", to: "agenda-item: Item 9")
        let result = try appraise.run("check")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "Content/cycling/report.md:7:14: error: another report for this meeting is item 9 too"))
    }

    @Test("what the site makes of a rule", arguments: [("error", 1, 1), ("note", 0, 1), ("off", 0, 0)])
    func holdsForWhatIsWrongBetweenPapers(_ level: String, _ status: Int32, _ count: Int) throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/cycling/report.md", from: "Cabinet", to: "cabinet")
        try appraise.change("Content/site.yml", from: "council:", to: "rules: {meeting-spelling: \(level)}\ncouncil:")
        let result = try appraise.run("build")
        #expect(result.status == status)
        #expect(result.errors.components(separatedBy: "[meeting-spelling]").count == count + 1)
    }

    @Test func aStrictBuildFailsWhereSomethingIsWrongBetweenPapers() throws {
        let appraise = try site()
        defer { appraise.remove() }
        // It has a warning of its own.
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Content/settlement"))
        #expect(try appraise.run("build", "--strict").status == 0)
        try appraise.change("Content/cycling/report.md", from: "Cabinet", to: "cabinet")
        #expect(try appraise.run("build").status == 0)
        #expect(try appraise.run("build", "--strict").status == 1)
        #expect(try appraise.run("check", "--strict").status == 1)
    }

    @Test func whatIsNotForPublicationIsNoSummary() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change(
            "Content/bins/report.md", from: "Cabinet is asked",
            to: "::: exempt {paragraph=3 because=\"It names the bidder.\"}\nThe bid is low.\n:::\n\nCabinet is asked")
        #expect(try appraise.run("build").status == 0)
        let page = try appraise.text("\(Self.meeting).html")
        #expect(page.contains("<h2><a href=\"../../bins/index.html\">Bins</a></h2>\n<p>Cabinet is asked to agree what"))
    }

    @Test func whereNothingElseIsSaidTheNoticeStandsWhole() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change(
            "Content/bins/report.md", from: "Cabinet is asked to agree what stands below. More is said there.",
            to: "::: exempt {paragraph=3 because=\"It names the bidder.\"}\nThe bid is low.\n:::")
        #expect(try appraise.run("build").status == 0)
        let page = try appraise.text("\(Self.meeting).md")
        #expect(page.contains("including the authority holding that information).\\]\n\n"), "\(page)")
    }

    @Test func anExemptReportThatIsThereInWelshGivesNothingAway() throws {
        let appraise = try site()
        defer { appraise.remove() }
        let report = try appraise.text("Content/settlement/report.md")
        try appraise.write(
            report.replacing("## Recommendations", with: "## Argymhellion").replacing(
                "## Reasons", with: "## Rhesymau"),
            to: "Content/settlement/report.cy.md")
        let built = try appraise.run("build")
        #expect(built.status == 0, "\(built.errors)")
        let verified = try appraise.run("verify", "--non-interference")
        #expect(verified.status == 0, "\(verified.errors)")
    }

    @Test func theNumberOfAnExemptReportCountsToo() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/bins/report.md", from: "agenda-item: 10", to: "agenda-item: 9(a)")
        #expect(try appraise.run("check").errors.contains("[agenda-item-duplicate]"))
    }
}

// MARK: - Meetings that change

extension MeetingsTests {
    @Test func aPaperThatHasNoPagesYetIsSaidWhereAnotherIsBuilt() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        #expect(try !appraise.run("build", "cycling").errors.contains("no pages yet"))
        let content = appraise.folder.appending(path: "Content")
        try FileManager.default.moveItem(
            at: content.appending(path: "bins"), to: content.appending(path: "waste"))
        let built = try appraise.run("build", "cycling")
        #expect(
            built.errors.contains(", 1 paper is linked to and has no pages yet: build it too: waste"),
            "\(built.errors)")
    }

    @Test func thePageOfAMeetingThatWasMovedGoesWithABuildOfItsPaperAlone() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        try appraise.change("Content/theatre/report.md", from: "date: 12 January", to: "date: 13 January")
        #expect(try appraise.run("build", "theatre").status == 0)
        #expect(!appraise.exists("Output/meetings/cabinet-2027-01-12"))
        #expect(appraise.exists("Output/meetings/cabinet-2027-01-13/index.md"))
        #expect(try appraise.run("verify").status == 0)
    }

    @Test func aBuildOfOnePaperRenewsThePapersThatNameIt() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/roofs/report.md", from: "More is said there.", to: "See [](../theatre/).")
        try appraise.run("build")
        try appraise.change("Content/theatre/report.md", from: "title: The theatre", to: "title: The playhouse")
        let built = try appraise.run("build", "theatre")
        #expect(built.status == 0)
        #expect(built.errors.contains("1 paper, "), "\(built.errors)")
        #expect(built.errors.contains(", 1 paper beside made anew: roofs, "), "\(built.errors)")
        #expect(try appraise.text("Output/roofs/index.html").contains("The playhouse"))
        let verified = try appraise.run("verify")
        #expect(verified.status == 0, "\(verified.errors)")
        #expect(try appraise.run("build").errors.contains("0 pages written"))
    }

    @Test func aNeighbourThatHasChangedItselfIsSaidToBeOld() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        try appraise.change("Content/theatre/report.md", from: "title: The theatre", to: "title: The playhouse")
        try appraise.change("Content/roofs/report.md", from: "Eight are needed.", to: "Nine are needed.")
        let built = try appraise.run("build", "theatre")
        #expect(
            built.errors.contains(", 1 paper beside still names others as before: build it too: roofs"),
            "\(built.errors)")
        #expect(try !appraise.text("Output/roofs/index.html").contains("Nine are needed."))
    }

    @Test func warningsOfARenewedPaperAreToldByTheNextWholeBuild() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/roofs/report.md", from: "Eight are", to: "Eight are are")
        try appraise.run("build")
        try appraise.change("Content/theatre/report.md", from: "title: The theatre", to: "title: The playhouse")
        #expect(try !appraise.run("build", "theatre").errors.contains("doubled-word"))
        #expect(try appraise.run("build").errors.contains("doubled-word"))
    }

    @Test func anAgendaLeadsToWhatWasPrintedAlsoWhereOneReportIsPrintedAnew() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try installProgram(Self.printer, at: appraise.folder.appending(path: "bin/weasyprint"))
        let tools = ["PATH": appraise.folder.appending(path: "bin").path]
        let link = "<a href=\"../../bins/bins.pdf\">The paper for printing</a> (PDF, 7 bytes)"
        for papers in [[], ["theatre"]] {
            let built = try appraise.run(["build", "--pdf"] + papers, environment: tools)
            #expect(built.status == 0, "\(built.errors)")
            #expect(try appraise.text("\(Self.meeting).html").contains(link))
            #expect(try appraise.run("verify").status == 0)
        }
        try appraise.run("build")
        #expect(try !appraise.text("\(Self.meeting).html").contains(link))
    }

    private static let printer =
        "for last; do :; done\n[ \"$1\" = --version ] && echo WeasyPrint version 70.0 && exit\necho %PDF-1 >\"$last\""
}

// MARK: - Drafts

extension MeetingsTests {
    @Test func draftsAreCheckedAndHeldBack() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/buses/report.md", from: "Eight are needed.", to: "The the buses.")
        let built = try appraise.run("build")
        #expect(built.errors.contains("[doubled-word]"))
        #expect(built.errors.contains(", 2 drafts held back: buses, drivers (--drafts makes them), "))
        for (path, bytes) in try appraise.files(below: "Output") {
            #expect(!path.contains("buses") && bytes.range(of: Data("inibuses".utf8)) == nil, "\(path)")
        }
    }

    @Test func withTheOptionTheyAreMadeLikeAllOthers() throws {
        let appraise = try site()
        defer { appraise.remove() }
        let built = try appraise.run("build", "--drafts")
        #expect(built.status == 0)
        #expect(!built.errors.contains("held back"))
        #expect(try appraise.text("\(Self.meeting).html").contains("<a href=\"../../buses/index.html\">Minibuses</a>"))
        #expect(try appraise.run("verify", "--drafts").status == 0)
        #expect(try appraise.run("verify").status == 1)
    }

    @Test func theNextBuildWithoutItDropsThem() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        let before = try appraise.files(below: "Output")
        try appraise.run("build", "--drafts")
        try appraise.run("build")
        #expect(try appraise.files(below: "Output") == before)
    }

    @Test func aPaperThatBecomesADraftIsNamedByNoPageAfterABuildOfAnother() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        try appraise.change(
            "Content/bins/report.md", from: "classification: Public", to: "classification: Public\nstatus: draft")
        #expect(try appraise.run("build", "theatre").status == 0)
        for (path, bytes) in try appraise.files(below: "Output") where path != "manifest.json" {
            #expect(bytes.range(of: Data("bins/index".utf8)) == nil, "\(path)")
        }
    }

    @Test func aLinkFromAPublishedPaperToADraftIsAnError() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/drivers/report.md", from: "status: draft", to: "status: final")
        let result = try appraise.run("build")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "error: the paper “buses” is a draft, which is held back, so this link leads nowhere"))
        #expect(try appraise.run("build", "--drafts").status == 0)
    }
}

// MARK: - Papers that moved, and those that are gone

extension MeetingsTests {
    @Test func anOldAddressLeadsToTheNewOne() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        let page = try appraise.text("Output/arts-centre/index.html")
        #expect(page.contains("<link rel=\"canonical\" href=\"https://aldermere.example/papers/theatre/\">"))
        #expect(page.contains("<a href=\"../theatre/index.html\">The theatre</a>"))
        #expect(try appraise.text("Output/arts-centre/index.md").contains("[The theatre](../theatre/index.md)"))
    }

    @Test func papersThatAreGoneAreNamedWithWhereTheyWent() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.run("build")
        try appraise.change("Content/theatre/report.md", from: "[arts-centre]", to: "[arts-centre, bins]")
        for slug in ["bins", "lunches"] {
            try FileManager.default.removeItem(at: appraise.folder.appending(path: "Content/\(slug)"))
        }
        let built = try appraise.run("build")
        #expect(built.errors.contains(", 2 papers gone since the last build: bins, now theatre; lunches, "))
        #expect(try !appraise.run("build").errors.contains("gone"))
    }

    @Test(arguments: ["bins", "drivers", "settlement", "theatre"])
    func anAddressThatAPaperHasNowIsAnError(_ slug: String) throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/theatre/report.md", from: "arts-centre", to: slug)
        let result = try appraise.run("check")
        #expect(result.status == 1)
        #expect(result.errors.contains("error: the folder of a paper has the name “\(slug)” now [moved-taken]"))
    }

    @Test(arguments: ["meetings", "assets"])
    func aFolderOfTheProgramIsNoOldAddress(_ name: String) throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change("Content/theatre/report.md", from: "arts-centre", to: name)
        let result = try appraise.run("check")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "no paper’s folder can have had the name “\(name)”, which is the program’s own [moved-name]"),
            "\(result.errors)")
    }

    @Test func anAddressThatTwoPapersClaimIsAnError() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try appraise.change(
            "Content/bins/report.md", from: "classification: Public", to: "classification: Public\nmoved: arts-centre")
        #expect(
            try appraise.run("check").errors.contains(
                "error: another paper is said to have had the name “arts-centre” too [moved-taken]"))
    }
}

extension Appraise {
    fileprivate func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
}
