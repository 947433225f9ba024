import Diagnostics

/// An exempt report of which nothing is left but what the agenda of its meeting says of it.
enum WithheldReport {
    /// The settings that stay, each with the lines below it.
    private static let kept = [
        "agenda-item", "call-in-days", "council", "date", "decision", "exempt", "forward-plan", "language", "meeting",
        "nation", "private-notice", "published", "report-of", "status", "urgency",
    ].map { Array("\($0):".utf8) }

    /// - Parameter report: The bytes of `report.md`.
    static func bytes(of report: [UInt8]) -> [UInt8] {
        var settings: [UInt8] = []
        var isKept = false
        for line in report.split(separator: .lineFeed).dropFirst().prefix(while: { !$0.starts(with: "---".utf8) }) {
            if line.first.map({ $0.isLetter }) == true { isKept = kept.contains { line.starts(with: $0) } }
            if isKept { settings += line + [.lineFeed] }
        }
        return "---\ntitle: A report\n".utf8 + settings + body.utf8
    }

    private static let body = """
        ---

        This report is not here.

        ## Recommendations

        1. Agree what it says.

        ## Reasons for the decision

        They stand there.

        """
}
