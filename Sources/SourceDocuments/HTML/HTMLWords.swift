/// The words of parts of a page, found by a walk that knows only which elements stand inside a line.
struct HTMLWords {
    /// Those of each block.
    private(set) var blocks: [String] = []
    private var text = ""
    private let notes: HTMLNotes

    init(_ nodes: [HTMLNode], notes: HTMLNotes) {
        self.notes = notes
        walk(nodes)
        flush()
    }

    /// All of them, with a blank between blocks.
    var joined: String { blocks.joined(separator: " ") }

    private mutating func walk(_ nodes: [HTMLNode]) {
        for node in nodes {
            switch node {
            case .text(let text): self.text += text
            case .comment(let comment): put(HTMLComment.words(of: comment))
            case .element(let element): walk(element)
            }
        }
    }

    private mutating func walk(_ element: HTMLElement) {
        if let title = element["title"], !title.isEmpty { put(title) }
        if element.name == "img" {
            put(element["alt"] ?? "")
            text += " "
        }
        // The letters around what was deleted may be one word.
        if element.isTrackedDeletion { return put(HTMLWords(element.children, notes: notes).joined) }
        guard element.isInline else {
            flush()
            walk(element.children)
            flush()
            return
        }
        let isApart = element.standsApart || notes.link(of: element) != nil
        if isApart { text += " " }
        walk(element.children)
        if isApart { text += " " }
    }

    /// Words that stand in no line, whose place in it is kept free of a blank.
    private mutating func put(_ words: String) {
        if words.unicodeScalars.hasWords { blocks.append(words) }
    }

    private mutating func flush() {
        if text.unicodeScalars.contains(where: { !$0.isBlank }) { blocks.append(text) }
        text = ""
    }
}

extension HTMLElement {
    /// Whether words end at it although it stands inside a line: it is left out, or holds an item’s number.
    var standsApart: Bool {
        reasonToLeaveOut(isInContent: true) != nil || attributes["style"] != nil && style.contains("mso-list:ignore")
    }
}

/// What stands between `<!--` and `-->`.
enum HTMLComment {
    /// The words without tags: those of Word hold whole settings.
    static func words(of comment: String) -> String {
        var words = String.UnicodeScalarView()
        var isTag = false
        for scalar in comment.unicodeScalars {
            if scalar == "<" { isTag = true }
            words.append(isTag ? " " : scalar)
            if scalar == ">" { isTag = false }
        }
        return words.trimmed().string
    }

    static func reason(of comment: String) -> String {
        comment.hasPrefix("[if") ? "it is for Word alone" : "it is a comment in the file, which no page shows"
    }
}
