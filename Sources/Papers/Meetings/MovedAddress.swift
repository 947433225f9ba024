package import Diagnostics

/// The name of a folder that a paper had before, and where it says so.
package struct MovedAddress: Sendable, Equatable {
    package let slug: String
    package let place: SettledSpan

    package init(_ slug: String, at place: SettledSpan) {
        self.slug = slug
        self.place = place
    }
}
