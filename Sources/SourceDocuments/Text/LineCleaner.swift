/// Makes lines read right that another program has extracted: ligatures, soft hyphens, remains of HTML and Markdown.
/// Each change is listed with the whole words around it.
struct LineCleaner {
    private(set) var cleanings: [Cleaning] = []
    private(set) var doubts: [SourceDoubt] = []
    private var hasLostLetter = false

    mutating func clean(_ line: RawLine) -> TextLine {
        if line.scalars.contains("\u{FFFD}"), !hasLostLetter {
            hasLostLetter = true
            doubts.append(
                SourceDoubt("A letter was lost here before the file was saved: type it anew.", at: line.place))
        }
        let edits = Self.edits(of: line.scalars)
        guard !edits.isEmpty else {
            return TextLine(number: line.number, scalars: line.scalars, startsPage: line.startsPage)
        }
        list(edits, of: line)
        var cleaned = Scalars()
        var index = 0
        for edit in edits {
            cleaned += line.scalars[index..<edit.range.lowerBound]
            cleaned += edit.becomes
            index = edit.range.upperBound
        }
        cleaned += line.scalars[index...]
        return TextLine(number: line.number, scalars: cleaned, startsPage: line.startsPage)
    }

    /// In order, without those that lie in another.
    private static func edits(of line: Scalars) -> [LineEdit] {
        let found = HTMLRemains.edits(of: line) + strongMarks(of: line) + signs(of: line)
        var edits: [LineEdit] = []
        for edit in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where edit.range.lowerBound >= edits.last?.range.upperBound ?? 0 {
            edits.append(edit)
        }
        return edits
    }

    private static func signs(of line: Scalars) -> [LineEdit] {
        let lastWritten = line.lastIndex { !$0.isBlank }
        return line.indices.compactMap { index in
            let sign = line[index]
            guard !sign.isASCII || sign.value < 0x20 || sign.value == 0x7F, sign != "\t" else { return nil }
            if sign == "\u{AD}", index == lastWritten {
                return LineEdit(index..<(index + 1), [Mark.divided], "soft hyphen")
            }
            if Bullets.isStrong(sign), line.isGlued(at: index) {
                return LineEdit(index..<(index + 1), [" ", sign, " "], "bullet without a blank")
            }
            return sign.cleaned.map { LineEdit(index..<(index + 1), $0.becomes, $0.what) }
        }
    }

    /// `**` before a word and `**` behind one.
    private static func strongMarks(of line: Scalars) -> [LineEdit] {
        var edits: [LineEdit] = []
        var opening: Int?
        var index = 0
        while index + 1 < line.count {
            guard line[index] == "*", line[index + 1] == "*" else {
                index += 1
                continue
            }
            if let start = opening, !line[index - 1].isBlank {
                edits.append(LineEdit(start..<(start + 2), [Mark.strong.on], "marks of bold type"))
                edits.append(LineEdit(index..<(index + 2), [Mark.strong.off], "marks of bold type"))
                opening = nil
            } else if index + 2 < line.count, !line[index + 2].isBlank, line[index + 2] != "*" {
                opening = index
            }
            index += 2
        }
        return edits
    }

    /// Lists what became of the words that edits touch. Edits of one word are one cleaning.
    private mutating func list(_ edits: [LineEdit], of line: RawLine) {
        var index = edits.startIndex
        var listed = 0
        while index < edits.endIndex {
            let start = line.scalars.startOfWord(at: edits[index].range.lowerBound, from: listed)
            var end = line.scalars.endOfWord(at: edits[index].range.upperBound)
            var after = Scalars()
            var place = start
            let first = edits[index]
            while index < edits.endIndex, edits[index].range.lowerBound < end {
                after += line.scalars[place..<edits[index].range.lowerBound]
                after += edits[index].becomes.map { Mark.isBreak($0) ? " " : $0 }
                place = edits[index].range.upperBound
                if place > end { end = line.scalars.endOfWord(at: place) }
                index += 1
            }
            after += line.scalars[place..<end]
            listed = end
            let written = after.filter { !Mark.isMark($0) }
            let words = written.wordRanges.map { written[$0].string }.joined(separator: " ")
            cleanings.append(
                Cleaning(first.what, from: line.scalars[start..<end].string, to: words, at: line.place))
        }
    }
}

/// A part of a line, what becomes of it, and why.
struct LineEdit: Equatable {
    let range: Range<Int>
    let becomes: Scalars
    let what: String

    init(_ range: Range<Int>, _ becomes: Scalars, _ what: String) {
        self.range = range
        self.becomes = becomes
        self.what = what
    }
}

extension Unicode.Scalar {
    /// What is written for it, and why; nil where it stays.
    var cleaned: (becomes: Scalars, what: String)? {
        switch value {
        case 0xFB00...0xFB06: (Self.ligatures[Int(value) - 0xFB00], "ligature")
        case 0xAD: ([], "soft hyphen")
        case 0xA0, 0x2007, 0x202F: ([" "], "blank that does not break")
        case 0x200B, 0x2060, 0xFEFF: ([], "hidden sign without width")
        case 0x01...0x1F, 0x7F...0x9F: ([], "hidden control sign")
        default: nil
        }
    }

    private static let ligatures: [Scalars] = [
        ["f", "f"], ["f", "i"], ["f", "l"], ["f", "f", "i"], ["f", "f", "l"], ["s", "t"], ["s", "t"],
    ]
}

extension Scalars {
    fileprivate func startOfWord(at index: Int, from first: Int) -> Int {
        var start = index
        while start > first, !self[start - 1].isPlainBlank { start -= 1 }
        return start
    }

    /// Whether a bullet touches what stands beside it. A sign of a symbol font inside a word is a lost letter.
    fileprivate func isGlued(at index: Int) -> Bool {
        let before = index > 0 ? self[index - 1] : " "
        let after = index + 1 < count ? self[index + 1] : " "
        if self[index].isPrivate, before.isOfWord, after.isOfWord { return false }
        return !before.isBlank || !after.isBlank
    }

    fileprivate func endOfWord(at index: Int) -> Int {
        var end = index
        while end < count, !self[end].isPlainBlank { end += 1 }
        return end
    }
}

extension Unicode.Scalar {
    fileprivate var isPlainBlank: Bool { self == " " || self == "\t" }
}
