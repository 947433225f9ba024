/// Names that authors may have meant, for as many findings as are printed: looking for more could take longer than
/// reading the paper.
package struct Suggestions {
    private let names: [String]
    private var left = DiagnosticFormat.mostOfOneRule

    package init(among names: [String]) {
        self.names = names
    }

    /// Nil when nothing is near, and when enough was looked for.
    package mutating func didYouMean(_ written: String) -> String? {
        guard left > 0 else { return nil }
        left -= 1
        return Diagnostics.didYouMean(written, among: names)
    }
}
