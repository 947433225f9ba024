package import Datasets
package import Diagnostics

/// What the amounts of papers have to keep to: `require:` in `site.yml`, or in the settings of a text.
package struct RequireSettings: Sendable {
    /// The least share of the amounts in the texts that has to come from the data or to be accepted. Nil where it is not
    /// given, or at fault.
    package let bound: Located<WrittenNumber>?

    /// Those of a site or text without `require:`.
    package static let none = RequireSettings(bound: nil)

    private init(bound: Located<WrittenNumber>?) {
        self.bound = bound
    }

    init(_ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: ["bound"])
        bound = reader.share("bound")
        diagnostics += reader.diagnostics
    }
}

extension SettingsReader {
    /// A part of a whole: a percentage from 0% to 100%.
    fileprivate mutating func share(_ key: String) -> Located<WrittenNumber>? {
        let expected = "a percentage from 0% to 100%"
        guard let text = text(key, expecting: expected) else { return nil }
        guard let number = WrittenNumber.parse(text.value), number.quantity.unit == .percentage,
            number.quantity.value >= .zero, number.quantity.value <= Rational(1)
        else {
            add(.settingKind(key, at: text.span, expected: expected))
            return nil
        }
        return Located(number, at: text.span)
    }
}
