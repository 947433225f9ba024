internal import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

/// Lays the Welsh texts of a paper beside those that they translate: both have to have the same parts, with the same
/// numbers, options, values and notes.
enum Parity {
    static let rules: [Rule] =
        PartParity.rules + BlockParity.rules + NameParity.rules + NumberParity.rules + StaleTranslations.rules

    static func find(in reading: PaperReading, _ welsh: PaperReading) -> [Diagnostic] {
        guard welsh.doubts.textsAreWhole, reading.doubts.textsAreWhole else { return [] }
        let pairs = reading.texts.compactMap { text in
            welsh.texts.first { $0.document == text.document && welsh.source.isTranslated(text.document.file) }
                .map { TextPair(text, reading, welsh: $0, welsh) }
        }
        if let fault = MissingTranslations.sameLanguage(pairs, in: reading) { return [fault] }
        let stale = StaleTranslations.find(in: pairs, of: reading)
        return MissingTranslations.find(in: reading, translated: pairs.map(\.text.document))
            + pairs.flatMap { find(in: $0, stale: stale) } + stale
    }

    /// - Parameter stale: What is said of paragraphs that were changed.
    private static func find(in pair: TextPair, stale: [Diagnostic]) -> [Diagnostic] {
        let faults = PartParity.find(in: pair)
        // Where the parts are not the same, nothing can be laid beside anything.
        guard faults.isEmpty else { return faults }
        let texts = SegmentedPair(pair)
        let names = NameParity.find(in: texts)
        let notes = stale.flatMap(\.notes).filter { $0.span.file.path == pair.text.tree.source.path }
        let changed = Set(notes.map(\.span.range.lowerBound))
        return PartParity.findInside(pair) + BlockParity.find(in: pair) + names.faults
            + NumberParity.find(in: texts) { index in
                let passage = texts.segments[index].passage
                return names.segments.contains(index)
                    || passage.map { changed.contains(pair.text.tree.span(of: $0).range.lowerBound) } ?? false
            }
    }
}

/// A text and its Welsh.
struct TextPair {
    let text: PaperText
    let welsh: PaperText
    let parts: [TextPart]
    let welshParts: [TextPart]
    /// The settings that are words.
    let (settings, welshSettings): ([SettingWords], [SettingWords])

    init(_ text: PaperText, _ reading: PaperReading, welsh: PaperText, _ welshReading: PaperReading) {
        (self.text, self.welsh) = (text, welsh)
        (parts, welshParts) = (text.parts, welsh.parts)
        settings = reading.parsed.settingWords(of: text.document)
        welshSettings = welshReading.parsed.settingWords(of: text.document)
    }

    /// The part and its Welsh, for texts of the same parts.
    var pairs: [(part: TextPart, welsh: TextPart)] { Array(zip(parts, welshParts)) }
}

extension PaperText {
    /// The heading of a part, or where the text begins.
    func span(of part: TextPart) -> Span {
        part.heading.map { tree.span(of: $0) } ?? part.blocks.first.map { tree.span(of: $0.node).firstLine }
            ?? tree.source.whole.firstLine
    }

    /// `“Costs”`, as a part is called in findings.
    func name(of part: TextPart) -> String {
        if let heading = part.heading { return words(of: heading).quoted }
        return part.kind == .footnotes ? "the footnotes" : "what stands above the first heading"
    }

    /// The file without its folders.
    var fileName: String {
        let path = tree.source.path.utf8
        return String(Substring(path.split(separator: UInt8(ascii: "/")).last ?? path[...]))
    }
}
