package import Diagnostics
internal import Markdown

extension Rule {
    package static let idDuplicate = Rule(
        "id-duplicate", .error, "Two places have one id, so a link cannot tell them apart.",
        example: .text(
            """
            The contracts end in March. {#dates}

            Carers are told in May. {#dates}
            """,
            mended: """
                The contracts end in March. {#end}

                Carers are told in May. {#notice}
                """))
    package static let idReserved = Rule(
        "id-reserved", .error, "An id is one that the program gives by itself.",
        example: .text(
            "The contracts end in March. {#section-2}", mended: "The contracts end in March. {#end-of-contracts}"))
    package static let optionDuplicate = Rule(
        "option-duplicate", .error, "Two options have one number or letter.",
        example: .options(
            """
            ## Option 1 – Extend the contract
            ### Pros
            - Nothing changes for residents

            ## Option 1 – Commission eight providers
            ### Pros
            - Fixes the price for four years
            """,
            mended: """
                ## Option 1 – Extend the contract
                ### Pros
                - Nothing changes for residents

                ## Option 2 – Commission eight providers
                ### Pros
                - Fixes the price for four years
                """))
}

extension Diagnostic {
    static func idDuplicate(_ id: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .idDuplicate, at: span, "there are two places with the id \(id.quoted)",
            suggestion: "give this one another id", notes: [.init(at: first, "the first one")])
    }

    static func idReserved(_ id: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .idReserved, at: span, "the program gives the id \(id.quoted) by itself",
            suggestion: "leave it out, or choose another")
    }

    static func optionDuplicate(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .optionDuplicate, at: span, "there are two options with this number or letter",
            suggestion: "give each option one of its own", notes: [.init(at: first, "the first one")])
    }
}

/// The ids of a document: what a link may point at.
struct Ids {
    /// Where each id stands. Only looked up, never listed.
    private var places: [String: Span] = [:]
    /// In the order of the document, for suggestions.
    private(set) var names: [String] = []
    /// The ids that stand on the page under another name: an option's key where its author gave an id.
    private(set) var replaced: [String: String] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    /// The ids that authors gave, in this document and in those of the paper before it.
    private var given: [String: Span] = [:]

    /// - Parameters:
    ///   - blocks: All blocks of the document, which carry the ids that authors gave.
    ///   - other: The ids of the text before this one: no id may stand in two.
    init(of appraisal: Appraisal, in blocks: [Block], besides other: Ids? = nil) {
        given = other?.given ?? [:]
        let repeated = addKeys(of: appraisal.options)
        for block in blocks.descendants where !repeated.contains(block.span.range.lowerBound) {
            for attributes in block.ownAttributes { addGiven(attributes) }
        }
        for section in appraisal.sectionsBefore + appraisal.sectionsAfter { add(section) }
        for option in appraisal.options {
            addLabels(in: option.description)
            for aspect in option.aspects {
                add(aspect.id, at: aspect.span)
                addLabels(in: aspect.content)
            }
        }
    }

    /// The same of a text of sections alone.
    init(of sections: [Section], in blocks: [Block], besides other: Ids? = nil) {
        given = other?.given ?? [:]
        for attributes in blocks.descendants.flatMap(\.ownAttributes) { addGiven(attributes) }
        for section in sections { add(section) }
    }

    func contains(_ id: String) -> Bool { places[id] != nil }

    var all: Set<String> { Set(names) }
}

extension Ids {
    /// - Returns: Where the headings of options stand whose number another has already. Their id may well be the
    ///   other's too: whoever copied an option learns of it once.
    private mutating func addKeys(of options: [Option]) -> Set<Int> {
        var repeated: Set<Int> = []
        for option in options {
            if let first = places[option.key] {
                diagnostics.append(.optionDuplicate(at: option.span, first: first))
                repeated.insert(option.span.range.lowerBound)
            } else if option.id != option.key {
                replaced[option.key] = option.id
            }
            add(option.key, at: option.span)
        }
        return repeated
    }

    private mutating func add(_ section: Section) {
        add(section.id, at: section.span)
        addLabels(in: section.content)
    }

    /// The ids that the numbering gives.
    private mutating func addLabels(in blocks: [Block]) {
        for block in blocks {
            if let label = block.label { add(label.id, at: block.span) }
            guard case .list(let list) = block.kind else { continue }
            for item in list.items {
                if let label = item.label { add(label.id, at: item.span) }
            }
        }
    }

    private mutating func addGiven(_ attributes: Attributes) {
        guard let id = attributes.id else { return }
        if Self.isReserved(id) {
            diagnostics.append(.idReserved(id, at: attributes.span))
        } else if let first = places[id] ?? given[id] {
            diagnostics.append(.idDuplicate(id, at: attributes.span, first: first))
        }
        given[id] = given[id] ?? attributes.span
        add(id, at: attributes.span)
    }

    private mutating func add(_ id: String, at span: Span) {
        guard places[id] == nil else { return }
        places[id] = span
        names.append(id)
    }
}

extension Ids {
    /// Whether the templates, or the counting of what has no id of its own, may come to the same id.
    private static func isReserved(_ id: String) -> Bool {
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
    ]
    /// What stands before the id of a risk, or the name of a figure, in the id of its row.
    private static let ofRows = ["risk", "figure"]
    private static let counted = ["section", "p", "note", "note-ref"]
}

extension String {
    fileprivate var isNumber: Bool { !utf8.isEmpty && utf8.allSatisfy(\.isDigit) }
}
