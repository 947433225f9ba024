internal import Diagnostics
internal import Papers

extension Rule {
    static let translationNames = Rule(
        "translation-names", .error, "A paragraph, heading, caption or cell prints other values in the Welsh text.",
        example: .pieces(
            [.welsh("Y gost yw £4,800.")], mended: [.welsh("Y gost yw {{ figures.cost }}.")],
            given: [
                .report("The cost is {{ figures.cost }}."),
                .file("figures.csv", "name,label,value,unit,source\ncost,Cost,4800,£,Budget 2026"),
            ]))
    static let translationNotes = Rule(
        "translation-notes", .error, "A section refers to other footnotes in the Welsh text.",
        example: .pieces(
            [.welsh("Daw’r contractau i ben ym mis Mawrth.\n\nNid yw’r costau’n newid.[^1]\n\n[^1]: Cyllideb 2026.")],
            mended: [
                .welsh(
                    "Daw’r contractau i ben ym mis Mawrth.[^1]\n\nNid yw’r costau’n newid.[^1]\n\n[^1]: Cyllideb 2026.")
            ],
            given: [
                .report("The contracts end in March.[^1]\n\nThe costs stay the same.[^1]\n\n[^1]: Budget 2026.")
            ]))
}

/// Finds names of values, and marks of footnotes, that a Welsh text lacks or has besides. Names are laid beside each other
/// segment by segment where both texts have the same ones; else by the part.
enum NameParity {
    static let rules: [Rule] = [.translationNames, .translationNotes]

    /// - Returns: What is wrong, and which segments print other values.
    static func find(in texts: SegmentedPair) -> (faults: [Diagnostic], segments: Set<Int>) {
        let groups = texts.differences { _, segment in (segment.names, segment.welshNames) }
        let faults =
            groups.map { fault($0, in: texts) } + texts.pair.pairs.compactMap { notesFault($0, $1, texts.pair) }
        return (faults, Set(groups.flatMap(\.segments)))
    }

    private static func fault(_ group: SegmentDifferences<String>.Group, in texts: SegmentedPair) -> Diagnostic {
        switch group {
        case .one(let difference): fault(difference, in: texts)
        case .swapped(let differences, let lines):
            Diagnostic(
                .translationNames, at: texts.segments[differences[0].segment].span,
                SwapWords(texts, differences, lines: lines).text { $0.asName },
                suggestion: "print each value where \(texts.pair.text.fileName) does",
                notes: texts.notes(on: differences.map(\.segment)))
        }
    }

    private static func fault(
        _ difference: SegmentDifferences<String>.Difference, in texts: SegmentedPair
    ) -> Diagnostic {
        let (lacking, over) = (difference.lacking.map(\.asName).told, difference.over.map(\.asName).told)
        let file = texts.pair.text.fileName
        let words =
            if difference.over.isEmpty {
                "lacks \(lacking), beside \(file)"
            } else if difference.lacking.isEmpty {
                "prints \(over) besides, and \(file) does not there"
            } else {
                "prints \(over), and \(file) prints \(lacking) there"
            }
        let segment = texts.segments[difference.segment]
        return Diagnostic(
            .translationNames, at: segment.span, "\(segment.name(in: texts.pair)) \(words)",
            suggestion: "both print the same values, each as often as the other",
            notes: [.init(at: segment.original, "the place there")])
    }

    private static func notesFault(_ part: TextPart, _ welsh: TextPart, _ pair: TextPair) -> Diagnostic? {
        guard part.noteCount != welsh.noteCount else { return nil }
        return Diagnostic(
            .translationNotes, at: pair.welsh.span(of: welsh),
            "\(pair.welsh.name(of: welsh)) has \(welsh.noteCount) marks of footnotes, and in \(pair.text.fileName) "
                + "\(part.noteCount)",
            suggestion: "put the same notes at the same places",
            notes: [.init(at: pair.text.span(of: part), "the part there")])
    }
}

extension String {
    fileprivate var asName: String { "{{ \(self) }}" }
}
