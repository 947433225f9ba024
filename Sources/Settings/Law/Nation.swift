/// Whose law holds for a council's meetings.
package enum Nation: String, CaseIterable, Sendable {
    case england, wales

    /// `England`
    package var name: String {
        switch self {
        case .england: "England"
        case .wales: "Wales"
        }
    }
}
