import Diagnostics
import TestSupport
import Testing

@testable import Pictures

/// What two programs could read in two ways is not read at all.
@Suite struct FormTests {
    @Test(
        "what is not well-formed is refused with its place",
        arguments: [
            "<g></1️⃣svg>", "</1️⃣g>", "<g1️⃣", "<g 1️⃣=", "<g a1️⃣></g>", "<g id=1️⃣a/>", "<g id=\"a/>1️⃣",
            "<g id=\"a\"1️⃣id=\"b\"/>", "<g id=\"a\" 1️⃣id=\"b\"/>", "<1️⃣1/>", "1️⃣&nbsp;", "1️⃣&", "1️⃣&#x110000;",
            "1️⃣&#0;", "1️⃣&#xD800;", "<g id=\"1️⃣&a;\"/>", "<g id=\"1️⃣</g>\"/>", "1️⃣<!-- a", "<!-- a --1️⃣- -->",
            "1️⃣<![CDATA[ a", "]]1️⃣>", "a1️⃣\u{1}", "<g id=\"1️⃣\u{1}\"/>", "<1️⃣p:g/>", "<g 1️⃣p:a=\"b\"/>",
            "<1️⃣a:b:c/>", "<1️⃣:a/>", "<1️⃣é/>", "1️⃣<!ENTITY a 'b'>", "1️⃣<?xml version=\"1.0\"?>", "1️⃣<?a",
            "<g 1️⃣xmlns:p=\"\"/>", "<g 1️⃣xmlns:xml=\"a\"/>", "<g 1️⃣xmlns:xmlns=\"a\"/>", "<1️⃣",
        ])
    func malformed(_ inside: String) {
        let drawing = Drawing(inside)
        expectFindings(["picture-form"], in: drawing.faults, of: drawing.text)
    }

    @Test(
        "what draws its own parts again without an end, or too often, is refused where it begins to",
        arguments: [
            "<g id=\"a\"><1️⃣use href=\"#a\"/></g>",
            "<g id=\"a\"><1️⃣use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>",
            "<pattern id=\"a\"><1️⃣rect fill=\"url('#a')\"/></pattern>",
            "<mask id=\"a\"><1️⃣rect style=\"mask: url(#a)\"/></mask>",
        ])
    func endless(_ inside: String) {
        let drawing = Drawing(inside)
        // It is drawn only because something names it.
        expectFindings(["picture-form"], in: Drawing(inside + "<use href=\"#a\"/>").faults, of: drawing.text)
    }

    @Test("parts may name parts as long as few shapes are drawn", arguments: [(14, 0), (15, 1)])
    func doubled(_ levels: Int, faults: Int) {
        let parts = (1...levels).map { level in
            "<g id=\"p\(level)\"><use href=\"#p\(level - 1)\"/><use href=\"#p\(level - 1)\"/></g>"
        }
        let drawing = Drawing("<rect id=\"p0\"/>\(parts.joined())<use href=\"#p\(levels)\"/>")
        #expect(drawing.faults.map(\.rule.id) == Array(repeating: "picture-form", count: faults))
    }

    @Test("a colour that many shapes name is drawn no more often") func gradients() {
        let shapes = String(repeating: "<rect fill=\"url(#a)\"/>", count: 70_000)
        let drawing = Drawing("<linearGradient id=\"a\"><stop/><stop/><stop/></linearGradient>\(shapes)")
        #expect(drawing.faults.isEmpty)
    }

    @Test("a fault of form stands where it is") func place() {
        let drawing = Drawing("\n<g>\n  <rect>\n</1️⃣g>")
        expectFindings(["picture-form"], in: drawing.faults, of: drawing.text)
    }

    @Test(
        "a file that is not one drawing is refused",
        arguments: [
            "", " ", "map", "<html/>", "<svg/>", "<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "<g xmlns=\"http://www.w3.org/2000/svg\"/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/><svg/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>a", "<svg xmlns=\"http://www.w3.org/2000/svg\">",
            " <?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/><!DOCTYPE svg>",
        ])
    func noDrawing(_ text: String) {
        #expect(Drawing(whole: text).faults.map(\.rule.id) == ["picture-form"])
    }

    @Test("a drawing in another encoding is refused") func encoding() {
        let utf16 = Array("<svg/>".utf16).flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
        for (bytes, rule) in [
            (utf16, "nul-byte"), ([0xFF, 0xFE] + utf16, "not-utf8"), (Array("<svg a='".utf8) + [0xE9], "not-utf8"),
        ] {
            let file = SourceFile(path: "a.svg", bytes: bytes)
            #expect(PictureCheck.faults(in: file).map(\.rule.id) == [rule])
        }
    }

    @Test("a thousand values of one element are taken and one more is refused", arguments: [1_000, 1_001])
    func values(_ count: Int) {
        let values = (0..<count).map { " data-\($0)=''" }.joined()
        #expect(Drawing("<g\(values)/>").faults.map(\.rule.id) == (count == 1_000 ? [] : ["picture-form"]))
    }

    @Test("a drawing that is too large is refused unread") func size() {
        let file = Drawing("<script/>").text.file
        #expect(SVGCheck.faults(in: file, upTo: file.bytes.count).map(\.rule.id) == ["picture-content"])
        #expect(SVGCheck.faults(in: file, upTo: file.bytes.count - 1).map(\.rule.id) == ["picture-form"])
    }

    @Test("a hundred levels are taken and one more is refused", arguments: [99, 100]) func depth(_ levels: Int) {
        let nested = String(repeating: "<g>", count: levels) + String(repeating: "</g>", count: levels)
        #expect(Drawing(nested).faults.map(\.rule.id) == (levels == 99 ? [] : ["picture-form"]))
    }
}
