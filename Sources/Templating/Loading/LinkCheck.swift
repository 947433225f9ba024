import Diagnostics

/// Looks at the calls between templates: whether each partial exists, and each block that a call fills. This needs
/// no page, so it finds the faults of partials that no page uses, too.
struct LinkCheck {
    private let templates: [ParsedTemplate]
    private let partials: Partials
    /// By template, once asked for.
    private var blockNames: [TemplateName: OrderedNames] = [:]
    private var faults: [Diagnostic] = []

    static func faults(of templates: [ParsedTemplate], partials: Partials) -> [Diagnostic] {
        var check = LinkCheck(templates: templates, partials: partials)
        for template in templates {
            for call in template.nodes.calls { check.check(call, in: template) }
        }
        return check.faults
    }

    private init(templates: [ParsedTemplate], partials: Partials) {
        self.templates = templates
        self.partials = partials
    }
}

extension LinkCheck {
    private mutating func check(_ call: Call, in template: ParsedTemplate) {
        let kind = template.name.kind
        guard let called = partials[call.name, kind] else {
            let name = TemplateName(base: call.name, kind: kind, isPartial: true)
            return faults.append(.unknownPartial(name, near: namesNear { partialNames(of: kind) }, at: call.span))
        }
        guard !call.blocks.isEmpty else { return }
        let names = blockNames(reachedFrom: called)
        for block in call.blocks where !names.contains(block.name) {
            faults.append(.unknownBlock(block.name, of: call.name, near: namesNear { names.list }, at: block.span))
        }
    }

    private func partialNames(of kind: OutputKind) -> [String] {
        templates.map(\.name).filter { $0.isPartial && $0.kind == kind }.map(\.base)
    }

    /// None for more faults than anybody reads: looking for near names costs more than finding the fault.
    private func namesNear(_ names: () -> [String]) -> [String] {
        faults.count < Limits.suggestions ? names() : []
    }

    /// The blocks of a template and of all that it calls, in the order in which they are come upon.
    private mutating func blockNames(reachedFrom template: ParsedTemplate) -> OrderedNames {
        if let known = blockNames[template.name] { return known }
        var reached = [template]
        var known: Set = [template.name]
        var names = OrderedNames()
        var next = 0
        while next < reached.count {
            for name in reached[next].nodes.blockNames { names.add(name) }
            for call in reached[next].nodes.calls {
                guard let called = partials[call.name, template.name.kind], known.insert(called.name).inserted
                else { continue }
                reached.append(called)
            }
            next += 1
        }
        blockNames[template.name] = names
        return names
    }
}

extension [Node] {
    /// All calls in here, also those within blocks and sections.
    fileprivate var calls: [Call] {
        flatMap { node -> [Call] in
            switch node {
            case .partial(let call): [call] + call.blocks.flatMap(\.nodes.calls)
            case .section(let section): section.nodes.calls
            case .block(let block): block.nodes.calls
            case .text, .lineStart, .variable: []
            }
        }
    }

    /// The names of the blocks that callers may fill.
    fileprivate var blockNames: [String] {
        flatMap { node -> [String] in
            switch node {
            case .partial(let call): call.blocks.flatMap(\.nodes.blockNames)
            case .section(let section): section.nodes.blockNames
            case .block(let block): [block.name] + block.nodes.blockNames
            case .text, .lineStart, .variable: []
            }
        }
    }
}

/// Names without repetition.
private struct OrderedNames {
    private(set) var list: [String] = []
    private var known: Set<String> = []

    func contains(_ name: String) -> Bool { known.contains(name) }

    mutating func add(_ name: String) {
        if known.insert(name).inserted { list.append(name) }
    }
}
