internal import Diagnostics

extension Diagnostic {
    static func dataMissing(_ file: String, at span: Span, uses: Int) -> Diagnostic {
        Diagnostic(
            .unknownName, at: span,
            "there is no file \(file.quoted) in the paper’s folder, and \(uses) names in the text need it",
            suggestion: "put it there, or take the names out of the text")
    }
}

/// Names that have no value because something is missing. That is one fault, wherever they stand.
struct MissingNames {
    private var groups: [Group] = []
    /// The group of each file and each name. Only looked up, never listed.
    private var indices: [String: Int] = [:]

    private struct Group {
        /// Nil where it is one name that nothing is known of.
        let file: String?
        let advice: String
        var uses: [NameUse]
    }

    /// - Parameter file: The data file that is not there.
    mutating func add(_ use: NameUse, of file: String) {
        let advice = "its value would come from a file \(file), which is not in the paper’s folder"
        add(use, to: file, Group(file: file, advice: advice, uses: []))
    }

    /// - Parameter advice: What to do about a name that is like no other.
    mutating func add(_ use: NameUse, advice: String) {
        add(use, to: "{{ \(use.name) }}", Group(file: nil, advice: advice, uses: []))
    }

    private mutating func add(_ use: NameUse, to key: String, _ new: Group) {
        let index = indices[key] ?? groups.count
        indices[key] = index
        if index == groups.count { groups.append(new) }
        groups[index].uses.append(use)
    }

    /// One a file or name, at its first use.
    var diagnostics: [Diagnostic] {
        groups.compactMap { group in
            guard let first = group.uses.first else { return nil }
            if let file = group.file, group.uses.count > 1 {
                return .dataMissing(file, at: first.span, uses: group.uses.count)
            }
            let others = group.uses.dropFirst().prefix(Self.mostNotes)
            return .unknownName(
                first.name, at: first.span, advice: group.advice,
                notes: others.map { .init(at: $0.span, "it stands here as well") })
        }
    }

    private static let mostNotes = 5
}
