package import Diagnostics

/// A template that was checked for one type of page. Nothing can go wrong when it is rendered, except that a page
/// becomes larger than `Limits.pageSize`: then it is cut off there, and longer than that by a byte.
package struct Template<Page: TemplateModel>: Sendable {
    let code: Code

    /// The bytes of a page.
    package func render(_ page: Page) -> [UInt8] {
        let output = ByteBuffer()
        render(page, into: output)
        return output.bytes()
    }

    /// Appends the page.
    package func render(_ page: Page, into output: ByteBuffer) {
        Renderer.render(code, with: page.asValue, into: output)
    }
}
