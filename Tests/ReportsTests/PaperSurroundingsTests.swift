import TestSupport
import Testing

@Suite struct PaperSurroundingsTests {
    @Test("Breadcrumbs lead from all papers to this page, which is no link")
    func breadcrumbs() throws {
        let site = try SampleSite([Self.withAppendix("a", date: "2027-01-14")])
        let report = try site.words(of: "a/index.html", from: "aria-label=\"Breadcrumb\"", to: "</nav>")
        let appendix = try site.words(of: "a/appendix-1.html", from: "aria-label=\"Breadcrumb\"", to: "</nav>")
        #expect(report == "All papers Cabinet, 14 January 2027 Report")
        #expect(appendix == "All papers a Appendix 1")
        #expect(try site.page("a/index.html").contains("<li aria-current=\"page\">Report</li>"))
        #expect(try site.page("a/appendix-1.html").contains("<li><a href=\"index.html\">a</a></li>"))
        #expect(try site.page("a/appendix-1.html").contains("<li aria-current=\"page\">Appendix 1</li>"))
    }

    @Test("They stand in Markdown too")
    func breadcrumbsInMarkdown() throws {
        let site = try SampleSite([Self.withAppendix("a", date: "2027-01-14"), .appraisal("b")])
        let meeting = "[Cabinet, 14 January 2027](../meetings/cabinet-2027-01-14/index.md)"
        #expect(try site.page("a/index.md").hasPrefix("[All papers](../index.md) › \(meeting) › a\n\n# a\n"))
        #expect(
            try site.page("a/appendix-1.md").hasPrefix("[All papers](../index.md) › [a](index.md) › Appendix 1\n\n# "))
        #expect(try site.page("b/index.md").hasPrefix("[All papers](../index.md) › b\n\n# b\n"))
    }

    @Test("The papers before and after a paper of one page are those of the index")
    func neighbours() throws {
        let site = try SampleSite([
            .appraisal("a"), .report("b", date: "2026-01-14"), .report("c", date: "2027-01-14"),
        ])
        let next = "<a rel=\"next\" href=\"../b/index.html\"><span>Next paper</span> b</a>"
        #expect(try site.page("c/index.html").contains(next) && !site.page("c/index.html").contains("rel=\"prev\""))
        #expect(
            try site.words(of: "b/index.html", from: "class=\"neighbours\"", to: "</nav>")
                == "Previous paper c Next paper a")
        #expect(
            try site.page("b/index.md").hasSuffix(
                "\n\nPrevious paper: [c](../c/index.md)\n\nNext paper: [a](../a/index.md)\n"))
        #expect(try !site.page("a/index.html").contains("rel=\"next\""))
    }

    @Test("From page to page of a paper, its report leads to its appendices and back")
    func parts() throws {
        var paper = Self.withAppendix(
            "c", date: "2027-01-14",
            settings: "appendices:\n  - {file: appraisal.md}\n  - {title: Map, file: m.pdf}\n  - {file: said.md}\n")
        paper.files = [("m.pdf", 9)]
        paper.texts = [("said.md", "# Said\n\nWords.\n")]
        let site = try SampleSite([.appraisal("a"), paper])
        func ways(_ page: String) throws -> String {
            try site.words(of: page, from: "class=\"neighbours\"", to: "</nav>")
        }
        #expect(try ways("c/index.html") == "Next Appendix 1: Options")
        #expect(try ways("c/appendix-1.html") == "Back c Next Appendix 3: Said")
        #expect(try ways("c/appendix-3.html") == "Back Appendix 1: Options")
        #expect(try site.page("c/appendix-1.html").contains("<a rel=\"prev\" href=\"index.html\">"))
        #expect(
            try site.page("c/appendix-1.md").hasSuffix(
                "\n\nBack: [c](index.md)\n\nNext: [Appendix 3: Said](appendix-3.md)\n"))
    }

    @Test("The only paper of a site has none")
    func noNeighbours() throws {
        #expect(try !SampleSite([.appraisal("a")]).page("a/index.html").contains("neighbours"))
    }

    @Test("The files of a paper are listed with kind and size, but for pictures")
    func downloads() throws {
        var source = Self.withAppendix(
            "a", date: "2027-01-14",
            settings: "appendices:\n  - {title: Equality, file: e q.pdf}\n  - {file: appraisal.md}\n",
            summary: "![A plan](plan.png) and [all](data.csv).")
        source.files = [("e q.pdf", 1_250_000), ("data.csv", 1_234), ("plan.png", 99)]
        let site = try SampleSite([source])
        let page = try site.page("a/index.html")
        let markdown = try site.page("a/index.md")
        #expect(
            page.contains("<li><a href=\"index.md\">This page as Markdown</a> (Markdown, \(size(of: markdown)))</li>"))
        #expect(page.contains("<li><a href=\"data.csv\">data.csv</a> (CSV, 1.2 KB)</li>"))
        #expect(page.contains("<li><a href=\"data/paper.json\">paper.json</a> (JSON, "))
        let appendix = "<li><a href=\"e%20q.pdf\">Appendix 1: Equality</a> (PDF, 1.3 MB)</li>"
        #expect(page.split(separator: appendix, omittingEmptySubsequences: false).count == 3)
        #expect(page.contains("<li><a href=\"appendix-1.html\">") == false)
        #expect(page.contains("<li><a href=\"appendix-2.html\">Appendix 2: Options</a></li>"))
        #expect(!page.contains("\">plan.png</a>"))
        #expect(markdown.contains("- [Appendix 1: Equality](e%20q.pdf) (PDF, 1.3 MB)\n"))
        #expect(markdown.contains("## Downloads\n\n- [paper.json](data/paper.json) (JSON, "))
    }

    private func size(of text: String) -> String {
        text.utf8.count < 1_000 ? "\(text.utf8.count) bytes" : "\(Double((text.utf8.count + 50) / 100) / 10) KB"
    }

    private static func withAppendix(
        _ slug: String, date: String, settings: String = "", summary: String = "Words."
    ) -> SampleSite.Source {
        var source = SampleSite.Source.report(slug, date: date, settings: settings, summary: summary)
        source.appraisal = "---\ntitle: Options\n---\n\(SampleSite.Source.options)"
        return source
    }
}
