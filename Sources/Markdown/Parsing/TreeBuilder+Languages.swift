internal import Diagnostics

// MARK: - Blocks

extension TreeBuilder {
    /// Notes of each line of words in a block of another language which it is, unless it says so itself.
    mutating func mark(_ languages: LanguageBlocks) {
        diagnostics += languages.diagnostics
        guard !languages.blocks.isEmpty else { return }
        var (all, known, blocks) = ([(node: NodeID, attributes: Attributes)](), attributes[...], languages.blocks[...])
        for id in inOrderOfFile {
            while let block = blocks.first, block.range.upperBound <= nodes[id.index].range.lowerBound {
                blocks.removeFirst()
            }
            guard let block = blocks.first, block.range.contains(nodes[id.index].range.lowerBound),
                [.heading, .paragraph, .cell].contains(nodes[id.index].kind)
            else { continue }
            all.append((id, Attributes(id: nil, classes: [], language: block.language, at: block.braces)))
        }
        all.sort { $0.node < $1.node }
        attributes = []
        for entry in all {
            while let own = known.first, own.node < entry.node { attributes.append(known.removeFirst()) }
            if known.first?.node == entry.node {
                let own = known.removeFirst()
                attributes.append((own.node, own.attributes.saying(entry.attributes.language)))
            } else {
                nodes[entry.node.index].hasAttributes = true
                attributes.append(entry)
            }
        }
        attributes += known
        reportCuts(by: languages)
    }

    /// Footnotes stand behind all else in the tree.
    private var inOrderOfFile: [NodeID] {
        nodes.indices.map { NodeID($0) }.sorted {
            (nodes[$0.index].range.lowerBound, $0.index) < (nodes[$1.index].range.lowerBound, $1.index)
        }
    }

    /// A list above a block and one in it would become one list.
    private mutating func reportCuts(by languages: LanguageBlocks) {
        var ranges: [Range<Int>] = []
        var id = NodeID(0)
        while id.index < nodes.count {
            ranges.append(nodes[id.index].range)
            id = NodeID(Int(nodes[id.index].next))
        }
        ranges.sort { $0.lowerBound < $1.lowerBound }
        var lines = languages.lines[...]
        for range in ranges {
            lines = lines.drop { $0.lowerBound <= range.lowerBound }
            if let line = lines.first, line.lowerBound < range.upperBound {
                diagnostics.append(.languageBlockCut(at: Span(text.source, line)))
            }
        }
    }
}

extension Attributes {
    /// The same with a language, unless they have one.
    fileprivate func saying(_ language: String?) -> Attributes {
        Attributes(id: id, classes: classes, bars: bars, language: self.language ?? language, at: span)
    }
}

// MARK: - Pieces

extension TreeBuilder {
    /// A bracket that begins or ends words in another language.
    private struct Mark {
        /// The text that it stands in.
        let text: NodeID
        /// With the braces behind it.
        let range: Range<Int>
        /// The same in the text of the tree.
        let words: Range<Int>
        /// Nil for one that ends them.
        let language: Attributes?

        init(text: NodeID, _ range: Range<Int>, _ places: WrittenPlaces, language: Attributes?) {
            self.init(text: text, range: range, words: places.words(at: range), language: language)
        }

        private init(text: NodeID, range: Range<Int>, words: Range<Int>, language: Attributes?) {
            (self.text, self.range, self.words, self.language) = (text, range, words, language)
        }

        /// The same, as the begin of words in a language.
        func beginning(_ language: Attributes) -> Mark {
            Mark(text: text, range: range, words: words, language: language)
        }
    }

