import Reports
import TestSupport
import Testing

/// What a report has that an appraisal has not, on its pages.
@Suite struct ReportPageTests {
    private static let options = """
        # Options

        ## Option 1 – Wait (do nothing) {#wait}

        ### Outcome
        Rejected

        because it costs *more*.[^1]

        - one {#one}

        ## Option 2 – Act

        ### Outcome
        Recommended

        [^1]: A note.

        """

    private static func site(_ text: String, settings: String = "", texts: [(String, String)] = []) throws -> SampleSite
    {
        let sheet = "meeting: Cabinet\ndate: 2027-01-14\nreport-of: Director\ndecision: key\n"
        return try SampleSite([
            SampleSite.Source(
                slug: "care", report: "---\ntitle: Care\n\(sheet)\(settings)---\n\n\(text)\n", appraisal: options,
                texts: texts.map { (name: $0.0, text: $0.1) })
        ])
    }

    private static let table = "| Year | Cost |\n| --- | ---: |\n| 2027 | £1 |"

    @Test("A caption is the table’s own in HTML, and a line above it in Markdown")
    func captions() throws {
        let site = try Self.site("## Costs\n\nTable: Costs *fall*. By year. {#costs}\n\n\(Self.table)")
        let caption = "<caption><span class=\"finding\">Table\u{A0}1: Costs <em>fall</em>.</span> By year.</caption>"
        #expect(
            try site.page("care/index.html").contains(
                "<table role=\"table\" id=\"costs\" class=\"numbers\">\n\(caption)"))
        #expect(try site.page("care/index.md").contains("**Table 1:** Costs *fall*. By year.\n\n| Year | Cost |"))
    }

    @Test("An author’s caption stands in the place of a block’s own")
    func captionsOfBlocks() throws {
        let site = try Self.site("## Options\n\nTable: Act. {#compared}\n\n{{ options.summary }}")
        let html = try site.page("care/index.html")
        #expect(html.contains("<div id=\"compared\"><div class=\"comparison\">"))
        #expect(html.contains("<caption><span class=\"finding\">Table\u{A0}1: Act.</span></caption>"))
        #expect(try site.page("care/index.md").contains("**Table 1:** Act.\n\n| What was compared |"))
    }

    @Test("Letters are text, in HTML and in Markdown")
    func letters() throws {
        let site = try Self.site("## Terms\n\n1. one\n   1. two\n2. three")
        let html = try site.page("care/index.html")
        #expect(html.contains("<ol class=\"lettered\" role=\"list\">\n<li><span class=\"letter\">(a)</span> one"))
        #expect(html.contains("<li><span class=\"letter\">(i)</span> two</li>"))
        #expect(try site.page("care/index.md").contains("- (a) one\n    - (i) two\n- (b) three"))
    }

    @Test("The options that were rejected stand with the reasons of the appraisal, and none of its ids and notes")
    func rejectedOptions() throws {
        let site = try Self.site("## Options\n\n{{ options.rejected }}")
        let html = try site.page("care/index.html")
        #expect(
            html.contains(
                "<a href=\"appendix-1.html#wait\">Option 1 – Wait (do nothing)</a> <strong class=\"tag\">Rejected</strong>"
            ))
        #expect(html.contains("<p>because it costs <em>more</em>.</p>\n<ul>\n<li>one</li>\n</ul>"))
        #expect(!html.contains("Option 2 – Act"))
        #expect(
            try site.page("care/index.md").contains(
                "**[Option 1 – Wait (do nothing)](appendix-1.md#option-1--wait-do-nothing)**: Rejected\n\nbecause it costs *more*."
            ))
    }

    @Test("Key figures are printed with what they are")
    func keyFigures() throws {
        let site = try Self.site("w", settings: "key-figures:\n  - value: 1,600 hours\n    label: less a year\n")
        #expect(try site.page("care/index.html").contains("<li><strong>1,600 hours</strong> less a year</li>"))
        #expect(try site.page("care/index.md").contains("\n\n**1,600 hours** less a year\n"))
    }

    @Test("An abbreviation is explained at its first use and at the end")
    func abbreviations() throws {
        let site = try Self.site("The NHS & the NHS.\n\n*[NHS]: National \"Health\" Service")
        let html = try site.page("care/index.html")
        #expect(html.contains("The <abbr title=\"National &quot;Health&quot; Service\">NHS</abbr> &amp; the NHS."))
        #expect(html.contains("<div><dt>NHS</dt> <dd>National &quot;Health&quot; Service</dd></div>"))
        #expect(try site.page("care/index.md").contains("- **NHS**: National \"Health\" Service"))
    }

    @Test("A paragraph put in between moves all numbers after it, and the links to them, but no id of an author")
    func renumbering() throws {
        let text = "## Why\n\nSee [](#later) and [](#p-1-1).\n\n\(Self.inserted)Late. {#later}"
        let (before, after) = (try Self.site(text.replacing(Self.inserted, with: "")), try Self.site(text))
        #expect(try before.page("care/index.html").contains("<a href=\"#later\">paragraph\u{A0}1.2</a>"))
        #expect(try after.page("care/index.html").contains("<a href=\"#later\">paragraph\u{A0}1.3</a>"))
        #expect(try after.page("care/index.html").contains("<p class=\"numbered\" id=\"later\">"))
        #expect(try after.page("care/index.md").contains("See [paragraph 1.3](#1-why)"))
        #expect(try after.page("care/index.md").contains("**1.3** Late."))
    }

    private static let inserted = "Between.\n\n"

    @Test("Another text is a page of its own, with the way back")
    func appendixTexts() throws {
        let site = try Self.site(
            "See [](survey.md).", settings: "appendices:\n  - file: survey.md\n",
            texts: [("survey.md", "# Survey\n\nSee [](report.md).\n\n## Who\n\nAll.\n")])
        #expect(try site.page("care/index.html").contains("See <a href=\"appendix-1.html\">Appendix\u{A0}1</a>."))
        let html = try site.page("care/appendix-1.html")
        #expect(html.contains("<h1>Survey</h1>"))
        #expect(html.contains("See <a href=\"index.html\">the report</a>."))
        let markdown = try site.page("care/appendix-1.md")
        #expect(markdown.contains("# Appendix 1: Survey\n\nSee [the report](index.md)."))
        #expect(markdown.contains("- [Who](#who)"))
    }
}
