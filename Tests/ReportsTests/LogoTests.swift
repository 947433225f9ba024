import TestSupport
import Testing

@Suite struct LogoTests {
    private static let settings = "council: Camden Council\nlogo: our crest.svg\n"

    @Test(
        "It stands beside the council's name on every page",
        arguments: [("index.html", ""), ("404.html", ""), ("a/index.html", "../"), ("a/appendix-1.html", "../")])
    func everyPage(_ page: String, _ root: String) throws {
        var report = SampleSite.Source.report("a", date: "2027-01-14")
        report.appraisal = "---\ntitle: Options\n---\n\(SampleSite.Source.options)"
        let site = try SampleSite(settings: Self.settings, [report])
        let image = "<p><img src=\"\(root)assets/our%20crest.svg\" alt=\"\"> Camden Council</p>"
        #expect(try site.page(page).contains(image))
    }

    @Test("The page for addresses that lead nowhere finds it from the root of the server")
    func missingPage() throws {
        let site = try SampleSite(settings: Self.settings + "base-url: https://example.org/papers\n", [])
        #expect(try site.page("404.html").contains("src=\"/papers/assets/our%20crest.svg\""))
    }

    @Test("It does not stand beside the name of another council")
    func anotherCouncil() throws {
        let other = SampleSite.Source.report("b", date: "2027-01-14", settings: "council: Islington Council\n")
        let site = try SampleSite(settings: Self.settings, [.report("a", date: "2027-01-14"), other])
        #expect(try site.page("a/index.html").contains("<img"))
        #expect(try site.page("b/index.html").contains("<p>Islington Council</p>"))
    }

    @Test("A site without a name of its own has its logo on the papers of all councils")
    func siteWithoutName() throws {
        let paper = SampleSite.Source.report("b", date: "2027-01-14", settings: "council: Islington Council\n")
        let site = try SampleSite(settings: "logo: crest.svg", [paper])
        #expect(try site.page("b/index.html").contains("<img src=\"../assets/crest.svg\" alt=\"\"> Islington Council"))
    }
}
