internal import Diagnostics

/// Tells whether a place named in words is one of another document: “section 2 of the Care Act 2014”, “Schedule 12A,
/// paragraph 3”.
enum OtherDocument {
    /// What can hold sections of its own, as it begins in small letters.
    private static let owners = [
        "act", "regulation", "code", "constitution", "order", "schedule", "appendix", "appendices", "annex", "report",
        "guidance", "directive", "charter", "convention", "agreement", "contract", "statute", "bill", "framework",
        "policy", "strategy", "minutes", "rules", "plan", "handbook", "manual", "scheme", "deed", "lease",
    ]
    /// What joins several places that have one owner.
    private static let joining = [
        "and", "or", "to", "&", "section", "sections", "paragraph", "paragraphs", "para", "para.", "paras", "table",
        "tables", "figure", "figures",
    ]
    private static let longest = 160

    /// - Parameters:
    ///   - text: Of the whole line.
    ///   - range: Where the place is named in it, in bytes.
    static func owns(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        let behind = text[min(range.upperBound, text.count)...].prefix(longest)
        let before = text[..<min(range.lowerBound, text.count)].suffix(longest)
        return isOwned(behind: words(behind)) || isOwned(before: words(before))
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    }

    private static func isOwned(behind words: [Substring]) -> Bool {
        var words = words[...]
        // What touches the number: a sign that ends the sentence ends the search.
        while let first = words.first, first.isSigns || isJoining(first) {
            if first.endsSentence { return false }
            words = words.dropFirst()
        }
        guard let first = words.first else { return false }
        let names = words.dropFirst().untilSentenceEnds
        switch first.lowercased() {
        case "of": return !isOwn(names)
        case "in", "under", "to", "within", "from": return names.prefix(6).contains(where: isOwner) && !isOwn(names)
        default:
            // “section 2, Care Act 2014”
            return first.first?.isUppercase ?? false
                && words.untilSentenceEnds.prefix { $0.first?.isUppercase ?? false }.contains(where: isOwner)
        }
    }

    private static func isOwned(before words: [Substring]) -> Bool {
        var words = words[...]
        while let last = words.last, !last.endsSentence, isJoining(last) || last.isNumber { words = words.dropLast() }
        guard let last = words.last, !last.endsSentence else { return false }
        if isOwner(last), last.first?.isUppercase ?? false { return true }
        let isName = last.utf8.count <= 5 && last.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: ",") }
        guard isName, last.first.map({ $0.isUppercase || $0.isNumber }) ?? false,
            let owner = words.dropLast().last
        else { return false }
        return isOwner(owner) && owner.first?.isUppercase ?? false
    }

    /// “of this report”, “of the report”.
    private static func isOwn(_ names: [Substring]) -> Bool {
        let names = names.prefix(2).map(\.letters)
        guard names.count == 2, ["this", "the"].contains(names[0]) else { return false }
        let own = ["report", "paper", "document", "appraisal"]
        return own.contains(names[1]) || names[0] == "this" && ["section", "appendix"].contains(names[1])
    }

    private static func isJoining(_ word: Substring) -> Bool {
        joining.contains(word.lowercased()) || word.isNumber
    }

    private static func isOwner(_ word: Substring) -> Bool {
        let letters = word.letters
        return owners.contains { letters == $0 || letters == "\($0)s" }
    }
}

extension Substring {
    fileprivate var letters: String { String(filter(\.isLetter)).lowercased() }
    fileprivate var isSigns: Bool { !contains { $0.isLetter || $0.isNumber } }
    fileprivate var isNumber: Bool { utf8.contains(where: \.isDigit) && !contains(where: \.isLetter) }
    fileprivate var endsSentence: Bool {
        ".;:?!".contains(last ?? " ") && !["para.", "no."].contains(lowercased())
    }
}

extension ArraySlice<Substring> {
    fileprivate var untilSentenceEnds: [Substring] {
        guard let end = firstIndex(where: \.endsSentence) else { return Array(self) }
        return Array(self[...end])
    }
}
