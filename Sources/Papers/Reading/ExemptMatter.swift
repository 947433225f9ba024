package import Diagnostics
internal import Settings
internal import Values

/// What of a paper only readers of the exempt edition may know, and what findings may say of it to others.
///
/// Every finding of a paper goes through here on its way to whoever reads it, so that no rule has to think of what its
/// message says: one that stands in exempt matter, or has a word of it, is told by file, line and rule alone.
package struct ExemptMatter: Sendable {
    /// Whether all of the paper is exempt, or may be.
    private let isAll: Bool
    /// The folder of the paper.
    private let path: String
    /// By their paths.
    private let files: Set<String>
    private let lines: LineSet
    /// Cells that say that their rows are exempt: these are no secret.
    private let marks: Set<Mark>
    /// Where the settings say why something is exempt.
    private let reasons: LineSet
    /// The paths of data files that have exempt rows.
    private let mixedFiles: Set<String>
    private let secret: TellingWords
    /// Those of exempt rows that no other row has, typed anywhere or not.
    private let amounts: TellingWords
    private let open: TellingWords

    package static let none = ExemptMatter(
        isAll: false, path: "", files: [], lines: LineSet([]), marks: [], reasons: LineSet([]), mixedFiles: [],
        secret: TellingWords(), amounts: TellingWords(), open: TellingWords())

    private struct Mark: Hashable {
        let path: String
        let range: Range<Int>

        init(_ span: Span) { (path, range) = (span.file.path, span.range) }
    }

    /// In bytes, to either side.
    private static let mostShown = 700

    private static let advice =
        "it is about something exempt: “appraise check --edition exempt” prints what is found here"

    /// Findings as everybody may read them. A line that has something exempt in it is shown with none of them.
    package func told(_ findings: [Diagnostic]) -> [Diagnostic] {
        if isNone { return findings }
        let telling = LineSet(findings.filter(\.rule.tellsExempt).compactMap(\.place.span).map { FileLines(of: $0) })
        return findings.map { finding in
            let told = told(finding)
            guard told.showsLine, !telling.isEmpty, let span = told.place.span, telling.meets(FileLines(of: span))
            else { return told }
            return told.withoutLine
        }
    }

    private var isNone: Bool {
        !isAll && files.isEmpty && lines.isEmpty && reasons.isEmpty && secret.isEmpty
    }

    /// A finding as everybody may read it.
    package func told(_ finding: Diagnostic) -> Diagnostic {
        if isNone { return finding }
        let isExempt = isExempt(finding.place)
        if finding.rule.tellsExempt || isExempt || hasExemptWords(finding) {
            return finding.withoutWords(isExact: !isExempt, advice: Self.advice)
        }
        return finding.place.span.map(showsExempt) == true ? finding.withoutLine : finding
    }

    /// Whether a place is told by its file and line alone.
    package func isExempt(_ span: Span) -> Bool { !isNone && isExempt(.span(span)) }
}

extension ExemptMatter {
    private func isExempt(_ place: Diagnostic.Place) -> Bool {
        guard place.path == path || place.path.utf8.starts(with: "\(path)/".utf8) else { return false }
        if isAll || files.contains(place.path) { return true }
        guard let span = place.span, !marks.contains(Mark(span)) else { return false }
        return !lines.isEmpty && lines.meets(FileLines(of: span))
    }

    private func hasExemptWords(_ finding: Diagnostic) -> Bool {
        if finding.notes.contains(where: { isExempt(.span($0.span)) || showsExempt($0.span) }) { return true }
        let said =
            [finding.message, finding.suggestion].compactMap(\.self) + finding.notes.map(\.message)
            + (finding.fix?.replacements.map(\.text) ?? [])
        var words = TellingWords()
        for text in said { words.add(text.utf8) }
        words = words.without(TellingWords(of: finding.rule.meaning.utf8))
        // What is worked out of a file that has exempt rows may rest on them.
        return words.meets(secret) || words.meets(amounts)
            || mixedFiles.contains(finding.place.path) && words.hasNumber(besides: open)
    }

    /// Whether the line of a place says more than everybody may know, such as why something is exempt.
    private func showsExempt(_ span: Span) -> Bool {
        guard let line = span.file.rangeOfLine(span.start.line) else { return false }
        // Of a long line only what is near is shown.
        let place = span.range.lowerBound
        let bytes = span.file.bytes[(place - Self.mostShown..<place + Self.mostShown).clamped(to: line)]
        let words = TellingWords(of: bytes)
        return bytes.contains(bytes: "because".utf8) || reasons.meets(FileLines(of: span.firstLine))
            || words.meets(secret) || words.meets(amounts)
    }
}

