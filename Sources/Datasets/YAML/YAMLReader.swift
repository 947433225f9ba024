package import Diagnostics
internal import Yams

/// Reads YAML into nodes that know where they stand. Yams only composes: its own loading turns `NO` into false and
/// `12:30` into 750.
package enum YAMLReader {
    /// How many lists and mappings may stand in one another; no settings need more.
    package static let maximumDepth = 8

    /// Reads the part of a file that is YAML.
    ///
    /// - Parameters:
    ///   - range: Whole lines of `source.bytes`, valid UTF-8.
    ///   - limit: The most bytes that are read.
    /// - Returns: An empty mapping for an empty text; nil when it cannot be read, and then a finding says why.
    package static func read(
        _ source: SourceFile, in range: Range<Int>, limit: Int, diagnostics: inout [Diagnostic]
    ) -> DataNode? {
        let whole = Span(source, range)
        guard range.count <= limit else {
            diagnostics.append(.yamlTooLarge(range.count, limit: limit, at: Span(source, range.prefix(1).asRange)))
            return nil
        }
        let text = YAMLText(source, in: range)
        if let reference = text.firstReference() {
            diagnostics.append(.yamlReference(at: reference))
            return nil
        }
        do {
            guard let node = try Parser(yaml: whole.text, resolver: .basic, encoding: .utf8).singleRoot() else {
                return DataNode(.mapping([]), at: whole)
            }
            return try DataNode(node, in: text, depth: 0)
        } catch let refusal as YAMLRefusal {
            diagnostics.append(refusal.diagnostic)
        } catch {
            diagnostics.append(text.diagnostic(for: error))
        }
        return nil
    }
}

/// What of YAML is not read here.
private struct YAMLRefusal: Error {
    let diagnostic: Diagnostic
}

extension DataNode {
    fileprivate init(_ node: Node, in text: YAMLText, depth: Int) throws {
        guard node.anchor == nil else { throw YAMLRefusal(diagnostic: .yamlReference(at: text.place(of: node))) }
        guard depth <= YAMLReader.maximumDepth else {
            throw YAMLRefusal(diagnostic: .yamlDepth(at: text.place(of: node)))
        }
        switch node {
        case .scalar(let scalar):
            let span = text.span(of: scalar)
            guard span.file.bytes[span.range].first != UInt8(ascii: "!") else {
                throw YAMLRefusal(diagnostic: .yamlTag(at: span))
            }
            self.init(.text(scalar.string), at: span)
        case .sequence(let sequence):
            let items = try sequence.map { try DataNode($0, in: text, depth: depth + 1) }
            self.init(.list(items), at: text.span(of: node, holding: items.map(\.span)))
        case .mapping(let mapping):
            let entries = try mapping.map { try Entry($0.key, $0.value, in: text, depth: depth + 1) }
            self.init(.mapping(entries), at: text.span(of: node, holding: entries.map(\.value.span)))
        case .alias:
            throw YAMLRefusal(diagnostic: .yamlReference(at: text.place(of: node)))
        }
    }
}

extension DataNode.Entry {
    fileprivate init(_ key: Node, _ value: Node, in text: YAMLText, depth: Int) throws {
        guard case .scalar(let scalar) = key, key.anchor == nil else {
            throw YAMLRefusal(diagnostic: .yamlMalformed(at: text.place(of: key), quotedLine: nil))
        }
        guard scalar.string != "<<" else { throw YAMLRefusal(diagnostic: .yamlReference(at: text.span(of: scalar))) }
        self.init(
            key: scalar.string, keySpan: text.span(of: scalar),
            value: try DataNode(value, in: text, depth: depth))
    }
}

extension Range<Int>.SubSequence {
    fileprivate var asRange: Range<Int> { startIndex..<endIndex }
}
