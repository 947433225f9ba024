internal import Diagnostics
internal import Yams

/// Makes nodes of ours from those of Yams, and refuses what of YAML is not read here.
struct YAMLTree {
    /// What does not keep the rest from being read.
    private(set) var diagnostics: [Diagnostic] = []
    private let text: YAMLText

    init(_ text: YAMLText) {
        self.text = text
    }

    struct Refusal: Error {
        let diagnostic: Diagnostic
    }
}

extension YAMLTree {
    /// - Parameter depth: How many lists and mappings stand around the node.
    /// - Throws: `Refusal`. A name for a value is refused where it is given, which is before the places that repeat
    ///   it, so that nothing is ever read out more than once.
    mutating func node(_ node: Node, depth: Int = 0) throws -> DataNode {
        if case .scalar(let scalar) = node, let value = text.takenValue(of: scalar) {
            return DataNode(.text(value.text), at: value)
        }
        try refuseSign(at: node)
        switch node {
        case .scalar(let scalar):
            let span = text.span(of: scalar)
            if scalar.style == .plain { checkComment(after: span) }
            return DataNode(.text(scalar.string), at: span)
        case .sequence(let sequence):
            try refuseDepth(depth, at: node)
            let items = try sequence.map { try self.node($0, depth: depth + 1) }
            return DataNode(.list(items), at: text.span(of: node, holding: items.map(\.span)))
        case .mapping(let mapping):
            try refuseDepth(depth, at: node)
            let entries = try mapping.map { try entry($0.key, $0.value, depth: depth + 1) }
            let span = text.span(of: node, holding: entries.map(\.value.span))
            return DataNode(.mapping(joiningCutValues(entries)), at: span)
        case .alias:
            throw Refusal(diagnostic: .yamlReferences(at: text.place(of: node)))
        }
    }

    private mutating func entry(_ key: Node, _ value: Node, depth: Int) throws -> DataNode.Entry {
        try refuseSign(at: key)
        guard case .scalar(let scalar) = key else {
            let line = text.line(at: text.offset(of: key.mark))
            throw Refusal(diagnostic: .yamlMalformed(at: Span(text.source, line), advice: text.advice(for: line)))
        }
        guard scalar.string != "<<" else { throw Refusal(diagnostic: .yamlMerge(at: text.span(of: scalar))) }
        return DataNode.Entry(
            key: scalar.string, keySpan: text.span(of: scalar), value: try node(value, depth: depth))
    }

    /// Yams has read a name or a tag already and does not always hand it on, so it is looked for in the text.
    private func refuseSign(at node: Node) throws {
        let place = text.place(of: node)
        guard let byte = text.source.bytes[place.range].first, "&*!".utf8.contains(byte) else { return }
        let line = text.line(at: place.range.lowerBound)
        throw Refusal(
            diagnostic: .yamlSign(
                Character(Unicode.Scalar(byte)), at: place, quoted: text.quoted(line: line), fix: text.quotes(for: line)
            ))
    }

    private func refuseDepth(_ depth: Int, at node: Node) throws {
        guard depth < YAMLReader.maximumDepth else { throw Refusal(diagnostic: .yamlDepth(at: text.place(of: node))) }
    }

    /// `title: Care #1`: YAML ends the value before the sign, and the author never learns.
    private mutating func checkComment(after value: Span) {
        let end = value.range.upperBound
        let comment = text.source.bytes[end..<text.range.upperBound].drop(while: \.isBlank)
        guard comment.startIndex > end, comment.first == UInt8(ascii: "#") else { return }
        let line = text.line(at: end)
        diagnostics.append(
            .yamlComment(
                at: Span(text.source, comment.startIndex..<line.upperBound), quoted: text.quoted(line: line),
                fix: text.quotes(for: line)))
    }

    /// `{value: £1,234, unit: £}`: between braces a comma ends the value, and YAML takes 234 for a name without a value.
    private mutating func joiningCutValues(_ entries: [DataNode.Entry]) -> [DataNode.Entry] {
        var whole: [DataNode.Entry] = []
        var cut: Set<Int> = []
        for entry in entries {
            guard let last = whole.last, case .text(let start) = last.value.kind, text.lacksColon(entry.keySpan) else {
                whole.append(entry)
                continue
            }
            let span = Span(text.source, last.value.span.range.lowerBound..<entry.keySpan.range.upperBound)
            let value = DataNode(.text("\(start),\(entry.key)"), at: span)
            whole[whole.count - 1] = DataNode.Entry(key: last.key, keySpan: last.keySpan, value: value)
            cut.insert(whole.count - 1)
        }
        diagnostics += cut.sorted().map { .yamlCut(at: whole[$0].value.span) }
        return whole
    }
}
