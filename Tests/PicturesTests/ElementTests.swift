import TestSupport
import Testing

@testable import Pictures

/// A drawing has nothing that acts.
@Suite struct ElementTests {
    @Test(
        "elements that act, move or fetch are refused",
        arguments: [
            "script", "foreignObject", "animate", "set", "animateTransform", "animateMotion", "handler", "listener",
            "iframe", "audio", "video", "color-profile", "cursor", "font-face-uri", "Script", "SVG", "image2",
            "discard",
        ])
    func acting(_ name: String) {
        expectContentFaults(in: Drawing("<1️⃣\(name)/>"))
        expectContentFaults(in: Drawing("<g><1️⃣\(name)></\(name)></g>"))
    }

    @Test(
        "an element of a language that browsers act on is refused",
        arguments: [
            ("http://www.w3.org/1999/xhtml", "p"), ("http://www.w3.org/1998/Math/MathML", "math"),
            ("http://www.w3.org/2001/XInclude", "include"), ("http://www.w3.org/2001/xml-events", "listener"),
            ("HTTP://WWW.W3.ORG/1999/xhtml", "p"), ("http://www.w3.org/1999/XSL/Transform", "stylesheet"),
            ("http://www.mozilla.org/xbl", "bindings"), ("", "p"),
        ])
    func otherLanguages(_ namespace: String, name: String) {
        expectContentFaults(in: Drawing("<1️⃣\(name) xmlns=\"\(namespace)\"/>"))
        guard !namespace.isEmpty else { return }
        expectContentFaults(in: Drawing("<g xmlns:p=\"\(namespace)\"><1️⃣p:\(name)/></g>"))
    }

    @Test(
        "a note of a drawing program may not be what a program without a mind for prefixes would act on",
        arguments: ["script", "style", "image", "use", "svg", "SCRIPT", "foreignObject", "animate", "iframe"])
    func disguised(_ name: String) {
        expectContentFaults(in: Drawing("<1️⃣p:\(name) xmlns:p=\"https://www.example.org/notes\"/>"))
    }

    @Test("scripts under another prefix are scripts") func otherPrefix() {
        expectContentFaults(
            in: Drawing(whole: "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><1️⃣s:script>a</s:script></s:svg>"))
    }

    @Test(
        "attributes that start a script, or that no drawing has, are refused",
        arguments: [
            "onload", "onLoad", "ONLOAD", "onclick", "on", "src", "formaction", "attributeName", "begin", "Fill",
            "externalResourcesRequired",
        ])
    func attributes(_ name: String) {
        expectContentFaults(in: Drawing("<rect width=\"1\" 1️⃣\(name)=\"a\"/>"))
        expectContentFaults(in: Drawing("<rect width=\"1\" 1️⃣p:\(name)=\"a\" xmlns:p=\"http://www.w3.org/2000/svg\"/>"))
    }

    @Test("an attribute of a note may not act either", arguments: ["onload", "src", "data", "p:onload", "p:href"])
    func attributesOfNotes(_ name: String) {
        expectContentFaults(in: Drawing("<p:note xmlns:p=\"https://www.example.org/notes\" 1️⃣\(name)=\"a\"/>"))
    }

    @Test("an attribute of a note that names a file is refused") func addressesOfNotes() {
        expectContentFaults(
            in: Drawing(
                "<p:note xmlns:p=\"https://www.example.org/notes\" href=\"1️⃣a\" xlink:href=\"2️⃣b\" style=\"3️⃣url(c)\"/>"))
    }

    @Test("instructions to programs are refused, but for Adobe's notes") func instructions() {
        expectContentFaults(
            in: Drawing(whole: "1️⃣<?xml-stylesheet href=\"a.css\"?>\(Drawing.opening)2️⃣<?php a ?></svg>"))
        expectContentFaults(in: Drawing("<metadata><?xpacket begin='' id='a'?></metadata>"))
    }

    @Test(
        "a document type that could name another file is refused",
        arguments: [
            "svg SYSTEM \"file:///srv/a.dtd\"", "svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"file:///srv/a.dtd\"",
            "svg [<!ENTITY a SYSTEM \"file:///srv/a\"]", "html", "svg PUBLIC \"a\" \"b\"",
        ])
    func documentTypes(_ text: String) {
        let drawing = Drawing(whole: "<!DOCTYPE \(text)>\(Drawing.opening)</svg>")
        #expect(drawing.faults.first.map { [$0].findings } == ["picture-content@1:1"])
    }

    @Test("findings end at twenty") func many() {
        #expect(Drawing(String(repeating: "<script/>", count: 1_000)).faults.count == 20)
        #expect(Drawing("<g\((0..<900).map { " a\($0)=''" }.joined())/>").faults.count == 20)
        #expect(Drawing("<style>\(String(repeating: "@import 'a';", count: 1_000))</style>").faults.count == 20)
    }

    @Test("a foreign element's advice says how to export the picture") func advice() throws {
        let fault = try #require(Drawing("<foreignObject/>").faults.first)
        #expect(fault.message == "“foreignObject” is no part of a drawing")
        #expect(fault.suggestion == "export the picture with plain text in place of formatted text")
    }
}
