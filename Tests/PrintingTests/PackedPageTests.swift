import Publishing
import Testing

@testable import Printing

/// What a pack is made of: its first page, with what other pages show in the places that it has for them.
@Suite struct PackedPageTests {
    private static let front = """
        <!DOCTYPE html><html><body><a href="../../one/index.html">One</a>\
        <article data-page="../../one/index.html"></article><article data-page="../../two/index.html"></article>
        """

    private func pack(_ one: String, two: String = "<main>Two</main>", files: [String: String] = [:]) throws -> String {
        let all = files.merging(["one/index.html": one, "two/index.html": two]) { $1 }.mapValues { Array($0.utf8) }
        let bytes = try PrintedPage.bytes(
            ofPack: Array(Self.front.utf8), at: "meetings/m/m-pack.html", among: PageFiles(all))
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("of a page its main part stands in its place, with what the page says of itself") func main() throws {
        let text = try pack(
            "<html lang=\"cy\" data-paper=\"A\"><body><nav>no</nav><main class=\"page\">One</main>no</html>")
        let part = "<div id=\"one/index\" lang=\"cy\" data-paper=\"A\">One</div>"
        #expect(text.contains("<article data-page=\"../../one/index.html\">\(part)</article>"))
        #expect(!text.contains(">no"))
    }

    @Test("a page without a main part stands there whole") func body() throws {
        #expect(try pack("<body>One</body>").contains("<div id=\"one/index\">One</div>"))
    }

    @Test(
        "names of places are its own, and links go where they went",
        arguments: [
            ("<p id=\"a\">", "<p id=\"one/index/a\">"),
            ("<a href=\"#a\">", "<a href=\"#one/index/a\">"),
            ("<a href=\"../two/index.html#a\">", "<a href=\"#two/index/a\">"),
            ("<a href=\"../two/\">", "<a href=\"#two/index\">"),
            ("<a href=\"../three/index.html\">", "<a>"),
            ("<a href=\"https://www.example.org/#a\">", "<a href=\"https://www.example.org/#a\">"),
            ("<td headers=\"a b\">", "<td headers=\"one/index/a one/index/b\">"),
            ("<section aria-labelledby=\"a\">", "<section aria-labelledby=\"one/index/a\">"),
            ("<use xlink:href=\"#a\"/>", "<use xlink:href=\"#one/index/a\"/>"),
            ("<div data-page=\"../two/index.html\">", "<div data-page=\"../two/index.html\">"),
        ])
    func names(_ written: String, _ expected: String) throws {
        #expect(try pack("<main>\(written)end</main>").contains("<div id=\"one/index\">\(expected)end"))
    }

    @Test("a link of the first page leads into the pack") func front() throws {
        #expect(try pack("<main></main>").contains("<a href=\"#one/index\">One</a>"))
    }

    @Test("pictures are those of the page's own folder") func pictures() throws {
        let text = try pack("<main><img src=\"a.svg\"></main>", files: ["one/a.svg": "abc"])
        #expect(text.contains("<img src=\"data:image/svg+xml;base64,YWJj\">"))
    }

    @Test("a page that is not there is an error") func missing() {
        #expect(throws: PageFault.missing(page: "one/index.html")) {
            _ = try PrintedPage.bytes(
                ofPack: Array(Self.front.utf8), at: "meetings/m/m-pack.html", among: PageFiles([:]))
        }
    }

    @Test("a page may not name a file of this machine in a pack either") func outside() {
        #expect(throws: PageFault.outside(file: "one/index.html", address: "file:///a.svg")) {
            _ = try pack("<main><img src=\"file:///a.svg\"></main>")
        }
    }
}
