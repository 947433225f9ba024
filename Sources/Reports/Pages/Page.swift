package import Diagnostics
internal import Templating

/// A finished page.
package struct Page: Sendable, Equatable {
    /// Where it stands in `Output`: `home-care/index.html`.
    package let path: String
    package let bytes: [UInt8]

    /// A finding where the page is too large to be whole.
    package var fault: Diagnostic? { .pageLimit(of: bytes, at: path) }
}
