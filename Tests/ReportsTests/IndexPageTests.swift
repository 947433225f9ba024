import TestSupport
import Testing

@Suite struct IndexPageTests {
    @Test("The pages of a site of several papers are as recorded", arguments: ["index.html", "index.md"])
    func asRecorded(_ page: String) throws {
        try expectSnapshot(Self.site().page(page), at: "Tests/Snapshots/Reports/site-\(page)")
    }

    @Test("The newest meeting comes first, papers without a number by their folders, papers without a meeting last")
    func order() throws {
        let site = try SampleSite([
            .appraisal("a-none"), .report("b-old", date: "2026-12-01"), .report("c-new", date: "2027-02-01"),
            .report("d-new", date: "2027-02-01"),
        ])
        let headings = headings(of: try site.page("index.md"))
        #expect(
            headings == [
                "# All papers", "## [Cabinet, 1 February 2027](meetings/cabinet-2027-02-01/index.md)",
                "### [c-new](c-new/index.md)", "### [d-new](d-new/index.md)",
                "## [Cabinet, 1 December 2026](meetings/cabinet-2026-12-01/index.md)", "### [b-old](b-old/index.md)",
                "## Without a meeting",
                "### [a-none](a-none/index.md)",
            ])
    }

    @Test("Topics follow the alphabet whatever their capitals; papers without one come last")
    func topics() throws {
        let site = try SampleSite([
            .appraisal("a", settings: "topic: waste\n"), .appraisal("b"), .appraisal("c", settings: "topic: Care\n"),
            .appraisal("d", settings: "topic: Waste\n"),
        ])
        let words = try site.words(of: "index.html", from: "id=\"by-topic\"", to: "</div>")
        #expect(words == "By topic Care c waste a d Without a topic b")
    }

    @Test("A title in another language than the index says so")
    func languages() throws {
        let site = try SampleSite([
            .appraisal("a", title: "Gofal", settings: "language: cy\ntopic: Care\n"), .appraisal("b"),
        ])
        let index = try site.page("index.html")
        let link = "<a href=\"a/index.html\" lang=\"cy\" hreflang=\"cy\">Gofal</a>"
        #expect(index.contains("<h3>\(link)</h3>"))
        #expect(index.contains("<li>\(link)</li>"))
        #expect(index.contains("<h3><a href=\"b/index.html\">b</a></h3>"))
    }

    @Test("Without topics there is no list of them")
    func noTopics() throws {
        #expect(try !SampleSite([.appraisal("a")]).page("index.html").contains("by-topic"))
    }

    @Test("The council stands with each paper only where they differ")
    func councils() throws {
        let same = try SampleSite(settings: "council: Camden\n", [.appraisal("a"), .appraisal("b")])
        let others = try SampleSite(
            settings: "council: Camden\n", [.appraisal("a"), .appraisal("b", settings: "council: Leeds\n")])
        #expect(try !same.page("index.html").contains("<dt>Council</dt>"))
        #expect(try others.page("index.html").contains("<dt>Council</dt> <dd>Camden</dd>"))
        #expect(try others.page("index.html").contains("<dt>Council</dt> <dd>Leeds</dd>"))
    }

    @Test("Papers of one title are told apart by the date, or else by the folder")
    func titles() throws {
        let site = try SampleSite([
            .report("a", date: "2027-02-01", title: "Rates"), .report("b", date: "2026-02-01", title: "Rates"),
            .appraisal("c", title: "Rates"),
        ])
        let index = try site.page("index.md")
        #expect(index.contains("[Rates, 1 February 2027](a/index.md)"))
        #expect(index.contains("[Rates, 1 February 2026](b/index.md)"))
        #expect(index.contains("[Rates (c)](c/index.md)"))
    }

    @Test("A site without papers says so")
    func empty() throws {
        let site = try SampleSite(settings: "base-url: https://a.b\n", [])
        #expect(try site.page("index.html").contains("No paper has been published yet."))
        #expect(site.paths == ["index.html", "index.md", "404.html", "sitemap.xml"])
    }

    private func headings(of markdown: String) -> [String] {
        markdown.split(separator: "\n").filter { $0.hasPrefix("#") }.map { String($0) }
    }

    private static func site() throws -> SampleSite {
        try SampleSite(
            settings: "council: Camden Council\nbase-url: https://example.org/papers\n",
            [
                .appraisal("appraisal", title: "Day centres", settings: "topic: Adult social care\nstatus: final\n"),
                .report(
                    "report", date: "2027-01-14", title: "Home care <b> & “more”",
                    settings: "topic: Adult social care\nstatus: draft\ncouncil: Leeds City Council\n"),
            ])
    }
}
