internal import Diagnostics
internal import Papers

extension Rule {
    static let translationNames = Rule(
        "translation-names", .error, "A paragraph or section prints other values in the Welsh text.",
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

/// Finds names of values, and marks of footnotes, that a part of a Welsh text lacks or has besides. Names are laid beside
/// each other paragraph by paragraph where both texts have the same ones; else by the part.
enum NameParity {
    static let rules: [Rule] = [.translationNames, .translationNotes]

    static func find(in pair: TextPair) -> [Diagnostic] {
        pair.pairs.flatMap { part, welsh in
            (part.hasBlocks(like: welsh) ? blockFaults(part, welsh, pair) : partFaults(part, welsh, pair))
                + [notesFault(part, welsh, pair)].compactMap { $0 }
        }
    }

    /// Those of paragraphs, and of what stands in none: a heading, a caption.
    private static func blockFaults(_ part: TextPart, _ welsh: TextPart, _ pair: TextPair) -> [Diagnostic] {
        let differences = NameDifference.all(part.blocks, welsh.blocks)
        let rest = NameDifference(part.namesBesideBlocks, welsh.namesBesideBlocks)
        return differences.indices.compactMap { index in
            fault(
                differences[index], pair.welsh.place(of: welsh.blocks[index], in: welsh),
                at: pair.welsh.tree.span(of: welsh.blocks[index].node).firstLine, pair,
                note: .init(at: pair.text.tree.span(of: part.blocks[index].node).firstLine, "the place there"))
        } + [rest].compactMap { partFault($0, part, welsh, pair) }
    }

    private static func partFaults(_ part: TextPart, _ welsh: TextPart, _ pair: TextPair) -> [Diagnostic] {
        [NameDifference(part.names, welsh.names)].compactMap { partFault($0, part, welsh, pair) }
    }

    private static func partFault(
        _ difference: NameDifference, _ part: TextPart, _ welsh: TextPart, _ pair: TextPair
    ) -> Diagnostic? {
        fault(
            difference, pair.welsh.name(of: welsh), at: pair.welsh.span(of: welsh), pair,
            note: .init(at: pair.text.span(of: part), "the part there"))
    }

    /// - Parameter place: What the place is called: `paragraph 2.1`. Nil where nothing differs.
    private static func fault(
        _ difference: NameDifference, _ place: String, at span: Span, _ pair: TextPair, note: Diagnostic.Note
    ) -> Diagnostic? {
        let (lacking, over, file) = (difference.lacking.told, difference.over.told, pair.text.fileName)
        let words: String
        switch (difference.lacking.isEmpty, difference.over.isEmpty) {
        case (true, true): return nil
        case (false, true): words = "lacks \(lacking), beside \(file)"
        case (true, false): words = "prints \(over) besides, and \(file) does not there"
        case (false, false): words = "prints \(over), and \(file) prints \(lacking) there"
        }
        return Diagnostic(
            .translationNames, at: span, "\(place) \(words)",
            suggestion: "both print the same values, each as often as the other", notes: [note])
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

/// What a passage in Welsh lacks of the names of its fellow, and what it has besides.
private struct NameDifference {
    var lacking: [String]
    var over: [String]

    init(_ names: [String], _ welsh: [String]) {
        (lacking, over) = (names.without(welsh), welsh.without(names))
    }

    /// Those of blocks that are laid beside each other. A value that has only gone from one paragraph to the next, as where
    /// a translation ends a sentence elsewhere, is no difference; where another has come for it, the two were swapped.
    static func all(_ blocks: [TextBlock], _ welsh: [TextBlock]) -> [NameDifference] {
        var all = zip(blocks, welsh).map { NameDifference($0.names, $1.names) }
        for index in all.indices.dropLast() where blocks[index].isProse && blocks[index + 1].isProse {
            let down = all[index].lacking.common(with: all[index + 1].over)
            let up = all[index + 1].lacking.common(with: all[index].over)
            guard down.isEmpty != up.isEmpty else { continue }
            all[index].lacking = all[index].lacking.without(down)
            all[index + 1].over = all[index + 1].over.without(down)
            all[index + 1].lacking = all[index + 1].lacking.without(up)
            all[index].over = all[index].over.without(up)
        }
        return all
    }
}

extension TextPart {
    /// Those in a heading or a caption.
    fileprivate var namesBesideBlocks: [String] { names.without(blocks.flatMap(\.names)) }
}

extension TextBlock {
    fileprivate var isProse: Bool { [.paragraph, .item].contains(kind) }
}

extension [String] {
    /// `{{ figures.cost }}, {{ figures.income }}`
    fileprivate var told: String { map { "{{ \($0) }}" }.joined(separator: ", ") }

    /// What is left of it when each of the others is taken away once.
    fileprivate func without(_ others: [String]) -> [String] {
        var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        return filter { name in
            guard let count = counts[name], count > 0 else { return true }
            counts[name] = count - 1
            return false
        }
    }

    /// What both have, each as often as both have it.
    fileprivate func common(with others: [String]) -> [String] { without(without(others)) }
}
