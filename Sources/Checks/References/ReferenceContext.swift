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

/// Where a passage begins to be about other documents.
struct OtherDocuments {
    /// The first word that names one; the end where none does.
    let first: Int
    /// The first word of its sentence.
    let sentence: Int

    init(first: Int, in passage: Passage) {
        self.first = first
        sentence = passage.words.contains(first) ? passage.sentence(around: first).lowerBound : first
    }
}

extension Passage {
    /// - Parameters:
    ///   - reference: One of this passage.
    ///   - other: Where it begins to be about other documents.
    func context(of reference: TypedReference, besides other: OtherDocuments) -> ReferenceContext {
        let place = reference.bytes(in: self)
        if isQuoted(place) { return .elsewhere }
        var next = reference.word + 1
        while next < words.upperBound, self[next].range.lowerBound < place.upperBound { next += 1 }
        var joint = next < words.upperBound ? prose.bytes[place.upperBound..<self[next].range.lowerBound] : []
        // “Appendix 2 (exempt) of Leisure centres”
        if joint.elementsEqual(" (".utf8), isWord(next, in: ["exempt"]), next + 1 < words.upperBound {
            joint = gap(after: next).first == UInt8(ascii: ")") ? gap(after: next).dropFirst() : []
            next += 1
        }
        if next < words.upperBound, !joint.isEmpty, joint.allSatisfy(\.isBlank) {
            if let following = context(from: next) {
                // “The Ofsted report is old. Table 2 of the report …”: it may be the one named before.
                if case .report = following, other.first < reference.word { return .elsewhere }
                return following
            }
        }
        return reference.word >= other.sentence || isElsewhere(before: reference.word) ? .elsewhere : .open
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
        guard word > words.lowerBound else { return false }
        guard isJoined(after: word - 1) else { return followsGuideline(word) }
        let isTheirs = (max(words.lowerBound, word - 3)..<word).contains { owner in
            isWord(owner, in: ["their", "its", "his", "her", "your"]) && (owner..<word).allSatisfy(isJoined(after:))
        }
        if isTheirs || isGuideline(word - 1) { return true }
        let before = self[word - 1]
        let bytes = bytes(ofWord: word - 1)
        let isOwner = bytes.suffix(2).elementsEqual("'s".utf8) || gap(after: word - 1).first == UInt8(ascii: "'")
        let isFirst = word - 1 == words.lowerBound || gap(after: word - 2).contains { ".:;!?".utf8.contains($0) }
        return isOwner || before.traits.contains(.number) || before.isCapitalised && !isFirst
            || isWord(
                word - 1, in: ["any", "each", "every", "another", "a", "an", "calls", "called", "titled"])
    }

    /// “NICE NG27, paragraphs 5.1 and 5.2”, “(ADASS 2025, Table 3)”, “Working Together 2026 (paragraph 5.1)”.
    private func followsGuideline(_ word: Int) -> Bool {
        let gap = gap(after: word - 1)
        guard let first = gap.first(where: { !$0.isBlank }), first == UInt8(ascii: ",") || first == UInt8(ascii: "(")
        else { return false }
        return isGuideline(word - 1) || self[word - 1].traits.contains(.fourDigits)
    }

    /// `NG27`, `NPPF`: a name of capitals and perhaps digits.
    private func isGuideline(_ word: Int) -> Bool {
        let bytes = bytes(ofWord: word)
        return bytes.count > 1 && self[word].isCapitalised && bytes.allSatisfy { $0.isUppercaseLetter || $0.isDigit }
    }

    /// Whether a word names a document, and is none of this paper's parts as “Annex B” is.
    private func isDocument(_ index: Int) -> Bool {
        let classes = self[index].classes
        return classes.contains(.document)
            && !(classes.contains(.reference) && typedReference(at: index) != nil)
    }

    /// Where it names other documents than this paper; what follows may be about them.
    var otherDocuments: OtherDocuments {
        guard range.classes.contains(.document) else { return OtherDocuments(first: words.upperBound, in: self) }
        let first = words.first { isDocument($0) && !isWord($0 - 1, in: ["this", "our"]) }
        return OtherDocuments(first: first ?? words.upperBound, in: self)
    }

    /// The words of the sentence that a word stands in, so far as they are near.
    func sentence(around word: Int) -> ClosedRange<Int> {
        var (start, end) = (word, word)
        while start > words.lowerBound, word - start < Self.mostOfSentence, !isEndOfSentence(after: start - 1) {
            start -= 1
        }
        while end + 1 < words.upperBound, end - word < Self.mostOfSentence, !isEndOfSentence(after: end) { end += 1 }
        return start...end
    }

    private static let mostOfSentence = 80

    private func isEndOfSentence(after word: Int) -> Bool {
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
