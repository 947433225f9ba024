import TestSupport
import Testing

/// The styles of a drawing may name nothing outside it.
@Suite struct StyleTests {
    @Test(
        "a value that names a file is refused in every attribute that draws",
        arguments: [
            "url(file:///srv/a.svg#b)", "URL(a.png)", "url( 'a.png' )", "url(&quot;a.png&quot;)", "url(a.png) none",
            "u\\72l(a.png)", "\\75 rl(a.png)", "\\55\\52\\4c(a.png)", "u&#114;l(a.png)", "url(\\66ile:///srv/a.png)",
            "url(/*a*/#b)", "url(#b c)", "url('#a\\\n", "url()", "/**/url(a.png)", "red;fill:url(a.png)",
            "image-set('a.png' 1x)", "-webkit-image-set('a.png' 1x)", "src('a.png')", "image('a.png')",
            "element(#a)", "cross-fade(url(#a), red)", "attr(href)", "@import 'a.css'", "expression(a)", "url(#a",
        ])
    func refused(_ value: String) {
        for attribute in ["fill", "style", "filter", "cursor", "marker-end"] {
            expectContentFaults(in: Drawing("<path \(attribute)=\"1️⃣\(value)\"/>"))
        }
    }

    @Test(
        "a value that names a part of the drawing, or nothing, is taken",
        arguments: [
            "url(#a)", "url( &quot;#a&quot; ) none", "url('#a')", "rgb(1, 2, 3)", "RGBA(1,2,3,.5)",
            "translate(1 2) scale(3)",
            "light-dark(#000, var(--ink, #fff))", "-inkscape-font-specification:'Sans, Bold';fill:url(#b)",
            "font-family:'Font\\ Name'",
        ])
    func taken(_ value: String) {
        for attribute in ["fill", "style", "transform"] {
            expectContentFaults(in: Drawing("<path \(attribute)=\"\(value)\"/>"))
        }
    }

    @Test(
        "a style sheet inside is read as browsers read it",
        arguments: [
            "1️⃣@import 'a.css';", "1️⃣@IMPORT url(#a);", "1️⃣@\\69mport 'a.css';", "/* a */ 1️⃣@import/**/'a.css';",
            "a { b: 1️⃣url(a.png) }", "a{}/*/*/1️⃣@import 'a.css';/**/", "@media print { a { fill: 1️⃣url(a.svg#b) } }",
            "@font-face { src: 1️⃣url(a.woff) }", "<![CDATA[a { b: 1️⃣url(a.png) }]]>", "a { b: 'c 1️⃣/* no end",
            "1️⃣<!-- @import 'a.css' -->", "1️⃣<g/>", "1️⃣@namespace url(a)",
        ])
    func sheet(_ text: String) {
        let drawing = Drawing("<style>\(text)</style>")
        #expect(drawing.faults.first?.rule.id == "picture-content")
        #expect(drawing.faults.count <= 2)
    }

    @Test("a finding in a style sheet stands where the address stands") func place() {
        expectContentFaults(in: Drawing("<style>\n.a { fill: 1️⃣url(a.png) }\n.b { fill: 2️⃣url(b.png) }\n</style>"))
    }

    @Test("a style sheet in pieces is read as one") func pieces() {
        let drawing = Drawing("<1️⃣style>@imp<![CDATA[ort 'a.css';]]></style>")
        expectContentFaults(in: drawing)
        expectContentFaults(in: Drawing("<style>1️⃣&#64;import 'a.css';</style>"))
    }

    @Test("an ordinary style sheet is taken") func ordinary() {
        expectContentFaults(
            in: Drawing(
                """
                <style type="text/css"><![CDATA[
                .a:not(.b) > c[d="url(e)"], text { fill: url(#a); font: 12px 'A, B'; content: "\\201C /* " }
                @media (prefers-color-scheme: dark) { .a { fill: rgb(1 2 3 / 50%) } }
                @font-face { font-family: A; src: local('A') }
                /* url(a.png) */
                ]]></style>
                """))
    }

    @Test("words that nothing reads as a style are left alone") func words() {
        expectContentFaults(in: Drawing("<g id=\"url(a)\" aria-label=\"@import 'a'\" data-x=\"url(a.png)\"/>"))
    }
}
