package import Diagnostics

/// One cell of a data file.
package struct DataCell: Sendable {
    /// Exactly as the data say: blanks kept, quotes and escapes decoded, numbers as they are typed.
    package let text: String
    /// In the source, with the quotes if it stands in quotes. The whole item where JSON or YAML leave a key out.
    package let span: Span

    package init(text: String, span: Span) {
        self.text = text
        self.span = span
    }

    /// The text without the blanks, line ends and no-break spaces around it.
    package var trimmed: String { text.withoutBlanksAround }
}
