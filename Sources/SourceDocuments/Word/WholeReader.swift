internal import OfficeFiles

/// Reads the main text of a file, its notes, and what stands beside them.
struct WholeReader {
    private let file: WordFile
    private let main: WordTree
    private let accounts: FileAccount
    private let reading: WordReading
    private var notes: [NoteIndex.Key: WordNode] = [:]
    /// Lines above notes and the like.
    private var noteLines: Set<NoteIndex.Key> = []

    init(_ file: WordFile, _ main: WordTree, _ accounts: FileAccount, _ choice: ChangeChoice) {
        self.file = file
        self.main = main
        self.accounts = accounts
        reading = WordReading(file, choice: choice)
    }

    /// - Parameter name: Of the file, for what is said of it.
    mutating func read(_ name: String) throws -> SourceDocument {
        try findNotes(.footnotes)
        try findNotes(.endnotes)
        reading.notes.findBookmarks(in: main)
        reading.document.blocks = StoryReader(reading, parts: file.parts, in: "").read(main.root)
        try readNotes()
        leaveOutNotes()
        leaveOutSides()
        if let refusal = reading.refusal { throw ImportFault.refused("\(name) cannot be imported: \(refusal)") }
        reading.document.pictures = reading.pictures.pictures
        reading.document.doubts += reading.bookmarks.doubts
        reading.document.changes = accounts.changes
        reading.document.account = accounts.all
        return reading.document
    }
}

// MARK: - Notes

extension WholeReader {
    private mutating func findNotes(_ kind: WordFile.Side.Kind) throws {
        guard let part = file.side(kind) else { return }
        let tree = try file.tree(part)
        guard !tree.elements.isEmpty else { return }
        for node in tree.root.children where node.tag == .footnote || node.tag == .endnote {
            guard let id = node[.id] else { continue }
            let key = NoteIndex.Key(isEndnote: kind == .endnotes, id: id)
            if let type = node[.type], type != "normal" {
                noteLines.insert(key)
            } else if notes[key] == nil {
                notes[key] = node
                reading.notes.know(key)
            }
        }
    }

    /// Notes may have marks of notes.
    private func readNotes() throws {
        let parts = [false: try relationships(.footnotes), true: try relationships(.endnotes)]
        var counts = [false: 0, true: 0]
        var index = 0
        while index < reading.notes.used.count {
            let key = reading.notes.used[index]
            index += 1
            counts[key.isEndnote, default: 0] += 1
            guard let node = notes[key], let parts = parts[key.isEndnote] else { continue }
            let name = "\(key.isEndnote ? "endnote" : "footnote") \(counts[key.isEndnote] ?? 0)"
            let blocks = StoryReader(reading, parts: parts, in: name).read(node)
            reading.document.notes.append(SourceNote(id: index, blocks: blocks))
        }
    }

    private func relationships(_ kind: WordFile.Side.Kind) throws -> Relationships {
        try file.relationships(of: file.side(kind) ?? file.main)
    }

    private func leaveOutNotes() {
        for (kind, isEndnote) in [(WordFile.Side.Kind.footnotes, false), (.endnotes, true)] {
            for entry in accounts.entries(of: kind) {
                let key = NoteIndex.Key(isEndnote: isEndnote, id: entry.owner ?? "")
                if reading.notes.isUsed(key) { continue }
                let reason: LeftOutReason =
                    noteLines.contains(key) ? .noteLine : reading.notes.gone.contains(key) ? .deadMark : .deadNote
                reading.leaveOut(entry.words.text, at: entry.words.place, because: reason)
            }
        }
    }
}

// MARK: - What stands beside the text

extension WholeReader {
    private func leaveOutSides() {
        for side in accounts.sides {
            guard let reason = side.kind.reason else { continue }
            for entry in side.entries {
                var place = entry.words.place
                if side.kind == .comments, let mark = entry.owner.flatMap({ reading.comments[$0] }) {
                    place = SourcePlace("comment on \(mark)")
                } else if let mark = reading.places[side.part] {
                    place = mark
                }
                reading.leaveOut(entry.words.text, at: place, because: reason)
            }
            if side.entries.isEmpty, let mark = reading.places[side.part] {
                reading.leaveOut("", at: mark, because: reason)
            }
        }
        for words in accounts.properties { reading.leaveOut(words.text, at: words.place, because: .properties) }
    }
}

extension WordFile.Side.Kind {
    /// Why its words are left out; nil for notes, which are not.
    fileprivate var reason: LeftOutReason? {
        switch self {
        case .footnotes, .endnotes: nil
        case .comments: .comment
        case .header: .header
        case .footer: .footer
        case .chart: .chart
        case .diagram: .diagram
        }
    }
}
