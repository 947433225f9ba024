internal import Diagnostics
internal import Papers

extension Rule {
    static let translationNames = Rule(
        "translation-names", .error, "A section prints other values in the Welsh text.",
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

/// Finds names of values, and marks of footnotes, that a part of a Welsh text lacks or has besides.
enum NameParity {
    static let rules: [Rule] = [.translationNames, .translationNotes]

    static func find(in pair: TextPair) -> [Diagnostic] {
        pair.pairs.flatMap { part, welsh in
            let (lacking, over) = (part.names.without(welsh.names), welsh.names.without(part.names))
            return lacking.map { fault($0, "lacks", part, welsh, pair) }
                + over.map { fault($0, "has besides", part, welsh, pair) }
                + [notesFault(part, welsh, pair)].compactMap { $0 }
        }
    }

    private static func fault(
        _ name: String, _ what: String, _ part: TextPart, _ welsh: TextPart, _ pair: TextPair
    ) -> Diagnostic {
        Diagnostic(
            .translationNames, at: pair.welsh.span(of: welsh),
            "\(pair.welsh.name(of: welsh)) \(what) {{ \(name) }}, beside \(pair.text.fileName)",
            suggestion: "both print the same values, each as often as the other",
            notes: [.init(at: pair.text.span(of: part), "the part there")])
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

extension [String] {
    /// What is left of it when each of the others is taken away once.
    fileprivate func without(_ others: [String]) -> [String] {
        var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        return filter { name in
            guard let count = counts[name], count > 0 else { return true }
            counts[name] = count - 1
            return false
        }
    }
}
