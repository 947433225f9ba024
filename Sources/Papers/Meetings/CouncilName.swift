package import Diagnostics

/// What a paper calls its council, and where.
package struct CouncilName: Sendable, Equatable {
    /// As it is written.
    package let name: String
    package let place: SettledSpan

    package init(_ name: String, at place: SettledSpan) { (self.name, self.place) = (name, place) }
}
