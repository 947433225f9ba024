/// The templates of the folder `partials`, by the name that a call uses and the kind of the template that calls.
struct Partials: Sendable {
    private let templates: [TemplateName: ParsedTemplate]

    init(_ templates: [ParsedTemplate]) {
        let partials = templates.filter(\.name.isPartial).map { ($0.name, $0) }
        self.templates = Dictionary(partials) { first, _ in first }
    }

    subscript(base: String, kind: OutputKind) -> ParsedTemplate? {
        templates[TemplateName(base: base, kind: kind, isPartial: true)]
    }
}
