/// A template that was checked for one type of page. Nothing can go wrong when it is rendered, except that a page
/// becomes larger than `Limits.pageSize`: then it is cut off there, and longer than that by a byte.
package struct Template<Page: TemplateModel>: Sendable {
    let code: Code

    /// The bytes of a page.
    package func render(_ page: Page) -> [UInt8] {
        var output: [UInt8] = []
        // A page that grows from nothing is copied time and again.
        output.reserveCapacity(1 << 14)
        render(page, into: &output)
        return output
    }

    /// Appends the page.
    package func render(_ page: Page, into output: inout [UInt8]) {
        Renderer.render(code, with: page.asValue, into: &output)
    }
}
