extension SettledAcceptance {
    /// The finding as one that the paper accepts, with the reason below it:
    ///
    ///     Content/home-care/figures.csv:8:3: accepted: what is wrong [rule]
    ///          = Published like this.
    package var printed: String {
        ShortFormat().print(finding, as: "accepted") + "     = \(because.printable)\n"
    }
}

extension SettledFinding {
    /// The entry that accepts the finding as lines to paste below `accept:`, the reason left open; nil where no reason
    /// would do.
    package var acceptanceLines: [String]? {
        acceptanceEntry.map { entry in
            ["  - rule: \(entry.rule)", "    at: \(entry.quotedAt.printable)", "    because: …"]
        }
    }
}
