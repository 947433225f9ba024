package import Diagnostics

/// A value of a structured file: a text, a list or a mapping, each knowing where it stands. Texts are as written;
/// whether one is a number or a date is for the reader to say.
package struct DataNode: Sendable {
    package let kind: Kind
    package let span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }
}

extension DataNode {
    package indirect enum Kind: Sendable {
        case text(String)
        case list([DataNode])
        /// In the order of the file; no key stands twice.
        case mapping([Entry])
    }

    package struct Entry: Sendable {
        package let key: String
        package let keySpan: Span
        package let value: DataNode

        package init(key: String, keySpan: Span, value: DataNode) {
            self.key = key
            self.keySpan = keySpan
            self.value = value
        }
    }
}
