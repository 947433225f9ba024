/// Names that authors may have meant, for as many findings as are printed: looking for more could take longer than
/// reading the paper.
package struct Suggestions {
    private let names: [String]
    private var left = Rule.mostPrinted

    package init(among names: [String]) {
        self.names = names
    }

    /// Nil when nothing is near, and when enough was looked for.
    package mutating func didYouMean(_ written: String) -> String? { near(written)?.question }

    /// The same, with what would mend it.
    package mutating func near(_ written: String) -> NearNames? {
        guard left > 0 else { return nil }
        left -= 1
        return NearNames(to: written, among: names)
    }
}
