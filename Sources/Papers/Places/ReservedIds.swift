internal import Diagnostics

/// The ids that the program gives by itself.
enum ReservedIds {
    /// Whether the templates, or the counting of what has no id of its own, may come to the same id.
    static func contains(_ id: String) -> Bool {
        let parts = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        let name = parts.prefix { !$0.isNumber }
        let isCounted = name.count < parts.count && parts[name.count...].allSatisfy(\.isNumber)
        return ofTemplates.contains(id)
            || parts.count > 1 && parts.first.map(ofRows.contains) ?? false
            || isCounted && counted.contains(name.joined(separator: "-"))
            || parts.first == "option" && isOfOption(parts.dropFirst())
    }

    /// `2`, `2b-part-3`: what follows `option-`.
    private static func isOfOption(_ parts: ArraySlice<String>) -> Bool {
        guard let label = parts.first, case .option = OptionHeading("option \(label)") else { return false }
        return parts.count == 1
            || parts.count == 3 && parts.dropFirst().first == "part" && parts.last?.isNumber ?? false
    }

    private static let ofTemplates = [
        "main", "contents", "options", "options-compared", "introduction", "notes", "standfirst",
        "appendices", "background-papers", "contact", "figures", "abbreviations",
        "points-accepted",
    ]
    /// What stands before the id of a risk, or the name of a figure, in the id of its row.
    private static let ofRows = ["risk", "figure"]
    private static let counted = ["section", "p", "note", "note-ref"]
}

extension String {
    fileprivate var isNumber: Bool { !utf8.isEmpty && utf8.allSatisfy(\.isDigit) }
}
