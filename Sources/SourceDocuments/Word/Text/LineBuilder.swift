/// Puts a line together from the pieces of one paragraph, or of several whose ends are deleted, and finds out which words
/// of the file are others in the line.
struct LineBuilder {
    /// Where a piece leads.
    struct Target: Hashable {
        /// Pieces next to one another are one link when they have it from the same place.
        let id: Int
        let address: String
        let isBookmark: Bool
    }

    private var kept: [(inline: SourceInline, target: Target?)] = []
    /// The last text, as long as it goes on.
    private var text: (text: String, emphasis: SourceEmphasis, target: Target?)?
    /// Whether anything is seen of the present paragraph, and of the line.
    private(set) var hasOwnWords = false
    private(set) var isBlank = true
    /// The text of the present paragraph as it stands in the file.
    private var raw = ""
    private var leftOut: [(reason: LeftOutReason, text: String)] = []
    /// Whether nothing stands behind the last of these yet.
    private var isLeavingOut = false
    /// What the file has, paragraph by paragraph, and what was left out of it.
    private var fileTexts: [String] = []
    private var leftOutTexts: [String] = []
    /// What makes words of the line others than those of the file.
    private var difference: String?

    /// Adds a text that is shown as it stands.
    mutating func add(_ text: String, _ emphasis: SourceEmphasis, to target: Target?) {
        raw += text
        show(text, emphasis, to: target)
    }

    /// Adds what has no words.
    mutating func add(_ inline: SourceInline, to target: Target?) {
        endText()
        isLeavingOut = false
        kept.append((inline, target))
        if inline != .lineBreak { (hasOwnWords, isBlank) = (true, false) }
    }

    mutating func addBreak(to target: Target?) {
        raw += "\n"
        add(.lineBreak, to: target)
    }

    /// Adds a text that is shown as another.
    mutating func add(
        _ text: String, _ emphasis: SourceEmphasis, insteadOf raw: String, since what: String, to target: Target?
    ) {
        difference = difference ?? what
        self.raw += raw
        if !text.isEmpty { show(text, emphasis, to: target) }
    }

    mutating func leaveOut(_ text: String, because reason: LeftOutReason) {
        raw += text
        if isLeavingOut, let last = leftOut.last, last.reason == reason {
            leftOut[leftOut.count - 1].text += text
        } else {
            leftOut.append((reason, text))
        }
        isLeavingOut = true
    }

    private mutating func show(_ more: String, _ emphasis: SourceEmphasis, to target: Target?) {
        isLeavingOut = false
        if text?.emphasis == emphasis, text?.target == target {
            text?.text += more
        } else {
            endText()
            text = (more, emphasis, target)
        }
        if !more.isBlank { (hasOwnWords, isBlank) = (true, false) }
    }

    private mutating func endText() {
        guard let text else { return }
        kept.append((.text(text.text, text.emphasis), text.target))
        self.text = nil
    }
}

// MARK: - Ends

extension LineBuilder {
    /// Ends a paragraph of the file, whether the line goes on or not.
    ///
    /// - Returns: What was left out of it.
    mutating func endParagraph(isJoined: Bool) -> [(reason: LeftOutReason, text: String)] {
        let gone = leftOut.filter { !$0.text.isBlank }
        if isJoined { difference = difference ?? "words on both sides of the end of a paragraph that is no more" }
        if !leftOut.isEmpty { difference = difference ?? "words that touch what is left out" }
        fileTexts.append(raw)
        leftOutTexts += gone.map(\.text)
        (raw, leftOut, hasOwnWords, isLeavingOut) = ("", [], false, false)
        return gone
    }

    /// Ends the line.
    ///
    /// - Returns: Its pieces; and the words of the file that are not in it as they are, with those that are instead.
    mutating func take() -> (inlines: [SourceInline], cleaning: (what: String, before: String, after: String)?) {
        defer { self = LineBuilder() }
        endText()
        trim()
        let inlines = grouped
        guard let difference else { return (inlines, nil) }
        let fileWords = fileTexts.flatMap(\.wordsBetweenBlanks)
        let words = ([inlines.map(\.text).joined()] + leftOutTexts).flatMap(\.wordsBetweenBlanks)
        let before = Self.difference(of: fileWords, without: words)
        let after = Self.difference(of: words, without: fileWords)
        if before.isEmpty && after.isEmpty { return (inlines, nil) }
        return (inlines, (difference, before.joined(separator: " "), after.joined(separator: " ")))
    }

    /// Takes blanks away before and behind the line.
    private mutating func trim() {
        if case .text(let text, let emphasis)? = kept.first?.inline {
            kept[0].inline = .text(text.withoutBlanksBefore, emphasis)
        }
        if case .text(let text, let emphasis)? = kept.last?.inline {
            kept[kept.count - 1].inline = .text(text.withoutBlanksBehind, emphasis)
        }
        kept.removeAll { piece in
            guard case .text("", _) = piece.inline else { return false }
            return true
        }
    }

    /// With the pieces that lead to one place in one link.
    private var grouped: [SourceInline] {
        var inlines: [SourceInline] = []
        var start = 0
        while start < kept.count {
            guard let target = kept[start].target else {
                inlines.append(kept[start].inline)
                start += 1
                continue
            }
            let end = kept[start...].firstIndex { $0.target != target } ?? kept.count
            let inner = kept[start..<end].map(\.inline)
            inlines.append(
                target.isBookmark ? .reference(inner, bookmark: target.address) : .link(inner, address: target.address))
            start = end
        }
        return inlines
    }

    /// The words of a list that another does not have, or not as often.
    private static func difference(of words: [String], without others: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for word in others { counts[word, default: 0] += 1 }
        return words.filter { word in
            guard let count = counts[word], count > 0 else { return true }
            counts[word] = count - 1
            return false
        }
    }
}
