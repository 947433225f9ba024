import Papers

/// Which passages of two versions are the same one.
///
/// What says the same in the same order is matched first, then what carries the same id, then what says the same
/// elsewhere, then what is alike, and last what alone is left at a place.
struct PassagePairs {
    struct Pair {
        let old: Int
        let new: Int
        let isMoved: Bool
    }

    private let old: [NumberedPassage]
    private let new: [NumberedPassage]
    /// In the order of both versions.
    private var anchors: [(old: Int, new: Int)] = []
    /// By passages of the old version.
    private var partners: [Int?]
    private var isTaken: [Bool]
    /// Between which of the matches a passage stands.
    private var oldGaps: [Int] = []
    private var newGaps: [Int] = []

    /// At least half of the words of both have to be the same: of two passages that share less, a list of what to read
    /// for what would be longer than the passages.
    private static let leastLikeness = 0.5
    /// How many passages of a place one is compared with: the nearest in the order of the text.
    private static let mostCompared = 24
    /// A shorter line is no moved one: “Not recommended” stands in many places.
    private static let fewestMoved = 4
    private static let longestLone = 8

    static func find(_ old: [NumberedPassage], _ new: [NumberedPassage]) -> [Pair] {
        var pairs = PassagePairs(old: old, new: new)
        pairs.matchEqual()
        pairs.matchIdentities()
        pairs.matchMoved()
        pairs.matchAlike()
        pairs.matchLone()
        return pairs.all
    }

    private init(old: [NumberedPassage], new: [NumberedPassage]) {
        (self.old, self.new) = (old, new)
        partners = Array(repeating: nil, count: old.count)
        isTaken = Array(repeating: false, count: new.count)
    }

    private var all: [Pair] {
        partners.enumerated().compactMap { index, partner in
            partner.map { Pair(old: index, new: $0, isMoved: isMoved(index, $0)) }
        }
    }

    private func isMoved(_ index: Int, _ other: Int) -> Bool {
        old[index].passage.kind != .sheet && oldGaps[index] != newGaps[other]
    }
}

extension PassagePairs {
    private mutating func pair(_ index: Int, _ other: Int) {
        partners[index] = other
        isTaken[other] = true
    }

    private var freeOld: [Int] { old.indices.filter { partners[$0] == nil } }
    private var freeNew: [Int] { new.indices.filter { !isTaken[$0] } }

    /// Headings first, so that what stands under another heading is what has moved, and not the heading.
    private mutating func matchEqual() {
        let (heads, others) = (Self.headings(old), Self.headings(new))
        var matches: [(old: Int, new: Int)] = OrderedMatches.find(
            heads.map { old[$0].number }, others.map { new[$0].number }
        ).map { (old: heads[$0.old], new: others[$0.new]) }
        matches.append((old: old.count, new: new.count))
        var (start, other) = (0, 0)
        for match in matches {
            let piece = old[start..<match.old].map(\.number)
            let against = new[other..<match.new].map(\.number)
            anchors += OrderedMatches.find(piece, against).map { (old: start + $0.old, new: other + $0.new) }
            if match.old < old.count { anchors.append(match) }
            (start, other) = (match.old + 1, match.new + 1)
        }
        for anchor in anchors { pair(anchor.old, anchor.new) }
        oldGaps = Self.gaps(old.count, anchors.map(\.old))
        newGaps = Self.gaps(new.count, anchors.map(\.new))
    }

    private static func headings(_ passages: [NumberedPassage]) -> [Int] {
        passages.indices.filter { passages[$0].passage.kind == .heading }
    }

    /// The number of matches up to each passage; a match itself has that of the place before it, negative.
    private static func gaps(_ count: Int, _ anchors: [Int]) -> [Int] {
        var gaps: [Int] = []
        gaps.reserveCapacity(count)
        var passed = 0
        for index in 0..<count {
            if passed < anchors.count, anchors[passed] == index {
                passed += 1
                gaps.append(-passed)
            } else {
                gaps.append(passed)
            }
        }
        return gaps
    }