    /// Makes nodes of what stands in brackets before `{lang=cy}`, in the line that was read last.
    mutating func buildLanguages(in line: NodeID) {
        guard text.source.bytes.hold(UInt8(ascii: "{"), in: nodes[line.index].range) else { return }
        let marks = languageMarks(in: line)
        guard !marks.isEmpty else { return }
        let old = Array(nodes[(line.index + 1)...])
        nodes.removeLast(old.count)
        var (rest, open, place) = (marks[...], [NodeID](), 0)
        var last: NodeID?
        while place < old.count {
            let id = NodeID(line.index + 1 + place)
            let end = Int(old[place].next) - line.index - 1
            var text = old[place]
            while let mark = rest.first, mark.text == id {
                rest.removeFirst()
                let (before, behind) = text.parted(by: mark.range, mark.words)
                if !before.range.isEmpty { append(before) }
                text = behind
                if let language = mark.language {
                    let span = self.open(Node(.span, at: mark.range.upperBound..<mark.range.upperBound))
                    add(language, to: span)
                    open.append(span)
                } else if let span = open.popLast() {
                    nodes[span.index].end = UInt32(mark.range.lowerBound)
                    close(span)
                }
            }
            last = nil
            if text.kind != .text {
                let shift = nodes.count - (line.index + 1 + place)
                nodes += old[place..<end].map { $0.shifted(by: shift) }
            } else if !text.range.isEmpty {
                append(text)
                last = NodeID(nodes.count - 1)
            }
            place = end
        }
        openText = last
    }

    /// Those in pairs, in the order of the line.
    private func languageMarks(in line: NodeID) -> [Mark] {
        let bytes = text.source.bytes
        var (open, marks, id) = ([Mark](), [Mark](), NodeID(line.index + 1))
        while id.index < nodes.count {
            defer { id = NodeID(Int(nodes[id.index].next)) }
            guard nodes[id.index].kind == .text, let places = WrittenPlaces(of: nodes[id.index], in: raw, text.source)
            else { continue }
            let range = nodes[id.index].range
            var place = range.lowerBound
            while place < range.upperBound {
                defer { place += 1 }
                switch bytes[place] {
                case UInt8(ascii: "\\"): place += 1
                case UInt8(ascii: "["): open.append(Mark(text: id, place..<(place + 1), places, language: nil))
                case UInt8(ascii: "]"):
                    guard let start = open.popLast(), let attributes = language(behind: place, before: range.upperBound)
                    else { continue }
                    marks.append(start.beginning(attributes))
                    marks.append(Mark(text: id, place..<attributes.span.range.upperBound, places, language: nil))
                default: break
                }
            }
        }
        return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Nil where something else stands behind a bracket.
    private func language(behind bracket: Int, before end: Int) -> Attributes? {
        let rest = text.source.bytes[(bracket + 1)..<end]
        guard rest.starts(with: "{lang=".utf8), let close = rest.firstIndex(of: UInt8(ascii: "}")),
            let attributes = Attributes(Span(text.source, (bracket + 1)..<(close + 1))), attributes.saysLanguageAlone
        else { return nil }
        return attributes
    }
}

/// Where the bytes of one text stand in the file.
private struct WrittenPlaces {
    private let node: Node
    /// Nil where they stand there as they are.
    private let offsets: [Int]?

    /// Nil where the file does not hold the text.
    init?(of node: Node, in raw: RawTree, _ source: SourceFile) {
        self.node = node
        guard !node.isVerbatim else {
            offsets = nil
            return
        }
        let words = raw.text[node.text.range]
        guard let offsets = EscapedText.offsets(of: words, in: source.bytes, at: node.range.lowerBound) else {
            return nil
        }
        self.offsets = offsets
    }

    /// A part of the text of the tree by its place in the file.
    func words(at range: Range<Int>) -> Range<Int> { word(at: range.lowerBound)..<word(at: range.upperBound) }

    private func word(at place: Int) -> Int {
        guard let offsets else { return node.text.range.lowerBound + place - node.range.lowerBound }
        var (low, high) = (0, offsets.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < place { low = middle + 1 } else { high = middle }
        }
        return node.text.range.lowerBound + low
    }
}

extension Node {
    /// What of a text stands before a part of it, and what behind.
    fileprivate func parted(by part: Range<Int>, _ words: Range<Int>) -> (before: Node, behind: Node) {
        var (before, behind) = (self, self)
        (before.end, before.textEnd) = (UInt32(part.lowerBound), UInt32(words.lowerBound))
        (behind.start, behind.textStart) = (UInt32(part.upperBound), UInt32(words.upperBound))
        return (before, behind)
    }

    fileprivate func shifted(by count: Int) -> Node {
        var node = self
        node.next = UInt32(Int(next) + count)
        return node
    }
}
