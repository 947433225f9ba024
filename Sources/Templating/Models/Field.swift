/// One name of a model: how templates write it, what it means, and where its value comes from.
///
/// A key path serves wherever a function is asked for: `.text("title", "The paper's title", \.title)`.
///
/// The functions are inlinable, and public since of what is only `package` nothing is made anew for each model: so a
/// value is asked for without asking for the model's type each time.
public struct Field<Model>: Sendable {
    public let shape: FieldShape
    /// The value in a model.
    public let value: @Sendable (Model) -> Value

    @inlinable init(_ name: String, _ meaning: String, _ shape: Shape, _ value: @escaping @Sendable (Model) -> Value) {
        self.shape = FieldShape(name: name, meaning: meaning, shape: shape)
        self.value = value
    }
}

// MARK: Text

extension Field {
    /// Plain text, escaped when printed: `{{title}}`.
    @inlinable public static func text(
        _ name: String, _ meaning: String, _ text: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(name, meaning, .text) { .text(text($0)) }
    }

    /// Plain text that may be missing: `{{#council}}{{council}}{{/council}}`.
    @inlinable public static func optionalText(
        _ name: String, _ meaning: String, _ text: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(name, meaning, .optional(.text)) {
            if let text = text($0) { .text(text) } else { .nothing }
        }
    }

    /// An address, which is escaped when printed and may begin what a link leads to: `href="{{link}}"`.
    @inlinable public static func address(
        _ name: String, _ meaning: String, _ address: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(name, meaning, .address) { .text(address($0)) }
    }

    /// An address that may be missing.
    @inlinable public static func optionalAddress(
        _ name: String, _ meaning: String, _ address: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(name, meaning, .optional(.address)) {
            if let address = address($0) { .text(address) } else { .nothing }
        }
    }

    /// Plain text from a cell of a spreadsheet, whose lines stay lines. It is printed like any other text.
    @inlinable public static func lines(
        _ name: String, _ meaning: String, _ text: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(name, meaning, .text) { .lines(text($0)) }
    }

    /// The same of a text that may be missing.
    @inlinable public static func optionalLines(
        _ name: String, _ meaning: String, _ text: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(name, meaning, .optional(.text)) {
            if let text = text($0) { .lines(text) } else { .nothing }
        }
    }

    /// Finished output, inserted as it is: `{{{body}}}`.
    ///
    /// `kinds` are the kinds of template that may use the name. A value that breaks this promise, being of another
    /// kind than the template, is printed escaped.
    @inlinable public static func rendered(
        _ name: String, _ meaning: String, as kinds: [OutputKind] = OutputKind.allCases,
        _ output: @escaping @Sendable (Model) -> Rendered
    ) -> Field {
        Field(name, meaning, .rendered(kinds)) { .rendered(output($0)) }
    }

    /// Finished output that may be missing: `{{#chart}}{{{chart}}}{{/chart}}`.
    @inlinable public static func optionalRendered(
        _ name: String, _ meaning: String, as kinds: [OutputKind] = OutputKind.allCases,
        _ output: @escaping @Sendable (Model) -> Rendered?
    ) -> Field {
        Field(name, meaning, .optional(.rendered(kinds))) {
            if let output = output($0) { .rendered(output) } else { .nothing }
        }
    }
}

// MARK: Conditions, groups and lists

extension Field {
    /// A yes or no, which is asked and never printed: `{{#is-final}}…{{/is-final}}`, `{{^is-final}}…{{/is-final}}`.
    @inlinable public static func flag(
        _ name: String, _ meaning: String, _ isSet: @escaping @Sendable (Model) -> Bool
    ) -> Field {
        Field(name, meaning, .flag) { .flag(isSet($0)) }
    }

    /// A group of names: `{{contact.name}}` or `{{#contact}}{{name}}{{/contact}}`.
    @inlinable public static func record<Group: TemplateModel>(
        _ name: String, _ meaning: String, of group: Group.Type = Group.self,
        _ value: @escaping @Sendable (Model) -> Group
    ) -> Field {
        Field(name, meaning, .record(RecordShape(group))) { value($0).asValue }
    }

    /// The same of a class, which is one pointer: so nothing is asked of its type at every value.
    @inlinable public static func record<Group: TemplateModel & AnyObject>(
        _ name: String, _ meaning: String, of group: Group.Type = Group.self,
        _ value: @escaping @Sendable (Model) -> Group
    ) -> Field {
        Field(name, meaning, .record(RecordShape(group))) { value($0).asValue }
    }

    /// A group of names that may be missing.
    @inlinable public static func optionalRecord<Group: TemplateModel>(
        _ name: String, _ meaning: String, of group: Group.Type = Group.self,
        _ value: @escaping @Sendable (Model) -> Group?
    ) -> Field {
        Field(name, meaning, .optional(.record(RecordShape(group)))) {
            value($0)?.asValue ?? .nothing
        }
    }

    /// The same of a class.
    @inlinable public static func optionalRecord<Group: TemplateModel & AnyObject>(
        _ name: String, _ meaning: String, of group: Group.Type = Group.self,
        _ value: @escaping @Sendable (Model) -> Group?
    ) -> Field {
        Field(name, meaning, .optional(.record(RecordShape(group)))) {
            value($0)?.asValue ?? .nothing
        }
    }

    /// A list of groups of names: `{{#options}}{{title}}{{/options}}`; `{{^options}}` asks whether it is empty.
    @inlinable public static func list<Item: TemplateModel>(
        _ name: String, _ meaning: String, of item: Item.Type = Item.self,
        _ items: @escaping @Sendable (Model) -> [Item]
    ) -> Field {
        Field(name, meaning, .list(.record(RecordShape(item)))) { Item.value(ofList: items($0)) }
    }

    /// A list of plain texts: `{{#wards}}{{.}}{{/wards}}`.
    @inlinable public static func list(
        _ name: String, _ meaning: String, _ items: @escaping @Sendable (Model) -> [String]
    ) -> Field {
        Field(name, meaning, .list(.text)) { .list(items($0).map(Value.text)) }
    }

    /// A list of pieces of finished output: `{{#notes}}{{{.}}}{{/notes}}`.
    @inlinable public static func list(
        _ name: String, _ meaning: String, as kinds: [OutputKind] = OutputKind.allCases,
        _ items: @escaping @Sendable (Model) -> [Rendered]
    ) -> Field {
        Field(name, meaning, .list(.rendered(kinds))) { .list(items($0).map(Value.rendered)) }
    }
}
