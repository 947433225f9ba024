internal import Diagnostics

/// A reference that an author typed: “Option 7”, “Appendix B”, “Tables 2 and 3”.
struct TypedReference {
    let kind: ReferenceKind
    /// The word, as a place among the words of the prose.
    let word: Int
    /// The numbers or letters that it names, as they are written, and where.
    let labels: [(text: String, bytes: Range<Int>)]

    /// As the text writes the word, where it is not the usual one: `Annex`.
    func name(in passage: Passage) -> String {
        passage.isWord(word, in: ["annex", "annexes"]) ? "Annex" : kind.word
    }

    /// From the word to the end of the last number.
    func bytes(in passage: Passage) -> Range<Int> {
        passage[word].range.lowerBound..<(labels.last?.bytes.upperBound ?? passage[word].range.upperBound)
    }
}

extension Passage {
    /// All references that stand in it, in order.
    var typedReferences: [TypedReference] {
        words.compactMap { index in
            guard self[index].classes.contains(.reference), !self[index].isValue else { return nil }
            return typedReference(at: index)
        }
    }

    func typedReference(at index: Int) -> TypedReference? {
        guard let kind = ReferenceKind(bytes(ofWord: index)) else { return nil }
        var labels: [(text: String, bytes: Range<Int>)] = []
        var place = self[index].range.upperBound
        let isPlural = bytes(ofWord: index).last.map { $0 | 0x20 == UInt8(ascii: "s") } ?? false
        while let start = labels.isEmpty ? afterBlank(place) : isPlural ? afterJoint(place) : nil,
            let label = label(
                at: start, mayBeLetter: self[index].isCapitalised || kind == .option || kind == .appendix,
                mayBeRange: isPlural)
        {
            labels.append((String(decoding: prose.bytes[label], as: UTF8.self), label))
            place = label.upperBound
        }
        let isMeant = !kind.isName || self[index].isCapitalised || isNamed(index, kind, by: labels.count)
        return labels.isEmpty || !isMeant ? nil : TypedReference(kind: kind, word: index, labels: labels)
    }

    /// Whether the word in small letters begins a reference all the same: “see table 4”, “tables 1 and 9”.
    private func isNamed(_ word: Int, _ kind: ReferenceKind, by count: Int) -> Bool {
        if kind == .table, count > 1 { return true }
        guard word > words.lowerBound else { return false }
        return isJoined(after: word - 1)
            ? isWord(word - 1, in: ["see", "in", "from"]) : gap(after: word - 1).last == UInt8(ascii: "(")
    }

    private func afterBlank(_ place: Int) -> Int? {
        let rest = bytes(from: place)
        let blanks = rest.prefix { $0 == .space }
        return (1...2).contains(blanks.count) ? blanks.endIndex : nil
    }

    /// Behind a comma, “and”, “or”, “to”, a dash: what stands between the numbers of a list.
    private func afterJoint(_ place: Int) -> Int? {
        let rest = bytes(from: place)
        for joint in [", and ", ", or ", ", ", " and ", " or ", " to ", "–", "-", " & "]
        where rest.starts(with: joint.utf8) {
            return place + joint.utf8.count
        }
        return nil
    }

    /// `7`, `9.9`, `2b`, `B`: a number with what belongs to it, or one capital letter.
    ///
    /// - Parameter mayBeRange: Whether another number may follow behind a hyphen: “Options 1-4”.
    private func label(at start: Int, mayBeLetter: Bool, mayBeRange: Bool) -> Range<Int>? {
        let rest = bytes(from: start)
        var end = start
        while end < rest.endIndex, rest[end].isDigit { end += 1 }
        while end > start, end + 1 < rest.endIndex, rest[end] == UInt8(ascii: "."), rest[end + 1].isDigit {
            end += 2
            while end < rest.endIndex, rest[end].isDigit { end += 1 }
        }
        if end < rest.endIndex, end == start ? mayBeLetter && rest[end].isUppercaseLetter : rest[end].isLowercaseLetter
        {
            end += 1
        }
        guard end > start,
            end == rest.endIndex || Self.endsLabel(rest[end...]) || mayBeRange && Self.beginsRange(rest[end...])
        else { return nil }
        return start..<end
    }

    private static func beginsRange(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: "-") else { return false }
        let digits = rest.dropFirst().prefix(while: \.isDigit)
        let next = rest[digits.endIndex...].first
        return !digits.isEmpty && !(next.map { $0.isLetter || $0 == UInt8(ascii: "-") } ?? false)
    }

    /// Not within a longer word or number: `2026/27`, `10%`, `3,000`, `2-bed`.
    private static func endsLabel(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first else { return true }
        if ["'s", "’s"].contains(where: { rest.starts(with: $0.utf8) }) {
            return !(rest.dropFirst(first == UInt8(ascii: "'") ? 2 : 4).first?.isLetterOrDigit ?? false)
        }
        let isInside = rest.dropFirst().first?.isLetterOrDigit ?? false
        if first.isLetterOrDigit
            || first >= 0x80 && !rest.starts(with: "–".utf8) && !rest.starts(with: "—".utf8)
                && !rest.starts(with: "”".utf8) && !rest.starts(with: "…".utf8)
        {
            return false
        }
        return !"%$'_".utf8.contains(first) && !(isInside && "/,-:@".utf8.contains(first))
    }
}
