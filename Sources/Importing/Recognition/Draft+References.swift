internal import Diagnostics
internal import SourceDocuments

extension Draft {
    /// Makes links of references to numbered places of the document: the page writes the number that the place has there.
    mutating func settleReferences() {
        var targets = Targets(blocks)
        for index in blocks.indices {
            switch blocks[index] {
            case .block(.heading), .data: break
            case .block(var block):
                block.changeLines { settle(&$0, &targets) }
                blocks[index] = .block(block)
            case .caption(let word, var line):
                settle(&line, &targets)
                blocks[index] = .caption(word, line)
            }
        }
        var notes = self.notes
        for index in notes.indices { notes[index].blocks.changeLines { settle(&$0, &targets) } }
        self.notes = notes
        ids = targets.ids
    }

    private mutating func settle(_ line: inout SourceLine, _ targets: inout Targets) {
        guard line.mayRefer else { return }
        var settled: [SourceInline] = []
        for (index, inline) in line.inlines.enumerated() {
            let isOpen = (line.inlines.touch(before: index), line.inlines.touch(before: index + 1))
            switch inline {
            case .reference(let words, let bookmark):
                settle(words, to: bookmark, behind: &settled, &targets, at: line.place)
            case .link(let words, let address) where address.utf8.first == UInt8(ascii: "#"):
                let bookmark = String(address.unicodeScalars.dropFirst())
                settle(words, to: bookmark, behind: &settled, &targets, at: line.place)
            case .text(let text, let marks): settled += settle(text, marks, isOpen, &targets, at: line.place)
            default: settled.append(inline)
            }
        }
        line.inlines = settled
    }

    /// A reference that the document's program keeps: to a number, which the page writes, or to other words.
    private mutating func settle(
        _ words: [SourceInline], to bookmark: String, behind settled: inout [SourceInline], _ targets: inout Targets,
        at place: SourcePlace
    ) {
        guard let id = targets.id(ofBookmark: bookmark) else {
            settled += words
            return
        }
        let text = words.map(\.text).joined()
        guard let label = TypedReference(whole: text) else {
            return settled.append(.link(words, address: "#\(id)"))
        }
        var dropped = text
        if label.isNumberAlone, case .text(let before, let marks)? = settled.last,
            let (rest, word) = TypedReference.wordAtEnd(of: before)
        {
            settled[settled.count - 1] = .text(rest, marks)
            dropped = "\(word) \(text)"
        }
        log.clean("reference, which the page writes by itself", from: dropped, at: place)
        settled.append(.link([], address: "#\(id)"))
    }

    /// References that are typed: “see paragraph 2.1”.
    private mutating func settle(
        _ text: String, _ marks: SourceEmphasis, _ isOpen: (start: Bool, end: Bool), _ targets: inout Targets,
        at place: SourcePlace
    ) -> [SourceInline] {
        var pieces: [SourceInline] = []
        var start = text.startIndex
        for reference in TypedReference.all(in: text, isOpen: isOpen) {
            guard let id = targets.id(of: reference) else { continue }
            pieces.append(.text(String(text[start..<reference.range.lowerBound]), marks))
            pieces.append(.link([], address: "#\(id)"))
            log.clean("reference, which the page writes by itself", from: String(text[reference.range]), at: place)
            start = reference.range.upperBound
        }
        return pieces + [.text(String(text[start...]), marks)]
    }
}

/// The places that references can lead to. Each gets an id at its first reference.
private struct Targets {
    /// By the bookmarks of their lines.
    private(set) var ids: [String: String] = [:]
    /// All bookmarks of a line, by each of them; empty where two lines have it. Only looked up.
    private var bookmarks: [String: [String]] = [:]
    private var count = 0

    init(_ blocks: [DraftBlock]) {
        for line in blocks.flatMap(\.targets) {
            for bookmark in line.bookmarks { bookmarks[bookmark] = bookmarks[bookmark] == nil ? line.bookmarks : [] }
        }
    }

    mutating func id(of reference: TypedReference) -> String? {
        id(ofBookmark: reference.isCaption ? reference.label : Draft.bookmark(ofNumber: reference.number))
    }

    /// Nil where no place has the bookmark, or more than one.
    mutating func id(ofBookmark bookmark: String) -> String? {
        if let id = ids[bookmark] { return id }
        guard let all = bookmarks[bookmark], !all.isEmpty else { return nil }
        count += 1
        let id = "place-\(count)"
        for bookmark in all { ids[bookmark] = id }
        return id
    }
}

extension DraftBlock {
    /// The lines of it that can have an id.
    fileprivate var targets: [SourceLine] {
        switch self {
        case .block(.heading(_, let line)), .block(.paragraph(let line)), .caption(_, let line): [line]
        case .block(.list(let list)): list.items.compactMap { $0.blocks.first?.paragraph }
        default: []
        }
    }
}

extension SourceLine {
    /// Whether anything in it can be a reference.
    fileprivate var mayRefer: Bool {
        inlines.contains {
            switch $0 {
            case .reference: true
            case .link(_, let address): address.utf8.first == UInt8(ascii: "#")
            case .text(let text, _): text.utf8.contains(where: \.isDigit)
            default: false
            }
        }
    }
}

extension [SourceInline] {
    /// Whether no blank stands between two texts that follow one another.
    fileprivate func touch(before index: Int) -> Bool {
        guard index > 0, index < count, let last = self[index - 1].text.unicodeScalars.last,
            let first = self[index].text.unicodeScalars.first
        else { return false }
        return !last.properties.isWhitespace && !first.properties.isWhitespace
    }
}
