import Foundation
import TestSupport
import Testing

/// What is made of all papers together.
@Suite struct SiteTests {
    @Test("Two reports with one reference are an error at the second, with the place of the first")
    func oneReference() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.report(date: "2027-01-14", "reference: CAB/27/1\n"), to: "Content/a/report.md")
        try appraise.write(Self.report(date: "2027-02-14", "reference: CAB/27/1\n"), to: "Content/b/report.md")
        let result = try appraise.run("build")
        #expect(result.status == 1)
        #expect(
            result.errors.hasPrefix(
                "Content/b/report.md:7:12: error: another report has the reference “CAB/27/1” too [reference-duplicate]"
            ))
        #expect(result.errors.contains("Content/a/report.md:7:12: note: the first one"))
        #expect(!appraise.exists("Output"))
        #expect(try appraise.run("check", "a").status == 0)
    }

    @Test("With a base-url a sitemap and a feed are written, and without it dropped again")
    func sitemapAndFeed() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.report(date: "2027-01-14"), to: "Content/a/report.md")
        try appraise.write("base-url: https://example.org\n", to: "Content/site.yml")
        try appraise.run("build")
        #expect(try Set(Self.siteFiles).isSubset(of: appraise.files(below: "Output").keys))
        try appraise.write("language: en\n", to: "Content/site.yml")
        try appraise.run("build")
        #expect(try Set(Self.siteFiles).isDisjoint(with: appraise.files(below: "Output").keys))
    }

    @Test("A base-url that is no address is an error at its place")
    func faultyBaseURL() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.report(date: "2027-01-14"), to: "Content/a/report.md")
        try appraise.write("base-url: www.example.org\n", to: "Content/site.yml")
        let result = try appraise.run("check", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("Content/site.yml:1:11: error: "))
        #expect(result.errors.contains("[base-url]"))
    }

    @Test("The files of a paper are listed with the sizes that they have in the output")
    func sizes() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(
            Self.report(date: "2027-01-14", "appendices: [{title: Map, file: map.pdf}]\n"), to: "Content/a/report.md")
        try appraise.write(Array(repeating: UInt8(ascii: "x"), count: 12_345), to: "Content/a/map.pdf")
        try appraise.run("build")
        let files = try appraise.files(below: "Output")
        let page = String(decoding: try #require(files["a/index.html"]), as: UTF8.self)
        let markdown = try #require(files["a/index.md"])
        #expect(page.contains("Appendix 1: Map</a> (PDF, 12 KB)"))
        #expect(page.contains("This page as Markdown</a> (Markdown, \(markdown.count) bytes)"))
    }

    @Test("A paper in Gaelic takes the words of the program from strings/gd.yml, and without it from English")
    func otherLanguage() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Templates")
        try appraise.write(Self.report(date: "2027-01-14", "language: gd\n"), to: "Content/a/report.md")
        let warned = try appraise.run("build", "--format", "short")
        #expect(warned.status == 0 && warned.errors.hasPrefix("Content/a/report.md:7:11: warning: "))
        #expect(warned.errors.contains("[strings-missing]"))
        let english = try String(contentsOf: packageRoot.appending(path: "Templates/strings/en.yml"), encoding: .utf8)
        try appraise.write(
            english.replacingOccurrences(of: "january: January", with: "january: Faoilleach"),
            to: "Templates/strings/gd.yml")
        let result = try appraise.run("build")
        #expect(result.status == 0 && !result.errors.contains("strings-missing"))
        let page = try #require(try appraise.files(below: "Output")["a/index.md"])
        #expect(String(decoding: page, as: UTF8.self).contains("14 Faoilleach 2027"))
    }

    private static let siteFiles = ["sitemap.xml", "feed.xml"]

    private static func report(date: String, _ settings: String = "") -> String {
        """
        ---
        title: R
        meeting: Cabinet
        date: \(date)
        report-of: Director
        decision: information
        \(settings)classification: Public
        background-papers: none
        ---

        Words.

        """
    }
}
