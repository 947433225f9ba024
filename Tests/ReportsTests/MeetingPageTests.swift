import TestSupport
import Testing

@Suite struct MeetingPageTests {
    @Test("The items of an agenda come in their order, reports without a number last")
    func order() throws {
        let site = try SampleSite([
            .report("a", date: "2027-02-01"), .report("b", date: "2027-02-01", settings: "agenda-item: 10\n"),
            .report("c", date: "2027-02-01", settings: "agenda-item: 9a\n"),
            .report("d", date: "2027-02-01", settings: "agenda-item: 9\n"),
        ])
        #expect(
            headings(of: try site.page("meetings/cabinet-2027-02-01/index.md")) == [
                "# Cabinet, 1 February 2027", "## Item 9: [d](../../d/index.md)", "## Item 9a: [c](../../c/index.md)",
                "## Item 10: [b](../../b/index.md)", "## [a](../../a/index.md)",
            ])
        #expect(
            try site.words(of: "b/index.html", from: "class=\"neighbours\"", to: "</nav>")
                == "Previous paper c Next paper a")
    }

    @Test("Bodies that meet on one day have a page each, and the index lists them apart")
    func bodies() throws {
        let site = try SampleSite([
            .report("a", date: "2027-02-01", meeting: "Planning Committee"), .report("b", date: "2027-02-01"),
            .report("c", date: "2027-02-01", meeting: "Planning Committee"), .report("d", date: "2026-12-01"),
        ])
        #expect(headings(of: try site.page("meetings/planning-committee-2027-02-01/index.md")).count == 3)
        #expect(headings(of: try site.page("meetings/cabinet-2027-02-01/index.md")).count == 2)
        #expect(
            try site.words(of: "index.html", from: "class=\"bodies\"", to: "</nav>")
                == "Cabinet 1 February 2027 1 December 2026 Planning Committee 1 February 2027")
    }

    @Test("Meetings of two councils are two, whatever they are called")
    func councils() throws {
        let site = try SampleSite(
            settings: "council: Camden\n",
            [
                .report("a", date: "2027-02-01"),
                .report("b", date: "2027-02-01", settings: "council: Leeds City Council\n"),
            ])
        let other = try site.page("meetings/leeds-city-council-cabinet-2027-02-01/index.html")
        #expect(other.contains("<title>Cabinet, 1 February 2027, Leeds City Council</title>"))
        #expect(try !site.page("meetings/cabinet-2027-02-01/index.html").contains("../../b/"))
    }

    @Test("A body whose name has no Latin letter has a page by its day")
    func foreignName() throws {
        let site = try SampleSite([.report("a", date: "2027-02-01", meeting: "内閣")])
        #expect(try site.page("meetings/2027-02-01/index.html").contains("内閣"))
        #expect(try site.page("a/index.html").contains("../meetings/2027-02-01/index.html"))
    }

    @Test(
        "An item says what is asked in the first sentence of its summary",
        arguments: [
            ("Cabinet is asked to agree. More is said.", "Cabinet is asked to agree."),
            ("Mr A. Lee asks for £1.2m. More is said.", "Mr A. Lee asks for £1.2m."), ("No end", "No end"),
            ("Is it so? Yes.", "Is it so?"),
        ])
    func purpose(_ summary: String, _ expected: String) throws {
        let site = try SampleSite([.report("a", date: "2027-02-01", summary: summary)])
        #expect(try site.page("meetings/cabinet-2027-02-01/index.html").contains("<p>\(expected)</p>"))
    }

    private func headings(of markdown: String) -> [String] {
        markdown.split(separator: "\n").filter { $0.hasPrefix("#") }.map { String($0) }
    }
}
