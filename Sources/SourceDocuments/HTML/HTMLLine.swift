/// The pieces of one line of a page as they come; runs of blanks are one, as a browser shows them.
struct HTMLLine {
    private var pieces: [(inline: SourceInline, link: Int?)] = []
    private var needsBlank = false
    private(set) var bookmarks: [String] = []
    /// As it is written in the file.
    private(set) var number: String?

    var isEmpty: Bool { pieces.isEmpty && number == nil }

    mutating func add(_ text: String, _ style: HTMLStyle) {
        if style.isPreformatted { return addPreformatted(text, style) }
        var words = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                needsBlank = true
                continue
            }
            if needsBlank, words.isEmpty {
                if putBlank(before: style) { words.append(" ") }
            } else if needsBlank {
                words.append(" ")
            }
            needsBlank = false
            words.append(scalar)
        }
        if !words.isEmpty { pieces.append((.text(String(words), style.emphasis), style.link)) }
    }

    /// Puts a blank where nothing marks it: behind the last piece, or between it and the next.
    ///
    /// - Returns: Whether it belongs to the next.
    private mutating func putBlank(before style: HTMLStyle) -> Bool {
        guard let last = pieces.last else { return false }
        if case .lineBreak = last.inline { return false }
        if case .text(let text, let emphasis) = last.inline, emphasis.isEmpty, last.link == nil {
            pieces[pieces.count - 1].inline = .text(text + " ", emphasis)
            return false
        }
        if style.emphasis.isEmpty, style.link == nil { return true }
        guard case .text(_, let emphasis) = last.inline else {
            pieces.append((.text(" ", []), nil))
            return false
        }
        pieces.append((.text(" ", emphasis.intersection(style.emphasis)), last.link == style.link ? style.link : nil))
        return false
    }

    private mutating func addPreformatted(_ text: String, _ style: HTMLStyle) {
        if needsBlank, putBlank(before: HTMLStyle()) { pieces.append((.text(" ", []), nil)) }
        needsBlank = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { addBreak() }
            if !line.isEmpty { pieces.append((.text(String(line), style.emphasis), style.link)) }
        }
    }

    mutating func addBreak() {
        if !pieces.isEmpty { pieces.append((.lineBreak, nil)) }
        needsBlank = false
    }

    /// Ends a word, where something was left out.
    mutating func addBlank() { needsBlank = true }

    mutating func add(_ inline: SourceInline, _ style: HTMLStyle) {
        if needsBlank, putBlank(before: HTMLStyle()) { pieces.append((.text(" ", []), nil)) }
        needsBlank = false
        pieces.append((inline, style.link))
    }

    /// Whether what comes next stands right behind a word.
    var isInWord: Bool {
        guard !needsBlank, case .text(let text, _)? = pieces.last?.inline else { return false }
        return text.unicodeScalars.last.map { !$0.isBlank } ?? false
    }

    mutating func add(bookmark: String) { bookmarks.append(bookmark) }

    /// A second number of a line is a word of it.
    mutating func setNumber(_ number: String) {
        if self.number == nil, pieces.isEmpty { self.number = number } else { add(number, HTMLStyle()) }
    }

    /// - Parameter links: Where each link leads.
    func inlines(_ links: [HTMLLink]) -> [SourceInline] {
        var inlines: [SourceInline] = []
        var index = pieces.startIndex
        var end = pieces.endIndex
        while end > 0, case .lineBreak = pieces[end - 1].inline { end -= 1 }
        while index < end {
            let link = pieces[index].link
            let rest = pieces[index..<end].prefix { $0.link == link }
            let part = rest.map(\.inline).mergingTexts()
            inlines += link.map { links[$0].inlines(part) } ?? part
            index = rest.endIndex
        }
        return inlines.mergingTexts()
    }
}

/// Where a link leads: to an address, or to an element of the page.
enum HTMLLink {
    case address(String)
    case bookmark(String)

    fileprivate func inlines(_ part: [SourceInline]) -> [SourceInline] {
        switch self {
        case .address(let address): [.link(part, address: address)]
        case .bookmark(let bookmark): [.reference(part, bookmark: bookmark)]
        }
    }
}

/// What the elements around a text say of it.
struct HTMLStyle {
    var emphasis: SourceEmphasis = []
    var isPreformatted = false
    /// A place in the list of links.
    var link: Int?
    /// Whether an article or the main part of the page stands around it.
    var isInContent = false
    /// Of the table's cell or the note around it.
    var place: SourcePlace?

    /// With what an element and its own style add.
    func inside(_ element: HTMLElement) -> HTMLStyle {
        var style = self
        switch element.name {
        case "b", "strong": style.emphasis.insert(.strong)
        case "i", "em", "cite", "var", "dfn": style.emphasis.insert(.emphasis)
        case "del", "s", "strike": style.emphasis.insert(.strikethrough)
        case "sup": style.emphasis.insert(.superscript)
        case "sub": style.emphasis.insert(.subscript)
        case "pre", "xmp", "listing": style.isPreformatted = true
        case "article", "main", "section": style.isInContent = true
        default: break
        }
        if element.isInline, element["style"] != nil { style.add(css: element.style) }
        return style
    }

    private mutating func add(css: String) {
        if css.contains("font-weight:bold") || css.contains("font-weight:700") { emphasis.insert(.strong) }
        if css.contains("font-weight:normal") { emphasis.remove(.strong) }
        if css.contains("font-style:italic") { emphasis.insert(.emphasis) }
        if css.contains("font-style:normal") { emphasis.remove(.emphasis) }
        if css.contains("line-through") { emphasis.insert(.strikethrough) }
        if css.contains("vertical-align:super") { emphasis.insert(.superscript) }
        if css.contains("vertical-align:sub;") || css.hasSuffix("vertical-align:sub") { emphasis.insert(.subscript) }
    }
}
