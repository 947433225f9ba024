internal import Diagnostics

/// A reference that an author typed: “Option 7”, “Appendix B”, “Tables 2 and 3”.
struct TypedReference {
    let kind: ReferenceKind
    /// The word, as a place among the words of the prose.
    let word: Int
    /// The numbers or letters that it names, as they are written, and where.
    let labels: [(text: String, bytes: Range<Int>)]

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

    private func typedReference(at index: Int) -> TypedReference? {
        guard let kind = ReferenceKind(bytes(ofWord: index)), !kind.isName || self[index].isCapitalised else {
            return nil
        }
        var labels: [(text: String, bytes: Range<Int>)] = []
        var place = self[index].range.upperBound
        let isPlural = bytes(ofWord: index).last.map { $0 | 0x20 == UInt8(ascii: "s") } ?? false
        while let start = labels.isEmpty ? afterBlank(place) : isPlural ? afterJoint(place) : nil,
            let label = label(at: start, isCapital: self[index].isCapitalised)
        {
            labels.append((String(decoding: prose.bytes[label], as: UTF8.self), label))
            place = label.upperBound
        }
        return labels.isEmpty ? nil : TypedReference(kind: kind, word: index, labels: labels)
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
    private func label(at start: Int, isCapital: Bool) -> Range<Int>? {
        let rest = bytes(from: start)
        var end = start
        while end < rest.endIndex, rest[end].isDigit { end += 1 }
        while end > start, end + 1 < rest.endIndex, rest[end] == UInt8(ascii: "."), rest[end + 1].isDigit {
            end += 2
            while end < rest.endIndex, rest[end].isDigit { end += 1 }
        }
        if end < rest.endIndex, end == start ? isCapital && rest[end].isUppercaseLetter : rest[end].isLowercaseLetter {
            end += 1
        }
        guard end > start, end == rest.endIndex || Self.endsLabel(rest[end...]) else { return nil }
        return start..<end
    }

    /// Not within a longer word or number: `2026/27`, `10%`, `3,000`, `2-bed`.
    private static func endsLabel(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first else { return true }
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
