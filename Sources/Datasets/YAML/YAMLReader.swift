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
    ///   - readsOn: Whether a value that lacks its quotes is taken as it is meant, a finding, so that it hides nothing
    ///     in the lines below.
    /// - Returns: An empty mapping for an empty text; nil when it cannot be read, and then a finding says why.
    package static func read(
        _ source: SourceFile, in range: Range<Int>, limit: Int, readsOn: Bool = false,
        diagnostics: inout [Diagnostic]
    ) -> DataNode? {
        guard range.count <= limit else {
            let start = range.lowerBound
            diagnostics.append(.yamlTooLarge(range.count, limit: limit, at: Span(source, start..<start)))
            return nil
        }
        if let refusal = YAMLLimits.refusal(of: source, in: range) {
            diagnostics.append(refusal)
            return nil
        }
        var text = YAMLText(source, in: range)
        while true {
            do {
                return try node(of: text, diagnostics: &diagnostics)
            } catch {
                let found = (error as? YAMLTree.Refusal).map { [$0.diagnostic] } ?? text.diagnostics(for: error)
                diagnostics += found
                guard readsOn, text.take(found.first?.fix) else { return nil }
            }
        }
    }

    private static func node(of text: YAMLText, diagnostics: inout [Diagnostic]) throws -> DataNode {
        let parser = try Parser(yaml: text.legible, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot(), !root.isNothing else {
            return DataNode(.mapping([]), at: Span(text.source, text.range))
        }
        var builder = YAMLTree(text)
        let node = try builder.node(root)
        diagnostics += builder.diagnostics
        return node
    }
}

extension Node {
    /// What Yams reads where a text only begins, with `---`.
    fileprivate var isNothing: Bool {
        if case .scalar(let scalar) = self { scalar.string.isEmpty && scalar.style == .plain } else { false }
    }
}
