internal import Diagnostics
package import Markdown
package import Settings
internal import Values

/// What a sign-off is about, so that it can be told later whether that has changed: the values by their names, and a
/// checksum of the words. Line breaks, marks and the numbers of paragraphs do not count. Nothing exempt is in it, since
/// that is cut out of the texts before they are read; of a block of data its name counts.
package struct SignedMeaning: Sendable {
    /// In the order in which they stand there, each once.
    package private(set) var values: [(name: String, printed: String)] = []
    package private(set) var words = ""
    /// Those of the footnotes that is not among the others, and the checksum of their words; nil where there are none.
    package private(set) var notes: (values: [(name: String, printed: String)], words: String)?
    /// What is to be covered, and is not there.
    package private(set) var unknown: [Located<String>] = []
    private let data: PaperData
    /// What is exempt and stands in the texts, which is not what was signed.
    private let blocks: [ExemptBlock]

    /// - Parameters:
    ///   - covers: `figures`, or ids of places.
    ///   - blocks: What is exempt and stands in the texts.
    init(
        of covers: [Located<String>], in texts: [PaperText], _ figures: [UsedFigure], _ data: PaperData,
        _ places: Places, besides blocks: [ExemptBlock]
    ) {
        (self.data, self.blocks) = (data, blocks)
        var signed = SignedValues()
        var (checksum, notes) = (WordChecksum(), SignedNotes())
        for part in covers {
            if part.value == SignOff.figures {
                for figure in figures.map(\.figure) { signed.add("figures.\(figure.name)", figure.printed) }
                for text in texts { signed.add(text, in: text.tree.all, data, besides: blocks) }
                continue
            }
            guard let holder = places.textPlaces(holding: part.value, linkedIn: .report),
                let place = holder[part.value],
                let text = texts.first(where: { $0.document == holder.text.document })
            else {
                unknown.append(part)
                continue
            }
            let range = place.range(in: text.tree)
            signed.add(text, in: range, data, besides: blocks)
            checksum.add(text, in: range, besides: blocks)
            notes.add(text, in: range, besides: blocks)
        }
        (values, words) = (signed.values, checksum.digits)
        self.notes = notes.read(data, besides: blocks, after: signed)
    }

    /// A checksum of what stands beside values in their files: labels, units, periods, sources, notes and ranges of
    /// figures, the units of rates. Nil where nothing does, and where a figure is gone.
    ///
    /// - Parameter names: Of the values, as they were signed.
    package func details(of names: [String]) -> String? {
        var (checksum, sets, isEmpty) = (WordChecksum(), Set<String>(), true)
        for name in names {
            let parts = name.split(separator: ".").map { String($0) }
            if parts.count == 2, parts[0] == "figures" {
                guard let figure = data.figures?.figure(named: parts[1]) else { return nil }
                for detail in figure.details { checksum.add(detail) }
                isEmpty = false
            } else if let set = parts.first, let rates = data.rates(named: set), sets.insert(set).inserted {
                checksum.add(rates.unit.text ?? "")
                isEmpty = false
            }
        }
        return isEmpty ? nil : checksum.digits
    }
}

extension Figure {
    /// What its row says besides the number.
    fileprivate var details: [String] {
        let unit = "\(quantity.unit.phrase) \(per ?? "")"
        let texts = [label, unit, period, source, note, low?.printed, high?.printed].map { $0 ?? "" }
        return [name] + texts.map(\.withSingleBlanks)
    }
}

/// The footnotes to the words that a sign-off covers, each once.
private struct SignedNotes {
    private var notes: [(text: PaperText, note: NodeID)] = []
    private var seen: Set<NoteKey> = []

    private struct NoteKey: Hashable {
        let document: PaperDocument
        let number: Int
    }

    mutating func add(_ text: PaperText, in range: Range<NodeID>, besides blocks: [ExemptBlock]) {
        for open in text.ranges(in: range, besides: blocks) {
            for node in open where text.tree[node].kind == .footnoteReference {
                let number = text.tree[node].number
                guard text.tree.footnotes.indices.contains(number - 1),
                    seen.insert(NoteKey(document: text.document, number: number)).inserted
                else { continue }
                notes.append((text, text.tree.footnotes[number - 1]))
            }
        }
    }

    /// Their values that are not among those of the text, and a checksum of their words; nil where there are none.
    func read(
        _ data: PaperData, besides blocks: [ExemptBlock], after signed: SignedValues
    ) -> (values: [(name: String, printed: String)], words: String)? {
        guard !notes.isEmpty else { return nil }
        var (values, checksum) = (signed, WordChecksum())
        for (text, note) in notes {
            values.add(text, in: text.tree.subtree(of: note), data, besides: blocks)
            checksum.add(text, in: text.tree.subtree(of: note), besides: blocks)
        }
        return (Array(values.values.dropFirst(signed.values.count)), checksum.digits)
    }
}

