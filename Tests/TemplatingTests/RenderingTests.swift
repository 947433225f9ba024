import Diagnostics
import Templating
import Testing

/// What a page's values look like in each kind of output.
@Suite struct RenderingTests {
    @Test func everyShapeIsPrinted() throws {
        let page = PaperPage(
            council: "Camden", isFinal: true, chart: Rendered(.html, Array("<svg/>".utf8)),
            contact: Person(name: "Bea", phone: "020"),
            options: [PaperOption(title: "One"), PaperOption(title: "Two")],
            wards: ["A", "B"], notes: [Rendered(.html, Array("<i>n</i>".utf8))])
        let template = """
            {{title}}{{#council}} {{council}} {{.}}{{/council}}
            {{#is-final}}final{{/is-final}}{{^is-final}}draft{{/is-final}}
            {{{body}}} {{&body}} {{#chart}}{{{chart}}}{{/chart}}
            {{author.name}} {{#contact}}{{name}} {{#phone}}{{phone}}{{/phone}} {{title}}{{/contact}}
            {{#contact.phone}}{{contact.name}} {{contact.phone}}{{/contact.phone}}
            {{#options}}{{title}} {{owner.name}} {{#author}}{{name}}{{/author}}; {{/options}}
            {{#wards}}{{.}},{{/wards}}{{^notes}}none{{/notes}}{{#notes}}{{{.}}}{{/notes}}
            """
        #expect(
            try render(template, page) == """
                Home care Camden Camden
                final
                <p>Body</p> <p>Body</p> <svg/>
                Ann Bea 020 Home care
                Bea 020
                One Olu Ann; Two Olu Ann; 
                A,B,<i>n</i>
                """)
    }

    @Test func aValueIsNeverATemplate() throws {
        #expect(try render("{{title}}", PaperPage(title: "{{council}}{{> x}}")) == "{{council}}{{&gt; x}}")
    }

    @Test(arguments: [
        (OutputKind.html, "a &lt;b&gt; &amp; &quot;c&quot;"), (.xml, "a &lt;b&gt; &amp; &quot;c&quot;"),
        (.json, #"a <b> & \"c\""#), (.markdown, #"a &lt;b> & "c""#),
    ])
    func valuesAreEscapedForTheTemplatesKind(_ kind: OutputKind, _ expected: String) throws {
        #expect(try render("{{title}}", PaperPage(title: #"a <b> & "c""#), kind: kind) == expected)
    }

    @Test func finishedOutputMayBeMadeWhereItIsPrinted() throws {
        let body = Rendered(.html) { $0.append("<p>\($0.count)</p>".utf8) }
        #expect(try render("abc{{{body}}}{{{body}}}", PaperPage(body: body)) == "abc<p>3</p><p>11</p>")
    }

    @Test func finishedOutputOfABrokenPromiseIsEscaped() throws {
        let page = PaperPage(body: Rendered(.markdown, Array("<b>".utf8)))
        #expect(try render("{{{body}}}", page) == "&lt;b&gt;")
    }

    @Test(arguments: [
        ("{{title}}", "\\# x"), ("- {{title}}", "- \\# x"), ("> 1. {{title}}", "> 1. \\# x"),
        ("a\n{{title}}", "a\n\\# x"),
        ("see {{title}}", "see # x"), ("## {{title}}", "## # x"),
    ])
    func aMarkdownValueKnowsWhetherItBeginsALine(_ template: String, _ expected: String) throws {
        #expect(try render(template, PaperPage(title: "# x"), kind: .markdown) == expected)
    }

    @Test func aMarkdownValueCannotEndItsTableCell() throws {
        #expect(try render("| {{title}} |", PaperPage(title: "a | b"), kind: .markdown) == "| a \\| b |")
    }

    @Test func lineEndingsOfTheTemplateAreKept() throws {
        #expect(try render("{{#wards}}\r\n{{.}}\r\n{{/wards}}\r\n", PaperPage(wards: ["A"])) == "A\r\n")
    }
}
