import Foundation
import TestSupport
import Testing

@Suite struct SiteFilesTests {
    private static let hostile = [
        "a & b < c > d", "]]> &amp; &nbsp;", "\"quoted\" 'words'", "£ – “é” 日本 🙂", "a\u{301} \u{301}", "%&$\\ #@",
    ]
    private static let base = "council: Camden & Council\nbase-url: https://example.org/papers\n"

    @Test("Sitemap and feed are as recorded", arguments: ["sitemap.xml", "feed.xml", "404.html"])
    func asRecorded(_ file: String) throws {
        var report = SampleSite.Source.report(
            "b-report", date: "2027-01-14", title: "Care <b> & “more”", summary: "One *two*\nthree & four.\n\nFive.")
        report.appraisal = "---\ntitle: Options\n---\n\(SampleSite.Source.options)"
        var short = SampleSite.Source.report("c-short", date: "2026-12-01", summary: "")
        short.appraisal = report.appraisal
        let site = try SampleSite(settings: Self.base, [.appraisal("a-none"), report, short])
        try expectSnapshot(site.page(file), at: "Tests/Snapshots/Reports/site-\(file)")
    }

    @Test("They are well-formed XML whatever the papers say", arguments: ["sitemap.xml", "feed.xml"])
    func wellFormed(_ file: String) throws {
        for text in Self.hostile {
            let title = "'\(text.replacing("'", with: "''"))'"
            let site = try SampleSite(
                settings: Self.base, [.report("a", date: "2027-01-14", title: title, summary: text)])
            #expect(XMLReading.isWellFormed(try site.page(file)), "\(text)")
        }
    }

    @Test("Without a base-url there is neither sitemap nor feed, and no page speaks of one")
    func withoutBaseURL() throws {
        let site = try SampleSite([.report("a", date: "2027-01-14")])
        let meeting = "meetings/cabinet-2027-01-14"
        #expect(
            site.paths == [
                "index.html", "index.md", "404.html", "\(meeting)/index.html", "\(meeting)/index.md", "a/index.html",
                "a/index.md",
            ])
        for page in site.pages.values {
            #expect(!page.contains("rel=\"canonical\"") && !page.contains("feed.xml"))
        }
    }

    @Test("Without a paper that has a date there is no feed")
    func withoutDates() throws {
        let site = try SampleSite(settings: Self.base, [.appraisal("a")])
        #expect(!site.paths.contains("feed.xml") && site.paths.contains("sitemap.xml"))
        for page in site.pages.values { #expect(!page.contains("feed.xml")) }
    }

    @Test("Every page has its canonical address, but the one for addresses that lead nowhere")
    func canonical() throws {
        var report = SampleSite.Source.report("a", date: "2027-01-14")
        report.appraisal = "---\ntitle: Options\n---\n\(SampleSite.Source.options)"
        let site = try SampleSite(settings: Self.base, [report])
        let addresses = [
            "index.html": "", "meetings/cabinet-2027-01-14/index.html": "meetings/cabinet-2027-01-14/",
            "a/index.html": "a/", "a/appendix-1.html": "a/appendix-1.html",
        ]
        for (page, address) in addresses {
            let link = "<link rel=\"canonical\" href=\"https://example.org/papers/\(address)\">"
            #expect(try site.page(page).contains(link), "\(page)")
        }
        #expect(try !site.page("404.html").contains("canonical"))
    }

    @Test(
        "The page for addresses that lead nowhere finds its style sheet from any depth, where the site has an address")
    func missingPage() throws {
        let site = try SampleSite(settings: Self.base, [])
        #expect(try site.page("404.html").contains("href=\"/papers/assets/style.css\""))
        #expect(try site.page("404.html").contains("href=\"/papers/index.html\""))
        #expect(try SampleSite([]).page("404.html").contains("href=\"assets/style.css\""))
    }
}

/// Whether a text is well-formed XML: every tag closed in turn, and no bare `&` or `<`.
private enum XMLReading {
    static func isWellFormed(_ text: String) -> Bool {
        var open: [Substring] = []
        var rest = text[...]
        while let mark = rest.firstIndex(where: { "<&".contains($0) }) {
            rest = rest[mark...]
            if rest.first == "&" {
                guard rest.prefixMatch(of: /&(amp|lt|gt|quot|#39|#13);/) != nil else { return false }
                rest = rest.dropFirst()
                continue
            }
            guard let tag = rest.prefixMatch(of: /<(\?|\/)?([A-Za-z:]+)( [A-Za-z:]+="[^"<]*")*(\/|\?)?>/) else {
                return false
            }
            if tag.1 == "/" { guard open.popLast() == tag.2 else { return false } }
            if tag.1 == nil, tag.4 == nil { open.append(tag.2) }
            rest = rest[tag.range.upperBound...]
        }
        return open.isEmpty
    }
}
