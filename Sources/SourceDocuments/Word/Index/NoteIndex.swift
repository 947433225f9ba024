/// Which notes are used, in the order of their first marks.
struct NoteIndex {
    struct Key: Hashable {
        let isEndnote: Bool
        /// As the file has it.
        let id: String
    }

    /// Their numbers are their places here, from 1.
    private(set) var used: [Key] = []
    private var numbers: [Key: SourceNote.ID] = [:]
    /// Notes whose marks are left out.
    private(set) var gone: Set<Key> = []
    /// The note whose mark stands in a bookmark.
    private var bookmarks: [String: Key] = [:]
    private var known: Set<Key> = []

    mutating func know(_ key: Key) { known.insert(key) }

    /// - Returns: Nil for a note that the file does not have.
    mutating func use(_ key: Key) -> SourceNote.ID? {
        guard known.contains(key) else { return nil }
        if let number = numbers[key] { return number }
        used.append(key)
        numbers[key] = used.count
        return used.count
    }

    mutating func lose(_ key: Key) { gone.insert(key) }

    func isUsed(_ key: Key) -> Bool { numbers[key] != nil }

    func key(of bookmark: String) -> Key? { bookmarks[bookmark] }

    /// Finds the marks that stand in bookmarks, before the text is read.
    mutating func findBookmarks(in tree: WordTree) {
        var marks: [(index: Int, key: Key)] = []
        var open: [String: (name: String, mark: Int)] = [:]
        for index in tree.elements.indices {
            let node = WordNode(tree: tree, index: index)
            switch node.tag {
            case .footnoteReference, .endnoteReference:
                if let key = node.noteKey { marks.append((index, key)) }
            case .bookmarkStart: if let id = node[.id], let name = node[.name] { open[id] = (name, marks.count) }
            case .bookmarkEnd:
                guard let id = node[.id], let start = open.removeValue(forKey: id) else { break }
                if start.mark < marks.count { bookmarks[start.name] = marks[start.mark].key }
            default: break
            }
        }
    }
}

extension WordNode {
    /// Of the mark of a note.
    var noteKey: NoteIndex.Key? {
        self[.id].map { NoteIndex.Key(isEndnote: tag == .endnoteReference, id: $0) }
    }
}
