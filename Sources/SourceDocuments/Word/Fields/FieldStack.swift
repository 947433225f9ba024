/// The fields that are open at a place of the text, the outermost first.
struct FieldStack {
    struct Field {
        /// One of its own for each field of a document.
        let id: Int
        fileprivate(set) var instruction = ""
        /// Set where the result begins.
        fileprivate(set) var kind: FieldKind?
        /// How many bytes of text had been kept when its result began.
        fileprivate(set) var resultStart = 0
        /// The data of a form, if it is part of one.
        let form: WordNode?

        var isInResult: Bool { kind != nil }

        /// What it is, for one that never got to a result as well.
        var about: FieldKind { kind ?? FieldKind(FieldInstruction(instruction)) }
    }

    private var fields: [Field] = []
    /// How many are still in their instruction.
    private var instructions = 0
    /// How many are tables of contents.
    private var contents = 0

    mutating func begin(id: Int, form: WordNode?) {
        fields.append(Field(id: id, form: form))
        instructions += 1
    }

    /// Adds to the instruction of the innermost field. Those of fields in one another say nothing.
    mutating func add(_ instruction: String) {
        guard let last = fields.indices.last, !fields[last].isInResult else { return }
        guard fields[last].instruction.utf8.count < Self.mostBytes else { return }
        fields[last].instruction += instruction
    }

    /// The result of the innermost field begins.
    mutating func separate(keptBytes: Int) {
        guard let last = fields.indices.last, !fields[last].isInResult else { return }
        let kind = fields[last].about
        fields[last].kind = kind
        fields[last].resultStart = keptBytes
        instructions -= 1
        if case .contents = kind { contents += 1 }
    }

    mutating func end() -> Field? {
        guard let field = fields.popLast() else { return nil }
        if !field.isInResult { instructions -= 1 }
        if case .contents? = field.kind { contents -= 1 }
        return field
    }

    /// Why nothing is taken from this place; nil where what stands here is text.
    var reason: LeftOutReason? {
        if instructions > 0 { return .instruction }
        return contents > 0 ? .contents : nil
    }

    /// The innermost field that leads to another place.
    var leading: Field? {
        fields.suffix(Self.mostNested).last {
            switch $0.kind {
            case .link, .reference, .noteReference: true
            default: false
            }
        }
    }

    /// What the innermost field is, once its result has begun.
    var innermost: FieldKind? { fields.last?.kind }

    var isInResult: Bool { fields.last?.isInResult ?? true }

    var count: Int { fields.count }

    private static let mostBytes = 4_096
    /// Fields in one another that are looked at; Word has three or four.
    private static let mostNested = 16
}
