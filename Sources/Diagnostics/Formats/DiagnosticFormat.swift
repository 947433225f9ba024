/// How findings are printed. Each format has a file of its own.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// With the source line, the place marked in it, and what would be right.
    case text
    /// One line a finding.
    case short
}

extension DiagnosticFormat {
    /// How many findings of one rule are printed; the rest are counted.
    package static let mostOfOneRule = 100

    /// The findings as text that ends with a line's end; empty when there are none.
    ///
    /// - Parameters:
    ///   - diagnostics: In the order in which they are to be printed.
    ///   - inColour: Whether the text may hold the colour codes of a terminal.
    package func print(_ diagnostics: [Diagnostic], inColour: Bool) -> String {
        var counts: [String: Int] = [:]
        var rules: [String] = []
        var text = ""
        for diagnostic in diagnostics {
            let count = counts[diagnostic.rule.id, default: 0] + 1
            counts[diagnostic.rule.id] = count
            if count == 1 { rules.append(diagnostic.rule.id) }
            if count <= Self.mostOfOneRule { text += print(diagnostic, inColour: inColour) }
        }
        for rule in rules {
            let left = counts[rule, default: 0] - Self.mostOfOneRule
            if left > 0 { text += "… and \(left) more finding\(left == 1 ? "" : "s") of this rule [\(rule)]\n" }
        }
        return text
    }

    private func print(_ diagnostic: Diagnostic, inColour: Bool) -> String {
        switch self {
        case .text: TextFormat(inColour: inColour).print(diagnostic)
        case .short: ShortFormat().print(diagnostic)
        }
    }
}
