internal import Diagnostics
internal import Settings
internal import SourceDocuments

extension Draft {
    /// Opens tables with an option in each row (Option | Opportunities | Risks): each cell becomes a part of its option.
    mutating func openOptionsTables(_ site: Site) {
        var opened: [DraftBlock] = []
        for block in blocks {
            if case .block(.table(let table)) = block, let options = OptionsTable(table, site) {
                opened += options.blocks(site.optionWords, addingTo: &log).map(DraftBlock.block)
                hasOptionsTable = options.isPlain
            } else {
                opened.append(block)
            }
        }
        blocks = opened
    }
}

/// A table whose rows are options, and whose columns are their parts.
struct OptionsTable {
    private var options: [Row] = []
    /// Of the column that names the options.
    private let head: SourceCell
    private let heads: [Head]
    private let site: Site

    private struct Head {
        let column: Int
        let line: SourceLine
        let role: Role?
    }

    private struct Row {
        var name: [SourceBlock]
        /// By the heads.
        var parts: [[SourceBlock]]
    }

    /// Whether it has columns of advantages and disadvantages, as the table of a page has.
    var isPlain: Bool {
        [Role.advantages, .disadvantages].allSatisfy { role in heads.filter { $0.role == role }.count == 1 }
    }

    /// Nil for any other table.
    init?(_ table: SourceTable, _ site: Site) {
        self.site = site
        guard let top = table.rows.first, let first = top.cells.first, first.column == 0,
            Self.namesOptions(first.words, site.optionWords)
        else { return nil }
        heads = top.cells.dropFirst().compactMap { cell in
            cell.onlyLine.map { Head(column: cell.column, line: $0, role: site.roles.role(ofHeading: $0.text)) }
        }
        head = first
        guard heads.contains(where: { $0.role != nil }), heads.count == top.cells.count - 1 else { return nil }
        for row in table.rows.dropFirst() where !add(row) { return nil }
    }

    private static func namesOptions(_ words: String, _ options: OptionWords) -> Bool {
        options.openings.contains { words.wording == $0 || words.wording == "\($0)s" }
    }

    /// Nothing in the first column: the row goes on with the option above it, as where a page ended.
    private mutating func add(_ row: SourceRow) -> Bool {
        let cells = row.cells.filter { !$0.isEmpty }
        guard cells.allSatisfy({ cell in cell.column == 0 || heads.contains { $0.column == cell.column } }) else {
            return false
        }
        let parts = heads.map { head in cells.first { $0.column == head.column }?.blocks ?? [] }
        if let name = cells.first(where: { $0.column == 0 }) {
            guard name.blocks.contains(where: { $0.paragraph != nil }) else { return false }
            options.append(Row(name: name.blocks, parts: parts))
        } else if let last = options.indices.last {
            for index in parts.indices {
                options[last].parts[index].goOn(with: parts[index])
            }
        } else {
            return cells.isEmpty
        }
        return true
    }
}

extension OptionsTable {
    /// - Parameter log: Gets what was added and what fell away.
    func blocks(_ words: OptionWords, addingTo log: inout ImportLog) -> [SourceBlock] {
        log.clean("head of the column of options", from: head.words, at: head.place)
        var isUsed = heads.map { _ in false }
        var blocks: [SourceBlock] = []
        for (index, option) in options.enumerated() {
            let lines = option.name.firstLineAlone
            guard let name = lines.first else { continue }
            blocks.append(
                .heading(level: 0, OptionName.heading(of: name, ordinal: index + 1, words, addingTo: &log)))
            blocks += lines.rest
            for (number, head) in heads.enumerated() where !option.parts[number].allSatisfy(\.isEmpty) {
                if isUsed[number] {
                    log.add(head.line.text, for: name.place, because: "each option names its own parts")
                }
                isUsed[number] = true
                blocks.append(.heading(level: 0, head.line))
                blocks += option.parts[number].asPart(head.role)
            }
        }
        for (number, head) in heads.enumerated() where !isUsed[number] {
            log.clean("head of a column without words", from: head.line.text, at: head.line.place)
        }
        return blocks
    }
}

extension [SourceBlock] {
    /// The first line of a cell, and what stands below it.
    fileprivate var firstLineAlone: (first: SourceLine?, rest: [SourceBlock]) {
        let blocks = filter { !$0.isEmpty }
        guard let index = blocks.firstIndex(where: { $0.paragraph != nil }), let line = blocks[index].paragraph else {
            return (nil, blocks)
        }
        var parts = line.parts
        var below = blocks[(index + 1)...]
        if parts.count == 1, line.isOnlyLabel, let name = below.first?.paragraph {
            parts += name.parts
            below = below.dropFirst()
        }
        if parts.count > 1, parts[0].isOnlyLabel {
            parts[0].inlines += [.text(" – ", [])] + parts[1].inlines
            parts.remove(at: 1)
        }
        return (parts.first, blocks[..<index] + parts.dropFirst().map(SourceBlock.paragraph) + below)
    }

    /// Several paragraphs of an option's advantages are a list that lacks its bullets.
    func asPart(_ role: Role?) -> [SourceBlock] {
        let blocks = filter { !$0.isEmpty }
        guard role == .advantages || role == .disadvantages, blocks.count > 1, blocks.allSatisfy(\.isPoint) else {
            return blocks
        }
        let items = blocks.flatMap { $0.list?.items ?? [SourceItem([$0])] }
        return [.list(SourceList(isOrdered: false, items: items))]
    }

    /// Adds what goes on in another cell: lists of one kind become one.
    mutating func goOn(with others: [SourceBlock]) {
        for other in others where !other.isEmpty {
            if let list = other.list, case .list(var last)? = self.last, last.isOrdered == list.isOrdered {
                removeLast()
                last.items += list.items
                append(.list(last))
            } else {
                append(other)
            }
        }
    }
}

extension SourceBlock {
    /// Whether it can be an item of a list, or some: not a line that only opens what follows.
    fileprivate var isPoint: Bool {
        if let list { return !list.isOrdered }
        return paragraph.map { $0.text.withSingleBlanks.utf8.last != UInt8(ascii: ":") } ?? false
    }
}

extension SourceLine {
    /// Whether it says “Option 2” and not which option that is.
    fileprivate var isOnlyLabel: Bool { number == nil && text.wording.utf8.split(separator: .space).count == 2 }
}
