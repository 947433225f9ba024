/// Tells headings from paragraphs by what stands around them, and gives each its level.
struct TextHeadings {
    private let drafts: [TextDraft]

    init(_ drafts: [TextDraft]) {
        self.drafts = drafts
    }

    func blocks() -> [SourceBlock] {
        let short = drafts.map { draft in if case .line(let line) = draft { Self.mayBeHeading(line) } else { false } }
        var hasMarkedLevels = false
        for case .line(let line) in drafts where line.isInCapitals || line.label?.kind == .heading || line.isUnderlined
        {
            hasMarkedLevels = true
        }
        return drafts.enumerated().map { index, draft in
            switch draft {
            case .block(let block): return block
            case .line(let line):
                var made = SourceLine(line.text, label: line.label, at: line.place)
                guard let level = level(of: line, at: index, short, hasMarkedLevels) else { return .paragraph(made) }
                if level == 1 { made.role = .title }
                return .heading(level: level, made)
            }
        }
    }

    private func level(of line: DraftLine, at index: Int, _ short: [Bool], _ hasMarkedLevels: Bool) -> Int? {
        if let label = line.label, label.kind == .heading { return label.ordinal }
        if index == 0, line.mayBeTitle { return 1 }
        guard short[index], index + 1 < drafts.count else { return nil }
        if line.isUnderlined { return 2 }
        if let label = line.label { return label.kind == .section ? min(label.ordinal + 1, 6) : 2 }
        if line.isInCapitals { return 2 }
        // Several short lines in a row are an address, or a list without marks.
        let isInRow = index > 1 && short[index - 1] && short[index - 2] || isFollowed(by: 2, index, short)
        let isBetween = index > 0 && index + 1 < short.count && short[index - 1] && short[index + 1] && index > 1
        return isInRow || isBetween ? nil : hasMarkedLevels ? 3 : 2
    }

    private func isFollowed(by count: Int, _ index: Int, _ short: [Bool]) -> Bool {
        index + count < short.count && short[(index + 1)...(index + count)].allSatisfy { $0 }
    }

    /// Whether a line is short, begins as a heading does, and does not end as a sentence.
    private static func mayBeHeading(_ line: DraftLine) -> Bool {
        let text = line.text.plain
        guard line.isSingle, line.isAlone || line.label?.isBullet == false, let first = text.firstOfWords,
            let last = text.last, text.hasWords
        else { return false }
        let words = text.wordRanges.count
        let isShort = text.count <= 90 && words <= 14
        let starts = first.isCapital || first.isDigit && line.label == nil
        let lastWord = text.wordRanges.last.map { text[$0].bare.string } ?? ""
        let ends =
            [".", ",", ";", ":"].contains(last) || text.contains(";") || Vocabulary.linkingWords.contains(lastWord)
        return isShort && starts && !ends && !text.string.contains(": ") && text.contains(where: \.isLetter)
    }
}

extension DraftLine {
    /// Whether all its letters are capitals.
    var isInCapitals: Bool {
        let letters = text.lazy.filter { $0.isLetter && !Mark.isMark($0) }
        return isSingle && isAlone && text.count <= 100 && letters.prefix(4).count > 3
            && letters.allSatisfy { !$0.isSmallLetter }
    }

    /// Whether it may stand at the top of a document as its title.
    fileprivate var mayBeTitle: Bool {
        isSingle && isAlone && (label == nil) && text.count <= 150 && text.hasWords && !text.endsSentence
            && ![":", ";", ","].contains(text.lastSign)
    }
}
