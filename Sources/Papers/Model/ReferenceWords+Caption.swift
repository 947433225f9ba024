package import Settings

extension ReferenceWords {
    /// `Table 1`, `Figure 1`, and of what is exempt `Table E1`: so the others have the same numbers in both editions.
    package func numbered(_ caption: Caption) -> String {
        let number = "\(caption.isExempt ? "E" : "")\(caption.number)"
        return switch caption.kind {
        case .table: table(number)
        case .figure: figure(number)
        }
    }
}
