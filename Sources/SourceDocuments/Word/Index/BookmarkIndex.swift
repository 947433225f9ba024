/// The bookmarks of a document with their words and numbers, and what references say of them.
struct BookmarkIndex {
    private struct Expectation {
        let shown: String
        let bookmark: String
        let instruction: FieldInstruction
        let place: SourcePlace
    }

    /// All text that was kept, in its order.
    private var kept: [UInt8] = []
    private var open: [String: (name: String, start: Int)] = [:]
    private var ranges: [String: Range<Int>] = [:]
    private var starts: Set<String> = []
    /// Of the paragraphs that bookmarks begin in.
    private var numbers: [String: NumberCounter.Number] = [:]
    private var expectations: [Expectation] = []

    var keptBytes: Int { kept.count }

    mutating func keep(_ text: String) { kept += text.utf8 }

    func text(from start: Int) -> String {
        String(decoding: kept[min(start, kept.count)...].prefix(Self.mostBytes), as: UTF8.self)
    }

    mutating func start(_ name: String, id: String) {
        open[id] = (name, kept.count)
        starts.insert(name)
    }

    mutating func end(_ id: String) {
        guard let (name, start) = open.removeValue(forKey: id), ranges[name] == nil else { return }
        ranges[name] = start..<kept.count
    }

    /// Says which number the paragraph of some bookmarks has.
    mutating func number(_ bookmarks: [String], with number: NumberCounter.Number?) {
        guard let number else { return }
        for name in bookmarks { numbers[name] = number }
    }

    /// Notes what a reference shows, to be compared when all of the document is read.
    mutating func expect(
        _ shown: String, of bookmark: String, _ instruction: FieldInstruction, at place: SourcePlace
    ) {
        expectations.append(
            Expectation(shown: shown, bookmark: bookmark, instruction: instruction, place: place))
    }

    /// Texts that are longer are not compared.
    private static let mostBytes = 2_000
}

extension BookmarkIndex {
    /// What is wrong with references.
    var doubts: [SourceDoubt] {
        // The words of each bookmark are taken apart once, however many references lead to it.
        var words: [String: (words: String, small: String)] = [:]
        return expectations.compactMap { expected in
            message(expected, &words).map { SourceDoubt($0, at: expected.place) }
        }
    }

    private func message(_ expected: Expectation, _ known: inout [String: (words: String, small: String)]) -> String? {
        let shown = expected.shown.wordsBetweenBlanks.joined(separator: " ")
        guard starts.contains(expected.bookmark) else {
            return "the reference \(shown.quoted) leads to a place that the file no longer has: write where it leads"
        }
        if expected.instruction.name == "PAGEREF" {
            return "this is the number of a page (\(shown)), and a paper on the web has none: name the section instead"
        }
        let switches = expected.instruction
        if switches.has("r") || switches.has("n") || switches.has("w") { return numberMessage(expected, shown) }
        guard switches.switches.keys.allSatisfy({ "h*f".contains($0) }), let range = ranges[expected.bookmark],
            range.count < Self.mostBytes
        else { return nil }
        let words = known[expected.bookmark] ?? Self.words(kept[range])
        known[expected.bookmark] = words
        return words.small == shown.lowercased() ? nil : Self.stale(shown, words.words)
    }

    private func numberMessage(_ expected: Expectation, _ shown: String) -> String? {
        guard let number = numbers[expected.bookmark] else {
            return shown == "0"
                ? nil
                : "the reference \(shown.quoted) leads to a paragraph that has no number: look whether it is right"
        }
        let own = number.text.withoutFullStop
        let isRight =
            [own, number.full].contains(shown.withoutFullStop)
            || expected.instruction.has("r") && !shown.isEmpty && number.full.hasSuffix(shown.withoutFullStop)
            || expected.instruction.has("t") && own.filter(\.isNumber) == shown.filter(\.isNumber)
        return isRight ? nil : Self.stale(shown, expected.instruction.has("w") ? number.full : own)
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> (words: String, small: String) {
        let words = String(decoding: bytes, as: UTF8.self).wordsBetweenBlanks.joined(separator: " ")
        return (words, words.lowercased())
    }

    private static func stale(_ shown: String, _ right: String) -> String {
        "the reference says \(shown.quoted), and what it leads to is now \(right.quoted): press Ctrl+A and F9 in Word, "
            + "look whether it is right, and save"
    }
}
