package import Diagnostics

/// What a paper calls its council, and where.
///
/// A class, since each card of a paper would hold the whole of it, and most have none.
package final class CouncilName: Sendable, Equatable {
    /// As it is written.
    package let name: String
    package let place: SettledSpan

    package init(_ name: String, at place: SettledSpan) { (self.name, self.place) = (name, place) }

    package static func == (left: CouncilName, right: CouncilName) -> Bool {
        left.name == right.name && left.place == right.place
    }
}
