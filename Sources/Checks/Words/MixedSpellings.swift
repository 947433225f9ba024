package import Diagnostics
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
enum MixedSpellings {
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

    static func find(in passages: [Passage], spellings: Spellings) -> [Diagnostic] {
        guard !spellings.isEmpty else { return [] }
        let uses = passages.flatMap { $0.uses(of: spellings) }
        let groups = Dictionary(grouping: uses, by: \.group)
        return uses.compactMap { use in
            guard use.spelling > 0, let other = groups[use.group]?.first(where: { $0.spelling != use.spelling }) else {
                return nil
            }
            return .spellingMixed(use, preferred: spellings.preferred(ofGroup: use.group), other: other.span)
        }
    }
}

extension Passage {
    fileprivate func uses(of spellings: Spellings) -> [MixedSpellings.Use] {
        var uses: [MixedSpellings.Use] = []
        var end = 0
        let quotations = self.quotations
        for word in words where word.range.lowerBound >= end && !word.isValue {
            guard let (group, spelling, length) = spellings.match(in: line.bytes[word.range.lowerBound...], word.key)
            else { continue }
            let range = word.range.lowerBound..<(word.range.lowerBound + length)
            end = range.upperBound
            if !quotations.overlap(range), !line.values.overlap(range) {
                uses.append(.init(group: group, spelling: spelling, span: line.span(of: range)))
            }
        }
        return uses
    }
}
