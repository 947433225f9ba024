import Diagnostics

/// Walks over everything that a page's template could ever print, with the shapes of the page in place of values.
struct Checker {
    private let kind: OutputKind
    private let partials: Partials
    private var scope: Scope
    private var given = GivenBlocks()
    /// The calls that led to where the walk is.
    private var calls: [Expansion] = []
    private var depth = 0
    private var expandedSize = 0
    private var isGivenUp = false
    private var isSound = true
    private var faults = Faults()

    /// What is wrong with a template and all it calls, when used for a page of that shape. Returns whether it can be
    /// rendered; when not, some of the reasons may have been reported when the files were read.
    static func check(
        _ template: ParsedTemplate, partials: Partials, for shape: Shape, faults: inout Faults
    ) -> Bool {
        var checker = Checker(kind: template.name.kind, partials: partials, scope: Scope(shape))
        checker.faults = faults
        checker.checkTemplate(template)
        faults = checker.faults
        return checker.isSound
    }

    private init(kind: OutputKind, partials: Partials, scope: Scope) {
        self.kind = kind
        self.partials = partials
        self.scope = scope
    }
}

extension Checker {
    private mutating func checkTemplate(_ template: ParsedTemplate) {
        isSound = isSound && template.isSound
        expandedSize += template.file.bytes.count
        check(template.nodes)
    }

    private mutating func check(_ nodes: [Node]) {
        for node in nodes where !isGivenUp {
            switch node {
            case .text, .lineStart: break
            case .variable(let name, let isRaw): checkVariable(name, isRaw: isRaw)
            case .section(let section): checkSection(section)
            case .partial(let call): checkCall(call)
            case .block(let block): checkBlock(block)
            }
        }
    }

    private mutating func report(_ fault: Diagnostic) {
        isSound = false
        faults.add(fault, calledFrom: calls.last?.call)
    }

    /// Goes one level deeper, unless that is too deep.
    private mutating func descend(at span: Span, _ check: (inout Checker) -> Void) {
        guard depth < Limits.depth else { return giveUp(.tooDeep(at: span)) }
        depth += 1
        check(&self)
        depth -= 1
    }

    private mutating func giveUp(_ fault: Diagnostic) {
        report(fault)
        isGivenUp = true
    }
}

// MARK: Names

extension Checker {
    private mutating func checkVariable(_ name: Name, isRaw: Bool) {
        guard let (shape, _, missing) = find(name) else { return }
        if let missing {
            report(.mayBeMissing(missing, at: name.span))
        } else if let fault = Self.fault(printing: shape.present, name, isRaw: isRaw, kind: kind) {
            report(fault)
        }
    }

    private mutating func checkSection(_ section: Section) {
        let before = scope
        scope = section.isInverted ? inverted(section) : entered(section)
        descend(at: section.name.span) { $0.check(section.nodes) }
        scope = before
    }

    /// The scope within `{{^name}}`.
    private mutating func inverted(_ section: Section) -> Scope {
        guard let (shape, _, missing) = find(section.name) else { return scope }
        if missing == nil, shape.isPrintable || shape.isGroup {
            report(.alwaysThere(section.name.text, isInverted: true, at: section.name.span))
        }
        return scope
    }

    /// The scope within `{{#name}}`.
    private mutating func entered(_ section: Section) -> Scope {
        guard let (shape, frame, missing) = find(section.name) else { return scope.entering(nil, from: 0) }
        let inner = scope.knowing(section.name, in: frame)
        switch shape.present {
        case .flag: return inner
        case .list(let item): return inner.entering(item, from: frame)
        case let present:
            if missing == nil, shape.isPrintable {
                report(.alwaysThere(section.name.text, isInverted: false, at: section.name.span))
            }
            return inner.entering(present, from: frame)
        }
    }

    /// Finds a name; nil when it cannot be used, which is reported here or has been.
    private mutating func find(_ name: Name) -> (shape: Shape, frame: Int, missing: String?)? {
        switch scope.find(name) {
        case .value(let shape, let frame, let missing): return (shape, frame, missing)
        case .hidden: isSound = false
        case .noGroup(let part, let shape): report(.holdsNoNames(part, shape, at: name.span))
        case .unknown(let part, let fields):
            report(.unknownName(part, at: name.span, suggestion: faults.suggestion(for: part, among: fields)))
        }
        return nil
    }

    private static func fault(printing shape: Shape, _ name: Name, isRaw: Bool, kind: OutputKind) -> Diagnostic? {
        switch shape {
        case .text: isRaw ? .rawText(name.text, at: name.span) : nil
        case .rendered(let kinds) where !kinds.contains(kind):
            .otherKind(name.text, kinds: kinds, template: kind, at: name.span)
        case .rendered(let kinds): isRaw ? nil : .escapedOutput(name.text, kinds: kinds, at: name.span)
        case .flag, .record, .list, .optional: .notPrintable(name.text, shape, at: name.span)
        }
    }
}

// MARK: Partials and blocks

extension Checker {
    /// A partial that does not exist has been reported when the files were read.
    private mutating func checkCall(_ call: Call) {
        guard let template = partials[call.name, kind] else {
            isSound = false
            return
        }
        let before = given
        given = given.adding(call.blocks)
        expand(template.file.whole, named: call.name, at: call.span) { $0.checkTemplate(template) }
        given = before
    }

    private mutating func checkBlock(_ block: Block) {
        guard let filling = given[block.name] else {
            return descend(at: block.span) { $0.check(block.nodes) }
        }
        expand(filling.span, named: block.name, at: block.span) {
            $0.expandedSize += filling.size
            $0.check(filling.nodes)
        }
    }

    /// Checks what is called, where it is called. A call that has been here before with the same in hand needs no
    /// second look, but it must have gone deeper into the page, or it would never end.
    private mutating func expand(_ place: Span, named name: String, at call: Span, _ check: (inout Checker) -> Void) {
        let next = Expansion(
            place: place, view: scope.view, given: given.blocks.map(\.span), frames: scope.frames.count, call: call)
        if let earlier = calls.last(where: { $0.isSame(as: next) }) {
            if !scope.goesDeeper(than: earlier.frames) { report(.endlessCall(name, at: call)) }
            return
        }
        guard expandedSize <= Limits.expandedSize else { return giveUp(.expandsTooFar(at: call)) }
        calls.append(next)
        descend(at: call, check)
        calls.removeLast()
    }
}
