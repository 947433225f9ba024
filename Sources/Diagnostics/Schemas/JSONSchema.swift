/// What a value of a JSON or YAML file may be, for editors and other programs (JSON Schema, draft 2020-12).
///
/// Patterns are regular expressions that mean the same in JavaScript and in Python.
public struct JSONSchema: Sendable {
    private var members: [(name: String, value: JSONValue?)]

    private init(_ members: [(name: String, value: JSONValue?)]) { self.members = members }

    /// As a value of the file that holds it.
    package var value: JSONValue { .object(members) }
}

// MARK: - Single values

extension JSONSchema {
    @usableFromInline package static func string(pattern: String? = nil) -> JSONSchema {
        JSONSchema([("type", .text("string")), ("pattern", .optionalText(pattern))])
    }

    @usableFromInline package static func integer(in range: ClosedRange<Int>? = nil) -> JSONSchema {
        JSONSchema([
            ("type", .text("integer")), ("minimum", range.map { .whole($0.lowerBound) }),
            ("maximum", range.map { .whole($0.upperBound) }),
        ])
    }

    @usableFromInline package static let number = JSONSchema([("type", .text("number"))])
    package static let nothing = JSONSchema([("type", .text("null"))])
    @usableFromInline package static let boolean = JSONSchema([("type", .text("boolean"))])

    /// One of a few words. YAML takes `true` and `false` for no words, so they are there in both ways.
    @usableFromInline package static func choice(_ words: [String]) -> JSONSchema {
        let flags = words.compactMap { ["true": true, "false": false][$0] }
        return JSONSchema([("enum", .list(words.map(JSONValue.text) + flags.map(JSONValue.flag)))])
    }

    /// What a text is for whoever reads a file letter by letter, and a number or a flag for YAML and JSON: `version: 2`.
    ///
    /// - Parameters:
    ///   - pattern: Of one that is a text.
    ///   - mayBeNothing: Whether there may be `null` instead.
    package static func scalar(pattern: String? = nil, mayBeNothing: Bool = false) -> JSONSchema {
        let types = ["string", "number", "boolean"] + (mayBeNothing ? ["null"] : [])
        return JSONSchema([
            ("type", .list(types.map(JSONValue.text))), ("pattern", .optionalText(pattern)),
        ])
    }
}

// MARK: - Values of values

extension JSONSchema {
    /// A name of an object with what stands there.
    public struct Property: Sendable {
        @usableFromInline package let name: String
        @usableFromInline package let schema: JSONSchema
        package let isRequired: Bool

        @usableFromInline package init(_ name: String, _ schema: JSONSchema, isRequired: Bool = false) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
        }
    }

    /// - Parameters:
    ///   - first: What the first item is; nil where it is like the others.
    ///   - least: How many there have to be.
    @usableFromInline package static func list(
        of item: JSONSchema, first: JSONSchema? = nil, least: Int = 0
    ) -> JSONSchema {
        JSONSchema([
            ("type", .text("array")), ("prefixItems", first.map { .list([$0.value]) }), ("items", item.value),
            ("minItems", least > 0 ? .whole(least) : nil),
        ])
    }

    /// - Parameters:
    ///   - others: What stands under other names; nil where it may be anything.
    ///   - isClosed: Whether there are no other names.
    @usableFromInline package static func object(
        _ properties: [Property], others: JSONSchema? = nil, isClosed: Bool = false
    ) -> JSONSchema {
        let required = properties.filter(\.isRequired)
        return JSONSchema([
            ("type", .text("object")),
            ("properties", properties.isEmpty ? nil : .object(properties.map { ($0.name, $0.schema.value) })),
            ("required", required.isEmpty ? nil : .list(required.map { .text($0.name) })),
            ("additionalProperties", isClosed ? .flag(false) : others?.value),
        ])
    }

    package static func either(_ schemas: [JSONSchema]) -> JSONSchema {
        schemas.count == 1 ? schemas[0] : JSONSchema([("anyOf", .list(schemas.map(\.value)))])
    }
}

// MARK: - More of the same

extension JSONSchema {
    /// The same with a text for who reads or writes such a value.
    @usableFromInline package func described(_ text: String) -> JSONSchema {
        JSONSchema([("description", .text(text))] + members)
    }

    /// The same of an object all of whose names are of a form.
    package func named(_ pattern: String) -> JSONSchema {
        JSONSchema(members + [("propertyNames", .object([("pattern", .text(pattern))]))])
    }

    /// The same of an object that has all names of one set at least.
    package func requiring(oneOf sets: [[String]]) -> JSONSchema {
        guard !sets.isEmpty else { return self }
        let required = sets.map { JSONValue.object([("required", .list($0.map(JSONValue.text)))]) }
        return JSONSchema(members + [("anyOf", .list(required))])
    }

    /// The same of an object in which some names need others beside them.
    package func requiring(_ needs: [(name: String, others: [String])]) -> JSONSchema {
        guard !needs.isEmpty else { return self }
        let required = needs.map { (name: $0.name, value: JSONValue.list($0.others.map(JSONValue.text)) as JSONValue?) }
        return JSONSchema(members + [("dependentRequired", .object(required))])
    }

    /// A whole file.
    ///
    /// - Parameters:
    ///   - title: What is described: `site.yml`.
    ///   - description: In a sentence or two.
    package func file(title: String, description: String) -> [UInt8] {
        JSONValue.object(
            [
                ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text(title)),
                ("description", .text(description)),
            ] + members
        ).file
    }
}
