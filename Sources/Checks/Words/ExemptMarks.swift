internal import Diagnostics

extension String {
    /// Whether a title marks what it is of as not for the public: “Prices (exempt)”, “Exempt appendix: prices”, “Not for
    /// publication – prices”; not “VAT (exempt)” or “Exempt accommodation”.
    var marksExempt: Bool { marksExempt(isLine: false) }

    /// - Parameter isLine: Whether it is a line of a text, which may be a sentence about something else.
    func marksExempt(isLine: Bool) -> Bool {
        let small = wording
        guard Self.signs.contains(where: { small.utf8.contains(bytes: $0.utf8) }) else { return false }
        let segments = small.segments
        if segments.contains(where: { $0.saysExempt(atStart: isLine) }) { return true }
        let words = segments.flatMap { $0 }
        guard !words.contains(where: Self.otherExemptions.contains) else { return false }
        return hasMarkInCapitals(words) || segments.indices.contains { segments[$0].isMark(isFirst: $0 == 0) }
    }

    /// The same of a file’s name: `exempt-prices.pdf`.
    var namesExemptFile: Bool {
        let stem = wording.utf8.prefix { $0 != UInt8(ascii: ".") }
        let words = stem.split { !$0.isLetterOrDigit }.map { String(Substring($0)) }
        guard !words.contains(where: Self.otherExemptions.contains) else { return false }
        return words.saysExempt(atStart: false) || words.first == "exempt" || words.last == "exempt"
    }

    private static let signs = ["exempt", "confiden", "for publication"]
    /// What is exempt from something else than publication.
    private static let otherExemptions: Set<String> = [
        "accommodation", "charge", "charges", "charities", "charity", "duty", "non", "no", "not", "students",
        "supplies",
        "tax", "taxes", "vat",
    ]

    /// `EXEMPT` among words in small letters.
    private func hasMarkInCapitals(_ words: [String]) -> Bool {
        guard utf8.contains(where: \.isLowercaseLetter) else { return false }
        return utf8.split { !$0.isLetterOrDigit }.contains { word in
            ["EXEMPT", "CONFIDENTIAL"].contains { word.elementsEqual($0.utf8) }
        }
    }

    /// The words between brackets, colons and dashes.
    private var segments: [[String]] {
        var segments: [[String]] = [[]]
        var word = ""
        func endWord() {
            if !word.isEmpty { segments[segments.count - 1].append(word) }
            word = ""
        }
        for token in unicodeScalars.split(separator: " ") {
            if token.allSatisfy({ "-–—".unicodeScalars.contains($0) }) { segments.append([]) }
            for scalar in token {
                if "()[]:;|/–—".unicodeScalars.contains(scalar) {
                    endWord()
                    segments.append([])
                } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                    word.unicodeScalars.append(scalar)
                } else {
                    endWord()
                }
            }
            endWord()
        }
        return segments.filter { !$0.isEmpty }
    }
}

extension [String] {
    /// Whether these words of a title speak of publication themselves.
    fileprivate func saysExempt(atStart: Bool) -> Bool {
        [["not", "for", "publication"], ["exempt", "from", "publication"], ["exempt", "from", "disclosure"]].contains {
            phrase in
            indices.prefix(atStart ? 1 : count).contains { start in
                self[start...].starts(with: phrase)
                    && !self[..<start].contains { ["no", "not", "non", "nothing", "none"].contains($0) }
            }
        }
    }

    fileprivate func isMark(isFirst: Bool) -> Bool {
        let isPart = count > 2 && ["appendix", "annex"].contains(self[count - 2])
        let words = isPart ? Array(dropLast()) : self
        if !isFirst, words == ["exempt", "information"] { return true }
        if Self.marks.contains(words.joined(separator: " ")) { return true }
        guard words.count > 1 else { return false }
        return words[0] == "exempt" && Self.afterExempt.contains(words[1])
            || words[0] == "confidential" && ["annex", "appendix", "version"].contains(words[1])
    }

    private static let marks: Set<String> = [
        "appendix exempt", "commercial in confidence", "commercially confidential", "confidential", "exempt",
        "fully exempt", "in confidence", "part exempt", "partly exempt", "private and confidential",
        "strictly confidential", "strictly private and confidential", "wholly exempt",
    ]
    private static let afterExempt: Set<String> = [
        "annex", "appendix", "by", "document", "item", "paper", "para", "paragraph", "pursuant", "report", "under",
        "version", "within",
    ]
}
