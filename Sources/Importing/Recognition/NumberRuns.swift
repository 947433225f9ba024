/// Tells the numbers of paragraphs from amounts that open a sentence: “2.5” numbers its paragraph between 2.4 and 2.6,
/// and counts people in “2.5 million people live here”.
struct NumberRuns {
    /// The blocks whose lines begin with a number of the document's own count.
    private var counted: Set<Int> = []
    private var labels: [(block: Int, section: Int, label: NumberLabel)] = []
    /// Places in `labels`. Only looked up.
    private var places: [Key: [Int]] = [:]

    private struct Key: Hashable {
        let section: Int
        let parts: [Int]
    }

    init(_ blocks: [DraftBlock]) {
        var section = 0
        for (index, block) in blocks.enumerated() {
            if block.headingLevel == 2 { section += 1 }
            guard let line = block.line, let label = NumberLabel(line, isHeading: block.headingLevel != nil) else {
                continue
            }
            places[Key(section: section, parts: label.parts), default: []].append(labels.count)
            labels.append((index, section, label))
        }
        let isAnyApart = labels.indices.contains { labels[$0].label.isApart && hasNeighbour($0) }
        for index in labels.indices where isCounted(index, isAnyApart) { counted.insert(labels[index].block) }
    }

    /// Whether the document counts its paragraphs at all.
    var isEmpty: Bool { counted.isEmpty }

    func counts(_ block: Int) -> Bool { counted.contains(block) }
}

extension NumberRuns {
    private func isCounted(_ index: Int, _ isAnyApart: Bool) -> Bool {
        let (_, section, label) = labels[index]
        if label.isSure { return true }
        guard isBest(index), hasNeighbour(index) else { return false }
        if label.isApart { return true }
        guard isAnchored(index) else { return false }
        let (before, behind) = (neighbours(before: index), neighbours(behind: index))
        if !before.isEmpty, !behind.isEmpty { return true }
        let opensRun = label.parts.last == 1 && !contains(label.parts.next, section)
        if label.opensSmall, opensRun || !(before + behind).contains(where: { labels[$0].label.opensSmall }) {
            return false
        }
        return !isAnyApart
    }

    private func hasNeighbour(_ index: Int) -> Bool {
        !neighbours(before: index).isEmpty || !neighbours(behind: index).isEmpty
    }

    /// Those that carry the number before, and stand before.
    private func neighbours(before index: Int) -> [Int] {
        let (_, section, label) = labels[index]
        if let previous = label.parts.previous {
            return places[Key(section: section, parts: previous)]?.first.map { $0 < index ? [$0] : [] } ?? []
        }
        let above = Key(section: section, parts: label.parts.dropLast())
        if let heading = places[above]?.first, heading < index { return [heading] }
        guard label.parts.count == 2 else { return [] }
        return places[Key(section: section - 1, parts: [label.parts[0] - 1, 1])]?.prefix(1).map { $0 } ?? []
    }

    /// Those that carry the next number, and stand behind; of the first of a section also the first of the next.
    private func neighbours(behind index: Int) -> [Int] {
        let (_, section, label) = labels[index]
        if let next = places[Key(section: section, parts: label.parts.next)]?.last, next > index { return [next] }
        guard label.parts.count == 2, label.parts[1] == 1 else { return [] }
        return places[Key(section: section + 1, parts: [label.parts[0] + 1, 1])]?.prefix(1).map { $0 } ?? []
    }

    private func contains(_ parts: [Int], _ section: Int) -> Bool { places[Key(section: section, parts: parts)] != nil }

    /// Whether the count of its section begins before it: with the number of the heading, or with the first paragraph.
    private func isAnchored(_ index: Int) -> Bool {
        let (_, section, label) = labels[index]
        let starts = [[label.parts[0]], [label.parts[0], 1]]
        return starts.contains { places[Key(section: section, parts: $0)]?.first.map { $0 <= index } ?? false }
    }

    /// Whether no other line of the section has a better claim to the number.
    private func isBest(_ index: Int) -> Bool {
        let others = places[Key(section: labels[index].section, parts: labels[index].label.parts)] ?? []
        guard others.count > 1 else { return true }
        return others.first { labels[$0].label.isSure } ?? others.first { labels[$0].label.isApart }
            ?? others.first { !labels[$0].label.opensSmall } == index
    }
}

extension [Int] {
    fileprivate var next: [Int] { dropLast() + [(last ?? 0) + 1] }

    /// Nil for the first.
    fileprivate var previous: [Int]? {
        guard let last, last > 1 else { return nil }
        return dropLast() + [last - 1]
    }
}
