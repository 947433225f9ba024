internal import Markdown

extension MarkdownRunWriter {
    /// Markdown looks at the characters around a mark to tell whether it opens or closes emphasis, and marks that
    /// touch are read as one. So emphasis takes `_` where it touches `*`, and a letter that would undo a mark is
    /// written as a reference, `&#97;`. The library looks past `~`, others do not: what is written suits both.
    mutating func writeEmphasis(
        _ content: Range<Int>, of run: MarkdownRun, of tree: MarkdownTree, length: Int,
        besideMarks marks: (UInt8?, UInt8?)
    ) {
        let star = UInt8(ascii: "*")
        let isPicky = marks.0 == star || marks.1 == star
        let mark = isPicky ? UInt8(ascii: "_") : star
        let start = output.count
        output.append(contentsOf: repeatElement(mark, count: length))
        leaveEmphasis()
        write(content, of: run, of: tree, inside: mark)
        mustNotMeetLetter = isPicky || !endsWithLetter
        output.append(contentsOf: repeatElement(mark, count: length))
        if isPicky || !beginsWithLetter(at: start + length) { concealLetter(before: start) }
        lastMark = mark
    }

    mutating func writeStrikethrough(_ content: Range<Int>, of run: MarkdownRun, of tree: MarkdownTree) {
        let wasStruckOut = isStruckOut
        isStruckOut = true
        let start = output.count
        append("~~")
        lastMark = nil
        write(content, of: run, of: tree)
        mustNotMeetLetter = mustNotMeetLetter || !endsWithLetter
        append("~~")
        if !beginsWithLetter(at: start + 2) { concealLetter(before: start) }
        lastMark = nil
        isStruckOut = wasStruckOut
    }

    mutating func leaveEmphasis() {
        mustNotMeetLetter = false
        lastMark = nil
    }

    private func beginsWithLetter(at index: Int) -> Bool {
        output[index...].firstScalar?.isLetterInMarkdown ?? false
    }

    private var endsWithLetter: Bool {
        output[...].lastScalar?.isLetterInMarkdown ?? false
    }

    /// Writes the character before a mark as a reference unless it is a blank or a mark itself. Where it was the only
    /// letter between tildes, those now touch a reference, and so the character before them must go as well.
    private mutating func concealLetter(before index: Int) {
        let end = index - output[..<index].reversed().prefix { $0 == UInt8(ascii: "~") }.count
        guard let scalar = output[..<end].lastScalar, !scalar.isBlankOrMarkInMarkdown else { return }
        let start = end - scalar.utf8.count
        output.replaceSubrange(start..<end, with: "&#\(scalar.value);".utf8)
        if output[..<start].last == UInt8(ascii: "~") { concealLetter(before: start) }
    }
}
