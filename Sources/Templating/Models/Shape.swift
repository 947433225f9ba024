/// What kind of thing a name stands for. Templates are checked against shapes, without a single value.
public indirect enum Shape: Sendable, Hashable {
    case text
    /// A text that was made as an address: one of the site, or one whose kind was looked at.
    case address
    /// Finished output, for templates of these kinds.
    case rendered([OutputKind])
    case flag
    case record(RecordShape)
    case list(Shape)
    /// May be missing, and can be used only where its own section has made sure that it is there.
    case optional(Shape)
}

/// The names of one type of model. They are asked for when needed, so that a model may hold a list of its own kind.
public struct RecordShape: Sendable {
    /// Two shapes are the same when this is.
    let id: ObjectIdentifier
    let title: String
    let fields: @Sendable () -> [FieldShape]
}

/// A name without the way to its value.
public struct FieldShape: Sendable {
    /// Letters, digits and hyphens: `title`.
    let name: String
    /// What stands there, in a sentence for those who write templates. The reference prints it.
    let meaning: String
    let shape: Shape

    @usableFromInline package init(name: String, meaning: String, shape: Shape) {
        self.name = name
        self.meaning = meaning
        self.shape = shape
    }
}

extension RecordShape {
    @usableFromInline package init<Model: TemplateModel>(_ model: Model.Type) {
        id = ObjectIdentifier(model)
        title = model.title
        fields = { model.shapes }
    }
}

extension RecordShape: Hashable {
    public static func == (left: RecordShape, right: RecordShape) -> Bool {
        left.id == right.id
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}

extension Shape {
    /// The names inside, when this is a group or a list of groups, missing or not.
    var record: RecordShape? {
        switch self {
        case .record(let record): record
        case .list(let shape), .optional(let shape): shape.record
        case .text, .address, .rendered, .flag: nil
        }
    }

    /// A text or finished output that is always there.
    var isPrintable: Bool {
        switch self {
        case .text, .address, .rendered: true
        case .flag, .record, .list, .optional: false
        }
    }

    /// A group that is always there.
    var isGroup: Bool {
        if case .record = self { true } else { false }
    }

    /// The shape of a value that is there.
    var present: Shape {
        if case .optional(let shape) = self { shape } else { self }
    }
}

extension Shape {
    /// For messages and the reference: `a list`, `finished HTML`.
    var title: String {
        switch self {
        case .text: "plain text"
        case .address: "an address"
        case .rendered(let kinds) where kinds == OutputKind.allCases: "finished output"
        case .rendered(let kinds): "finished \(kinds.map(\.title).joined(separator: " or "))"
        case .flag: "a yes or no"
        case .record: "a group of names"
        case .list: "a list"
        case .optional(let shape): shape.title
        }
    }
}
