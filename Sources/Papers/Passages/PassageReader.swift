internal import Diagnostics
internal import Markdown
internal import Values

/// Walks through a text in the order of its page, and notes its passages.
struct PassageReader {
    private let text: PaperText
    /// What a block of data prints, in Markdown.
    private let printed: (PlacedBlock, PaperDocument) -> [UInt8]
    private(set) var passages: [Passage] = []
    private var part = ""
    /// The paragraph before, which what follows it stands under.
    private var number: PassageNumber?
    /// Whether it is told where links lead: not in what a block of data prints.
    private let marksLinks: Bool

    private init(
        _ text: PaperText, marksLinks: Bool = true, printed: @escaping (PlacedBlock, PaperDocument) -> [UInt8]
    ) {
        self.text = text
        self.marksLinks = marksLinks
        self.printed = printed
    }

    /// The passages of a text, its title first.
    static func read(
        _ text: PaperText, printed: @escaping (PlacedBlock, PaperDocument) -> [UInt8]
    ) -> [Passage] {
        var reader = PassageReader(text, printed: printed)
        reader.readAll()
        return reader.passages
    }

    private mutating func readAll() {
        append(.sheet, identity: "title", .line(PassageWords.read(text.title)))
        add(blocks: text.outline.introduction)
        if text.document == .appraisal { addComparison() }
        var sections = text.outline.sections[...]
        for option in text.outline.options {
            while let section = sections.first, section.heading < option.heading {
                add(section)
                sections.removeFirst()
            }
            add(option)
        }
        for section in sections { add(section) }
        for note in text.tree.footnotes { add(note: note) }
        part = ""
        for abbreviation in text.abbreviations {
            append(
                .sheet, identity: "Abbreviation \(abbreviation.short.quoted)",
                .line(PassageWords.read(abbreviation.words)))
        }
    }
}

// MARK: - Parts

extension PassageReader {
    private mutating func begin(
        _ heading: NodeID, id: String, number: String?, below above: String = ""
    ) {
        let words = text.words(of: heading)
        part = above.isEmpty ? words : "\(above), \(words)"
        self.number = nil
        append(
            .heading, number: number.map { PassageNumber(.section, $0) }, id: id, identity: givenID(of: heading),
            .line(line(heading)))
    }

    private mutating func add(_ section: Section) {
        begin(section.heading, id: section.id, number: section.number)
        add(blocks: section.content)
    }

    private mutating func add(_ option: Option) {
        begin(option.heading, id: option.id, number: option.number)
        add(blocks: option.description)
        for aspect in option.aspects {
            begin(aspect.heading, id: aspect.id, number: nil, below: option.shortLabel)
            add(blocks: aspect.content)
        }
    }

    private mutating func add(note: NodeID) {
        (part, number) = ("", PassageNumber(.note, String(text.tree[note].number)))
        let (first, own) = (passages.count, number)
        add(blocks: text.tree.inside(note))
        for index in first..<passages.count {
            let passage = passages[index]
            passages[index] = Passage(
                kind: .note, document: passage.document, part: "", number: own, below: nil, id: passage.id,
                identity: nil, content: passage.content)
        }
    }

    /// The comparison of options, which the page of an appraisal shows by itself.
    private mutating func addComparison() {
        let block = PlacedBlock(name: "comparison", block: .optionsSummary)
        part = "Options compared"
        add(placed: block, number: nil, id: "options-compared")
        part = ""
    }
}

// MARK: - Blocks

extension PassageReader {
    private mutating func add(blocks: Range<NodeID>, letters: String = "") {
        for block in text.tree.siblings(blocks)
        where !text.definitions.contains(block) && !text.marks.elsewhere.contains(block) {
            let caption = text.marks.captions[block].map { add($0) }
            add(block, caption, letters: letters)
        }
    }

    private mutating func add(_ block: NodeID, _ caption: PassageNumber?, letters: String) {
        let tree = text.tree
        if let placed = text.marks.blocks[block] {
            return add(placed: placed, number: caption, id: text.marks.captions[block]?.id)
        }
        switch tree[block].kind {
        case .heading:
            append(.heading, id: givenID(of: block), identity: givenID(of: block), .line(line(block)))
        case .paragraph: add(paragraph: block, .paragraph, letters: letters)
        case .bulletList, .orderedList:
            let style: Passage.ListStyle = tree[block].kind == .orderedList ? .numbered : .bulleted
            for item in tree.children(of: block) { add(item: item, style, letters: letters) }
        case .quote: add(blocks: tree.inside(block), letters: letters)
        case .code, .html:
            append(.code, .line(PassageWords.read(String(decoding: tree.bytes(of: block), as: UTF8.self))))
        case .table: addTable(block, of: text, number: caption, id: text.marks.captions[block]?.id)
        default: break
        }
    }

