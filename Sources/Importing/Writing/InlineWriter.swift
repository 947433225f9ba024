internal import Diagnostics
internal import Markdown
internal import SourceDocuments

/// Writes the pieces of a line as Markdown.
struct InlineWriter {
    /// What the pieces of a line refer to.
    struct References {
        /// In the order of their first marks; a mark's number is its place, from 1.
        private(set) var notes: [SourceNote.ID] = []
        private var numbers: [SourceNote.ID: Int] = [:]
        /// The files of pictures inside the folder.
        let pictures: [SourcePicture.ID: String]

        init(pictures: [SourcePicture.ID: String]) { self.pictures = pictures }

        mutating func number(of note: SourceNote.ID) -> Int {
            if let number = numbers[note] { return number }
            notes.append(note)
            numbers[note] = notes.count
            return notes.count
        }
    }

    /// Without a line's end in it where `takesBreaks` is not set.
    private var lines: [[UInt8]] = [[]]
    private var references: References
    /// Whether a line's end can stand in what is written.
    private let takesBreaks: Bool
    private var isBehindNote = false
    private var isBehindMark = false

    /// - Returns: The lines without blanks around them. There is one at least.
    static func lines(_ inlines: [SourceInline], _ references: inout References, takesBreaks: Bool) -> [[UInt8]] {
        var writer = InlineWriter(takesBreaks: takesBreaks)
        swap(&writer.references, &references)
        writer.write(inlines)
        swap(&writer.references, &references)
        return writer.trimmedLines
    }

    private init(takesBreaks: Bool) {
        references = References(pictures: [:])
        self.takesBreaks = takesBreaks
    }

    /// - Parameter isInLink: Whether they are the words of a link, which can hold no other.
    private mutating func write(_ inlines: [SourceInline], isInLink: Bool = false) {
        let pieces = inlines.joinedTexts
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text, let marks):
                write(text, marks, before: pieces[(index + 1)...].first?.firstSign, isInLink: isInLink)
            case .link(let inlines, let address): write(link: inlines, to: address, isInLink: isInLink)
            case .reference(let inlines, _): write(inlines, isInLink: isInLink)
            case .note(let note): write(note: note)
            case .picture(let picture, let alternative): write(picture: picture, alternative)
            case .lineBreak: breakLine()
            }
            isBehindNote = if case .note = piece { true } else { false }
        }
    }
}

extension InlineWriter {
    private var trimmedLines: [[UInt8]] {
        let lines = lines.map { Array($0[...].trimmingBlanks()) }.filter { !$0.isEmpty }
        return lines.isEmpty ? [[]] : lines
    }
}

// MARK: - Links, notes and pictures

extension InlineWriter {
    private mutating func write(link inlines: [SourceInline], to address: String, isInLink: Bool) {
        guard !isInLink, let address = LinkAddress(address), !address.isSaid(by: inlines) else {
            return write(inlines, isInLink: isInLink)
        }
        append("[")
        write(inlines, isInLink: true)
        append("](\(address.written))")
    }

    private mutating func write(note: SourceNote.ID) {
        append("[^\(references.number(of: note))]")
    }

    private mutating func write(picture: SourcePicture.ID, _ alternative: String) {
        guard let file = references.pictures[picture] else { return }
        append("![")
        append(escaping: alternative.withSingleBlanks)
        append("](\(file))")
    }

    private mutating func breakLine() {
        isBehindMark = false
        guard takesBreaks else { return append(" ") }
        lines.append([])
    }
}

// MARK: - Text

extension InlineWriter {
    /// - Parameter next: What stands directly behind the text; nil at the end of the line.
    private mutating func write(
        _ text: String, _ marks: SourceEmphasis, before next: Unicode.Scalar?, isInLink: Bool
    ) {
        let parts = isInLink ? [.words(text)] : WebAddress.parts(of: text)
        for (index, part) in parts.enumerated() {
            switch part {
            case .address(let address):
                append("<\(WebAddress.escaped(address))>")
                isBehindMark = false
            case .words(let words): write(words, marks, before: index + 1 < parts.count ? "<" : next)
            }
        }
    }

    /// The marks of emphasis stand around as much of the words as Markdown reads as stressed.
    private mutating func write(_ words: String, _ marks: SourceEmphasis, before next: Unicode.Scalar?) {
        let isRead = isBehindNote && words.utf8.first.map("(:".utf8.contains) ?? false
        isBehindNote = false
        if isRead { append("\\") }
        guard !isBehindMark, !isRead, let span = StressedSpan(of: words, marks, behind: last, before: next) else {
            append(escaping: words)
            isBehindMark = isBehindMark && words.isEmpty
            return
        }
        append(escaping: span.before)
        append(span.opening)
        append(escaping: span.stressed)
        append(span.closing)
        append(escaping: span.after)
        isBehindMark = span.after.isEmpty
    }

    private var last: Unicode.Scalar? { lines[lines.count - 1][...].lastScalar }

    private mutating func append(_ mark: String) { lines[lines.count - 1] += mark.utf8 }

    private mutating func append(escaping text: String) {
        MarkdownEscaping.append(text, to: &lines[lines.count - 1])
    }
}

extension SourceInline {
    /// What it is written with first; nil where it ends the line.
    fileprivate var firstSign: Unicode.Scalar? {
        switch self {
        case .text(let text, _): text.unicodeScalars.first
        case .lineBreak: nil
        case .reference(let inlines, _): inlines.first?.firstSign
        case .link, .note, .picture: "["
        }
    }
}

extension [SourceInline] {
    /// With texts of one line, those with the same marks that follow one another as one.
    fileprivate var joinedTexts: [SourceInline] {
        var joined: [SourceInline] = []
        for inline in self {
            guard case .text(let text, let marks) = inline else {
                joined.append(inline)
                continue
            }
            let shown = marks.intersection([.strong, .emphasis, .strikethrough])
            if case .text(let before, shown)? = joined.last {
                joined[joined.count - 1] = .text((before + text).asOneLine, shown)
            } else if !text.isEmpty {
                joined.append(.text(text.asOneLine, shown))
            }
        }
        return joined
    }
}
