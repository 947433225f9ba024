import Templating
import TestSupport
import Testing

@Suite struct TemplateReferenceTests {
    @Test func describesEveryNameOnce() throws {
        let reference = TemplateReference([
            TemplateReference.Page(PaperPage.self, templates: ["paper.html", "paper.md"]),
            TemplateReference.Page(Person.self, templates: ["person.html"]),
        ])
        try expectSnapshot(reference.markdown, at: "Tests/Snapshots/Templating/reference.md")
    }

    @Test func aTypesNameMakesItsTitle() {
        struct RiskRowModel: PageModel {
            static let fields: [Field<Self>] = []
        }
        struct HomePage: PageModel {
            static let fields: [Field<Self>] = []
        }
        #expect(RiskRowModel.title == "Risk row")
        #expect(HomePage.title == "Home")
    }
}