    private mutating func add(
        paragraph: NodeID, _ kind: Passage.Kind, letters: String, of item: NodeID? = nil,
        _ list: Passage.ListStyle? = nil
    ) {
        let node = item ?? paragraph
        let label = text.marks.labels[node]
        if let label { number = PassageNumber(.paragraph, label.number) }
        let lettered = number.map { PassageNumber($0.kind, $0.text, letters: letters) }
        append(
            kind, number: label == nil && letters.isEmpty ? nil : lettered,
            id: label?.id ?? givenID(of: node), identity: givenID(of: node), .line(line(paragraph)),
            list: list)
    }

    private mutating func add(item: NodeID, _ list: Passage.ListStyle, letters above: String) {
        let tree = text.tree
        var letters = above
        if text.marks.labels.contains(item) { letters = "" } else { letters += text.marks.letters[item] ?? "" }
        var isFirst = true
        for block in tree.children(of: item) {
            if tree[block].kind == .paragraph {
                add(paragraph: block, .item, letters: letters, of: isFirst ? item : nil, isFirst ? list : nil)
            } else {
                add(blocks: tree.subtree(of: block), letters: letters)
            }
            isFirst = false
        }
    }

    private mutating func add(_ caption: Caption) -> PassageNumber {
        let kind: PassageNumber.Kind = caption.kind == .table ? .table : .figure
        let number = PassageNumber(kind, String(caption.number))
        let words =
            PassageWords.read(caption.finding, of: text) + PassageWords.read(caption.details, of: text)
        append(
            .caption, number: number, id: caption.id, identity: caption.id.map { "caption \($0)" }, .line(words))
        return number
    }

    /// - Parameter source: The text that the table is of: this one, or what a block of data prints.
    private mutating func addTable(
        _ table: NodeID, of source: PaperText, number: PassageNumber?, id: String?, identity: String? = nil
    ) {
        let rows = source.tree.children(of: table).map { row in
            source.tree.children(of: row).map { words($0, of: source) }
        }
        append(
            .table, number: number, id: id, identity: identity ?? id,
            .table(PassageTable(heads: rows.first ?? [], rows: Array(rows.dropFirst()))))
    }

    private func line(_ node: NodeID) -> [PassageWord] { words(node, of: text) }

    private func words(_ node: NodeID, of source: PaperText) -> [PassageWord] {
        PassageWords.read(
            TextRun(nodes: source.tree.inside(node)), of: source, marksLinks: marksLinks && source === text)
    }

    private func givenID(of node: NodeID) -> String? { text.tree.attributes(of: node)?.id }

    private mutating func append(
        _ kind: Passage.Kind, number: PassageNumber? = nil, id: String? = nil, identity: String? = nil,
        _ content: Passage.Content, list: Passage.ListStyle? = nil
    ) {
        if case .line(let words) = content, words.isEmpty { return }
        passages.append(
            Passage(
                kind: kind, document: text.document, part: part, number: number, below: self.number, id: id,
                identity: identity, content: content, list: list))
    }
}

// MARK: - Blocks of data

extension PassageReader {
    /// What a block prints is read back from its Markdown, so whatever template writes it is compared.
    private mutating func add(placed: PlacedBlock, number: PassageNumber?, id: String?) {
        // Each figure is compared by itself, and the places that use it are no words of the author's.
        guard placed.block != .figuresSchedule else { return }
        let bytes = printed(placed, text.document)
        var faults: [Diagnostic] = []
        let source = SourceFile(path: "", bytes: bytes)
        guard !bytes.isEmpty, let tree = MarkdownTree.parse(source, diagnostics: &faults) else { return }
        let body = PaperText(text.document, tree, outline: .empty, definitions: NodeSet(), marks: Marks())
        var inner = PassageReader(body, marksLinks: false) { _, _ in [] }
        (inner.part, inner.number) = (part, self.number)
        for (index, block) in tree.siblings(tree.body).enumerated() {
            let identity = "block \(placed.name) \(index)"
            if tree[block].kind == .table {
                inner.addTable(block, of: body, number: number, id: id, identity: identity)
            } else {
                inner.add(block, nil, letters: "")
            }
        }
        passages += inner.passages
    }
}

extension Outline {
    fileprivate static let empty = Outline(
        title: nil, introduction: NodeID(0)..<NodeID(0), sections: [], sectionsBeforeOptions: 0, options: [])
}
