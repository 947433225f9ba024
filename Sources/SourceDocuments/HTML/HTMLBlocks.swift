/// Makes blocks of a page's elements.
struct HTMLBlocks {
    /// What the walk finds beside the blocks: notes, pictures, doubts, what is left out.
    var document = SourceDocument()
    /// The page's footnotes, and the number of each that a mark led to.
    let notes: HTMLNotes
    var noteNumbers: [String: Int] = [:]
    var noteBlocks: [String: [SourceBlock]] = [:]
    var links: [HTMLLink] = []
    var counts = Counts()
    /// Of the browser, for the first element that names it.
    var windowTitle = ""
    /// Whether an element said that it is the text's title.
    var hasTitle = false

    struct Counts {
        var paragraphs = 0
        var tables = 0
        var pictures = 0
    }

    /// - Parameters:
    ///   - pictures: Those that stand before the page in a text around it.
    ///   - place: Where the page stands in a text around it.
    init(_ nodes: [HTMLNode], notes: HTMLNotes, after pictures: [SourcePicture] = [], at place: SourcePlace? = nil) {
        self.notes = notes
        document.pictures = pictures
        var style = HTMLStyle()
        style.place = place
        document.blocks = blocks(of: nodes, style)
        settleTitle()
        addNotes()
    }

    /// The blocks that a walk through some nodes has made so far, and the line that it is in.
    struct Flow {
        var blocks: [SourceBlock] = []
        var line = HTMLLine()
        var items: [NestedItem] = []
        var role = SourceRole.text
    }

    mutating func blocks(of nodes: [HTMLNode], _ style: HTMLStyle) -> [SourceBlock] {
        var flow = Flow()
        walk(nodes, style, &flow)
        end(&flow, style)
        return flow.blocks
    }

    mutating func walk(_ nodes: [HTMLNode], _ style: HTMLStyle, _ flow: inout Flow) {
        for node in nodes {
            switch node {
            case .text(let text): flow.line.add(text, style)
            case .comment(let comment):
                leaveOut(HTMLComment.words(of: comment), style, because: HTMLComment.reason(of: comment))
            case .element(let element): walk(element, style, &flow)
            }
        }
    }

    private mutating func walk(_ element: HTMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        if let reason = element.reasonToLeaveOut(isInContent: style.isInContent) {
            let words = HTMLWords([.element(element)], notes: notes).joined
            if element.name == "title", windowTitle.isEmpty { windowTitle = words.unicodeScalars.trimmed().string }
            if element.isTrackedDeletion {
                // The letters around it may be one word.
            } else if element.isInline || HTMLElement.withinLine.contains(element.name) {
                flow.line.addBlank()
            } else {
                endLine(&flow, style)
            }
            leaveOut(words, style, because: reason)
            return
        }
        leaveOut(element["title"] ?? "", style, because: "it is shown only when the mouse points at it")
        if element.isInline {
            walkInline(element, style, &flow)
        } else {
            walkBlock(element, style, &flow)
        }
    }

    /// Ends the line that the walk is in, as a paragraph.
    mutating func endLine(_ flow: inout Flow, _ style: HTMLStyle) {
        let line = flow.line
        flow.line = HTMLLine()
        guard let made = make(line, role: flow.role, style) else { return }
        endItems(&flow)
        flow.blocks.append(.paragraph(made))
    }

    /// Ends the line and the list of Word's items that the walk is in.
    mutating func end(_ flow: inout Flow, _ style: HTMLStyle) {
        endLine(&flow, style)
        endItems(&flow)
    }

    func endItems(_ flow: inout Flow) {
        flow.blocks += flow.items.lists()
        flow.items = []
    }

    /// Nil for an empty line.
    mutating func make(_ line: HTMLLine, role: SourceRole = .text, _ style: HTMLStyle) -> SourceLine? {
        guard !line.isEmpty else { return nil }
        counts.paragraphs += 1
        let place = style.place ?? SourcePlace("paragraph \(counts.paragraphs)")
        let inlines = InlineCleaner.clean(line.inlines(links), at: place, &document.cleanings)
        var made = SourceLine(inlines, at: place)
        made.number = line.number
        made.isNumberTyped = line.number != nil
        made.role = role
        made.bookmarks = line.bookmarks
        return style.place == nil ? made.withTypedNumber : made
    }

    mutating func leaveOut(_ words: String, _ style: HTMLStyle, because reason: String) {
        guard words.unicodeScalars.hasWords else { return }
        let place = style.place ?? SourcePlace("after paragraph \(counts.paragraphs)")
        document.leftOut.append(
            LeftOutWords(words.unicodeScalars.trimmed().string, at: place, because: reason))
    }
}

extension HTMLElement {
    /// Those left out that may stand in the middle of a line.
    static let withinLine: Set<String> = [
        "button", "input", "select", "textarea", "svg", "math", "object", "embed", "audio", "video", "canvas", "iframe",
        "script", "style", "noscript", "template",
    ]
}
