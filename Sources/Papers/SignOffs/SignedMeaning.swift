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

    /// - Parameter covers: `figures`, or ids of places.
    init(of covers: [Located<String>], in texts: [PaperText], _ figures: [UsedFigure], _ places: Places) {
        var (values, unknown): ([(name: String, printed: String)], [Located<String>]) = ([], [])
        var seen: Set<String> = []
        var checksum = WordChecksum()
        for part in covers {
            if part.value == SignOff.figures {
                for figure in figures.map(\.figure) where seen.insert("figures.\(figure.name)").inserted {
                    values.append(("figures.\(figure.name)", figure.printed))
                }
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
            // What stands in the place of an exempt block is no value.
            for entry in text.marks.values.entries(in: range).flatMap(\.value)
            where !entry.name.utf8.starts(with: "exempt.".utf8) && seen.insert(entry.name).inserted {
                values.append((entry.name, entry.lines.joined(separator: " ")))
            }
            for word in PassageWords.read(TextRun(nodes: range), of: text) { checksum.add(word.name ?? word.key) }
        }
        (self.values, self.unknown, words) = (values, unknown, checksum.digits)
    }
}

extension PaperReading {
    /// What a sign-off of this paper is about.
    package func meaning(of covers: [Located<String>]) -> SignedMeaning {
        SignedMeaning(of: covers, in: texts, use.figures, places)
    }

    /// Where its pages print a figure, by its name without `figures.`: `Paragraph 3.4`.
    package func places(printing figure: String) -> [String] {
        use.figures.first { $0.figure.name == figure }?.places.map(\.label) ?? []
    }
}

extension Paper {
    /// What a sign-off of this paper is about.
    package func meaning(of covers: [Located<String>]) -> SignedMeaning {
        SignedMeaning(of: covers, in: texts, usedFigures, places)
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
