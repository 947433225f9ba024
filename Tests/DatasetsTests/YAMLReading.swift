import Datasets
import Diagnostics
import TestSupport

/// A YAML text read for a test.
struct YAMLReading {
    let text: MarkedText
    let node: DataNode?
    let diagnostics: [Diagnostic]

    init(_ marked: String, limit: Int = 64 * 1_024) {
        text = MarkedText(marked, path: "Content/site.yml")
        var diagnostics: [Diagnostic] = []
        node = YAMLReader.read(
            text.file, in: text.file.byteOrderMarkLength..<text.file.bytes.count, limit: limit,
            diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// The values as `title=Care`, with those in groups behind their group's name and a full stop.
    var values: [String] { node.map { values(of: $0, named: "") } ?? [] }

    /// The source text of each value, in the order of `values`.
    var sources: [String] { node.map(sources) ?? [] }

    var suggestions: [String?] { diagnostics.map(\.suggestion) }

    private func values(of node: DataNode, named name: String) -> [String] {
        switch node.kind {
        case .text(let text): ["\(name)=\(text)"]
        case .list(let items):
            items.enumerated().flatMap { values(of: $0.element, named: "\(name)[\($0.offset)]") }
        case .mapping(let entries):
            entries.flatMap { values(of: $0.value, named: name.isEmpty ? $0.key : "\(name).\($0.key)") }
        }
    }

    private func sources(of node: DataNode) -> [String] {
        switch node.kind {
        case .text: [node.span.text]
        case .list(let items): items.flatMap(sources)
        case .mapping(let entries): entries.flatMap { sources(of: $0.value) }
        }
    }
}
