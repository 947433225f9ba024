import Diagnostics
import Foundation
import Reports
import Templating
import TestSupport
import Testing

/// The two published papers come out complete, word for word, in the arrangement of their originals.
@Suite struct SeedPagesTests {
    @Test(arguments: ["index.html", "index.md"])
    func noWordOfTheSectionsPaperIsLost(_ page: String) throws {
        let words = try words(of: page, ofPaper: "commissioning-options")
        let missing = try SeedPaper.commissioningOptions().firstMissingWord(from: words)
        #expect(missing == nil)
    }

    @Test(arguments: ["index.html", "index.md"])
    func noWordOfTheTablePaperIsLost(_ page: String) throws {
        let words = try words(of: page, ofPaper: "contracting-methodologies")
        let missing = try SeedPaper.contractingMethodologies().firstMissingWord(from: words)
        #expect(missing == nil)
    }

    @Test func theSectionsPaperHas1405Words() throws {
        #expect(try SeedPaper.commissioningOptions().wordCount == 1_405)
    }

    private func words(of page: String, ofPaper slug: String) throws -> PageWords {
        let text = try SamplePages.text(of: "\(slug)/\(page)", ofPaper: slug)
        return page.hasSuffix(".html") ? PageWords(html: text) : PageWords(markdown: text)
    }
}
