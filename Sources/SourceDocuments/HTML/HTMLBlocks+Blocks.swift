extension HTMLBlocks {
    mutating func walkBlock(_ element: HTMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        switch element.name {
        case "br": return flow.line.addBreak()
        case "img": return addPicture(element, style, &flow)
        default: break
        }
        if let depth = WordMarkup.depth(ofItem: element) { return addItem(element, depth, style, &flow) }
        endLine(&flow, style)
        var blocks: [SourceBlock]?
        switch element.name {
        case "p" where element.hasClass("msotitle") || element.hasClass("title") && counts.paragraphs == 0:
            return addHeading(element, style, &flow)
        case "h1", "h2", "h3", "h4", "h5", "h6": return addHeading(element, style, &flow)
        case "ul", "ol", "menu", "dir": blocks = list(element, style).map { [$0] } ?? []
        case "table": blocks = table(element, style)
        case "blockquote": blocks = [.quote(self.blocks(of: element.children, style))]
        default: break
        }
        if let id = element["id"] { flow.line.add(bookmark: id) }
        if notes.isNote(element) { return addNote(element, style) }
        if let blocks {
            endItems(&flow)
            flow.line = HTMLLine()
            flow.blocks.append(joining: blocks)
            return
        }
        let role = flow.role
        if element.name == "figcaption" || element.name == "caption" || element.hasClass("msocaption") {
            flow.role = .caption
        }
        walk(element.children, style.inside(element), &flow)
        endLine(&flow, style)
        flow.role = role
    }

    private mutating func addHeading(_ element: HTMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        endItems(&flow)
        var inner = Flow()
        if let id = element["id"] { inner.line.add(bookmark: id) }
        walk(element.children, style, &inner)
        let level = Int(element.name.dropFirst()) ?? 1
        let line = inner.line
        inner.line = HTMLLine()
        endItems(&inner)
        // Blocks inside a heading, which no page should have, follow or precede it.
        var made = make(line, style)
        if made == nil, case .paragraph(let only)? = inner.blocks.first, inner.blocks.count == 1 {
            (made, inner.blocks) = (only, [])
        }
        flow.blocks += inner.blocks
        guard var made else { return }
        if !hasTitle, element.hasClass("msotitle") || element.hasClass("title"), level == 1 {
            made.role = .title
            hasTitle = true
        }
        flow.blocks.append(.heading(level: level, made))
    }

    /// Nil for a list of which nothing stays, such as one of footnotes.
    private mutating func list(_ element: HTMLElement, _ style: HTMLStyle) -> SourceBlock? {
        let isOrdered = element.name == "ol"
        var list = SourceList(isOrdered: isOrdered, items: [])
        var counter = HTMLCounter(element)
        var strays: [HTMLNode] = []
        for node in element.children {
            guard let item = node.element, item.name == "li" else {
                strays.append(node)
                continue
            }
            add(strays, to: &list, style)
            strays = []
            if let reason = item.reasonToLeaveOut(isInContent: style.isInContent) {
                leaveOut(HTMLWords([node], notes: notes).joined, style, because: reason)
                continue
            }
            leaveOut(item["title"] ?? "", style, because: "it is shown only when the mouse points at it")
            if notes.isOfWeb(item) {
                addNote(item, style)
                continue
            }
            var blocks = blocks(of: item.children, style)
            if isOrdered { blocks.number(counter.next(item)) }
            list.items.append(SourceItem(blocks))
        }
        add(strays, to: &list, style)
        return list.items.isEmpty && element.children.contains { $0.element?.name == "li" } ? nil : .list(list)
    }

    /// What stands in a list and in no item belongs to the item before it.
    private mutating func add(_ strays: [HTMLNode], to list: inout SourceList, _ style: HTMLStyle) {
        let blocks = blocks(of: strays, style)
        guard !blocks.isEmpty else { return }
        if list.items.isEmpty { list.items.append(SourceItem([])) }
        list.items[list.items.count - 1].blocks += blocks
    }

    /// An item that Word wrote as a paragraph.
    private mutating func addItem(_ element: HTMLElement, _ depth: Int, _ style: HTMLStyle, _ flow: inout Flow) {
        endLine(&flow, style)
        var inner = Flow()
        if let id = element["id"] { inner.line.add(bookmark: id) }
        let isHeading = element.name.count == 2 && element.name.first == "h"
        walk(element.children, style, &inner)
        let number = inner.line.number
        let line = inner.line
        inner.line = HTMLLine()
        let made = make(line, style)
        if isHeading {
            endItems(&flow)
            flow.blocks += inner.blocks + (made.map { [.heading(level: Int(element.name.dropFirst()) ?? 2, $0)] } ?? [])
        } else {
            let blocks = inner.blocks + (made.map { [.paragraph($0)] } ?? [])
            flow.items.append(NestedItem(depth: depth, isOrdered: number != nil, item: SourceItem(blocks)))
        }
    }

    private mutating func addNote(_ element: HTMLElement, _ style: HTMLStyle) {
        if let id = element["id"], notes.isOfWeb(element), noteNumbers[id] == nil {
            noteNumbers[id] = noteNumbers.count + 1
        }
        guard let id = element["id"], let number = noteNumbers[id] else {
            let words = HTMLWords(element.children, notes: notes).joined
            return leaveOut(words, style, because: "it is a footnote that no mark leads to")
        }
        var style = style
        style.place = SourcePlace("footnote \(notes.isOfWeb(element) ? String(number) : id.filter(\.isNumber))")
        noteBlocks[id, default: []] += blocks(of: element.children, style)
    }
}

