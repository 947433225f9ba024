import Diagnostics

/// Makes the tree of a template from its tags, each of which has its partner.
struct TreeBuilder {
    private let file: SourceFile
    /// What is open, the innermost last; the first is the template itself.
    private var open: [Opened] = [Opened(token: nil, lead: nil, isBare: true)]
    private var faults: [Diagnostic] = []

    /// A tag whose end is still to come, and what it holds so far.
    private struct Opened {
        let token: Token?
        let lead: Range<Int>?
        let isBare: Bool
        var nodes: [Node] = []
    }

    static func nodes(of items: [LaidOut], in file: SourceFile, faults: inout [Diagnostic]) -> [Node] {
        var builder = TreeBuilder(file: file)
        for item in items { builder.add(item) }
        faults += builder.faults
        return builder.open[0].nodes
    }

    private init(file: SourceFile) {
        self.file = file
    }
}

extension TreeBuilder {
    private mutating func add(_ item: LaidOut) {
        switch item {
        case .lineStart(let blanks): append(.lineStart(file.bytes[blanks]))
        case .text(let range): addText(range)
        case .tag(let token, let lead, let isBare): addTag(token, lead: lead, isBare: isBare)
        }
    }

    /// A parent prints its blocks alone; words between them would be lost without a sound.
    private mutating func addText(_ range: Range<Int>) {
        guard isInParent else { return append(range.isEmpty ? nil : .text(file.bytes[range])) }
        if !file.bytes[range].allSatisfy({ $0.isBlank || $0.isLineEnd }) {
            faults.append(.lostInParent(parentName, at: Span(file, range)))
        }
    }

    private mutating func addTag(_ token: Token, lead: Range<Int>?, isBare: Bool) {
        if isInParent, token.kind != .silent, token.kind != .block, token.kind != .close {
            faults.append(.lostInParent(parentName, at: span(token)))
        }
        switch token.kind {
        case .text, .silent: break
        case .variable: append(name(token).map { .variable($0, isRaw: false) })
        case .rawVariable: append(name(token).map { .variable($0, isRaw: true) })
        case .partial: append(call(token, lead: isBare ? lead : nil, blocks: []).map(Node.partial))
        case .section, .invertedSection, .parent, .block:
            open.append(Opened(token: token, lead: lead, isBare: isBare))
        case .close: close(at: token)
        }
    }

    private mutating func close(at closing: Token) {
        guard let closed = open.popLast(), let token = closed.token else { return }
        switch token.kind {
        case .parent: append(parent(closed, token))
        case .block: append(block(closed, token, size: closing.range.upperBound - token.range.lowerBound))
        default: append(section(closed, token))
        }
    }

    private mutating func append(_ node: Node?) {
        if let node { open[open.count - 1].nodes.append(node) }
    }
}

// MARK: Nodes

extension TreeBuilder {
    private mutating func section(_ closed: Opened, _ token: Token) -> Node {
        let name = name(token) ?? Name(parts: [token.name], span: span(token), isReadable: false)
        return .section(Section(name: name, isInverted: token.kind == .invertedSection, nodes: closed.nodes))
    }

    private mutating func parent(_ closed: Opened, _ token: Token) -> Node? {
        var blocks: [Block] = []
        var names: Set<String> = []
        for case .block(let block) in closed.nodes {
            if names.insert(block.name).inserted {
                blocks.append(block)
            } else {
                faults.append(.blockGivenTwice(block.name, at: block.span))
            }
        }
        return call(token, lead: closed.isBare ? closed.lead : nil, blocks: blocks).map(Node.partial)
    }

    private mutating func block(_ closed: Opened, _ token: Token, size: Int) -> Node? {
        guard Self.isWord(token.name.utf8[...]) else {
            faults.append(.unreadableName(token.name, at: span(token)))
            return nil
        }
        let indentation = closed.lead.flatMap { sharedIndentation(of: closed, lead: file.bytes[$0]) }
        let nodes = closed.nodes.withoutIndentation(indentation?.count ?? 0)
        return .block(Block(name: token.name, span: span(token), size: size, indentation: indentation, nodes: nodes))
    }

    /// A line with text after the opening tag counts as well; a block without lines is where its tag is.
    private func sharedIndentation(of closed: Opened, lead: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let lines = closed.nodes.lineIndentations
        let counted = closed.isBare && !lines.isEmpty ? lines : [lead] + lines
        return counted.sharedStart
    }

    private mutating func call(_ token: Token, lead: Range<Int>?, blocks: [Block]) -> Call? {
        let parts = token.name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.allSatisfy(Self.isWord) else {
            faults.append(.unreadableName(token.name, at: span(token)))
            return nil
        }
        return Call(name: token.name, span: span(token), indentation: lead.map { file.bytes[$0] }, blocks: blocks)
    }

    private mutating func name(_ token: Token) -> Name? {
        if token.name == "." { return Name(parts: [], span: span(token), isReadable: true) }
        let parts = token.name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.allSatisfy(Self.isWord) else {
            faults.append(.unreadableName(token.name, at: span(token)))
            return nil
        }
        return Name(parts: parts.map { String(Substring($0)) }, span: span(token), isReadable: true)
    }
}

extension TreeBuilder {
    private var isInParent: Bool { open.last?.token?.kind == .parent }
    private var parentName: String { open.last?.token?.name ?? "" }

    private func span(_ token: Token) -> Span {
        Span(file, token.range)
    }

    /// Letters, digits, hyphens and underscores, at least one.
    private static func isWord(_ text: Substring.UTF8View) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
}
