internal import Diagnostics
internal import Markdown

/// Everything in one text that can be pointed at, in the order of the text, found in one walk.
struct TextPlaces: Sendable {
    let text: PaperText
    private(set) var places: [Place] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The ids that stand on the page under another name: an option's key where its author gave an id.
    private(set) var replaced: [String: String] = [:]
    /// The ids that authors gave, in this text and in those of the paper before it, and where.
    private(set) var given: [String: Span]
    /// The first place of each id. Only looked up, never listed.
    private var indices: [String: Int] = [:]

    /// - Parameter other: The text before this one: no id may stand in two.
    init(of text: PaperText, after other: TextPlaces?) {
        self.text = text
        given = other?.given ?? [:]
        if let title = text.outline.title { addGiven(by: title, as: .other) }
        add(blocks: text.outline.introduction)
        addParts()
        for note in text.tree.footnotes { add(blocks: text.tree.inside(note)) }
    }

    subscript(id: String) -> Place? { indices[id].map { places[$0] } }
}

// MARK: - The walk

extension TextPlaces {
    private var tree: MarkdownTree { text.tree }

    /// The sections and options in the order of the text.
    private mutating func addParts() {
        var sections = text.outline.sections[...]
        for option in text.outline.options {
            while let section = sections.first, section.heading < option.heading {
                add(section)
                sections.removeFirst()
            }
            add(option)
        }
        for section in sections { add(section) }
    }

    private mutating func add(_ section: Section) {
        add(section.id, at: section.heading, as: .section(section))
        add(blocks: section.content)
    }

    /// Two options of one number are a finding. Their id may well be the same too: whoever copied an option learns of
    /// it once.
    private mutating func add(_ option: Option) {
        if let first = self[option.key] {
            diagnostics.append(
                .optionDuplicate(at: tree.span(of: option.heading), first: tree.span(of: first.node)))
        } else {
            if option.id != option.key { replaced[option.key] = option.id }
            note(option.key, at: option.heading, as: .option(option))
            addGiven(by: option.heading, as: .option(option))
        }
        add(blocks: option.description)
        for aspect in option.aspects {
            add(aspect.id, at: aspect.heading, as: .aspect(aspect, of: option))
            add(blocks: aspect.content)
        }
    }

    private mutating func add(blocks: Range<NodeID>) {
        var walk = BlockWalk()
        add(blocks: blocks, &walk)
    }

    /// Where a walk through blocks is: what an item is called depends on what it stands below and in.
    private struct BlockWalk {
        /// The numbered paragraph before; empty before the first.
        var number = ""
        /// The letters of the items around.
        var letters = ""
    }

    private mutating func add(blocks: Range<NodeID>, _ walk: inout BlockWalk) {
        var caption: NodeID?
        for block in tree.siblings(blocks) where !text.definitions.contains(block) {
            if text.marks.elsewhere.contains(block) {
                caption = block
                continue
            }
            if let paragraph = caption, let own = text.marks.captions[block] {
                addGiven(by: paragraph, as: .caption(own))
            }
            caption = nil
            add(block, &walk)
        }
    }

    private mutating func add(_ block: NodeID, _ walk: inout BlockWalk) {
        if let label = text.marks.labels[block] {
            walk.number = label.number
            add(label.id, at: block, as: .paragraph(number: label.number, letters: ""))
        } else {
            addGiven(by: block, as: tree[block].kind == .heading ? .heading : .other)
        }
        switch tree[block].kind {
        case .quote: add(blocks: tree.inside(block), &walk)
        case .bulletList, .orderedList: for item in tree.children(of: block) { add(item: item, walk) }
        default: break
        }
    }

    private mutating func add(item: NodeID, _ around: BlockWalk) {
        var walk = around
        if let label = text.marks.labels[item] {
            (walk.number, walk.letters) = (label.number, "")
            add(label.id, at: item, as: .paragraph(number: label.number, letters: ""))
        } else {
            let letter = text.marks.letters[item]
            walk.letters += letter ?? ""
            let isNamed = letter != nil && !(walk.number.isEmpty && walk.letters.isEmpty)
            addGiven(
                by: item, as: isNamed ? .paragraph(number: walk.number, letters: walk.letters) : .other)
        }
        add(blocks: tree.inside(item), &walk)
    }
}

// MARK: - Ids

extension TextPlaces {
    /// - Parameter id: The one that the author gave, or that the program counts.
    private mutating func add(_ id: String, at node: NodeID, as kind: Place.Kind) {
        addGiven(by: node, as: kind)
        note(id, at: node, as: kind)
    }

    private mutating func addGiven(by node: NodeID, as kind: Place.Kind) {
        guard tree[node].hasAttributes, let attributes = tree.attributes(of: node), let id = attributes.id else {
            return
        }
        if ReservedIds.contains(id) {
            diagnostics.append(.idReserved(id, at: attributes.span))
        } else if let first = given[id] {
            diagnostics.append(.idDuplicate(id, at: attributes.span, first: first))
        }
        given[id] = given[id] ?? attributes.span
        note(id, at: node, as: kind)
    }

    private mutating func note(_ id: String, at node: NodeID, as kind: Place.Kind) {
        guard indices[id] == nil else { return }
        indices[id] = places.count
        places.append(Place(id: id, node: node, kind: kind))
    }
}
