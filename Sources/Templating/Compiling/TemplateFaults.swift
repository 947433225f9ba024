package import Diagnostics

/// The faults found while templates are compiled: each once, however many pages and calls lead to it.
package struct TemplateFaults {
    package private(set) var list: [Diagnostic] = []
    private var known: Set<Key> = []
    private var suggestions = 0

    private struct Key: Hashable {
        let path: String
        let offset: Int
        let rule: Rule
        let message: String
    }

    package init() {}

    /// Adds a fault, with the place that called the partial or block it stands in.
    mutating func add(_ fault: Diagnostic, calledFrom call: Span? = nil) {
        guard known.insert(Self.key(fault)).inserted else { return }
        guard let call else { return list.append(fault) }
        list.append(
            Diagnostic(
                fault.rule, at: fault.place, fault.message, suggestion: fault.suggestion,
                notes: [Diagnostic.Note(at: call, "it is called here")]))
    }

    private static func key(_ fault: Diagnostic) -> Key {
        Key(
            path: fault.place.path, offset: fault.place.span?.range.lowerBound ?? -1, rule: fault.rule,
            message: fault.message)
    }
}

extension TemplateFaults {
    /// What may have been meant: a name of a group within reach, a name much like it, or what there is.
    mutating func suggestion(for name: String, among fields: [FieldShape]) -> String? {
        suggestions += 1
        guard suggestions <= Limits.suggestions else { return nil }
        if let group = fields.first(where: { $0.shape.record?.fields().contains { $0.name == name } == true }) {
            return "it belongs to “\(group.name)”: write {{#\(group.name)}}…{{/\(group.name)}} around it"
        }
        let names = fields.map(\.name)
        return didYouMean(name, among: names) ?? Self.overview(of: names)
    }

    private static func overview(of names: [String]) -> String? {
        let shown = names.prefix(8).joined(separator: ", ")
        if names.isEmpty { return nil }
        return "the names here are \(shown)" + (names.count > 8 ? " and \(names.count - 8) more" : "")
    }
}