    private mutating func matchIdentities() {
        var places: [Identity: Int] = [:]
        for index in freeNew { places[Identity(new[index].passage), default: index] = index }
        for index in freeOld where old[index].passage.identity != nil {
            if let other = places[Identity(old[index].passage)], !isTaken[other] { pair(index, other) }
        }
    }

    private struct Identity: Hashable {
        let document: PaperDocument
        let isTable: Bool
        let id: String?

        init(_ passage: Passage) {
            (document, isTable, id) = (passage.document, passage.kind == .table, passage.identity)
        }
    }

    private mutating func matchMoved() {
        var places: [Int: [Int]] = [:]
        for index in freeNew.reversed() { places[new[index].number, default: []].append(index) }
        for index in freeOld {
            guard let other = places[old[index].number]?.last else { continue }
            let isSamePlace = old[index].passage.isUnderSameHeading(as: new[other].passage)
            guard isSamePlace || old[index].words.count >= Self.fewestMoved else { continue }
            places[old[index].number]?.removeLast()
            pair(index, other)
        }
    }

    private mutating func matchAlike() {
        let (free, others) = (freeOld, freeNew)
        guard !free.isEmpty, !others.isEmpty else { return }
        var ofGaps: [Int: [Int]] = [:]
        var ofParts: [Part: [Int]] = [:]
        for index in others {
            ofGaps[newGaps[index], default: []].append(index)
            ofParts[Part(new[index].passage), default: []].append(index)
        }
        var (lastGap, gapPlace) = (-1, 0)
        var partPlaces: [Part: Int] = [:]
        var found: [(likeness: Double, old: Int, new: Int)] = []
        for index in free {
            let part = Part(old[index].passage)
            if oldGaps[index] != lastGap { (lastGap, gapPlace) = (oldGaps[index], 0) }
            let candidates =
                (ofGaps[lastGap] ?? []).window(around: gapPlace, Self.mostCompared)
                + (ofParts[part] ?? []).window(around: partPlaces[part, default: 0], Self.mostCompared)
            gapPlace += 1
            partPlaces[part, default: 0] += 1
            for other in Set(candidates).sorted() where old[index].passage.goes(with: new[other].passage) {
                let likeness = old[index].likeness(to: new[other])
                if likeness >= Self.leastLikeness { found.append((likeness, index, other)) }
            }
        }
        found.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
        for match in found where partners[match.old] == nil && !isTaken[match.new] { pair(match.old, match.new) }
    }

    private struct Part: Hashable {
        let document: PaperDocument
        let part: String

        init(_ passage: Passage) { (document, part) = (passage.document, passage.part) }
    }

    /// A short line that is alone at its place in both versions, such as a heading.
    private mutating func matchLone() {
        let others = Dictionary(grouping: freeNew) { newGaps[$0] }
        let free = Dictionary(grouping: freeOld) { oldGaps[$0] }
        for (gap, indices) in free.sorted(by: { $0.key < $1.key }) {
            guard indices.count == 1, let places = others[gap], places.count == 1 else { continue }
            let (index, other) = (indices[0], places[0])
            let isShort = max(old[index].words.count, new[other].words.count) <= Self.longestLone
            let (passage, next) = (old[index].passage, new[other].passage)
            if isShort, passage.kind == next.kind, passage.goes(with: next) { pair(index, other) }
        }
    }
}

extension [Int] {
    /// As many as that around a place, in their order.
    fileprivate func window(around place: Int, _ count: Int) -> ArraySlice<Int> {
        let start = Swift.max(0, Swift.min(place - count / 2, self.count - count))
        return self[start..<Swift.min(self.count, start + count)]
    }
}

extension Passage {
    fileprivate func isUnderSameHeading(as other: Passage) -> Bool {
        document == other.document && part == other.part
    }
}

extension Passage {
    /// Whether one may become the other. What stands for something that is kept back says nothing of it.
    fileprivate func goes(with other: Passage) -> Bool {
        isWithheld == other.isWithheld && kind.goes(with: other.kind)
    }
}

extension Passage.Kind {
    /// Whether one may become the other: a paragraph an item.
    fileprivate func goes(with other: Passage.Kind) -> Bool {
        let ofWords: [Passage.Kind] = [.paragraph, .item, .quote]
        return self == other || ofWords.contains(self) && ofWords.contains(other)
    }
}
