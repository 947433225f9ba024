internal import SourceDocuments

extension SourceBlock {
    /// Changes every line in it, also those in cells and items.
    mutating func changeLines(_ change: (inout SourceLine) -> Void) {
        switch self {
        case .heading(let level, var line):
            change(&line)
            self = .heading(level: level, line)
        case .paragraph(var line):
            change(&line)
            self = .paragraph(line)
        case .list(var list):
            for item in list.items.indices { list.items[item].blocks.changeLines(change) }
            self = .list(list)
        case .table(var table):
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices {
                    table.rows[row].cells[cell].blocks.changeLines(change)
                }
            }
            self = .table(table)
        case .quote(var blocks):
            blocks.changeLines(change)
            self = .quote(blocks)
        }
    }
}

extension [SourceBlock] {
    mutating func changeLines(_ change: (inout SourceLine) -> Void) {
        for index in indices { self[index].changeLines(change) }
    }
}

extension SourceLine {
    /// The line in two, at a place of its text in bytes; blanks around the place fall away.
    func divided(before end: Int, behind start: Int) -> (SourceLine, SourceLine) {
        var (first, second) = (self, self)
        first.inlines = inlines.part(0..<end).trimmingBlanks
        second.inlines = inlines.part(start..<Int.max, others: end..<Int.max).trimmingBlanks
        (second.number, second.bookmarks, first.role, second.role) = (nil, [], .text, .text)
        return (first, second)
    }

    /// Without the first bytes of its text, and the blanks behind them.
    func dropping(first count: Int) -> SourceLine {
        var line = self
        line.inlines = inlines.part(count..<Int.max).trimmingBlanks
        return line
    }

    /// The lines between its breaks.
    var parts: [SourceLine] {
        inlines.split(separator: .lineBreak, omittingEmptySubsequences: true).enumerated().map { index, inlines in
            var part = self
            part.inlines = Array(inlines).trimmingBlanks
            if index > 0 { (part.number, part.bookmarks) = (nil, []) }
            return part
        }
    }
}

extension [SourceInline] {
    /// What stands in a part of their text, in bytes.
    ///
    /// - Parameter others: Where a note, a picture or a break has to stand; nil for the same part.
    func part(_ range: Range<Int>, others: Range<Int>? = nil) -> [SourceInline] {
        var part: [SourceInline] = []
        var start = 0
        for inline in self {
            if let piece = inline.part(range, others: others ?? range, at: start) { part.append(piece) }
            start += inline.text.utf8.count
        }
        return part
    }

    /// Without blanks, breaks and empty texts at the ends.
    var trimmingBlanks: [SourceInline] {
        var inlines = self
        while let first = inlines.first?.withoutBlanks(at: .start) {
            inlines.removeFirst()
            if first != .lineBreak {
                inlines.insert(first, at: 0)
                break
            }
        }
        while let last = inlines.last?.withoutBlanks(at: .end) {
            inlines.removeLast()
            if last != .lineBreak {
                inlines.append(last)
                break
            }
        }
        return inlines
    }
}

extension SourceInline {
    /// - Parameter start: Where it begins.
    fileprivate func part(_ range: Range<Int>, others: Range<Int>, at start: Int) -> SourceInline? {
        switch self {
        case .text(let text, let marks):
            let own = range.clamped(to: start..<(start + text.utf8.count))
            guard !own.isEmpty else { return nil }
            let bytes = text.utf8.dropFirst(own.lowerBound - start).prefix(own.count)
            return .text(String(decoding: bytes, as: UTF8.self), marks)
        case .link(let inlines, let address):
            let own = inlines.part(range.moved(by: -start), others: others.moved(by: -start))
            return own.isEmpty ? nil : .link(own, address: address)
        case .reference(let inlines, let bookmark):
            let own = inlines.part(range.moved(by: -start), others: others.moved(by: -start))
            return own.isEmpty ? nil : .reference(own, bookmark: bookmark)
        case .note, .picture, .lineBreak: return others.contains(start) ? self : nil
        }
    }
}

extension Range<Int> {
    /// The same part of something that begins elsewhere.
    fileprivate func moved(by distance: Int) -> Range<Int> {
        (lowerBound + distance)..<(upperBound == Int.max ? Int.max : upperBound + distance)
    }
}

private enum LineSide { case start, end }

extension SourceInline {
    /// Nil for what is no text; a break for what is nothing but blanks.
    fileprivate func withoutBlanks(at side: LineSide) -> SourceInline? {
        switch self {
        case .lineBreak: return .lineBreak
        case .text(let text, let marks):
            var scalars = Substring(text).unicodeScalars
            while side == .start, let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
            while side == .end, let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
            return scalars.isEmpty ? .lineBreak : .text(String(scalars), marks)
        default: return nil
        }
    }
}
