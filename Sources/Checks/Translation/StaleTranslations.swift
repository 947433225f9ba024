internal import Datasets
internal import Diagnostics
internal import Papers

extension Rule {
    static let translationStale = Rule(
        "translation-stale", .warning, "A paragraph was changed after it was translated into Welsh.",
        // What it was may be exempt by now.
        canBeLowered: true, tellsExempt: true,
        example: .pieces(
            [.report("The contracts end in April."), .welsh("Daw’r contractau i ben ym mis Mawrth.")],
            mended: [.report("The contracts end in March."), .welsh("Daw’r contractau i ben ym mis Mawrth.")],
            given: [record("918343168856754a The contracts end in March.")]))
    static let translationUnkept = Rule(
        "translation-unkept", .note, "Nothing is kept of what a text said when it was translated into Welsh.",
        canBeLowered: true,
        example: .pieces(
            [.welsh("Daw’r contractau i ben ym mis Mawrth.")],
            mended: [
                .welsh("Daw’r contractau i ben ym mis Mawrth."), record("918343168856754a The contracts end in March."),
            ],
            given: [.report("The contracts end in March.")]))
    static let translationRecord = Rule(
        "translation-record", .error, "The record of what was translated has a line that is none of it.",
        example: .pieces(
            [.file(TranslationRecord.file, "The contracts end in March.")], mended: [record("")],
            given: [
                .report("The contracts end in March."), .welsh("Daw’r contractau i ben ym mis Mawrth."),
            ]))

    private static func record(_ line: String) -> Example.Piece {
        .file(TranslationRecord.file, "report.md 2026-12-01\n\(line)")
    }
}

extension Diagnostic {
    fileprivate static func translationStale(
        _ change: TextChange, of slug: String, since day: String, at span: Span, note: Span?
    ) -> Diagnostic {
        let message =
            switch change {
            case .changed(let passage, let was):
                "\(passage.place) was changed since it was translated on \(day): it was \(was.shortened(beside: passage.words))"
                    + ", and is \(passage.words.shortened(beside: was))"
            case .added(let passage): "\(passage.place) was added since the text was translated on \(day)"
            case .deleted(let was):
                "what was translated on \(day) is not there any more: \(was.shortened(beside: ""))"
            }
        return Diagnostic(
            .translationStale, at: span, message,
            suggestion: "translate it anew, and then “appraise translated \(slug) --date” with the day",
            notes: note.map { [.init(at: $0, "the text now")] } ?? [])
    }
}

/// Finds paragraphs that were changed after they were translated.
enum StaleTranslations {
    static let rules: [Rule] = [.translationStale, .translationUnkept, .translationRecord]

    static func find(in pairs: [TextPair], of reading: PaperReading) -> [Diagnostic] {
        // In the exempt edition paragraphs stand in the texts that no translator of the public one has seen.
        guard reading.site.edition == .open else { return [] }
        guard let source = reading.source.translationRecord else {
            return pairs.map { unkept($0, reading.source.slug) }
        }
        var fault: Span?
        let record = TranslationRecord(reading: source, fault: &fault)
        if let fault {
            return [
                Diagnostic(
                    .translationRecord, at: fault, "this line says nothing of what was translated",
                    suggestion: "delete the file, and let “appraise translated \(reading.source.slug)” write it anew")
            ]
        }
        return pairs.flatMap { pair in
            record.texts.first { $0.file == pair.text.document.file }.map {
                find(in: pair, of: reading.source.slug, $0)
            }
                ?? [unkept(pair, reading.source.slug)]
        }
    }

    private static func unkept(_ pair: TextPair, _ slug: String) -> Diagnostic {
        Diagnostic(
            .translationUnkept, at: pair.welsh.tree.source.whole.firstLine,
            "nothing is kept of what \(pair.text.fileName) said when it was translated, so no change would be found",
            suggestion: "“appraise translated \(slug) --date” with the day keeps it")
    }

    private static func find(
        in pair: TextPair, of slug: String, _ record: TranslationRecord.Text
    ) -> [Diagnostic] {
        let (now, welsh) = (pair.text.sourcePassages, pair.welsh.sourcePassages)
        return TextChange.all(from: record.passages, to: now).map { change in
            // The Welsh of the passage, where each has one.
            let place = change.passage.flatMap { passage in now.firstIndex { $0.node == passage.node } }
            let here = place.flatMap { now.count == welsh.count ? welsh[$0].node : nil }
            let there = change.passage.map { pair.text.tree.span(of: $0.node).firstLine }
            let span = here.map { pair.welsh.tree.span(of: $0).firstLine } ?? pair.welsh.tree.source.whole.firstLine
            return .translationStale(change, of: slug, since: record.date.printed, at: span, note: there)
        }
    }
}

/// What became of a passage since it was translated.
private enum TextChange {
    /// - Parameter was: Its words then.
    case changed(SourcePassage, was: String)
    case added(SourcePassage)
    case deleted(was: String)

    var passage: SourcePassage? {
        switch self {
        case .changed(let passage, _), .added(let passage): passage
        case .deleted: nil
        }
    }

    /// In the order of the text.
    static func all(from old: [TranslationRecord.Passage], to new: [SourcePassage]) -> [TextChange] {
        let difference = new.map(\.checksum).difference(from: old.map(\.checksum))
        guard !difference.isEmpty else { return [] }
        let removed = Set(difference.removals.map(\.place))
        let inserted = Set(difference.insertions.map(\.place))
        var changes: [TextChange] = []
        var (here, there) = (0, 0)
        while here < new.count || there < old.count {
            let isNew = here < new.count && inserted.contains(here)
            let isGone = there < old.count && removed.contains(there)
            switch (isNew, isGone) {
            case (true, true): changes.append(.changed(new[here], was: old[there].words))
            case (true, false): changes.append(.added(new[here]))
            case (false, true): changes.append(.deleted(was: old[there].words))
            case (false, false): break
            }
            if isNew || !isGone { here += 1 }
            if isGone || !isNew { there += 1 }
        }
        return changes
    }
}

extension CollectionDifference.Change {
    fileprivate var place: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

extension String {
    /// The words that are not the same in another text, with a word before and behind them, in quotation marks.
    fileprivate func shortened(beside other: String) -> String {
        let (words, others) = (split(separator: " "), other.split(separator: " "))
        let start = zip(words, others).prefix { $0 == $1 }.count
        let end = zip(words.dropFirst(start).reversed(), others.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        let from = max(start - 1, 0)
        let to = min(words.count - end + 1, words.count)
        let shown = words[from..<max(to, from)]
        let most = 14
        let text = shown.prefix(most).joined(separator: " ")
        return "“\(from > 0 ? "… " : "")\(text)\(to < words.count || shown.count > most ? " …" : "")”"
    }
}
