internal import Diagnostics
internal import SourceDocuments

/// Writes blocks as Markdown that reads back to the same words.
struct MarkdownWriter {
    /// What had to be done to words so that they have a place in Markdown.
    private(set) var log: ImportLog
    private var lines = MarkdownLines()
    private var references: InlineWriter.References
    private let ids: [String: String]
    /// Their blocks by their ids. Only looked up.
    private let notes: [SourceNote.ID: [SourceBlock]]
    private var depth = 0
    /// The list that was written last, if nothing else was since: the next needs other marks, or the two would be one.
    private var lastList: WrittenList?

    private struct WrittenList {
        let isOrdered: Bool
        let hasOtherMarks: Bool
    }

    /// Lists and quotes that stand deeper in one another are written on this level.
    private static let mostDepth = 8

    /// - Parameter pictures: The files of pictures inside the folder.
    init(_ draft: Draft, pictures: [SourcePicture.ID: String]) {
        references = InlineWriter.References(pictures: pictures)
        ids = draft.ids
        notes = Dictionary(draft.notes.map { ($0.id, $0.blocks) }) { first, _ in first }
        log = draft.log
    }

    /// - Parameter title: Written as the first heading.
    mutating func write(title: SourceLine?, _ blocks: [DraftBlock]) -> [UInt8] {
        if let title { heading(level: 1, title) }
        for block in blocks where !block.isEmpty {
            if !lines.bytes.isEmpty { gap() }
            if block.list == nil { lastList = nil }
            write(block)
        }
        var written = 0
        while written < references.notes.count {
            gap()
            footnote(references.notes[written], number: written + 1)
            written += 1
        }
        return lines.bytes
    }

    private mutating func write(_ block: DraftBlock) {
        switch block {
        case .block(let block): write(block)
        case .caption(let word, let line): text(line, opening: "\(word.rawValue): ")
        case .data(let table): lines.line(Array("{{ table.\(table.name) }}".utf8))
        }
    }

    private mutating func gap() { lines.line([]) }
}

// MARK: - Blocks

extension MarkdownWriter {
    private mutating func write(_ block: SourceBlock) {
        switch block {
        case .heading(let level, let line):
            if depth == 0 { heading(level: level, line) } else { text(line.stressed) }
        case .paragraph(let line): text(line)
        case .list(let list): write(list)
        case .table(let table): write(table)
        case .quote(let blocks): quote(blocks)
        }
    }

    /// - Parameter isTight: Whether no blank line stands between them.
    private mutating func write(_ blocks: [SourceBlock], isTight: Bool = false) {
        lastList = nil
        for (index, block) in blocks.filter({ !$0.isEmpty }).enumerated() {
            if index > 0, !isTight { gap() }
            if block.list == nil { lastList = nil }
            write(block)
        }
    }

    private mutating func heading(level: Int, _ line: SourceLine) {
        let marks = String(repeating: "#", count: min(max(level, 1), 6))
        let words = inline(line, takesBreaks: false).first ?? []
        lines.line(Array("\(marks) ".utf8) + MarkdownEscaping.escapingEnd(of: words) + attributes(of: line))
    }

    /// - Parameter opening: What stands before the words.
    private mutating func text(_ line: SourceLine, opening: String = "") {
        let written = inline(line, takesBreaks: true)
        for (index, words) in written.enumerated() {
            let isOpened = index == 0 && !opening.isEmpty
            let start = isOpened ? Array(opening.utf8) + words : MarkdownEscaping.escapingStart(of: words)
            lines.line(start + (index == written.count - 1 ? attributes(of: line) : [UInt8(ascii: "\\")]))
        }
    }

    private mutating func quote(_ blocks: [SourceBlock]) {
        guard depth < Self.mostDepth else { return write(blocks) }
        lines.openQuote()
        depth += 1
        write(blocks)
        depth -= 1
        lines.close()
    }

    private mutating func footnote(_ id: SourceNote.ID, number: Int) {
        lines.open("[^\(number)]: ", indent: 4)
        depth += 1
        write(notes[id] ?? [])
        depth -= 1
        lines.close()
    }

    private func attributes(of line: SourceLine) -> [UInt8] {
        line.bookmarks.lazy.compactMap { ids[$0] }.first.map { Array(" {#\($0)}".utf8) } ?? []
    }

    /// The lines of a paragraph, without blanks around them. There is one at least.
    private mutating func inline(_ line: SourceLine, takesBreaks: Bool) -> [[UInt8]] {
        InlineWriter.lines(line.numbered(addingTo: &log), &references, takesBreaks: takesBreaks)
    }
}

// MARK: - Lists

extension MarkdownWriter {
    private mutating func write(_ list: SourceList) {
        guard depth < Self.mostDepth else { return write(list.items.flatMap(\.blocks)) }
        let hasOtherMarks = lastList.map { $0.isOrdered == list.isOrdered && !$0.hasOtherMarks } ?? false
        let (bullet, stop) = hasOtherMarks ? ("* ", ")") : ("- ", ".")
        let isTight = list.isTight
        for (index, item) in list.items.enumerated() {
            if index > 0, !isTight { gap() }
            lines.open(list.isOrdered ? "\(index + 1)\(stop) " : bullet)
            depth += 1
            write(item.blocks, isTight: isTight)
            depth -= 1
            lines.close()
        }
        lastList = WrittenList(isOrdered: list.isOrdered, hasOtherMarks: hasOtherMarks)
    }
}

extension SourceList {
    /// Whether its items are one paragraph each, or one with a list below it that is like this.
    fileprivate var isTight: Bool {
        items.allSatisfy { item in
            let blocks = item.blocks.filter { !$0.isEmpty }
            if case .list? = blocks.first { return false }
            return blocks.count < 2 || blocks.count == 2 && blocks[0].paragraph != nil && blocks[1].isTightList
        }
    }
}

extension SourceBlock {
    fileprivate var isTightList: Bool { if case .list(let list) = self { list.isTight } else { false } }
}

// MARK: - Tables

extension MarkdownWriter {
    private mutating func write(_ table: SourceTable) {
        let table = table.flattened(addingTo: &log)
        for (index, row) in table.rows.enumerated() {
            var line = Array("|".utf8)
            for cell in row {
                let words = InlineWriter.lines(cell, &references, takesBreaks: false)[0]
                line += [.space] + MarkdownEscaping.escapingStart(of: words) + Array(" |".utf8)
            }
            lines.line(line)
            if index == 0 { lines.line(Array(("|" + String(repeating: " --- |", count: row.count)).utf8)) }
        }
    }
}

extension SourceLine {
    /// A heading where no heading can stand.
    fileprivate var stressed: SourceLine {
        var line = self
        line.inlines = inlines.map {
            if case .text(let text, let marks) = $0 { .text(text, marks.union(.strong)) } else { $0 }
        }
        return line
    }
}
