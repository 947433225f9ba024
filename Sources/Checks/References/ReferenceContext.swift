internal import Diagnostics

/// What the words around a reference say of the document that it is about.
enum ReferenceContext {
    /// This paper for sure: “Table 3 below”, “section 4 of this report”.
    case here
    /// The report of this paper: “paragraph 3.4 of the report”.
    case report
    /// An appendix of this paper: “Table 1 of Appendix 2”.
    case appendix(String)
    /// Another document, or perhaps one: “Table 2 of the Government’s guidance”, “section 19 of the Care Act 2014”.
    case elsewhere
    /// Nothing.
    case open
}

extension Passage {
    /// - Parameters:
    ///   - reference: One of this passage.
    ///   - other: Where its sentences begin to be about other documents.
    func context(of reference: TypedReference, elsewhereFrom other: Int) -> ReferenceContext {
        let place = reference.bytes(in: self)
        if isQuoted(place) { return .elsewhere }
        var next = reference.word + 1
        while next < words.upperBound, self[next].range.lowerBound < place.upperBound { next += 1 }
        let joint = next < words.upperBound ? prose.bytes[place.upperBound..<self[next].range.lowerBound] : []
        if next < words.upperBound, !joint.isEmpty, joint.allSatisfy(\.isBlank) {
            if let following = context(from: next) { return following }
        }
        return reference.word >= other || isElsewhere(before: reference.word) ? .elsewhere : .open
    }

    /// By what follows: nil where that says nothing.
    private func context(from next: Int) -> ReferenceContext? {
        if isWord(next, in: ["above", "below", "overleaf"]) { return .here }
        guard isWord(next, in: ["of", "in", "to", "from", "at", "on", "by", "under"]) else { return nil }
        guard isJoined(after: next) else { return .elsewhere }
        if isWord(next + 1, in: ["this"]), isJoined(after: next + 1),
            isWord(next + 2, in: ["paper", "report", "appraisal", "document", "appendix", "section"])
        {
            return .here
        }
        if isWord(next, in: ["of", "in"]), isWord(next + 1, in: ["the"]), isJoined(after: next + 1),
            isWord(next + 2, in: ["report"])
        {
            return .report
        }
        if isWord(next + 1, in: ["appendix"]), isJoined(after: next + 1) {
            return .appendix(String(decoding: bytes(ofWord: next + 2), as: UTF8.self))
        }
        return .elsewhere
    }

    /// “Care Act Section 19”, “the Government’s Table 2”: what stands directly before it belongs to it.
    private func isElsewhere(before word: Int) -> Bool {
        guard word > words.lowerBound, isJoined(after: word - 1) else { return false }
        let before = self[word - 1]
        let bytes = bytes(ofWord: word - 1)
        let isOwner = bytes.suffix(2).elementsEqual("'s".utf8) || gap(after: word - 1).first == UInt8(ascii: "'")
        let isFirst = word - 1 == words.lowerBound || gap(after: word - 2).contains { ".:;!?".utf8.contains($0) }
        return isOwner || before.traits.contains(.number) || before.isCapitalised && !isFirst
            || isWord(
                word - 1, in: ["its", "their", "his", "her", "your", "any", "each", "every", "another", "a", "an"])
    }

    /// The first word of the first sentence that names another document; what follows may be about it.
    var startOfOtherDocuments: Int {
        let first = words.first { index in
            self[index].classes.contains(.document) && !isWord(index - 1, in: ["this", "our"])
        }
        guard var start = first else { return words.upperBound }
        while start > words.lowerBound, !endsSentence(after: start - 1) { start -= 1 }
        return start
    }

    private func endsSentence(after word: Int) -> Bool {
        let gap = gap(after: word)
        guard let first = gap.first else { return false }
        return ".!?".utf8.contains(first) && gap.count > 1
    }

    func isWord(_ index: Int, in list: [String]) -> Bool {
        guard words.contains(index) else { return false }
        let bytes = bytes(ofWord: index)
        return list.contains { bytes.count == $0.utf8.count && bytes.elementsEqual($0.utf8) { $0.lowercased == $1 } }
    }
}