extension [SourceBlock] {
    /// Puts blocks behind these. A list without numbers right behind another goes on with it, since some programs end a list
    /// for each list inside it.
    fileprivate mutating func append(joining blocks: [SourceBlock]) {
        guard case .list(var before)? = last, case .list(let next)? = blocks.first, !before.isOrdered, !next.isOrdered,
            blocks.count == 1
        else {
            self += blocks
            return
        }
        for item in next.items {
            let holdsOnlyLists = item.blocks.allSatisfy { if case .list = $0 { true } else { false } }
            if holdsOnlyLists, !before.items.isEmpty {
                before.items[before.items.count - 1].blocks += item.blocks
            } else {
                before.items.append(item)
            }
        }
        self[count - 1] = .list(before)
    }

    /// Gives a worked-out number to the first paragraph.
    fileprivate mutating func number(_ number: String) {
        guard case .paragraph(var line)? = first else { return }
        // A number that the text of the item begins with is a word of it.
        if let own = line.number { line.inlines = ([.text("\(own) ", [])] + line.inlines).mergingTexts() }
        line.isNumberTyped = false
        line.number = number
        self[0] = .paragraph(line)
    }
}

/// Works out the numbers of a list's items as a browser does.
private struct HTMLCounter {
    private var value: Int
    private let step: Int
    private let type: String

    init(_ list: HTMLElement) {
        let isReversed = list["reversed"] != nil
        let count = isReversed ? list.children.filter { $0.element?.name == "li" }.count : 1
        value = list["start"].flatMap { Int($0) } ?? count
        step = isReversed ? -1 : 1
        type = list["type"] ?? "1"
    }

    mutating func next(_ item: HTMLElement) -> String {
        if let own = item["value"].flatMap({ Int($0) }) { value = own }
        defer { value = value.addingReportingOverflow(step).partialValue }
        if type == "a" || type == "A", (1...26).contains(value), let letter = UnicodeScalar(value + 0x60) {
            return type == "a" ? "\(letter)." : "\(letter).".uppercased()
        }
        let roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"]
        if type == "i" || type == "I", roman.indices.contains(value), value > 0 {
            return type == "i" ? "\(roman[value])." : "\(roman[value]).".uppercased()
        }
        return "\(value)."
    }
}
