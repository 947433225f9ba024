internal import Diagnostics
internal import Markdown
package import Settings
internal import Values

/// What a sign-off is about, so that it can be told later whether that has changed: the values by their names, and a
/// checksum of the words. Line breaks, marks and the numbers of paragraphs do not count. Nothing exempt is in it, since
/// that is cut out of the texts before they are read; of a block of data its name counts.
package struct SignedMeaning: Sendable {
    /// In the order in which they stand there, each once.
    package let values: [(name: String, printed: String)]
    package let words: String
    /// What is to be covered, and is not there.
    package let unknown: [Located<String>]

    /// - Parameters:
    ///   - covers: `figures`, or ids of places.
    ///   - blocks: What is exempt and stands in the texts, which is not what was signed.
    init(
        of covers: [Located<String>], in texts: [PaperText], _ figures: [UsedFigure], _ data: PaperData,
        _ places: Places, besides blocks: [ExemptBlock]
    ) {
        var signed = SignedValues()
        var unknown: [Located<String>] = []
        var checksum = WordChecksum()
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
            for open in text.ranges(in: range, besides: blocks) {
                for word in PassageWords.read(TextRun(nodes: open), of: text) where word.name?.isOfBlock != true {
                    checksum.add(word.name ?? word.key)
                }
            }
        }
        (values, self.unknown, words) = (signed.values, unknown, checksum.digits)
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
