/// Makes blocks of the lines of a text, from the first to the last.
struct TextBlocks {
    let lines: [TextLine]
    let wrapping: Wrapping
    let vocabulary: Vocabulary
    let tabs: TabLines
    var words: DividedWords
    var drafts: [TextDraft] = []
    var cleanings: [Cleaning] = []
    var doubts: [SourceDoubt] = []
    var leftOut: [LeftOutWords] = []
    /// The line behind the last one of which a doubt says that its amounts stand apart.
    var apartUpTo = 0
    /// The first line in which a table of columns may begin.
    var columnsFrom = 0
    /// The line that is read next.
    var index = 0

    init(_ lines: [TextLine]) {
        self.lines = lines
        wrapping = Wrapping(lines)
        vocabulary = Vocabulary(lines)
        tabs = TabLines(lines)
        words = DividedWords(vocabulary)
        while index < lines.count { readBlock() }
        cleanings += words.cleanings
        doubts += words.doubts
    }

    private mutating func readBlock() {
        let line = lines[index]
        if line.isBlank || line.isRule {
            index += 1
        } else if tabs.startTable(at: index) {
            readTabTable()
        } else if let table = columnTable() {
            add(table)
        } else if let label = label(at: index) {
            if label.isOfList { readList(label) } else { readParagraph(label) }
        } else {
            readParagraph(nil)
        }
    }

    /// The label of a line that begins a block or an item. A dash or a hyphen in the middle of wrapped text is none, and
    /// neither is the number of a single line that no other follows.
    func label(at index: Int) -> LineLabel? {
        guard let label = lines[index].label else { return nil }
        guard label.isOfList else { return label.kind == .heading || isAtStart(index) ? label : nil }
        if case .bullet(let sign) = label.kind {
            let isDash = ["-", "\u{2013}", "\u{2014}", "\u{2212}"].contains(sign)
            return !isDash || isAtStart(index) || isAfterItem(index, label) ? label : nil
        }
        return isAtStart(index) || isAfterItem(index, label) ? label : nil
    }

    /// Whether a line follows a blank one, the end of a sentence, or words that announce a list.
    private func isAtStart(_ index: Int) -> Bool {
        guard index > 0, !lines[index - 1].isBlank, !lines[index - 1].isRule else { return true }
        let before = lines[index - 1]
        guard !before.scalars.endsSentence, let last = before.scalars.lastSign else { return true }
        if [":", ";", ","].contains(last) { return true }
        return !wrapping.goesOn(before, in: lines[index])
    }

    private func isAfterItem(_ index: Int, _ label: LineLabel) -> Bool {
        guard index > 0, let before = lines[index - 1].label else { return false }
        return before.kind == label.kind
    }

    /// Whether a line only belongs to the text of the line before it.
    func goesOn(_ index: Int) -> Bool {
        guard index > 0, index < lines.count else { return false }
        let (before, line) = (lines[index - 1], lines[index])
        guard !line.isBlank, !line.isRule, !tabs.startTable(at: index), label(at: index) == nil else { return false }
        return wrapping.goesOn(before, in: line)
    }

    /// The line behind a page's end that goes on with the sentence before it; nil where none does. Where nothing tells the
    /// end of a page, only a long line goes on behind a blank one.
    func lineBehindPage(_ index: Int) -> Int? {
        guard index > 0, index < lines.count, !lines[index - 1].isBlank, !lines[index - 1].isRule else { return nil }
        var next = index
        while next < lines.count, lines[next].isBlank, next - index < 3 { next += 1 }
        guard next < lines.count, lines[next].startsPage || next > index && isLong(lines[index - 1]),
            !lines[next].isBlank, !lines[next].isRule, !tabs.startTable(at: next), Self.breaksOff(lines[index - 1]),
            lines[next].scalars.firstOfWords?.isSmallLetter ?? false, lines[next].label == nil
        else { return nil }
        return next
    }

    private func isLong(_ line: TextLine) -> Bool {
        line.scalars.count >= (wrapping.isWrapped ? 50 : 100)
    }

    /// Whether a line ends in the middle of a sentence.
    private static func breaksOff(_ line: TextLine) -> Bool {
        guard let last = line.scalars.lastSign, !line.scalars.endsSentence else { return false }
        return last.isOfWord || [",", "-", "\u{2013}", "&", ")", "/"].contains(last)
    }

    /// Joins the line behind a page's end, and says so where only the sentence tells that a page ended.
    mutating func joinBehindPage(_ text: inout Scalars, _ next: Int) {
        if !lines[next].startsPage {
            doubts.append(
                SourceDoubt(
                    "The paragraph above breaks off in the middle of a sentence, as at the end of a page; this line was read "
                        + "as the rest of it. Look whether it is.", at: lines[next].place))
        }
        words.join(&text, lines[next].scalars, at: lines[next].place)
        index = next + 1
    }
}

/// A block whose kind may depend on those around it.
enum TextDraft {
    case line(DraftLine)
    case block(SourceBlock)
}

/// A paragraph, or a heading.
struct DraftLine {
    var text: Scalars
    let label: LineLabel?
    let place: SourcePlace
    /// Whether nothing stands right above it, and nothing right below it.
    var isAlone = true
    /// Whether it is one line of the file.
    var isSingle = true
    /// Whether it is underlined with signs.
    var isUnderlined = false
}
