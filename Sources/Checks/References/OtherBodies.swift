internal import Diagnostics
internal import Values

/// Tells where a text speaks of other councils and bodies: what it refers to there may be theirs.
struct OtherBodies {
    /// The names of the councils in the rates but the paper's own.
    fileprivate let councils: [[UInt8]]

    init(in tables: [RateTable]) {
        let others = tables.flatMap { table in table.allRates.filter { $0 !== table.own } }
        councils = others.map { Array($0.authority.withSingleBlanks.utf8)[...].withPlainSigns }
    }

    func mentions(in passage: Passage) -> Mentions { Mentions(self, passage) }

    /// Where one passage speaks of them.
    struct Mentions {
        private let bodies: OtherBodies
        private let passage: Passage
        /// The first word that does; the end where none does.
        private let first: Int

        fileprivate init(_ bodies: OtherBodies, _ passage: Passage) {
            (self.bodies, self.passage) = (bodies, passage)
            let isSaid = passage.range.classes.contains(.elsewhere)
            let first = isSaid ? passage.words.first { passage[$0].classes.contains(.elsewhere) } : nil
            self.first = first ?? passage.words.upperBound
        }
    }
}

extension OtherBodies.Mentions {
    /// Whether a reference may be to what others have: “Option 7 was used elsewhere in England.”
    func areMeant(by reference: TypedReference) -> Bool {
        let sentence = passage.sentence(around: reference.word)
        if first <= sentence.upperBound { return true }
        guard reference.kind == .option || reference.kind == .recommendation else { return false }
        return beginsWithPlace(sentence) || (sentence.lowerBound..<reference.word).contains(where: isCouncil)
    }

    /// “In Leeds, Option 4 was chosen.”
    private func beginsWithPlace(_ sentence: ClosedRange<Int>) -> Bool {
        let place = sentence.lowerBound + 1
        return passage.isWord(sentence.lowerBound, in: ["in", "at"]) && place < sentence.upperBound
            && passage[place].isCapitalised && passage[place].classes.isDisjoint(with: [.month, .reference])
    }

    private func isCouncil(at word: Int) -> Bool {
        guard passage[word].isCapitalised else { return false }
        let rest = passage.bytes(from: passage[word].range.lowerBound)
        return bodies.councils.contains { name in
            rest.starts(with: name) && rest.dropFirst(name.count).first?.isLetterOrDigit != true
        }
    }
}
