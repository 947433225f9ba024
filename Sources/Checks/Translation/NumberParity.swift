internal import Datasets
internal import Diagnostics
internal import Papers

extension Rule {
    static let translationNumbers = Rule(
        "translation-numbers", .warning,
        "A typed number, amount or date of a paragraph, heading, caption or cell is another in the Welsh text.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [.welsh("Y gost yw £4,600 o 9 Rhagfyr 2026.")], mended: [.welsh("Y gost yw £4,800 o 8 Rhagfyr 2026.")],
            given: [.report("The cost is £4,800 from 8 December 2026.")]))
}

/// Finds numbers, amounts and dates that are typed and not the same in both languages. In which order they stand in a
/// paragraph does not matter, and what is a word in one of them is not compared.
enum NumberParity {
    static let rules: [Rule] = [.translationNumbers]

    /// - Parameter isTold: Whether another finding says already that a segment is not the same.
    static func find(in texts: SegmentedPair, isTold: (Int) -> Bool) -> [Diagnostic] {
        let (there, here) = (
            TypedSegments(texts.segments.map(\.text), of: texts.pair.text),
            TypedSegments(texts.segments.map(\.welsh), of: texts.pair.welsh)
        )
        let groups = texts.differences { index, segment in
            isTold(index)
                ? ([], []) : TypedDifference(there[index], here[index], isCell: segment.cell != nil).left
        }
        return groups.map { fault($0, in: texts) }
    }

    private typealias Difference = SegmentDifferences<TypedValue>.Difference

    private static func fault(_ group: SegmentDifferences<TypedValue>.Group, in texts: SegmentedPair) -> Diagnostic {
        switch group {
        case .one(let difference): fault(difference, in: texts)
        case .swapped(let differences, let lines):
            Diagnostic(
                .translationNumbers,
                at: differences[0].over.first?.span ?? texts.segments[differences[0].segment].span,
                SwapWords(texts, differences, lines: lines).text(\.quoted),
                suggestion: "put each number where \(texts.pair.text.fileName) has it",
                notes: texts.notes(on: differences.map(\.segment)))
        }
    }

    private static func fault(_ difference: Difference, in texts: SegmentedPair) -> Diagnostic {
        let segment = texts.segments[difference.segment]
        let (name, file) = (segment.name(in: texts.pair), texts.pair.text.fileName)
        let (lacking, over) = (difference.lacking.map(\.quoted).told, difference.over.map(\.quoted).told)
        let words =
            if difference.over.isEmpty {
                "\(name) lacks \(lacking), which \(file) has there"
            } else if difference.lacking.isEmpty {
                "\(name) has \(over) besides, and \(file) does not there"
            } else {
                "\(name) has \(over), and \(file) has \(lacking) there"
            }
        return Diagnostic(
            .translationNumbers, at: difference.over.first?.span ?? segment.span, words,
            suggestion: "write the numbers and dates of \(file), in Welsh words",
            notes: [.init(at: difference.lacking.first?.span ?? segment.original, "the place there")])
    }
}

extension TypedValue {
    fileprivate var quoted: String { text.withSingleBlanks }
}