extension ExemptMatter {
    /// Of a paper of which no text can be read.
    package init(unread source: PaperSource) {
        guard source.edition == .open else {
            self = .none
            return
        }
        self.init(
            isAll: source.report?.bytes.contains(bytes: "\nexempt:".utf8) == true, path: source.path, files: [],
            lines: LineSet(source.exemptLines), marks: [], reasons: LineSet([]), mixedFiles: [],
            secret: TellingWords(), amounts: TellingWords(), open: TellingWords())
    }
}

extension PaperReading {
    /// What findings of the public edition must not say; nothing in the exempt one.
    package var exemptMatter: ExemptMatter {
        guard site.edition == .open else { return .none }
        let withheld = withheldFigures
        return ExemptMatter(source, parsed, data.exemptCells(besides: withheld), withheld, readFiles: data.readFiles)
    }
}

extension ExemptMatter {
    /// - Parameters:
    ///   - cells: Nil where nothing of the data is marked as exempt.
    ///   - withheld: The names of figures that exempt texts alone name.
    fileprivate init(
        _ source: PaperSource, _ parsed: PaperTexts, _ cells: ExemptCells?, _ withheld: Set<String>,
        readFiles: Set<String>
    ) {
        let files = parsed.exemptFiles(of: source)
        // Of what cannot be read nobody knows which rows are meant.
        let unread = source.dataFiles.filter { file in
            !readFiles.contains(file.path)
                && (withheld.union(["exempt"]).contains { file.bytes.contains(bytes: $0.utf8) })
        }
        let lines = LineSet(source.exemptLines + (cells?.rows ?? []) + unread.map { FileLines(of: $0.whole) })
        var (secret, open) = (TellingWords(), TellingWords())
        let reasons = LineSet(parsed.exemptions.map { FileLines(of: $0.reason) })
        for text in cells?.texts ?? [] { secret.add(text.utf8) }
        if !secret.isEmpty {
            for text in source.openTexts(besides: files, lines) { open.add(text) }
            for text in cells?.openTexts ?? [] { open.add(text.utf8) }
        }
        var (amounts, openAmounts) = (TellingWords(), TellingWords())
        for text in cells?.amounts ?? [] { amounts.add(text.utf8) }
        for text in cells?.openAmounts ?? [] { openAmounts.add(text.utf8) }
        self.init(
            isAll: parsed.mayBeAllExempt(source), path: source.path, files: files, lines: lines,
            marks: Set((cells?.marks ?? []).map { Mark($0) }), reasons: reasons, mixedFiles: cells?.files ?? [],
            secret: secret.without(open),
            amounts: amounts.without(openAmounts), open: open)
    }
}

extension PaperTexts {
    /// The paths of files that are exempt, or may be meant to be.
    func exemptFiles(of source: PaperSource) -> Set<String> {
        let named = exempt.settings.map(\.value) + (report?.settings.doubtfulFiles ?? [])
        return Set(named.map { "\(source.path)/\($0)" })
    }

    /// Whether all of the paper is exempt, or its settings mean it to be and cannot be read.
    fileprivate func mayBeAllExempt(_ source: PaperSource) -> Bool {
        guard let text = source.report else { return false }
        guard let settings = report?.settings, report?.lostSettings == nil else {
            return text.bytes.contains(bytes: "\nexempt:".utf8)
        }
        let isSaid =
            settings.saysExempt && !settings.saysPartExempt && !settings.hasExemptParts && source.exemptBlocks.isEmpty
        return settings.exemption != nil || settings.isUnclear || isSaid
    }

    /// Of its report and of appendices.
    fileprivate var exemptions: [Exemption] {
        ((report?.settings.appendices.map(\.exemption) ?? []) + [report?.settings.exemption]).compactMap(\.self)
    }
}

extension PaperSource {
    /// What everybody may read of the texts.
    func openTexts(besides files: Set<String>, _ lines: LineSet) -> [[UInt8]] {
        let appendices = texts.filter { !files.contains($0.path) }
        return ([report, appraisal].compactMap(\.self) + appendices).map { text in
            var bytes = text.bytes
            for number in 1...text.lineCount where lines.meets(FileLines(path: text.path, number...number)) {
                for index in text.rangeOfLine(number) ?? 0..<0 { bytes[index] = .space }
            }
            return bytes
        }
    }
}
