/// Some words of a published paper that stand together in this order, and what a message calls them.
struct SeedPart {
    let name: String
    let words: [String]
}

extension [SeedPart] {
    /// The words of these parts, taken one after the other, that the page lacks or has out of order; it may have more
    /// words between them.
    func missing(from page: ArraySlice<String>) -> [MissingWord] {
        let words = flatMap(\.words)
        if Self.isInOrder(words, in: page) {
            return []
        }
        // A difference, since a search for the next word alone would find a later one like it, and then blame a word
        // that is there.
        let names = flatMap { part in part.words.map { _ in part.name } }
        return page.difference(from: words).removals.map { removal in
            let offset = removal.offset
            let around = words[..<offset].suffix(5) + ["[\(words[offset])]"] + words[(offset + 1)...].prefix(5)
            return MissingWord(word: words[offset], part: names[offset], context: around.joined(separator: " "))
        }
    }

    private static func isInOrder(_ words: [String], in page: ArraySlice<String>) -> Bool {
        var rest = words[...]
        for word in page where word == rest.first {
            rest.removeFirst()
        }
        return rest.isEmpty
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