extension WordChecksum {
    /// The words of a part of a text.
    fileprivate mutating func add(_ text: PaperText, in range: Range<NodeID>, besides blocks: [ExemptBlock]) {
        for open in text.ranges(in: range, besides: blocks) {
            for word in PassageWords.read(TextRun(nodes: open), of: text) where word.name?.isOfBlock != true {
                add(word.name ?? word.key)
            }
        }
    }
}

/// The values that a sign-off covers, each once.
private struct SignedValues {
    private(set) var values: [(name: String, printed: String)] = []
    private var seen: Set<String> = []

    /// Of a longer table only the cells are signed that the text names.
    private static let mostCells = 400

    mutating func add(_ name: String, _ printed: String) {
        if seen.insert(name).inserted { values.append((name, printed)) }
    }

    /// The values of names in a part of a text, and the cells of tables of data that stand there.
    mutating func add(_ text: PaperText, in range: Range<NodeID>, _ data: PaperData, besides blocks: [ExemptBlock]) {
        for open in text.ranges(in: range, besides: blocks) {
            for value in text.marks.values.entries(in: open).flatMap(\.value) where !value.name.isOfBlock {
                add(value.name, value.lines.joined(separator: " "))
            }
            for placed in text.marks.blocks.entries(in: open).map(\.value.block) {
                for cell in data.cells(of: placed).prefix(Self.mostCells) { add(cell.name, cell.printed) }
            }
        }
    }
}

extension PaperData {
    /// The cells that a table of rates, or one of the paper's own, shows.
    fileprivate func cells(of block: DataBlock) -> [NamedValue] {
        switch block {
        case .ratesTable(let set), .ratesSummary(let set):
            (rates(named: set)?.allRates ?? []).compactMap { value(named: "\(set).\($0.slug)") }
        case .table(let name):
            names(most: .max).filter { $0.utf8.starts(with: "table.\(name).".utf8) }.compactMap { value(named: $0) }
        default: []
        }
    }
}

extension String {
    /// Whether it is the name of what stands in the place of an exempt block, which is no value.
    fileprivate var isOfBlock: Bool { WithheldWords.isName(self) }
}

extension PaperText {
    /// A range of nodes without those that stand in exempt blocks.
    fileprivate func ranges(in range: Range<NodeID>, besides blocks: [ExemptBlock]) -> [Range<NodeID>] {
        let closed = blocks.filter { $0.span.file.path == tree.source.path }.map {
            $0.places.opening..<$0.places.closing
        }
        guard !closed.isEmpty else { return [range] }
        var (ranges, start, node) = ([Range<NodeID>](), range.lowerBound, range.lowerBound)
        while node < range.upperBound {
            let next = node.advanced(by: 1)
            if closed.contains(where: { $0.contains(tree[node].range.lowerBound) }) {
                if start < node { ranges.append(start..<node) }
                start = next
            }
            node = next
        }
        return start < range.upperBound ? ranges + [start..<range.upperBound] : ranges
    }
}

extension PaperReading {
    /// What a sign-off of this paper is about, as everybody reads it.
    package func meaning(of covers: [Located<String>]) -> SignedMeaning {
        SignedMeaning(
            of: covers, in: texts, use.figures, data, places,
            besides: site.edition == .exempt ? source.exemptBlocks : [])
    }

    /// The values of names in a part of a text as everybody reads it, each once, and the cells of tables of data there.
    package func values(in node: NodeID, of text: PaperText) -> [(name: String, printed: String)] {
        var values = SignedValues()
        values.add(
            text, in: text.tree.subtree(of: node), data, besides: site.edition == .exempt ? source.exemptBlocks : [])
        return values.values
    }

    /// Where its pages print a figure, by its name without `figures.`: `Paragraph 3.4`.
    package func places(printing figure: String) -> [String] {
        use.figures.first { $0.figure.name == figure }?.places.map(\.label) ?? []
    }
}

extension Paper {
    /// What a sign-off of this paper is about.
    package func meaning(of covers: [Located<String>]) -> SignedMeaning {
        SignedMeaning(of: covers, in: texts, usedFigures, data, places, besides: [])
    }
}

/// Tells texts apart that nobody tries to confuse (FNV-1a, 64 bits).
struct WordChecksum {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ word: String) {
        for byte in word.utf8 { add(byte) }
        add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Sixteen of them.
    var digits: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
