import PaperSamples
import Settings
import TestSupport
import Testing

@Suite struct BaseURLTests {
    @Test(
        "An address of a website or of a folder in one is taken, with or without a slash at its end",
        arguments: [
            ("https://www.example.gov.uk", "https://www.example.gov.uk/a/"),
            ("https://www.example.gov.uk/", "https://www.example.gov.uk/a/"),
            ("http://localhost:8000/papers", "http://localhost:8000/papers/a/"),
            ("https://example.org/adults/papers/", "https://example.org/adults/papers/a/"),
            ("HTTPS://Example.ORG/Papers", "https://example.org/Papers/a/"),
            ("https://example.org/~x/%C3%A9", "https://example.org/~x/%C3%A9/a/"),
        ])
    func isTaken(_ text: String, _ address: String) {
        #expect(BaseURL(text)?.address(of: "a/") == address)
        #expect(Site.sound("base-url: \(text)").baseURL == BaseURL(text))
    }

    @Test(
        "Anything else is an error at its place",
        arguments: [
            "www.example.gov.uk", "ftp://example.org", "https://", "https:///papers", "https://a..b", "https://-a.b",
            "https://user@example.org", "https://example.org:0", "https://example.org:65536", "https://example.org:",
            "https://example.org?x=1", "https://example.org/papers?x=1", "https://example.org/#top",
            "https://example.org//papers", "https://example.org/papers//", "https://example.org/../papers",
            "https://example.org/a b", "https://example.org/%2", "https://example.org/%zz", "https://exämple.org",
            "mailto:a@b.c", "/papers",
        ])
    func isRefused(_ text: String) {
        let reading = SiteSample("council: Camden\nbase-url: 1️⃣\"\(text)\"\n")
        TestSupport.expectFindings(["base-url"], in: reading.diagnostics, of: reading.text)
        #expect(reading.site.baseURL == nil)
        #expect(reading.site.council == "Camden")
    }

    @Test("The path begins and ends with a slash", arguments: [("https://a.b", "/"), ("https://a.b/c/d", "/c/d/")])
    func pathOfAnAddress(_ text: String, _ path: String) {
        #expect(BaseURL(text)?.path == path)
    }
}
