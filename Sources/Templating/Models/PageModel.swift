/// What a template may name: a page, or a group of names within one, such as an option.
///
/// A model declares each of its names once, with what it means and where its value comes from:
///
///     struct OptionModel: PageModel {
///         let title: String
///         let cost: String?
///
///         static let fields: [Field<Self>] = [
///             .text("title", "The option's heading as the author wrote it", \.title),
///             .optionalText("cost", "What it costs in its first year", \.cost),
///         ]
///     }
///
/// `fields` should be a `static let`: it is asked again for every value that a page shows.
public protocol PageModel: TemplateModel {
    /// The names, in the order in which the reference lists them.
    static var fields: [Field<Self>] { get }
}

/// What a template needs of a model. The value of a name is found by its place among them, its slot, which is looked up
/// once, when the template is compiled.
///
/// All but the title is the same for all models, and yet written where the models are, so that the compiler makes it for
/// each of these: here it would have to ask for the model's type at every value.
public protocol TemplateModel: Sendable {
    /// What the reference calls one of these. Without a declaration it is made of the type's name: `Risk row` for
    /// `RiskRowModel`.
    static var title: String { get }

    /// The names, by their slots.
    static var shapes: [FieldShape] { get }

    func value(at slot: Int) -> Value

    /// The model as the value of a name.
    var asValue: Value { get }

    /// Such models as the value of a name.
    static func value(ofList items: [Self]) -> Value
}

extension TemplateModel {
    public static var title: String {
        var words = ""
        for byte in "\(Self.self)".utf8 {
            if byte.isUppercaseLetter, !words.isEmpty { words += " " }
            words.unicodeScalars.append(Unicode.Scalar(words.isEmpty ? byte : byte.lowercased))
        }
        for ending in [" model", " page"] where words.utf8.count > ending.utf8.count && words.hasSuffix(ending) {
            words.removeLast(ending.count)
        }
        return words
    }
}
