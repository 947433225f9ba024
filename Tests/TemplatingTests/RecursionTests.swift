import Diagnostics
import Templating
import Testing

@Suite struct RecursionTests {
    @Test func aPartialMayCallItselfForTheItemsOfAList() throws {
        let page = PaperPage(parts: [
            Part(name: "1", parts: [Part(name: "1.1"), Part(name: "1.2", parts: [Part(name: "1.2.1")])]),
            Part(name: "2"),
        ])
        let part = "({{name}}{{#parts}}{{> part}}{{/parts}})"
        #expect(
            try render("{{#parts}}{{> part}}{{/parts}}", page, partials: ["part.html": part])
                == "(1(1.1)(1.2(1.2.1)))(2)")
    }

    @Test func aRecursionMayFillBlocksOnEveryTurn() throws {
        let page = PaperPage(parts: [Part(name: "1", parts: [Part(name: "2", parts: [Part(name: "3")])])])
        let part = "{{$mark}}!{{/mark}}{{name}}{{#parts}}{{<part}}{{$mark}}-{{/mark}}{{/part}}{{/parts}}"
        #expect(try render("{{#parts}}{{> part}}{{/parts}}", page, partials: ["part.html": part]) == "!1-2-3")
    }

    @Test func aRecursionSeesThePageAndItsOwnPartAlone() throws {
        let page = PaperPage(parts: [Part(name: "1", parts: [Part(name: "2", parts: [Part(name: "3")])])])
        let part = "{{title}} {{name}}{{#parts}}[{{> part}}]{{/parts}}{{#parts}}/{{name}}/{{/parts}}"
        #expect(
            try render("{{#parts}}{{> part}}{{/parts}}.", page, partials: ["part.html": part])
                == "Home care 1[Home care 2[Home care 3]/3/]/2/.")
    }

    @Test func theIndentationsOfARecursionAddUp() throws {
        let page = PaperPage(parts: [Part(name: "1", parts: [Part(name: "2", parts: [Part(name: "3")])])])
        let part = "{{name}}\n{{#parts}}\n  {{> part}}\n{{/parts}}\nend\n"
        #expect(
            try render("{{#parts}}\n\t{{> part}}\n{{/parts}}\n", page, partials: ["part.html": part])
                == "\t1\n\t  2\n\t    3\n\t    end\n\t  end\n\tend\n")
    }

    @Test func aRecursionMayCallAnother() throws {
        let page = PaperPage(parts: [Part(name: "1", parts: [Part(name: "2", parts: [Part(name: "3")])])])
        let partials = [
            "odd.html": "({{name}}{{#parts}}{{> even}}{{/parts}})",
            "even.html": "[{{name}}{{#parts}}{{> odd}}{{/parts}}]",
        ]
        #expect(try render("{{#parts}}{{> odd}}{{> even}}{{/parts}}", page, partials: partials) == "(1[2(3)])[1(2[3])]")
    }

    @Test func deeplyNestedListsAreRenderedToTheirEnd() throws {
        let depth = 5_000
        let deepest = (1..<depth).reduce(Part(name: "x")) { inner, _ in Part(name: "x", parts: [inner]) }
        let output = try render(
            "{{#parts}}{{> part}}{{/parts}}", PaperPage(parts: [deepest]),
            partials: ["part.html": "{{name}}{{#parts}}{{> part}}{{/parts}}"])
        #expect(output.utf8.count == depth)
    }

    @Test(arguments: [
        "{{> self}}",
        "{{#is-final}}{{> self}}{{/is-final}}",
        "{{^parts}}{{> self}}{{/parts}}",
        "{{#council}}{{> self}}{{/council}}",
        "{{#options}}{{> self}}{{/options}}",
        "{{> other}}",
        "{{<self}}{{/self}}",
        "{{#author}}{{> self}}{{/author}}",
    ])
    func aPartialThatCallsItselfWithoutEndIsRefused(_ text: String) {
        expectRecursion("{{> self}}", ["self.html": text, "other.html": "{{> self}}"])
    }

    @Test func aBlockThatHoldsItselfIsRefused() {
        expectRecursion("{{<p}}{{$a}}x{{$a}}y{{/a}}{{/a}}{{/p}}", ["p.html": "{{$a}}{{/a}}"])
    }

    /// Each turn of the list starts again at a list further out: no list ever comes to its end.
    @Test func aCallThatGoesBackOutIsRefused() {
        expectRecursion("{{> turn}}", ["turn.html": "{{#parts}}{{#options}}{{> turn}}{{/options}}{{/parts}}"])
    }

    private func expectRecursion(
        _ page: String, _ partials: [String: String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let files = TemplateFiles(
            page: SourceFile(path: "Templates/page.html.mustache", text: page), partials: partials)
        var diagnostics = files.diagnostics
        let template = files.templates.template("page.html", diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == [.templateRecursion], sourceLocation: sourceLocation)
        #expect(template.map { _ in "a template" } == nil, sourceLocation: sourceLocation)
    }
}
