internal import Diagnostics
internal import Papers
internal import Settings

/// Finds words by which a text that is published says that it is not for the public, or that an appendix is not which is
/// published: a title “Prices (exempt)”, a first line “NOT FOR PUBLICATION”, “Appendix 1 is exempt under paragraph 3”.
enum ExemptWords: WordCheck {
    static let rules: [Rule] = []

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let report = reading.parsed.report?.settings
        // In the exempt edition nobody takes what is exempt for public.
        guard reading.site.edition == .open, report?.exemption == nil, report?.isUnclear != true else { return [] }
        var search = Search(reading)
        search.lookAtTitles(of: reading.parsed)
        search.look(at: prose)
        return search.found
    }
}

/// What is not for the public.
private enum Subject: Hashable {
    case report
    case appendix(Int)
}

private struct Search {
    private(set) var found: [Diagnostic] = []
    private var told: Set<Subject> = []
    private let appendices: [Appendix]
    private let texts: [PaperText]
    private let hasReport: Bool
    private let hasExempt: Bool
    /// Whether the numbers of the appendices are known.
    private let knowsAppendices: Bool

    init(_ reading: borrowing PaperReading) {
        (appendices, texts) = (reading.appendices, reading.texts)
        hasReport = reading.report != nil
        knowsAppendices = !reading.doubts.lacksAppendices
        let settings = reading.parsed.report?.settings
        hasExempt = settings?.appendices.contains { $0.exemption != nil } ?? false
        // That is a finding already.
        if settings?.saysExempt == true, !hasExempt { told.insert(.report) }
    }

    private mutating func tell(_ subject: Subject, _ words: Span, paragraph: Int? = nil) {
        guard told.insert(subject).inserted else { return }
        var number: Int?
        if case .appendix(let appendix) = subject { number = appendix }
        found.append(.exemptionMissing(saidBy: words, of: number, paragraph: paragraph))
    }

    /// The part of the paper that a text is; nil for one that is none.
    private func subject(_ document: PaperDocument) -> Subject? {
        if document == .report || !hasReport { return .report }
        return appendices.first { $0.target == .document(document) }.map { .appendix($0.number) }
    }

    /// The appendix that has a file; nil for one that is not listed.
    private func subject(ofFile file: String) -> Subject? {
        appendices.first {
            switch $0.target {
            case .document(let document): document.file == file
            case .file(let path): path == file
            case .exempt: false
            }
        }.map { .appendix($0.number) }
    }
}

// MARK: - Titles

extension Search {
    mutating func lookAtTitles(of parsed: PaperTexts) {
        if let title = parsed.report?.settings.document.title { look(at: title, of: .report) }
        for setting in parsed.report?.settings.publishedAppendices ?? [] {
            guard let file = setting.file else { continue }
            let marked = [
                setting.title.flatMap { $0.value.marksExempt ? $0 : nil }, file.value.namesExemptFile ? file : nil,
            ]
            guard let words = marked.compactMap({ $0 }).first, let subject = subject(ofFile: file.value) else {
                continue
            }
            tell(subject, words.wordsSpan)
        }
        if let title = parsed.appraisal?.settings.document.title { look(at: title, of: subject(.appraisal)) }
        for text in parsed.appendices {
            if let title = text.settings.document.title { look(at: title, of: subject(ofFile: text.settings.file)) }
        }
    }

    private mutating func look(at title: Located<String>, of subject: Subject?) {
        if let subject, title.value.marksExempt { tell(subject, title.wordsSpan) }
    }
}

extension Located<String> {
    /// Its place without the quotation marks around it.
    fileprivate var wordsSpan: Span {
        span.file.bytes[span.range].firstRange(ofBytes: Array(value.utf8)).map { Span(span.file, $0) } ?? span
    }
}

// MARK: - Texts

extension Search {
    mutating func look(at prose: Prose) {
        var (file, number, numbers) = (-1, 0, [Int]())
        let passages = prose.passages { range in
            if range.file != file { (file, number) = (range.file, 0) }
            if !range.isSetting, !range.words.isEmpty { number += 1 }
            guard range.classes.contains(.secret), !range.isSetting, !range.isQuoted, !range.isCell else {
                return false
            }
            numbers.append(number)
            return true
        }
        for (passage, number) in zip(passages, numbers) { look(at: passage, isFirst: number <= 2) }
    }

    private mutating func look(at passage: Passage, isFirst: Bool) {
        // What stands in place of an exempt block keeps something back.
        guard !passage.words.allSatisfy({ passage[$0].isValue }) else { return }
        let path = passage.span(ofWords: passage.words).file.path
        guard let text = texts.first(where: { $0.tree.source.path == path }), let own = subject(text.document) else {
            return
        }
        if isFirst, passage.range.bytes.count < Self.longestMark, !passage.namesAppendix(besides: own != .report),
            passage.bytes.last != UInt8(ascii: "."),
            String(decoding: passage.bytes, as: UTF8.self).marksExempt(isLine: true)
        {
            return tell(own, passage.span(ofWords: passage.words), paragraph: passage.paragraph(in: passage.words))
        }
        for sentence in passage.sentences {
            let claims = passage.claims(in: sentence)
            let near = claims.isEmpty ? [] : passage.appendices(namedIn: sentence)
            for claim in claims {
                for subject in subjects(of: claim, in: sentence, of: passage, near, own, isFirst: isFirst) {
                    tell(subject, passage.span(ofWords: claim), paragraph: passage.paragraph(in: sentence))
                }
            }
        }
    }

    private static let longestMark = 160

    /// What a sentence says to be exempt, of what is published.
    private func subjects(
        of claim: Range<Int>, in sentence: Range<Int>, of passage: Passage, _ references: [TypedReference],
        _ own: Subject, isFirst: Bool
    ) -> [Subject] {
        // “Exempt Appendix 1”
        if let reference = references.first(where: { $0.word == claim.upperBound }) { return published(reference) }
        if let reference = references.last(where: { $0.word < claim.lowerBound }) {
            let end = passage.word(behind: reference)
            return passage.says(end..<max(end, claim.lowerBound), in: sentence) ? published(reference) : []
        }
        if let subject = passage.ownSubject(before: claim.lowerBound, in: sentence) {
            let between = subject.upperBound..<claim.lowerBound
            // “This report contains exempt information” may speak of its appendices.
            let isOfPart = own == .report && hasExempt && between.contains { passage.isWord($0, in: Passage.holding) }
            return !isOfPart && passage.says(between, in: sentence) ? [own] : []
        }
        guard references.isEmpty, claim.lowerBound == passage.words.lowerBound, passage.isMark(claim, in: sentence),
            isFirst || passage.isPlainly(claim, in: sentence) && !(own == .report && hasExempt)
        else { return [] }
        return [own]
    }

    /// Those of the appendices that a reference names which are published.
    private func published(_ reference: TypedReference) -> [Subject] {
        guard knowsAppendices else { return [] }
        return reference.labels.compactMap { label in
            guard let number = Int(label.text), let appendix = appendices.first(where: { $0.number == number }) else {
                return nil
            }
            if case .exempt = appendix.target { return nil }
            return .appendix(number)
        }
    }
}
