import Papers

/// What to read for what, as a committee is told it: “for £4,800m read £1,119m”.
package struct WordCorrection: Sendable, Equatable {
    /// What goes; empty where words are only put in.
    package let old: String
    /// What comes in its place; empty where words are only left out.
    package let new: String
    /// The words before a place where words are only put in; empty at the start.
    package let after: String
    /// Whether the same is to be read wherever the old words stand in the passage, and they stand there more than once.
    package let isThroughout: Bool
    /// Whether what goes is not repeated, since it is kept back now, or may be.
    package let isUntold: Bool

    package init(
        old: String, new: String, after: String = "", isThroughout: Bool = false, isUntold: Bool = false
    ) {
        (self.old, self.new, self.after) = (old, new, after)
        (self.isThroughout, self.isUntold) = (isThroughout, isUntold)
    }
}

/// Tells what is to be read for what in a passage of which some words are others.
struct WordCorrections {
    private let old: [PassageWord]
    private let new: [PassageWord]
    private let oldNumbers: [Int]
    private let discretion: Discretion

    /// How many words before a place tell where words are put in.
    private static let wordsBefore = 3

    static func find(
        _ old: [PassageWord], _ oldNumbers: [Int], _ new: [PassageWord], _ newNumbers: [Int],
        _ discretion: Discretion
    ) -> [WordCorrection] {
        let corrections = WordCorrections(old: old, new: new, oldNumbers: oldNumbers, discretion: discretion)
        let matches = OrderedMatches.find(oldNumbers, newNumbers)
        return corrections.list(WordPieces.changed(matches, old, new))
    }

    private func list(_ pieces: [WordPiece]) -> [WordCorrection] {
        var corrections: [WordCorrection] = []
        var told: Set<String> = []
        var last = WordPiece(old: 0..<0, new: 0..<0)
        for piece in pieces {
            defer { last = piece }
            // A reference that leads to a file of another name says what it said.
            if old[piece.old].text == new[piece.new].text { continue }
            if piece.old.isEmpty {
                corrections.append(WordCorrection(old: "", new: new[piece.new].text, after: before(piece)))
                continue
            }
            if discretion.hides(old[piece.old], for: new[piece.new]) {
                corrections.append(
                    WordCorrection(old: "", new: new[piece.new].text, after: before(piece), isUntold: true))
                continue
            }
            let count = occurrences(of: piece.old)
            if count > 1, pieces.count(where: { isSame($0, piece) }) == count {
                let words = old[piece.old].text
                if told.insert(words).inserted {
                    corrections.append(WordCorrection(old: words, new: new[piece.new].text, isThroughout: true))
                }
                continue
            }
            // What stands before may be what is not repeated.
            let wide = widened(piece, behind: discretion.keepsBack ? last : WordPiece(old: 0..<0, new: 0..<0))
            corrections.append(WordCorrection(old: old[wide.old].text, new: new[wide.new].text))
        }
        return corrections
    }

    private func isSame(_ one: WordPiece, _ other: WordPiece) -> Bool {
        oldNumbers[one.old].elementsEqual(oldNumbers[other.old])
            && new[one.new].lazy.map(\.key).elementsEqual(new[other.new].lazy.map(\.key))
    }

    /// The words before a piece; where anything is kept back, as they are now.
    private func before(_ piece: WordPiece) -> String {
        let (words, place) = discretion.keepsBack ? (new, piece.new.lowerBound) : (old, piece.old.lowerBound)
        return words[max(0, place - Self.wordsBefore)..<place].text
    }

    /// With words before it until it stands only once in the passage, and is more than a sign or two.
    ///
    /// - Parameter last: A piece that it does not reach into.
    private func widened(_ piece: WordPiece, behind last: WordPiece) -> WordPiece {
        var piece = piece
        while piece.old.lowerBound > last.old.upperBound, piece.new.lowerBound > last.new.upperBound,
            piece.old.count < Self.longest,
            occurrences(of: piece.old) > 1 || old[piece.old].text.utf8.count < Self.shortest
        {
            piece.old = (piece.old.lowerBound - 1)..<piece.old.upperBound
            piece.new = (piece.new.lowerBound - 1)..<piece.new.upperBound
        }
        return piece
    }

    private static let longest = 12
    /// In bytes.
    private static let shortest = 3

    private func occurrences(of piece: Range<Int>) -> Int {
        let words = oldNumbers[piece]
        guard let first = words.first, words.count <= Self.longest else { return 1 }
        return oldNumbers.indices.count { start in
            oldNumbers[start] == first && start + words.count <= oldNumbers.count
                && oldNumbers[start..<(start + words.count)].elementsEqual(words)
        }
    }
}

/// Words of two versions of a passage of which one stand for the others.
struct WordPiece {
    var old: Range<Int>
    var new: Range<Int>
}

enum WordPieces {
    /// What lies between the matches. Two pieces with one word or sign between them are told as one, unless they are
    /// amounts: each amount is a correction by itself.
    static func changed(
        _ matches: [(old: Int, new: Int)], _ old: [PassageWord], _ new: [PassageWord]
    ) -> [WordPiece] {
        var pieces: [WordPiece] = []
        var (start, other) = (0, 0)
        for match in matches + [(old.count, new.count)] {
            if start < match.old || other < match.new {
                let piece = WordPiece(old: start..<match.old, new: other..<match.new)
                if let last = pieces.last, goOn(last, piece, old, new) {
                    pieces[pieces.count - 1] = WordPiece(
                        old: last.old.lowerBound..<match.old, new: last.new.lowerBound..<match.new)
                } else {
                    pieces.append(piece)
                }
            }
            (start, other) = (match.old + 1, match.new + 1)
        }
        return pieces
    }

    private static func goOn(
        _ last: WordPiece, _ next: WordPiece, _ old: [PassageWord], _ new: [PassageWord]
    ) -> Bool {
        guard next.old.lowerBound - last.old.upperBound <= 1 else { return false }
        return !isAmount(last, old, new) && !isAmount(next, old, new)
    }

    private static func isAmount(_ piece: WordPiece, _ old: [PassageWord], _ new: [PassageWord]) -> Bool {
        piece.old.count == 1 && piece.new.count == 1 && old[piece.old.lowerBound].isAmount
            && new[piece.new.lowerBound].isAmount
    }
}

extension PassageWord {
    fileprivate var isAmount: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }
}
