package import Diagnostics

extension BuiltInStrings {
    /// A file of words in another language: the names of the English one, as a text or as forms of a number. English and
    /// Welsh of a council’s own need those only that they change.
    ///
    /// Which phrases may have forms only those know who ask for them, so that the schema lets all have them.
    package static var schema: JSONSchema {
        let names = phrases.map(\.name).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        let texts = Dictionary(grouping: phrases, by: \.name)
        return .object(
            names.map { .init($0, value(texts[$0] ?? [])) }, isClosed: true)
    }

    /// - Parameter english: The phrase, or each of its forms.
    private static func value(_ english: [Form]) -> JSONSchema {
        let line = JSONSchema.scalar(pattern: #"\S"#)
        let forms = JSONSchema.object([.init("other", line, isRequired: true)], others: line).named(
            "^(\(CountedPhrase.numbers.keys.sorted().joined(separator: "|"))|other|[0-9]+)$")
        let said = english.map { $0.form.isEmpty ? $0.text : "\($0.form): \($0.text)" }.joined(separator: "; ")
        return JSONSchema.either([line, forms]).described("In English: \(said)")
    }
}
