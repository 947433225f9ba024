internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let correctionTyped = Rule(
        "correction-typed", .warning, "An amount that was corrected is typed in another place of the text.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [.report("## Costs\n\nThe lease costs {{ figures.lease }}.\n\n## Reasons\n\nIt was £1,300 before.")],
            mended: [.report("## Costs\n\nThe lease costs {{ figures.lease }}.\n\n## Reasons\n\nIt was less before.")],
            given: [
                .reportSettings(
                    """
                    corrections:
                      - date: 4 December 2026
                        changes:
                          - {figure: lease, was: "£1,300"}
                    """), .file("figures.csv", "name,value\nlease,\"£1,200\""),
            ]))
}

extension Diagnostic {
    static func correctionTyped(at span: Span, _ written: String, _ corrected: CorrectedAmounts.Amount) -> Diagnostic {
        let now = corrected.now.map { " to \($0)" } ?? ""
        return Diagnostic(
            .correctionTyped, at: span, "\(written) was corrected\(now), and is typed here as well",
            suggestion: "write what is right, by its name in double braces",
            notes: [.init(at: corrected.was, "the correction")])
    }
}

/// The amounts that were corrected, as texts may still type them.
struct CorrectedAmounts {
    struct Amount {
        let was: Span
        /// What is to be read for it.
        let now: String?
    }

    /// Only looked up, never listed.
    private var amounts: [Quantity: Amount] = [:]
    /// Fewer may stand for anything: 5%, £2m.
    private static let fewestDigits = 3

    init(_ corrections: [PaperCorrection]) {
        // Where the old words stand beside the new ones is an error already.
        for entry in corrections.flatMap(\.entries) where entry.unknown == nil && !entry.isOpen && !entry.lacksNew {
            let was = entry.was.value
            guard let quantity = WrittenNumber.parse(was)?.quantity, quantity.unit != .count,
                was.utf8.count(where: \.isDigit) >= Self.fewestDigits
            else { continue }
            amounts[quantity] = Amount(was: entry.was.span, now: entry.now)
        }
    }

    subscript(_ quantity: Quantity) -> Amount? { amounts[quantity] }
}
