package import Diagnostics
internal import Papers

extension Rule {
    package static let placeholder = Rule(
        "placeholder", .warning, "A place that was to be filled in later still waits for its words.",
        canBeLowered: true, canBeAccepted: true,
        example: .text("Care at home costs £X an hour.", mended: "Care at home costs £21 an hour."))
}

extension Diagnostic {
    fileprivate static func placeholder(at span: Span) -> Diagnostic {
        Diagnostic(
            .placeholder, at: span, "\(span.text.withSingleBlanks.quoted) waits for words that were to come later",
            suggestion: "fill it in, or take it out")
    }
}

/// Finds what stands in a draft for words that are still to come: `TBC`, `XX`, `[insert date]`, `£X`, `???`.
enum Placeholders: WordCheck {
    static let rules: [Rule] = [.placeholder]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages(where: \.mayHoldPlaceholders).flatMap { passage -> [Diagnostic] in
            let all =
                passage.bracketedPlaceholders + passage.placeholderWords + passage.stressedPlaceholders
                + passage.questionMarks
            // `£X.XX` and `xx/xx/2026` are one each.
            return all.merged(apart: 1).map { .placeholder(at: passage.span(of: $0)) }
        }
    }

    /// What brackets hold that ask for something.
    fileprivate static let asked: Set<String> = [
        "address", "amount", "council name", "date", "email", "figure", "figures", "job title", "name", "number",
        "officer", "officer name", "phone", "tbc", "tbd", "telephone", "title", "to be added", "to be completed",
        "to be confirmed", "to follow", "year",
    ]
    /// The same, where they are no words of somebody that a quotation leaves open: “the [role] is clear”.
    fileprivate static let askedInOwnWords: Set<String> = [
        "department", "desc", "description", "email address", "first name", "job role", "l/m/h", "last name",
        "location",
        "organisation", "role", "signature", "surname", "team", "time", "venue", "your council", "your name",
        "your organisation",
    ]
    /// The last of a few words in brackets that ask for something: `[start date]`.
    fileprivate static let lastAsked: Set<String> = [
        "address", "amount", "date", "description", "figure", "name", "number", "title",
    ]
    /// Words that are placeholders themselves, or begin one.
    fileprivate static let words: WordClasses = [.placeholder, .placeholderInCapitals, .lorem]
}

extension PassageRange {
    fileprivate var mayHoldPlaceholders: Bool {
        traits.contains(.beginsWithX) || !classes.isDisjoint(with: Placeholders.words)
            || classes.contains(.asking) || !signs.isDisjoint(with: [.squareBracket, .angleBracket, .questionMark])
    }
}

extension Passage {
    fileprivate var placeholderWords: [Range<Int>] { words.compactMap(placeholder) }

    private func placeholder(at index: Int) -> Range<Int>? {
        let word = self[index]
        let isCandidate = word.traits.contains(.beginsWithX) || !word.classes.isDisjoint(with: Placeholders.words)
        guard isCandidate, !word.isValue, !isInAddress(index) else { return nil }
        if word.classes.contains(.lorem), index + 1 < words.upperBound, self[index + 1].classes.contains(.ipsum) {
            return bytes(ofWords: index..<(index + 2))
        }
        if isNothing(index) { return nothing(at: index) }
        let isInCapitals = word.classes.contains(.placeholderInCapitals) && word.traits.contains(.capitals)
        return word.classes.contains(.placeholder) || isInCapitals ? word.range : nil
    }

    /// `XX`, and with its sign `£X`; not the number in Article XX.
    private func nothing(at index: Int) -> Range<Int>? {
        let (word, sign) = (self[index].range, "£".utf8)
        if bytes(before: word.lowerBound).suffix(sign.count).elementsEqual(sign) {
            return (word.lowerBound - sign.count)..<word.upperBound
        }
        let isNumber = index > words.lowerBound && self[index - 1].classes.contains(.numbered)
        let isPair = xs(of: index) == word.count && word.count > 1
        return isPair && !isNumber ? word : nil
    }

    /// `X`, `xx`, and after a pound sign also `Xm` and `XXk`.
    private func isNothing(_ index: Int) -> Bool {
        let rest = bytes(ofWord: index).dropFirst(xs(of: index)).prefix(3).map(\.lowercased)
        return (1...Self.longestRun).contains(xs(of: index))
            && (rest.isEmpty || ["k", "m", "bn"].contains { rest.elementsEqual($0.utf8) })
    }

    /// How many X it begins with.
    private func xs(of index: Int) -> Int { bytes(ofWord: index).prefix { $0 | 0x20 == UInt8(ascii: "x") }.count }

    /// `www.xxx.org`, `tbc@camden.gov.uk`
    private func isInAddress(_ index: Int) -> Bool {
        let word = self[index].range
        let (before, after) = (bytes(before: word.lowerBound).suffix(2), bytes(from: word.upperBound).prefix(2))
        let isAfterPoint =
            before.count == 2 && ".@".utf8.contains(before[before.startIndex + 1])
            && (before.first?.isLetterOrDigit ?? false)
        let isBeforePoint =
            after.count == 2 && ".@".utf8.contains(after[after.startIndex])
            && (after.last?.isLetter ?? false) && after.last?.lowercased != UInt8(ascii: "x")
        // `£X.XX`
        let isAfterX = before.count == 2 && before.first?.lowercased == UInt8(ascii: "x")
        return isAfterPoint && !isAfterX || isBeforePoint || after.first == UInt8(ascii: "@")
    }

    /// Three question marks or more.
    fileprivate var questionMarks: [Range<Int>] {
        guard range.signs.contains(.questionMark) else { return [] }
        var found: [Range<Int>] = []
        var start = range.bytes.lowerBound
        for index in range.bytes where prose.bytes[index] != UInt8(ascii: "?") {
            if index - start > 2 { found.append(start..<index) }
            start = index + 1
        }
        let end = range.bytes.upperBound
        return end - start > 2 ? found + [start..<end] : found
    }

    /// `[insert …]`, `<insert …>`, `[date]`
    fileprivate var bracketedPlaceholders: [Range<Int>] {
        guard !range.signs.isDisjoint(with: [.squareBracket, .angleBracket]) else { return [] }
        return words.compactMap(bracketedPlaceholder)
    }

    private func bracketedPlaceholder(at index: Int) -> Range<Int>? {
        let start = self[index].range.lowerBound - 1
        guard start >= range.bytes.lowerBound, let closing = Self.closing(prose.bytes[start]),
            let end = bytes(from: start).prefix(Self.longestPlaceholder).firstIndex(of: closing)
        else { return nil }
        let inside = String(decoding: prose.bytes[(start + 1)..<end], as: UTF8.self).wording
        let place = start..<(end + 1)
        let isAsking =
            self[index].classes.contains(.asking) || Placeholders.asked.contains(inside)
            || isAskingInOwnWords(inside) && !isQuoted(place)
        return isAsking ? place : nil
    }

    private func isAskingInOwnWords(_ inside: String) -> Bool {
        let words = inside.split(separator: " ")
        let isShort = (2...3).contains(words.count) && !words.contains { ["a", "of", "the"].contains($0) }
        return Placeholders.askedInOwnWords.contains(inside)
            || isShort && words.last.map { Placeholders.lastAsked.contains(String($0)) } ?? false
    }

    private static func closing(_ opening: UInt8) -> UInt8? {
        switch opening {
        case UInt8(ascii: "["): UInt8(ascii: "]")
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        default: nil
        }
    }

    private static let longestRun = 8
    private static let longestPlaceholder = 200
}
