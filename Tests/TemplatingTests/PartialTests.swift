import Diagnostics
import Templating
import Testing

/// Partials, parents and their blocks, beyond what the Mustache specification tests.
@Suite struct PartialTests {
    @Test func aPartialOfTheTemplatesKindIsTaken() throws {
        let partials = ["row.html": "<b>", "row.md": "**"]
        #expect(try render("{{> row}}", partials: partials) == "<b>")
        #expect(try render("{{> row}}", partials: partials, kind: .markdown) == "**")
    }

    @Test func aPartialMayLieInAFolder() throws {
        #expect(try render("{{> table/row}}", partials: ["table/row.html": "x"]) == "x")
    }

    @Test func anUnknownPartialSaysWhichIsNear() throws {
        let fault = try expectFaults(.templateUnknownPartial, in: "1️⃣{{> optoin}}", partials: ["option.html": ""])
        #expect(fault.message == "there is no “partials/optoin.html.mustache” for “optoin”")
        #expect(fault.suggestion == "did you mean “option”?")
    }

    @Test func anUnknownPartialIsFoundInABlockToo() throws {
        try expectFaults(
            .templateUnknownPartial, in: "{{<layout}}{{$main}}1️⃣{{> nowhere}}{{/main}}{{/layout}}",
            partials: ["layout.html": "{{$main}}{{/main}}"])
    }

    @Test func aPartialOfAnotherKindOnlyIsUnknown() throws {
        try expectFaults(.templateUnknownPartial, in: "1️⃣{{> option}}", partials: ["option.md": ""])
    }

    @Test func finishedOutputIsNotIndentedWithItsPartial() throws {
        let page = PaperPage(body: Rendered(.html, Array("<pre>a\nb</pre>".utf8)))
        #expect(
            try render("  {{> body}}", page, partials: ["body.html": "<div>\n{{{body}}}\n</div>\n"])
                == "  <div>\n  <pre>a\nb</pre>\n  </div>\n")
    }

    @Test func emptyLinesOfAnIndentedPartialStayEmpty() throws {
        #expect(try render("  {{> p}}", partials: ["p.html": "a\n\nb\n"]) == "  a\n\n  b\n")
    }

    @Test func indentationsOfNestedPartialsAddUp() throws {
        let partials = ["a.html": "a\n  {{> b}}\n", "b.html": "b\nc\n"]
        #expect(try render(" {{> a}}\n", partials: partials) == " a\n   b\n   c\n")
    }

    @Test func aSectionOverManyItemsKeepsTheIndentation() throws {
        let page = PaperPage(wards: ["A", "B"])
        let list = "<ul>\n{{#wards}}\n  <li>{{.}}</li>\n{{/wards}}\n</ul>\n"
        #expect(
            try render("  {{> list}}\n", page, partials: ["list.html": list])
                == "  <ul>\n    <li>A</li>\n    <li>B</li>\n  </ul>\n")
    }

    // MARK: Parents

    @Test func aLayoutIsFilledByAPage() throws {
        let layout = "<title>{{$title}}{{title}}{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n"
        let page = "{{<layout}}\n{{$main}}\n<h1>{{title}}</h1>\n<p></p>\n{{/main}}\n{{/layout}}\n"
        #expect(
            try render(page, partials: ["layout.html": layout])
                == "<title>Home care</title>\n<main>\n  <h1>Home care</h1>\n  <p></p>\n</main>\n")
    }

    @Test func aParentOnOneLineLeavesNoEmptyLine() throws {
        let page = "a\n  {{<box}}{{$text}}{{title}}{{/text}}{{/box}}\nb\n"
        #expect(
            try render(page, partials: ["box.html": "[\n{{$text}}{{/text}}\n]\n"]) == "a\n  [\n  Home care\n  ]\nb\n")
    }

    @Test func aBlockThatIsNotFilledIsPrintedAsItStands() throws {
        let block = "<p>{{$a}}one\n    two\nthree{{/a}}</p>\n  {{$b}}four\n    five\n six{{/b}}\n"
        #expect(try render(block) == "<p>one\n    two\nthree</p>\n  four\n    five\n six\n")
    }

    @Test func aBlockThatTheParentDoesNotHaveIsRefused() throws {
        let fault = try expectFaults(
            .templateUnknownBlock, in: "{{<layout}}1️⃣{{$mian}}x{{/mian}}{{/layout}}",
            partials: ["layout.html": "{{> inner}}", "inner.html": "{{$main}}{{/main}}"])
        #expect(fault.message == "“layout” has no block “mian”")
        #expect(fault.suggestion == "did you mean “main”?")
    }

    @Test(arguments: [
        "{{<layout}}1️⃣words{{$main}}{{/main}}{{/layout}}", "{{<layout}}1️⃣{{title}}{{/layout}}",
        "{{<layout}}{{$main}}a{{/main}}1️⃣{{$main}}b{{/main}}{{/layout}}",
        "{{<layout}}1️⃣{{#options}}{{/options}}{{/layout}}",
    ])
    func whatAParentWouldLoseIsRefused(_ template: String) throws {
        try expectFaults(.templateSyntax, in: template, partials: ["layout.html": "{{$main}}{{/main}}"])
    }

    @Test func aBlockIsCheckedInTheScopeOfItsParent() throws {
        let layout = ["layout.html": "{{#options}}{{$row}}{{/row}}{{/options}}"]
        try expectFaults(
            .templateUnknownName, in: "{{<layout}}{{$row}}{{owner.name}}1️⃣{{nobody}}{{/row}}{{/layout}}",
            partials: layout)
    }
}
