internal import Diagnostics
internal import Papers
internal import Settings

/// A text and its Welsh of the same parts, segment by segment.
struct SegmentedPair {
    let pair: TextPair
    /// The title and settings, then the parts in their order.
    let segments: [SegmentPair]

    init(_ pair: TextPair) {
        self.pair = pair
        segments = pair.settingPairs + pair.pairs.indices.flatMap { pair.segmentPairs(ofPart: $0) }
    }

    /// As a segment is called in findings: `paragraph 2.1`.
    func name(of segment: Int) -> String { segments[segment].name(in: pair) }

    /// What the segments lack of some values, or have besides, by its causes.
    ///
    /// - Parameter values: Of a segment, there and in Welsh.
    func differences<Value>(
        of values: (Int, SegmentPair) -> (there: [Value], here: [Value])
    ) -> [SegmentDifferences<Value>.Group] {
        SegmentDifferences(segments.enumerated().map(values)) { segments[$0].maySend(to: segments[$0 + 1], in: pair) }
            .groups { segments[$0].cell }
    }

    /// Where the segments of a finding stand in the text itself, and all but the first in the Welsh.
    func notes(on segments: [Int]) -> [Diagnostic.Note] {
        let shown = segments.prefix(4)
        return shown.dropFirst().map { .init(at: self.segments[$0].span, "and here") }
            + shown.map { .init(at: self.segments[$0].original, "the place there") }
    }
}

extension TextPair {

    fileprivate var settingPairs: [SegmentPair] {
        var all: [SegmentPair] = []
        if let title = text.titleSegment(settings), let here = welsh.titleSegment(welshSettings) {
            all.append(SegmentPair(.title, in: nil, title, here, of: self))
        }
        let known = Dictionary(settings.byName.map { ($0.name, $0.words) }) { first, _ in first }
        for (name, words) in welshSettings.byName where name != "title" {
            // Another rule asks for the same entries.
            guard let others = known[name], others.map(\.path) == words.map(\.path) else { continue }
            all += zip(others, words).map { there, here in
                SegmentPair(.setting(here.path), in: nil, TextSegment(there), TextSegment(here), of: self)
            }
        }
        return all
    }

    fileprivate func segmentPairs(ofPart index: Int) -> [SegmentPair] {
        let (part, other) = pairs[index]
        let (there, here) = (text.segments(of: part), welsh.segments(of: other))
        guard part.hasBlocks(like: other) else {
            let all = { (segments: (heading: TextSegment?, blocks: [[TextSegment]])) in
                (segments.heading?.names ?? []) + segments.blocks.joined().flatMap(\.names)
            }
            return [
                SegmentPair(
                    place: .part, part: index, text: nil, welsh: nil, names: all(there), welshNames: all(here),
                    original: text.span(of: part), span: welsh.span(of: other), passage: nil)
            ]
        }
        var all: [SegmentPair] = []
        if let heading = there.heading, let own = here.heading {
            all.append(SegmentPair(.heading, in: index, heading, own, of: self))
        }
        for (place, block) in other.blocks.enumerated() {
            all += zip(there.blocks[place], here.blocks[place]).map { segment, own in
                SegmentPair(
                    own.place(in: block), in: index, segment, own, of: self, passage: part.blocks[place].node)
            }
        }
        return all
    }
}

extension [SettingWords] {
    /// Those of each setting of the front matter, in the order of the file.
    fileprivate var byName: [(name: String, words: [SettingWords])] {
        var all: [(name: String, words: [SettingWords])] = []
        for words in self {
            let name = words.path.split(separator: " ").first.map { String($0) } ?? words.path
            if all.last?.name == name { all[all.count - 1].words.append(words) } else { all.append((name, [words])) }
        }
        return all
    }
}
