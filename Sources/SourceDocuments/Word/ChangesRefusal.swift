internal import Diagnostics

/// What is said of a file with tracked changes that nobody decided on.
enum ChangesRefusal {
    static func message(_ changes: [SourceChange], name: String) -> String {
        let first = changes.prefix(shown).map(words).joined(separator: "; ")
        let more = changes.count > shown ? "; and \(changes.count - shown) more" : ""
        return
            "\(name) holds \(counts(changes)): \(first)\(more). Say with --accept-changes that the paper is made with "
            + "these changes, or with --reject-changes that it is made without them; or accept or reject them in Word with "
            + "Review, Accept, and save the file"
    }

    private static let shown = 5

    private static func counts(_ changes: [SourceChange]) -> String {
        changes.count == 1 ? "a tracked change" : "\(changes.count) tracked changes"
    }

    private static func words(_ change: SourceChange) -> String {
        let text = change.text.wordsBetweenBlanks.joined(separator: " ")
        return "\(change.kind.rawValue)\(text.isEmpty ? "" : " \(text.quoted)") (\(change.place))"
    }
}
