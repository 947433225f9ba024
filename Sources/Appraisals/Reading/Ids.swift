package import Diagnostics
internal import Markdown

extension Rule {
    package static let idDuplicate = Rule(
        "id-duplicate", .error, "Two places have one id, so a link cannot tell them apart.")
    package static let idReserved = Rule("id-reserved", .error, "An id is one that the program gives by itself.")
    package static let optionDuplicate = Rule("option-duplicate", .error, "Two options have one number or letter.")
}

extension Diagnostic {
    static func idDuplicate(_ id: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .idDuplicate, at: span, "there are two places with the id “\(id)”", suggestion: "give this one another id",
            notes: [.init(at: first, "the first one")])
    }

    static func idReserved(_ id: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .idReserved, at: span, "the program gives the id “\(id)” by itself",
            suggestion: "choose another, such as “my-\(id)”")
    }

    static func optionDuplicate(_ key: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .optionDuplicate, at: span, "there are two options with this number",
            suggestion: "give each option a number or letter of its own", notes: [.init(at: first, "the first one")])
    }
}

/// The ids of a document: what a link may point at.
struct Ids {
    /// Where each id stands. Only looked up, never listed.
    private var places: [String: Span] = [:]
    /// In the order of the document, for suggestions.
    private(set) var names: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter blocks: All blocks of the document, which carry the ids that authors gave.
    init(of appraisal: Appraisal, in blocks: [Block]) {
        for option in appraisal.options {
            if let first = places[option.key] {
                diagnostics.append(.optionDuplicate(option.key, at: option.span, first: first))
            }
            add(option.key, at: option.span)
        }
        for attributes in blocks.descendants.flatMap(\.ownAttributes) {
            guard let id = attributes.id else { continue }
            if Self.isReserved(id) {
                diagnostics.append(.idReserved(id, at: attributes.span))
            } else if let first = places[id] {
                diagnostics.append(.idDuplicate(id, at: attributes.span, first: first))
            }
            add(id, at: attributes.span)
        }
        for section in appraisal.sectionsBefore + appraisal.sectionsAfter { add(section.id, at: section.span) }
        for aspect in appraisal.options.flatMap(\.aspects) { add(aspect.id, at: aspect.span) }
    }

    func contains(_ id: String) -> Bool { places[id] != nil }

    private mutating func add(_ id: String, at span: Span) {
        guard places[id] == nil else { return }
        places[id] = span
        names.append(id)
    }

    /// The ids that stand in the templates, and the beginnings of those that are counted.
    private static func isReserved(_ id: String) -> Bool {
        let fixed = ["main", "contents", "options", "summary", "notes", "introduction"]
        let counted = ["section-", "option-", "note-", "p-"]
        return fixed.contains(id) || counted.contains { id.utf8.starts(with: $0.utf8) }
    }
}

extension Block {
    /// Those of the block itself and of a list's items.
    fileprivate var ownAttributes: [Attributes] {
        var own = [attributes].compactMap { $0 }
        if case .list(let list) = kind { own += list.items.compactMap(\.attributes) }
        return own
    }
}
