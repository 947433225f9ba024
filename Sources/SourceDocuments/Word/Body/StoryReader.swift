internal import OfficeFiles

/// Reads one text of a file into blocks: the main text, a note, a box.
final class StoryReader {
    let reading: WordReading
    /// What the part refers to.
    let parts: Relationships
    var places: WordPlaces
    var counter: NumberCounter
    var fields = FieldStack()
    var line = LineBuilder()
    var blocks = BlockBuilder()
    /// Why nothing is taken from the elements that are open.
    var reason: LeftOutReason?
    /// How many fields are open whose result is the mark of a note.
    var noteMarks = 0
    var links: [LineBuilder.Target] = []
    /// What the style of the table says that is being read.
    var tableLook = TextLook()
    /// Of the table that is being read.
    var sums: TableSums?
    var paragraph = OpenParagraph()
    /// Bookmarks whose paragraph is still to come.
    var bookmarks: [String] = []

    /// What is known of the paragraph that is being read.
    struct OpenParagraph {
        var look = ParagraphLook(nil)
        var style = WordStyle()
        /// Of a run without any properties.
        var shown: ShownLook?
        var place = SourcePlace("")
        var hasSequence = false
        /// Boxes that stand behind it.
        var boxes: [(node: WordNode, reason: LeftOutReason?)] = []
        /// Of a paragraph before it whose end is deleted, and that has words.
        var joined: (look: ParagraphLook, style: WordStyle)?

        /// Whether it is bold as its kind is, and not for its words.
        var isPlain: Bool { headingLevel != nil || style.role != .text }

        var headingLevel: Int? {
            guard let outline = look.outline else { return style.headingLevel }
            return outline < 9 ? outline + 1 : nil
        }
    }

    init(_ reading: WordReading, parts: Relationships, in name: String) {
        self.reading = reading
        self.parts = parts
        places = WordPlaces(in: name)
        counter = NumberCounter(reading.file.numbering)
    }

    /// Reads all that an element holds.
    func read(_ node: WordNode) -> [SourceBlock] {
        readBlocks(of: node)
        endLine(isCounted: false)
        endOpenFields()
        return blocks.take()
    }

    /// A field without an end hides what stands behind it, so that its author has to look.
    private func endOpenFields() {
        guard fields.count > 0 else { return }
        reading.doubt(
            "a field begins here or above and has no end: press Ctrl+A and F9 in Word and save", at: places.current)
    }

    /// Reads with a reason to take nothing, if there is one.
    func with(_ other: LeftOutReason?, _ read: () -> Void) {
        let before = reason
        reason = reason ?? other
        read()
        reason = before
    }
}
