/// A template that was checked for one type of page. Nothing can go wrong when it is rendered.
package struct Template<Page: PageModel>: Sendable {
    let template: ParsedTemplate
    let partials: Partials

    /// The bytes of a page.
    package func render(_ page: Page) -> [UInt8] {
        Renderer.render(template, partials: partials, with: .record(Record(page)))
    }
}
