/// What a name stands for while a page is rendered; its shape was checked before.
enum Value: Sendable {
    case text(String)
    case rendered(Rendered)
    case flag(Bool)
    case record(Record)
    case list([Value])
    /// An optional value that is missing.
    case nothing
}

/// A model with its type forgotten: a value for each of its names, worked out when asked for.
struct Record: Sendable {
    let value: @Sendable (_ name: String) -> Value?
}

extension Record {
    init<Model: PageModel>(_ model: Model) {
        let fields = Model.fields
        value = { name in
            fields.first { $0.name == name }?.value(model)
        }
    }
}
