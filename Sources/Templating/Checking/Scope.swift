/// The names that can be used at one place of a template: those of the page and of the groups stepped into.
struct Scope: Sendable {
    /// From the page inwards.
    private(set) var frames: [Frame]
    /// The optional values whose section is open.
    private(set) var present: Set<Path> = []

    /// Something that a section stepped into.
    struct Frame: Sendable {
        /// Nil inside a section whose own name is at fault: nobody knows what could be used there.
        let shape: Shape?
        /// The frame that it was found in.
        let source: Int
        let fields: [FieldShape]
    }

    /// A dotted name, from one frame on.
    struct Path: Hashable, Sendable {
        let frame: Int
        let name: String
    }

    init(_ shape: Shape) {
        frames = [Frame(shape: shape, source: 0)]
    }
}

extension Scope.Frame {
    init(shape: Shape?, source: Int) {
        self.shape = shape
        self.source = source
        if case .record(let record) = shape { fields = record.fields() } else { fields = [] }
    }
}

extension Scope {
    /// The scope inside a section over a value of that shape.
    func entering(_ shape: Shape?, from source: Int) -> Scope {
        var inner = self
        inner.frames.append(Frame(shape: shape, source: source))
        return inner
    }

    /// The scope inside a section that is only printed when this name has a value: so all before its dots have one.
    func knowing(_ name: Name, in frame: Int) -> Scope {
        var inner = self
        for count in name.parts.indices {
            inner.present.insert(Path(frame: frame, name: name.parts[...count].joined(separator: ".")))
        }
        return inner
    }
}

// MARK: Finding names

extension Scope {
    enum Found {
        /// `missing` is the first part that may be missing: `contact` of `contact.name`.
        case value(Shape, frame: Int, missing: String?)
        case unknown(part: String, among: [FieldShape])
        /// A part before a dot that is no group.
        case noGroup(name: String, Shape)
        /// An earlier fault hides what this could be.
        case hidden
    }

    /// Looks for the first part from the innermost frame outwards, as the renderer will, and for the others in it.
    func find(_ name: Name) -> Found {
        guard name.isReadable else { return .hidden }
        guard let first = name.parts.first else {
            return frames.last?.shape.map { .value($0, frame: frames.count - 1, missing: nil) } ?? .hidden
        }
        for (index, frame) in frames.enumerated().reversed() {
            if frame.shape == nil { return .hidden }
            if let field = frame.fields.named(first) { return follow(name, from: field, in: index) }
        }
        return .unknown(part: first, among: frames.reversed().flatMap(\.fields))
    }

    private func follow(_ name: Name, from field: FieldShape, in frame: Int) -> Found {
        var shape = field.shape
        var path = field.name
        var missing: String?
        for part in name.parts.dropFirst() {
            if isUncertain(shape, path, in: frame) { missing = missing ?? path }
            guard case .record(let record) = shape.present else { return .noGroup(name: path, shape.present) }
            let fields = record.fields()
            guard let next = fields.named(part) else { return .unknown(part: part, among: fields) }
            shape = next.shape
            path += "." + part
        }
        if isUncertain(shape, path, in: frame) { missing = missing ?? path }
        return .value(shape, frame: frame, missing: missing)
    }

    private func isUncertain(_ shape: Shape, _ path: String, in frame: Int) -> Bool {
        if case .optional = shape { !present.contains(Path(frame: frame, name: path)) } else { false }
    }
}

extension [FieldShape] {
    func named(_ name: String) -> FieldShape? {
        first { $0.name == name }
    }
}

// MARK: Comparing scopes

extension Scope {
    /// What can be used, without how it was reached: two places with equal views need to be checked only once.
    /// There are not many of them, however deep a template goes, since a group hides an outer one of its own type.
    struct View: Hashable, Sendable {
        let shapes: [Shape?]
        let present: Set<Path>
    }

    var view: View {
        var visible: [Int] = []
        var seen: Set<RecordShape> = []
        for (index, frame) in frames.enumerated().reversed() {
            if case .record(let record) = frame.shape {
                if seen.insert(record).inserted { visible.append(index) }
            } else if index == frames.count - 1 || frame.shape == nil {
                visible.append(index)
            }
            if frame.shape == nil { break }
        }
        let known = present.compactMap { path in
            visible.firstIndex(of: path.frame).map { Path(frame: $0, name: path.name) }
        }
        return View(shapes: visible.map { frames[$0].shape }, present: Set(known))
    }

    /// Whether everything stepped into since `depth` frames were open lies within the innermost of them. Then each
    /// turn of a recursion has a smaller part of the page in hand, and it must end.
    func goesDeeper(than depth: Int) -> Bool {
        frames.count > depth && frames[depth...].allSatisfy { $0.source >= depth - 1 }
    }
}
