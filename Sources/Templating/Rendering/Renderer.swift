import Diagnostics

/// Writes a checked template with the values of a page.
///
/// A loop over a list of jobs and no recursion, so that no page is nested too deep for it. It has no failure: the
/// check has made sure that every name is there and every call ends.
struct Renderer {
    private let kind: OutputKind
    private let partials: Partials
    /// What sections have stepped into, from the page inwards.
    private var scope: [Value]
    private var jobs: [Job] = []
    private var output: [UInt8] = []

    /// A row of nodes on its way.
    private struct Job {
        let nodes: [Node]
        let indentation: [UInt8]
        let given: GivenBlocks
        var position = 0
        /// Whether a value was stepped into, to be left at the end.
        var hasValue = false
        /// The items of a list for which the nodes are still to be written.
        var waiting: ArraySlice<Value> = []
    }

    static func render(_ template: ParsedTemplate, partials: Partials, with page: Value) -> [UInt8] {
        var renderer = Renderer(kind: template.name.kind, partials: partials, scope: [page])
        renderer.output.reserveCapacity(2 * template.file.bytes.count)
        renderer.jobs.append(Job(nodes: template.nodes, indentation: [], given: GivenBlocks()))
        while let last = renderer.jobs.indices.last { renderer.step(last) }
        return renderer.output
    }

    private init(kind: OutputKind, partials: Partials, scope: [Value]) {
        self.kind = kind
        self.partials = partials
        self.scope = scope
    }
}

extension Renderer {
    private mutating func step(_ last: Int) {
        guard jobs[last].position < jobs[last].nodes.count else { return endTurn(last) }
        let node = jobs[last].nodes[jobs[last].position]
        jobs[last].position += 1
        switch node {
        case .text(let bytes): output.append(contentsOf: bytes)
        case .lineStart(let blanks): startLine(blanks, indentation: jobs[last].indentation)
        case .variable(let name, _): write(value(of: name))
        case .section(let section): enter(section, from: jobs[last])
        case .partial(let call): start(call, from: jobs[last])
        case .block(let block): start(block, from: jobs[last])
        }
    }

    /// Goes on to the next item of a list, or ends the job.
    private mutating func endTurn(_ last: Int) {
        if jobs[last].hasValue { scope.removeLast() }
        if let next = jobs[last].waiting.popFirst() {
            scope.append(next)
            jobs[last].position = 0
        } else {
            jobs.removeLast()
        }
    }

    /// A partial that is called within a line is not indented there.
    private mutating func startLine(_ blanks: ArraySlice<UInt8>, indentation: [UInt8]) {
        if output.last ?? .lineFeed == .lineFeed { output.append(contentsOf: indentation) }
        output.append(contentsOf: blanks)
    }

    private mutating func write(_ value: Value) {
        switch value {
        case .text(let text): kind.escape(text, into: &output)
        case .rendered(let rendered) where rendered.kind == kind: output.append(contentsOf: rendered.bytes)
        case .rendered(let other): kind.escape(String(decoding: other.bytes, as: UTF8.self), into: &output)
        case .flag, .record, .list, .nothing: break
        }
    }
}

// MARK: Sections, partials and blocks

extension Renderer {
    private mutating func enter(_ section: Section, from job: Job) {
        let value = value(of: section.name)
        if section.isInverted {
            if !value.isThere { start(section.nodes, from: job) }
            return
        }
        switch value {
        case .flag(true): start(section.nodes, from: job)
        case .list(let items): start(section.nodes, with: items[...], from: job)
        case .text, .rendered, .record: start(section.nodes, with: [value], from: job)
        case .flag(false), .nothing: break
        }
    }

    private mutating func start(_ nodes: [Node], from job: Job) {
        jobs.append(Job(nodes: nodes, indentation: job.indentation, given: job.given))
    }

    private mutating func start(_ nodes: [Node], with items: ArraySlice<Value>, from job: Job) {
        guard let first = items.first else { return }
        scope.append(first)
        jobs.append(
            Job(
                nodes: nodes, indentation: job.indentation, given: job.given, hasValue: true,
                waiting: items.dropFirst()))
    }

    private mutating func start(_ call: Call, from job: Job) {
        guard let template = partials[call.name, kind] else { return }
        jobs.append(
            Job(
                nodes: template.nodes, indentation: job.indentation + (call.indentation ?? []),
                given: job.given.adding(call.blocks)))
    }

    private mutating func start(_ block: Block, from job: Job) {
        jobs.append(
            Job(
                nodes: job.given[block.name]?.nodes ?? block.nodes,
                indentation: job.indentation + (block.indentation ?? []), given: job.given))
    }
}

// MARK: Values

extension Renderer {
    /// The value of a name, found as `Scope.find` finds its shape.
    private func value(of name: Name) -> Value {
        guard let first = name.parts.first else { return scope.last ?? .nothing }
        for case .record(let record) in scope.reversed() {
            if let value = record.value(first) {
                return name.parts.dropFirst().reduce(value) { $0[$1] }
            }
        }
        return .nothing
    }
}

extension Value {
    /// Whether a section over this is printed.
    fileprivate var isThere: Bool {
        switch self {
        case .flag(let isSet): isSet
        case .list(let items): !items.isEmpty
        case .text, .rendered, .record: true
        case .nothing: false
        }
    }

    fileprivate subscript(name: String) -> Value {
        if case .record(let record) = self { record.value(name) ?? .nothing } else { .nothing }
    }
}
