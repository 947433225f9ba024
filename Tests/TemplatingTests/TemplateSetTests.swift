import Diagnostics
import Templating
import Testing

@Suite struct TemplateSetTests {
    @Test func aMissingTemplateIsReportedByItsPath() {
        let (loaded, diagnostics) = load("appraisal.html", from: ["Templates/apraisal.html.mustache"])
        #expect(!loaded)
        #expect(diagnostics.map(\.rule) == [.templateMissing])
        #expect(diagnostics.first?.place == .path("Templates/appraisal.html.mustache"))
        #expect(diagnostics.first?.suggestion == "did you mean “apraisal.html”?")
    }

    @Test func aPartialIsNoPage() {
        let (loaded, _) = load("option.html", from: ["Templates/partials/option.html.mustache"])
        #expect(!loaded)
    }

    @Test(arguments: ["page.mustache", "page.htm.mustache", "page.min.html.mustache", ".html.mustache"])
    func aFileNameWithoutAKindIsReported(_ name: String) {
        let (_, diagnostics) = load("page.html", from: ["Templates/page.html.mustache", "Templates/\(name)"])
        #expect(diagnostics.map(\.rule) == [.templateFileName])
        #expect(
            diagnostics.first?.suggestion
                == "end it with .html.mustache, .md.mustache, .xml.mustache or .json.mustache")
    }

    @Test func filesThatAreNoTemplatesAreLeftAlone() {
        let (loaded, diagnostics) = load("page.html", from: ["Templates/page.html.mustache", "Templates/README.md"])
        #expect(loaded)
        #expect(diagnostics == [])
    }

    @Test func theFolderMayLieAnywhere() {
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: "a/b/page.xml.mustache", text: "{{title}}")
        let templates = TemplateSet(sources: [file], folder: "a/b", diagnostics: &diagnostics)
        let template = templates.template("page.xml", diagnostics: &diagnostics)
        #expect(template != nil)
        #expect(diagnostics == [])
    }

    private func load(_ name: String, from paths: [String]) -> (loaded: Bool, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let files = paths.map { SourceFile(path: $0, text: "{{title}}") }
        let templates = TemplateSet(sources: files, folder: "Templates", diagnostics: &diagnostics)
        let template = templates.template(name, diagnostics: &diagnostics)
        return (template.map { _ in true } ?? false, diagnostics)
    }
}
