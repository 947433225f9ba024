/// A finished page.
package struct Page: Sendable, Equatable {
    /// Where it stands in `Output`: `home-care/index.html`.
    package let path: String
    package let bytes: [UInt8]
}
