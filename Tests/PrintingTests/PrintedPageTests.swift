import Foundation
import Testing

@testable import Printing

@Suite struct PrintedPageTests {
    private static let files: [String: [UInt8]] = [
        "assets/style.css": Array("@import 'print.css'; h1 { background: url(crest.png) } p { color: red }".utf8),
        "assets/print.css": Array("p { background: url(../one/map.png#a) }".utf8),
        "assets/crest.png": Array("crest".utf8), "one/map.png": Array("map".utf8), "one/a b.png": Array("a b".utf8),
        "assets/circle.css": Array("@import 'circle.css';".utf8),
    ]

    /// A page of the paper `one`, without the policy that each page gets.
    private func printed(_ html: String) throws -> String {
        let files = Self.files.merging(["one/index.html": Array(html.utf8)]) { $1 }
        let page = String(decoding: try PrintedPage.bytes(of: "one/index.html", among: files), as: UTF8.self)
        let policy = try #require(page.range(of: "<meta[^>]*>", options: .regularExpression))
        return page.replacingCharacters(in: policy, with: "")
    }

    private static let crest = "data:image/png;base64,Y3Jlc3Q="
    private static let map = "data:image/png;base64,bWFw"

    @Test(
        "a link to another file of the site keeps its words only",
        arguments: ["data/rates.csv", "../index.html", "appendix-1.html#risks", "a/b:c"])
    func localLinksGo(_ address: String) throws {
        #expect(
            try printed("<p>See <a class=\"x\" href=\"\(address)\">these <em>figures</em></a>.</p>")
                == "<p>See <a class=\"x\">these <em>figures</em></a>.</p>")
    }

    @Test(
        "links inside the page and to elsewhere stay",
        arguments: ["#risks", "https://example.org/a?b=c:d", "mailto:a@example.org", "tel:020"])
    func otherLinksStay(_ address: String) throws {
        let html = "<p><a href=\"\(address)\">these</a> and <a id=\"x\">those</a>"
        #expect(try printed(html) == html)
    }

    @Test("a page shows what its files hold")
    func embedded() throws {
        #expect(
            try printed("<img alt=\"a\" src=\"map.png\"><IMG SRC='../assets/crest.png'><img src=a%20b.png alt>")
                == "<img alt=\"a\" src=\"\(Self.map)\"><IMG src=\"\(Self.crest)\">"
                + "<img src=\"data:image/png;base64,YSBi\" alt>")
        #expect(try printed("<img src=\"./x/..//map.png?a#b\">") == "<img src=\"\(Self.map)\">")
        #expect(
            try printed("<p style=\"a: url(&quot;map.png&quot;)\">") == "<p style=\"a: url(&quot;\(Self.map)&quot;)\">")
        #expect(try printed("<style>a { b: url( map.png ) }</style>") == "<style>a { b: url(\"\(Self.map)\") }</style>")
    }

    @Test("a style sheet is put into the page with the files that it names") func styles() throws {
        let page = try printed("<link rel=\"stylesheet\" href=\"../assets/style.css\">")
        let sheet = try decoded(page)
        #expect(sheet.hasPrefix("@import url(\"data:text/css;base64,"))
        #expect(sheet.hasSuffix("\"); h1 { background: url(\"\(Self.crest)\") } p { color: red }"))
        #expect(try decoded(sheet) == "p { background: url(\"\(Self.map)\") }")
    }

    /// What the first style sheet in an address says.
    private func decoded(_ text: String) throws -> String {
        let found = try #require(text.firstMatch(of: /data:text\/css;base64,([A-Za-z0-9+\/=]*)/))
        return String(decoding: try #require(Data(base64Encoded: String(found.1))), as: UTF8.self)
    }

    @Test("a page holds so much and no more") func room() throws {
        let files = ["a/index.html": Array("<img src=b.png><img src=b.png>".utf8), "a/b.png": Array("map".utf8)]
        let size = 2 * "data:image/png;base64,bWFw".utf8.count
        _ = try PrintedPage.bytes(of: "a/index.html", among: files, room: size)
        #expect(throws: PageFault.tooLarge) {
            _ = try PrintedPage.bytes(of: "a/index.html", among: files, room: size - 1)
        }
    }

    @Test("a style sheet that names itself ends") func circle() throws {
        #expect(try printed("<style>@import \"../assets/circle.css\";</style>").utf8.count < 10_000)
    }

    @Test(
        "what names no file of this machine stays",
        arguments: [
            "<img src=\"data:image/png;base64,AA==\">", "<img src=\"https://www.example.org/a.png\">",
            "<img src=\"missing.png\">", "<link rel=\"canonical\" href=\"file:///srv\">", "<use href=\"#a\"/>",
            "<!-- <img src=\"file:///srv/a.png\"> -->", "<script>\"<img src='file:///srv/a.png'>\"</script>",
            "<p title=\"<img src='file:///srv/a.png'>\">", "a < b <", "<img src=", "<p style=\"color: red\">",
        ])
    func kept(_ html: String) throws {
        #expect(try printed(html) == html)
    }

    @Test("no other choice of a picture stays, and no other page") func choices() throws {
        #expect(try printed("<img srcset=\"map.png 2x\" alt=\"\">") == "<img alt=\"\">")
        #expect(try printed("<meta http-equiv=\"refresh\" content=\"0\">") == "<meta content=\"0\">")
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"img-src 'self'\">"
        #expect(try printed(policy) == "<meta content=\"img-src 'self'\">")
    }

    @Test(
        "a file of this machine that no page owns is refused",
        arguments: [
            "file:///srv/a.png", "FILE:a.png", " file:///srv/a.png", "fi\nle:///srv/a.png", "&#102;ile:///srv/a.png",
            "/srv/a.png", "//srv/a.png", "\\srv\\a.png", "../../a.png", "../assets/../../a.png", "%2e%2e/%2E./a.png",
            "..\\..\\a.png", "x/../../../a.png",
        ])
    func outside(_ address: String) {
        for html in [
            "<img src=\"\(address)\">", "<link href='\(address)' rel='stylesheet'>", "<object data=\"\(address)\">",
            "<image xlink:href=\"\(address)\"/>", "<video poster=\"\(address)\">", "<body background=\"\(address)\">",
        ] {
            #expect(throws: PageFault.outside(file: "one/index.html", address: address)) {
                _ = try printed(html)
            }
        }
    }

    @Test(
        "styles may name no such file either",
        arguments: [
            "a { b: url(file:///srv/a.png) }", "@import '../../a.css';", "@import \"file:///srv/a.css\";",
            "@import url(/srv/a.css);", "a { b: u\\72l('\\66ile:///srv/a.png') }",
        ])
    func outsideOfStyles(_ styles: String) {
        #expect(throws: PageFault.self) { _ = try printed("<style>\(styles)</style>") }
        #expect(throws: PageFault.self) {
            let value = HTMLValue.escaped(styles.utf8)
            _ = try printed("<p style=\"\(String(decoding: value, as: UTF8.self))\">")
        }
        let files = ["one/index.html": "<link rel=\"a stylesheet\" href=\"../assets/a.css\">", "assets/a.css": styles]
        let error = #expect(throws: PageFault.self) {
            _ = try PrintedPage.bytes(of: "one/index.html", among: files.mapValues { Array($0.utf8) })
        }
        guard case .outside("assets/a.css", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("the page tells a browser to open nothing else, behind the document type")
    func policy() throws {
        for (page, start) in [("<!doctype html><html>", "<!doctype html><meta "), ("<p>a", "<meta "), ("", "<meta ")] {
            let printed = try PrintedPage.bytes(of: "a", among: ["a": Array(page.utf8)])
            #expect(
                String(decoding: printed, as: UTF8.self).hasPrefix("\(start)http-equiv=\"Content-Security-Policy\""))
        }
    }
}
