import Testing

@testable import Printing

@Suite struct PrintedPageTests {
    private func printed(_ html: String) -> String {
        String(decoding: PrintedPage.bytes(of: Array(html.utf8)), as: UTF8.self)
    }

    @Test(
        "a link to another file of the site keeps its words only",
        arguments: ["data/rates.csv", "../index.html", "appendix-1.html#risks", "a/b:c"])
    func localLinksGo(_ address: String) {
        #expect(
            printed("<p>See <a class=\"x\" href=\"\(address)\">these <em>figures</em></a>.</p>")
                == "<p>See <a class=\"x\">these <em>figures</em></a>.</p>")
    }

    @Test(
        "links inside the page and to elsewhere stay",
        arguments: ["#risks", "https://example.org/a?b=c:d", "mailto:a@example.org", "tel:020"])
    func otherLinksStay(_ address: String) {
        let html = "<p><a href=\"\(address)\">these</a> and <a id=\"x\">those</a>"
        #expect(printed(html) == html)
    }

    @Test("the style sheet stays") func linkElementsStay() {
        let html = "<link rel=\"stylesheet\" href=\"../assets/style.css\"><a href="
        #expect(printed(html) == html)
    }
}
