internal import Templating

// These stand here and not in `Templating` so that they are compiled for each model of this room.
extension TemplateModel {
    var asValue: Value { .record(Record { value(at: $0) }) }

    static func value(ofList items: [Self]) -> Value { .list(items.map(\.asValue)) }
}

extension PageModel {
    static var shapes: [FieldShape] { fields.map(\.shape) }

    func value(at slot: Int) -> Value { Self.fields[slot].value(self) }
}
