@testable import Templating

/// Gives the specification's untyped data the types that a strict template wants, judged by how the template uses
/// them: a text inserted raw was rendered by the program, and a value with a section of its own may be missing.
struct SpecAdapter {
    private let rawNames: Set<String>
    private let sectionNames: Set<String>
    private let invertedNames: Set<String>

    init(_ test: SpecCase.Content) {
        let text = ([test.template] + (test.partials ?? [:]).values).joined(separator: "\n")
        rawNames = Self.names(in: text, after: ["{{{", "{{&"])
        sectionNames = Self.names(in: text, after: ["{{#", "|#"])
        invertedNames = Self.names(in: text, after: ["{{^", "|^"])
    }

    /// The last parts of all names that follow one of the signs.
    private static func names(in text: String, after signs: [String]) -> Set<String> {
        let tags = signs.flatMap { text.split(separator: $0, omittingEmptySubsequences: false).dropFirst() }
        return Set(
            tags.map { tag in
                let name = tag.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "." }
                return name == "." ? "." : String(name.split(separator: ".").last ?? "")
            })
    }
}

// MARK: Shapes

extension SpecAdapter {
    /// A list of groups around the value in hand: what an empty list of that name would hold.
    private struct Enclosing {
        let name: String
        let id: Identity
        let objects: [[String: JSON]]
    }

    private final class Identity: Sendable {}

    func shape(of data: JSON) -> Shape {
        shape(of: [data], named: ".", in: [])
    }

    /// The shape that suits all the values, which stand at one place of the data.
    private func shape(of values: [JSON], named name: String, in enclosing: [Enclosing]) -> Shape {
        switch values.first {
        case .null, nil: return .optional(.text)
        case .flag: return .flag
        case .text:
            let shape: Shape = rawNames.contains(name) ? .rendered([.html]) : .text
            let isAsked = name != "." && (sectionNames.contains(name) || invertedNames.contains(name))
            return isAsked ? .optional(shape) : shape
        case .object:
            let record = Shape.record(record(values.objects, id: Identity(), named: name, in: enclosing))
            return invertedNames.contains(name) ? .optional(record) : record
        case .list:
            let items = values.flatMap(\.items)
            if items.isEmpty, let outer = enclosing.last(where: { $0.name == name }) {
                return .list(.record(reference(to: outer, in: enclosing)))
            }
            return .list(shape(ofItems: items, of: name, in: enclosing))
        }
    }

    private func shape(ofItems items: [JSON], of name: String, in enclosing: [Enclosing]) -> Shape {
        guard case .object = items.first else { return shape(of: items, named: ".", in: enclosing) }
        return .record(record(items.objects, id: Identity(), named: name, in: enclosing))
    }

    private func record(
        _ objects: [[String: JSON]], id: Identity, named name: String, in enclosing: [Enclosing]
    ) -> RecordShape {
        let inner = enclosing + [Enclosing(name: name, id: id, objects: objects)]
        let fields = Set(objects.flatMap(\.keys)).sorted().map { key in
            FieldShape(name: key, meaning: "", shape: shape(of: objects.compactMap { $0[key] }, named: key, in: inner))
        }
        return RecordShape(id: ObjectIdentifier(id), title: name) {
            withExtendedLifetime(id) { fields }
        }
    }

    /// The shape of a list's items where the list stands inside one of them.
    private func reference(to outer: Enclosing, in enclosing: [Enclosing]) -> RecordShape {
        let around = Array(enclosing.prefix { $0.id !== outer.id })
        return RecordShape(id: ObjectIdentifier(outer.id), title: outer.name) {
            record(outer.objects, id: outer.id, named: outer.name, in: around).fields()
        }
    }
}

// MARK: Values

extension SpecAdapter {
    func value(_ data: JSON, as shape: Shape) -> Value {
        switch (data, shape.present) {
        case (.text(let text), .rendered): .rendered(Rendered(.html, Array(text.utf8)))
        case (.text(let text), _): .text(text)
        case (.flag(let flag), _): .flag(flag)
        case (.list(let items), .list(let item)): .list(items.map { value($0, as: item) })
        case (.object(let object), .record(let record)): .record(self.record(object, as: record))
        default: .nothing
        }
    }

    private func record(_ object: [String: JSON], as shape: RecordShape) -> Record {
        let values = shape.fields().map { field in
            object[field.name].map { value($0, as: field.shape) } ?? .nothing
        }
        return Record { values[$0] }
    }
}

extension JSON {
    fileprivate var items: [JSON] {
        if case .list(let items) = self { items } else { [] }
    }
}

extension [JSON] {
    fileprivate var objects: [[String: JSON]] {
        compactMap { if case .object(let object) = $0 { object } else { nil } }
    }
}
