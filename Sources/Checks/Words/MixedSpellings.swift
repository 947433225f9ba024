package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let spellingMixed = Rule(
        "spelling-mixed", .warning, "A paper spells in two ways what site.yml says to spell in one.",
        canBeLowered: true, canBeAccepted: true,
        example: .text(
            "Care is provided in-house. In house care costs more.",
            mended: "Care is provided in-house. In-house care costs more.",
            given: [Example.Piece(.site, "spellings: [[in-house, in house]]")]))
}

extension Diagnostic {
    fileprivate static func spellingMixed(_ use: MixedSpellings.Use, preferred: String, other: Span?) -> Diagnostic {
        Diagnostic(
            .spellingMixed, at: use.span,
            "\(use.span.text.withSingleBlanks.quoted) is also spelled another way in this paper",
            suggestion: "write \(preferred.quoted), as site.yml prefers", fix: use.fix(preferred),
            notes: other.map { [.init(at: $0, "the other spelling")] } ?? [])
    }
}

/// Finds words of `spellings:` in `site.yml` that a paper spells in more than one way. What it spells in one way
/// throughout, in quotations or in code is its own affair.
enum MixedSpellings: WordCheck {
    static let rules: [Rule] = [.spellingMixed]

    struct Use {
        let group: Int
        /// Which spelling of the group it is; 0 is the preferred one.
        let spelling: Int
        let span: Span

        /// Not safe: “in house” may be meant as it stands. Nil where more than words would go.
        fileprivate func fix(_ preferred: String) -> Fix? {
            let written = span.text.utf8
            guard let first = written.first, first.isLetter, let start = preferred.utf8.first, start.isLowercaseLetter,
                written.allSatisfy({ $0.isLetter || $0 == .space || $0 == UInt8(ascii: "-") }),
                written.dropFirst().allSatisfy({ !$0.isUppercaseLetter })
            else { return nil }
            let capital = first.isUppercaseLetter ? start - 0x20 : start
            return Fix(
                String(decoding: [capital] + preferred.utf8.dropFirst(), as: UTF8.self), at: span, isSafe: false)
        }
    }

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let spellings = reading.site.spellings
        guard !spellings.isEmpty else { return [] }
        let firstWords = Set(spellings.firstWords.map { WordHash($0.utf8).value })
        let uses = prose.passages { _ in true }.flatMap { $0.uses(of: spellings, beginningWith: firstWords) }
        let groups = Dictionary(grouping: uses, by: \.group)
        let others = groups.mapValues { uses in uses.first { $0.spelling != uses[0].spelling } }
        return uses.compactMap { use in
            guard use.spelling > 0, let first = groups[use.group]?.first, let other = others[use.group] ?? nil else {
                return nil
            }
            let span = (use.spelling == first.spelling ? other : first).span
            return .spellingMixed(use, preferred: spellings.preferred(ofGroup: use.group), other: span)
        }
    }
}

extension Passage {
    fileprivate func uses(of spellings: Spellings, beginningWith firstWords: Set<UInt64>) -> [MixedSpellings.Use] {
        var uses: [MixedSpellings.Use] = []
        var end = 0
        for index in words where firstWords.contains(self[index].hash) {
            let start = self[index].range.lowerBound
            let word = String(decoding: bytes(ofWord: index), as: UTF8.self).lowercased()
            guard start >= end, !self[index].isValue, let found = spellings.match(in: bytes(from: start), word) else {
                continue
            }
            let place = start..<(start + found.length)
            end = place.upperBound
            if !isQuoted(place), !prose.values.overlap(place) {
                uses.append(.init(group: found.group, spelling: found.spelling, span: span(of: place)))
            }
        }
        return uses
    }
}
