import TestSupport
import Testing

/// A drawing may name nothing outside itself, however the address is written.
@Suite struct AddressTests {
    @Test(
        "an address of anything but a part of the drawing is refused",
        arguments: [
            "file:///srv/other.png", "FILE:///srv/other.png", "/srv/other.png", "../other.png", "other.png", "",
            "https://www.example.org/a.png", "//www.example.org/a.png", "javascript:void(0)", " #a", "map.svg#a",
            "#a b", "&#102;ile:///srv/other.png", "&#x66;ile:///srv/other.png", "fi&#10;le:///srv/other.png",
            "\tfile:///srv/other.png", "\\srv\\other.png", "%2e%2e/other.png", "data:image/svg+xml;base64,PHN2Zy8+",
            "data:text/html,a", "data:,a",
        ])
    func elsewhere(_ address: String) {
        for attribute in ["href", "xlink:href"] {
            expectContentFaults(in: Drawing("<image \(attribute)=\"1️⃣\(address)\"/>"))
            expectContentFaults(in: Drawing("<use \(attribute)='1️⃣\(address)'/>"))
            expectContentFaults(in: Drawing("<a \(attribute)=\"1️⃣\(address)\"><text>a</text></a>"))
        }
    }

    @Test("a prefix that stands for XLink is looked through") func otherPrefix() {
        expectContentFaults(
            in: Drawing("<g xmlns:x=\"http://www.w3.org/1999/xlink\"><use x:href=\"1️⃣file:///srv/a.svg#a\"/></g>"))
    }

    @Test("a part of the drawing may be named", arguments: ["href", "xlink:href"]) func part(_ attribute: String) {
        expectContentFaults(in: Drawing("<use \(attribute)=\"#a\"/><a \(attribute)=\"#b\"/>"))
    }

    @Test(
        "a picture inside an address is taken when it is PNG, JPEG or GIF",
        arguments: [
            Drawing.png, "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==", "data:image/jpg;base64,/9j/4AAQ\n SkZJRgABAQ==",
            "data:image/gif;base64,R0lGODlhAQABAAAAACw=", "DATA:image/PNG;base64,&#10;iVBORw0KGgo&#x41;AAANSUhEUg==",
        ])
    func embedded(_ address: String) {
        expectContentFaults(in: Drawing("<image xlink:href=\"\(address)\"/><feImage href=\"\(address)\"/>"))
    }

    @Test(
        "an address that only says that it is such a picture is refused",
        arguments: [
            "data:image/png;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
            "data:image/png,iVBORw0KGgo", "data:image/png;base64,", "data:image/png;base64,iVBORw0KGgo%41",
            "data:image/png;charset=utf-8;base64,iVBORw0KGgoAAAANSUhEUg==",
            "data:image/gif;base64,iVBORw0KGgoAAAANSUhEUg==",
        ])
    func embeddedOther(_ address: String) {
        expectContentFaults(in: Drawing("<image href=\"1️⃣\(address)\"/>"))
    }

    @Test("a picture inside is for images alone") func embeddedElsewhere() {
        expectContentFaults(in: Drawing("<use href=\"1️⃣\(Drawing.png)\"/><a href=\"2️⃣\(Drawing.png)\"/>"))
    }

    @Test("an address has no other base") func base() {
        expectContentFaults(in: Drawing("<g 1️⃣xml:base=\"file:///srv/\"><use href=\"#a\"/></g>"))
    }

    @Test("the finding quotes the address and says what would be right") func words() throws {
        let fault = try #require(Drawing("<image href=\"file:///srv/a.png\"/>").faults.first)
        #expect(fault.message == "the picture names “file:///srv/a.png”, and may name nothing outside itself")
        #expect(
            fault.suggestion
                == "put a picture inside as PNG, JPEG or GIF (“embed”), write a link in the paper’s text")
    }
}
