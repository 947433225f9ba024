package import Diagnostics

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
enum Placeholders {
    static func find(in passages: [Passage]) -> [Diagnostic] {
        passages.flatMap { passage -> [Diagnostic] in
            let all = passage.bracketedPlaceholders + passage.placeholderWords + passage.questionMarks
            // `£X.XX` and `xx/xx/2026` are one each.
            return all.merged(apart: 1).map { .placeholder(at: passage.line.span(of: $0)) }
        }
    }

    fileprivate static let words: Set<String> = ["tbc", "tbd"]
    fileprivate static let capitals: Set<String> = ["TODO", "FIXME"]

    /// What brackets hold that ask for something, whole or as their first word.
    fileprivate static let asked: Set<String> = [
        "address", "amount", "council name", "date", "email", "figure", "figures", "job title", "name", "number",
        "officer", "officer name", "phone", "tbc", "tbd", "telephone", "title", "to be added", "to be completed",
        "to be confirmed", "to follow", "year",
    ]
    fileprivate static let asking: Set<String> = ["insert", "placeholder", "enter"]

    /// Before these a pair of X is a number: Article XX.
    fileprivate static let numbered: Set<String> = ["article", "chapter", "protocol", "title", "volume"]
}

extension Passage {
    fileprivate var placeholderWords: [Range<Int>] {
        words.indices.compactMap { index in
            let word = words[index]
            guard !word.isValue, !isInAddress(word) else { return nil }
            if word.key == "lorem", index + 1 < words.count, words[index + 1].key == "ipsum" {
                return word.range.lowerBound..<words[index + 1].range.upperBound
            }
            if isNothing(word) {
                let sign = "£".utf8
                let isMoney = line.bytes[..<word.range.lowerBound].reversed().starts(with: sign.reversed())
                let isNumber = index > 0 && Placeholders.numbered.contains(words[index - 1].key)
                if isMoney { return (word.range.lowerBound - sign.count)..<word.range.upperBound }
                return (2...Self.longestRun).contains(word.xs) && word.xs == word.text.utf8.count && !isNumber
                    ? word.range : nil
            }
            return Placeholders.words.contains(word.key) || Placeholders.capitals.contains(word.text)
                ? word.range : nil
        }
    }

    /// `X`, `xx`, and after a pound sign also `Xm` and `XXk`.
    private func isNothing(_ word: ProseWord) -> Bool {
        let rest = word.key.utf8.dropFirst(word.xs)
        return (1...Self.longestRun).contains(word.xs)
            && (rest.isEmpty || ["k", "m", "bn"].contains(String(Substring(rest))))
    }

    /// `www.xxx.org`, `tbc@camden.gov.uk`
    private func isInAddress(_ word: ProseWord) -> Bool {
        let before = line.bytes[..<word.range.lowerBound].suffix(2)
        let after = line.bytes[word.range.upperBound...].prefix(2)
        let isAfterPoint =
            before.count == 2 && ".@".utf8.contains(before[before.startIndex + 1])
            && (before.first?.isLetterOrDigit ?? false)
        let isBeforePoint =
            after.count == 2 && ".@".utf8.contains(after[after.startIndex])
            && (after.last?.isLetter ?? false) && after.last?.lowercased != UInt8(ascii: "x")
        return isAfterPoint && !isXs(before: word) || isBeforePoint || after.first == UInt8(ascii: "@")
    }

    /// `£X.XX`
    private func isXs(before word: ProseWord) -> Bool {
        line.bytes[..<word.range.lowerBound].dropLast().last?.lowercased == UInt8(ascii: "x")
    }

    /// Three question marks or more.
    fileprivate var questionMarks: [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in 0...line.bytes.count {
            if index < line.bytes.count, line.bytes[index] == UInt8(ascii: "?") { continue }
            if index - start > 2 { found.append(start..<index) }
            start = index + 1
        }
        return found
    }

    /// `[insert …]`, `<insert …>`, `[date]`
    fileprivate var bracketedPlaceholders: [Range<Int>] {
        let pairs = [UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "<"): UInt8(ascii: ">")]
        return words.indices.compactMap { index in
            let start = words[index].range.lowerBound - 1
            guard start >= 0, let closing = pairs[line.bytes[start]],
                let end = line.bytes[start...].prefix(Self.longestPlaceholder).firstIndex(of: closing)
            else { return nil }
            let inside = String(decoding: line.bytes[(start + 1)..<end], as: UTF8.self).wording
            let isAsking = Placeholders.asking.contains(words[index].key) || Placeholders.asked.contains(inside)
            return isAsking ? start..<(end + 1) : nil
        }
    }

    private static let longestRun = 8
    private static let longestPlaceholder = 200
}

extension ProseWord {
    /// How many X it begins with.
    fileprivate var xs: Int { key.utf8.prefix { $0 == UInt8(ascii: "x") }.count }
}
