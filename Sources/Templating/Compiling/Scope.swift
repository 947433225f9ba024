/// The names that can be used at one place of a template: those of the page and of the groups stepped into.
struct Scope {
    /// From the page inwards.
    private(set) var frames: [Frame]
    /// The optional values whose section is open.
    private(set) var present: Set<Place> = []

    /// Something that a section stepped into.
    struct Frame {
        /// Nil inside a section whose own name is at fault: nobody knows what could be used there.
        let shape: Shape?
        /// The frame that it was found in.
        let source: Int
        /// Nil where there are none.
        let names: NameTable?
    }

    /// Where the value of a name is found.
    struct Place: Hashable {
        let frame: Int
        /// Of a value of the frame's group, and of the groups in it that stand between dots; none for the frame itself.
        var slots: [Int]
    }

    init(_ shape: Shape, _ tables: inout NameTables) {
        frames = [Frame(shape: shape, source: 0, &tables)]
    }
}

extension Scope.Frame {
    fileprivate init(shape: Shape?, source: Int, _ tables: inout NameTables) {
        self.shape = shape
        self.source = source
        if case .record(let record) = shape { names = tables[record] } else { names = nil }
    }
}

extension Scope {
    /// The scope inside a section over a value of that shape.
    func entering(_ shape: Shape?, from source: Int, _ tables: inout NameTables) -> Scope {
        var inner = self
        inner.frames.append(Frame(shape: shape, source: source, &tables))
        return inner
    }

    /// The scope inside a section that is only printed when this name has a value: so all before its dots have one.
    func knowing(_ place: Place) -> Scope {
        var inner = self
        for count in place.slots.indices {
            inner.present.insert(Place(frame: place.frame, slots: Array(place.slots[...count])))
        }
        return inner
    }
}

// MARK: Finding names

extension Scope {
    enum Found {
        /// `missing` is the first part that may be missing: `contact` of `contact.name`.
        case value(Shape, Place, missing: String?)
        case unknown(part: String, among: [FieldShape])
        /// A part before a dot that is no group.
        case noGroup(name: String, Shape)
        /// An earlier fault hides what this could be.
        case hidden
    }

    /// Looks for the first part from the innermost frame outwards, and for the others in it.
    func find(_ name: Name, _ tables: inout NameTables) -> Found {
        guard name.isReadable else { return .hidden }
        let last = frames.count - 1
        guard let first = name.parts.first else {
            return frames[last].shape.map { .value($0, Place(frame: last, slots: []), missing: nil) } ?? .hidden
        }
        for (index, frame) in frames.enumerated().reversed() {
            if frame.shape == nil { return .hidden }
            if let names = frame.names, let slot = names.slot(of: first) {
                return follow(name, from: names.fields[slot], at: Place(frame: index, slots: [slot]), &tables)
            }
        }
        return .unknown(part: first, among: frames.reversed().flatMap { $0.names?.fields ?? [] })
    }

    private func follow(_ name: Name, from field: FieldShape, at start: Place, _ tables: inout NameTables) -> Found {
        var (shape, place, path) = (field.shape, start, field.name)
        var missing: String?
        for part in name.parts.dropFirst() {
            if isUncertain(shape, at: place) { missing = missing ?? path }
            guard case .record(let record) = shape.present else { return .noGroup(name: path, shape.present) }
            let names = tables[record]
            guard let slot = names.slot(of: part) else { return .unknown(part: part, among: names.fields) }
            shape = names.fields[slot].shape
            place.slots.append(slot)
            path += "." + part
        }
        if isUncertain(shape, at: place) { missing = missing ?? path }
        return .value(shape, place, missing: missing)
    }

    private func isUncertain(_ shape: Shape, at place: Place) -> Bool {
        if case .optional = shape { !present.contains(place) } else { false }
    }
}

// MARK: Comparing scopes

extension Scope {
    /// What can be used, without how it was reached: two places with equal views need to be compiled only once.
    /// There are not many of them, however deep a template goes, since a group hides an outer one of its own type.
    struct View: Equatable {
        let shapes: [Shape?]
        let present: Set<Place>
    }

    var view: View {
        let visible = visibleFrames
        let known = present.compactMap { place in
            visible.firstIndex(of: place.frame).map { Place(frame: $0, slots: place.slots) }
        }
        return View(shapes: visible.map { frames[$0].shape }, present: Set(known))
    }

    /// The frames that names can be found in, from the innermost outwards.
    private var visibleFrames: [Int] {
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
        return visible
    }

    /// For each frame of a scope with an equal view: the frame here that takes its place; nil for a hidden one.
    func frames(inPlaceOf other: Scope) -> [Int?] {
        var taken: [Int?] = other.frames.map { _ in nil }
        for (there, here) in zip(other.visibleFrames, visibleFrames) { taken[there] = here }
        return taken
    }

    /// Whether everything stepped into since `depth` frames were open lies within the innermost of them. Then each
    /// turn of a recursion has a smaller part of the page in hand, and it must end.
    func goesDeeper(than depth: Int) -> Bool {
        frames.count > depth && frames[depth...].allSatisfy { $0.source >= depth - 1 }
    }
}
