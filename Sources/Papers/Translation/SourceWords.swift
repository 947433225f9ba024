package import Markdown
internal import Values

/// A paragraph, heading or table of a text as a translator has it before them.
package struct SourcePassage: Sendable {
    /// Where it stands, in words: `paragraph 3.4`, `the heading “Costs”`.
    package let place: String
    package let node: NodeID
    /// Its words, with names for values: `The council pays {{ rates.camden }} an hour.`
    package let words: String
    /// A checksum of what it says: line breaks, the numbers of what it refers to and the values behind names do not count.
    package let checksum: String
}

extension PaperText {
    /// Its passages in the order of the text: those with words.
    package var sourcePassages: [SourcePassage] {
        var passages: [SourcePassage] = []
        func add(_ node: NodeID, _ place: String, captioned: NodeID? = nil) {
            var words: [PassageWord] = []
            if let caption = captioned.flatMap({ marks.captions[$0] }) {
                words += PassageWords.read(caption.finding, of: self) + PassageWords.read(caption.details, of: self)
            }
            if !marks.blocks.contains(node) { words += PassageWords.read(TextRun(nodes: tree.inside(node)), of: self) }
            guard !words.isEmpty else { return }
            passages.append(
                SourcePassage(place: place, node: node, words: words.namingValues.text, checksum: words.checksum))
        }
        if let title = outline.title { add(title, "the title") }
        for part in parts {
            if let heading = part.heading { add(heading, "the heading “\(words(of: heading))”") }
            for block in part.blocks where block.kind != .quote {
                add(block.node, place(of: block, in: part), captioned: block.node)
            }
        }
        return passages
    }

    /// Where a block stands, in words.
    package func place(of block: TextBlock, in part: TextPart) -> String {
        if let label = marks.labels[block.item ?? block.node] { return "paragraph \(label.number)" }
        if let note = block.note { return "note \(note)" }
        if case .heading = block.kind { return "the heading “\(words(of: block.node))”" }
        let kind =
            switch block.kind {
            case .item: "an item"
            case .table, .data: "a table"
            default: "a paragraph"
            }
        return part.heading.map { "\(kind) under “\(words(of: $0))”" } ?? kind
    }
}

extension [PassageWord] {
    /// Values as their names, each once, however many words one has.
    fileprivate var namingValues: [PassageWord] {
        var words: [PassageWord] = []
        for word in self {
            guard let name = word.name else {
                words.append(word)
                continue
            }
            if let last = words.last, last.name == name, !word.isJoined { continue }
            words.append(PassageWord(text: "{{ \(name) }}", key: name, name: name, isJoined: word.isJoined))
        }
        return words
    }

    fileprivate var checksum: String {
        var checksum = WordChecksum()
        for word in namingValues { checksum.add(word.key) }
        return checksum.digits
    }
}
