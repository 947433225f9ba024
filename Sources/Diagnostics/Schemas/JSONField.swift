/// One name of an object in a JSON file for other programs: what it means, what stands there, and how it is written.
/// The writer and the schema of the file are made of the same fields, so neither can say what the other does not.
///
/// A key path serves wherever a function is asked for: `.text("title", "The paper's title.", \.title)`.
///
/// A class, so that a list of them is walked without copying what only the schema needs. All that writes is inlinable, and
/// public, since of what is only `package` nothing is made anew for each model, so that a value is written without asking
/// for the model's type each time.
public final class JSONField<Model>: Sendable {
    public let property: JSONSchema.Property
    @usableFromInline let write: @Sendable (Model, inout JSONWriter) -> Void

    @inlinable init(_ property: JSONSchema.Property, _ write: @escaping @Sendable (Model, inout JSONWriter) -> Void) {
        self.property = property
        self.write = write
    }

    @inlinable convenience init(
        _ name: StaticString, _ meaning: String, _ schema: JSONSchema, isOptional: Bool = false,
        _ write: @escaping @Sendable (Model, inout JSONWriter) -> Void
    ) {
        self.init(JSONSchema.Property("\(name)", schema.described(meaning), isRequired: !isOptional), write)
    }
}

extension JSONWriter {
    /// Writes the names of an object; those without a value are left out.
    @inlinable public mutating func write<Model>(_ model: Model, _ fields: [JSONField<Model>]) {
        for field in fields { field.write(model, &self) }
    }
}

extension JSONSchema {
    /// An object of these fields. Later versions of the program may add others.
    @usableFromInline package static func object<Model>(_ fields: [JSONField<Model>]) -> JSONSchema {
        .object(fields.map(\.property))
    }
}

// MARK: - Single values

extension JSONField {
    @inlinable public static func text(
        _ name: StaticString, _ meaning: String, _ text: @escaping @Sendable (Model) -> String
    ) -> JSONField {
        JSONField(name, meaning, .string()) { $1.text(name, text($0)) }
    }

    @inlinable public static func optionalText(
        _ name: StaticString, _ meaning: String, _ text: @escaping @Sendable (Model) -> String?
    ) -> JSONField {
        JSONField(name, meaning, .string(), isOptional: true) { $1.optionalText(name, text($0)) }
    }

    /// One of a few words.
    @inlinable public static func choice<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        _ name: StaticString, _ meaning: String, of _: Choice.Type = Choice.self,
        _ choice: @escaping @Sendable (Model) -> Choice
    ) -> JSONField {
        JSONField(name, meaning, .choice(Choice.allCases.map(\.rawValue))) { $1.text(name, choice($0).rawValue) }
    }

    @inlinable public static func optionalChoice<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        _ name: StaticString, _ meaning: String, of _: Choice.Type = Choice.self,
        _ choice: @escaping @Sendable (Model) -> Choice?
    ) -> JSONField {
        JSONField(name, meaning, .choice(Choice.allCases.map(\.rawValue)), isOptional: true) {
            $1.optionalText(name, choice($0)?.rawValue)
        }
    }

    /// A whole number.
    @inlinable public static func whole(
        _ name: StaticString, _ meaning: String, _ number: @escaping @Sendable (Model) -> Int
    ) -> JSONField {
        JSONField(name, meaning, .integer()) { $1.whole(name, number($0)) }
    }

    @inlinable public static func optionalWhole(
        _ name: StaticString, _ meaning: String, _ number: @escaping @Sendable (Model) -> Int?
    ) -> JSONField {
        JSONField(name, meaning, .integer(), isOptional: true) { model, json in
            if let number = number(model) { json.whole(name, number) }
        }
    }

    /// A number in decimal digits.
    @inlinable public static func number(
        _ name: StaticString, _ meaning: String, digits: @escaping @Sendable (Model) -> String
    ) -> JSONField {
        JSONField(name, meaning, .number) { $1.number(name, digits: digits($0)) }
    }

    @inlinable public static func flag(
        _ name: StaticString, _ meaning: String, _ isSet: @escaping @Sendable (Model) -> Bool
    ) -> JSONField {
        JSONField(name, meaning, .boolean) { $1.flag(name, isSet($0)) }
    }
}

// MARK: - Lists and objects

extension JSONField {
    @inlinable public static func texts(
        _ name: StaticString, _ meaning: String, _ texts: @escaping @Sendable (Model) -> [String]
    ) -> JSONField {
        JSONField(name, meaning, .list(of: .string())) { $1.texts(name, texts($0)) }
    }

    @inlinable public static func optionalTexts(
        _ name: StaticString, _ meaning: String, _ texts: @escaping @Sendable (Model) -> [String]?
    ) -> JSONField {
        JSONField(name, meaning, .list(of: .string()), isOptional: true) { model, json in
            if let texts = texts(model) { json.texts(name, texts) }
        }
    }

    @inlinable public static func object<Part>(
        _ name: StaticString, _ meaning: String, _ fields: [JSONField<Part>],
        _ part: @escaping @Sendable (Model) -> Part
    ) -> JSONField {
        JSONField(name, meaning, .object(fields)) { model, json in
            json.object(name) { $0.write(part(model), fields) }
        }
    }

    @inlinable public static func optionalObject<Part>(
        _ name: StaticString, _ meaning: String, _ fields: [JSONField<Part>],
        _ part: @escaping @Sendable (Model) -> Part?
    ) -> JSONField {
        JSONField(name, meaning, .object(fields), isOptional: true) { model, json in
            guard let part = part(model) else { return }
            json.object(name) { $0.write(part, fields) }
        }
    }

    /// A list of objects.
    @inlinable public static func objects<Part>(
        _ name: StaticString, _ meaning: String, _ fields: [JSONField<Part>],
        _ parts: @escaping @Sendable (Model) -> [Part]
    ) -> JSONField {
        JSONField(name, meaning, .list(of: .object(fields))) { model, json in
            json.objects(name, parts(model)) { $1.write($0, fields) }
        }
    }

    @inlinable public static func optionalObjects<Part>(
        _ name: StaticString, _ meaning: String, _ fields: [JSONField<Part>],
        _ parts: @escaping @Sendable (Model) -> [Part]?
    ) -> JSONField {
        JSONField(name, meaning, .list(of: .object(fields)), isOptional: true) { model, json in
            guard let parts = parts(model) else { return }
            json.objects(name, parts) { $1.write($0, fields) }
        }
    }

    /// Fields of a part of the model, in its own object.
    @inlinable public static func of<Part>(
        _ part: @escaping @Sendable (Model) -> Part, _ fields: [JSONField<Part>]
    ) -> [JSONField] {
        fields.map { field in JSONField(field.property) { field.write(part($0), &$1) } }
    }

    /// The same of a part that may be missing.
    @inlinable public static func ofOptional<Part>(
        _ part: @escaping @Sendable (Model) -> Part?, _ fields: [JSONField<Part>]
    ) -> [JSONField] {
        fields.map { field in
            let property = JSONSchema.Property(field.property.name, field.property.schema)
            return JSONField(property) { if let part = part($0) { field.write(part, &$1) } }
        }
    }
}
