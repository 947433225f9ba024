internal import Diagnostics
internal import Markdown

/// Makes blocks of a tree of Markdown, and accounts for the words of its marks.
struct MarkdownBlocks {
    let tree: MarkdownTree
    var document = SourceDocument()
    private var slugs = HeadingSlugs()
    private var hasTitle = false
    /// Emphasis that tags of HTML have turned on in the line that is read.
    var tags: SourceEmphasis = []
    var hasSaidHTML = false
    /// Where the notes stand in the file, in order.
    var noteRanges: [Range<Int>] = []

    init(_ tree: MarkdownTree) {
        self.tree = tree
    }

    /// - Parameters:
    ///   - start: Where the Markdown begins in the file.
    ///   - hasTitle: Whether the title stands elsewhere.
    mutating func read(from start: Int, hasTitle: Bool) {
        self.hasTitle = hasTitle
        document.blocks = blocks(of: tree.siblings(tree.body))
        for (index, note) in tree.footnotes.enumerated() {
            document.notes.append(SourceNote(id: index + 1, blocks: blocks(of: tree.children(of: note))))
        }
        accountForMarks(from: start)
    }

    private mutating func blocks(of nodes: Siblings) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        for node in nodes { blocks += self.blocks(of: node) }
        return blocks
    }

    private mutating func blocks(of node: NodeID) -> [SourceBlock] {
        switch tree[node].kind {
        case .heading: [heading(node)]
        case .paragraph: paragraph(node).map { [.paragraph($0)] } ?? []
        case .bulletList, .orderedList: [list(node)]
        case .quote: [.quote(blocks(of: tree.children(of: node)))]
        case .code: code(node)
        case .table: [table(node)]
        case .html: html(node)
        default: []
        }
    }

    private mutating func heading(_ node: NodeID) -> SourceBlock {
        var line = line(node)
        let slug = slugs.next(tree.plainText(of: node))
        if !slug.isEmpty, !line.bookmarks.contains(slug) { line.bookmarks.append(slug) }
        let level = tree[node].level
        if level == 1, !hasTitle {
            line.role = .title
            hasTitle = true
        }
        return .heading(level: level, line)
    }

    /// Nil for one that held only what is left out.
    private mutating func paragraph(_ node: NodeID) -> SourceLine? {
        let line = line(node)
        return line.inlines.isEmpty ? nil : line
    }

    private mutating func line(_ node: NodeID) -> SourceLine {
        tags = []
        let place = place(of: node)
        let inlines = InlineCleaner.clean(
            inlines(of: tree.children(of: node), []).mergingTexts(), at: place, &document.cleanings)
        var line = SourceLine(inlines, at: place)
        line.bookmarks = tree.attributes(of: node)?.id.map { [$0] } ?? []
        return tree[node].kind == .cell ? line : line.withTypedNumber
    }

    private mutating func list(_ node: NodeID) -> SourceBlock {
        let isOrdered = tree[node].kind == .orderedList
        var list = SourceList(isOrdered: isOrdered, items: [])
        for item in tree.children(of: node) {
            var blocks = blocks(of: tree.children(of: item))
            let number = isOrdered ? label(of: item) : nil
            let box = tree[item].isTicked.map { $0 ? "[x]" : "[ ]" }
            if number != nil || box != nil { blocks.begin(with: number, box, at: place(of: item)) }
            if let id = tree.attributes(of: item)?.id { blocks.add(bookmark: id) }
            list.items.append(SourceItem(blocks))
        }
        return .list(list)
    }

    /// The number of an item as it is written: “3.”, “3)”.
    private func label(of item: NodeID) -> String? {
        let start = tree[item].range.lowerBound
        let written = tree.source.bytes[start...].prefix(16).drop(while: \.isBlank)
        let digits = written.prefix(while: \.isDigit)
        guard !digits.isEmpty, let end = tree.source.bytes[digits.endIndex...].first else { return nil }
        return String(decoding: digits + [end], as: UTF8.self)
    }

    private mutating func table(_ node: NodeID) -> SourceBlock {
        var rows: [SourceRow] = []
        for row in tree.children(of: node) {
            var cells: [SourceCell] = []
            for cell in tree.children(of: row) {
                let line = paragraph(cell)
                cells.append(
                    SourceCell(line.map { [.paragraph($0)] } ?? [], column: cells.count, at: place(of: cell)))
            }
            rows.append(SourceRow(cells))
        }
        return .table(SourceTable(rows: rows, headRows: min(1, rows.count), at: place(of: node)))
    }

    private mutating func code(_ node: NodeID) -> [SourceBlock] {
        let place = place(of: node)
        document.doubts.append(
            SourceDoubt(
                "These lines are marked as code, as lines are that begin with four blanks. They were read as text, each a line "
                    + "of its own.", at: place))
        var inlines: [SourceInline] = []
        for line in tree.string(of: node).split(separator: "\n") {
            if !inlines.isEmpty { inlines.append(.lineBreak) }
            inlines.append(.text(String(line), []))
        }
        return inlines.isEmpty ? [] : [.paragraph(SourceLine(inlines, at: place))]
    }

    func place(of node: NodeID) -> SourcePlace {
        SourcePlace("line \(tree.source.lineNumber(at: tree[node].range.lowerBound))")
    }
}

extension [SourceBlock] {
    /// Puts a number and a task’s box in front of the first paragraph, or makes one for them.
    fileprivate mutating func begin(with number: String?, _ box: String?, at place: SourcePlace) {
        var line = SourceLine([], at: place)
        var rest = self[...]
        if case .paragraph(let first)? = first {
            line = first
            rest = dropFirst()
        }
        if let number {
            // A number that the text of the item begins with is a word of it.
            if let own = line.number { line.inlines = ([.text("\(own) ", [])] + line.inlines).mergingTexts() }
            line.number = number
            line.isNumberTyped = true
        }
        if let box { line.inlines = ([.text("\(box) ", [])] + line.inlines).mergingTexts() }
        self = [.paragraph(line)] + rest
    }

    fileprivate mutating func add(bookmark: String) {
        guard case .paragraph(var line)? = first else { return }
        line.bookmarks.append(bookmark)
        self[0] = .paragraph(line)
    }
}
