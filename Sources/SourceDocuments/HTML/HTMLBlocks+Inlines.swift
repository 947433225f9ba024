extension HTMLBlocks {
    mutating func walkInline(_ element: HTMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        if let bookmark = element["id"] ?? (element.name == "a" ? element["name"] : nil) {
            flow.line.add(bookmark: bookmark)
        }
        if WordMarkup.isLabel(element) {
            flow.line.addBlank()
            addLabel(element, style, &flow)
            flow.line.addBlank()
            return
        }
        if let link = notes.link(of: element) { return add(link, element, style, &flow) }
        if element.name == "del" || element.name == "ins" { doubtChange(element, style) }
        var inside = style.inside(element)
        if element.idOfTarget != nil, element.isLikeMark, style.emphasis.contains(.superscript) || flow.line.isInWord {
            doubtMark(element, style)
            inside.emphasis.insert(.superscript)
        } else if element.name == "a", let link = link(of: element, style) {
            links.append(link)
            inside.link = links.count - 1
        }
        walk(element.children, inside, &flow)
    }

    /// A sign right behind a word that leads to another place of the page: its note was not found.
    private mutating func doubtMark(_ element: HTMLElement, _ style: HTMLStyle) {
        let words = HTMLWords(element.children, notes: notes).joined.unicodeScalars.trimmed().string
        document.doubts.append(
            SourceDoubt(
                "“\(words)” stands right behind a word and looks like the mark of a note, but its note was not found. It was "
                    + "raised: look whether the note belongs here.",
                at: style.place ?? SourcePlace("paragraph \(counts.paragraphs + 1)")))
    }

    private mutating func link(of element: HTMLElement, _ style: HTMLStyle) -> HTMLLink? {
        guard let address = element["href"]?.unicodeScalars.trimmed().string, !address.isEmpty else { return nil }
        if address.hasPrefix("#") { return address == "#" ? nil : .bookmark(String(address.dropFirst())) }
        guard !address.lowercased().hasPrefix("javascript:") else { return nil }
        let words = HTMLWords(element.children, notes: notes).joined
        if let doubt = SourceDoubt.linkToFile(
            words, address: address, at: style.place ?? SourcePlace("paragraph \(counts.paragraphs + 1)"))
        {
            document.doubts.append(doubt)
        }
        return .address(address)
    }

    private mutating func doubtChange(_ element: HTMLElement, _ style: HTMLStyle) {
        let words = HTMLWords(element.children, notes: notes).joined
        guard words.unicodeScalars.hasWords else { return }
        let kind = element.name == "del" ? "deleted" : "inserted"
        document.doubts.append(
            SourceDoubt(
                "“\(words.unicodeScalars.trimmed().string)” is marked as \(kind) in the file, and was taken as it stands: look "
                    + "whether it belongs to the text.",
                at: style.place ?? SourcePlace("paragraph \(counts.paragraphs + 1)")))
    }

    /// The number or the bullet of an item that Word wrote.
    private mutating func addLabel(_ element: HTMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        let text = HTMLWords(element.children, notes: notes).joined.unicodeScalars.trimmed()
        if text.count > 1, text.hasWords {
            flow.line.setNumber(text.string)
        } else if text.hasWords {
            document.cleanings.append(
                Cleaning(
                    "letter of a symbol font that stood for a bullet", from: text.string, to: "",
                    at: style.place ?? SourcePlace("paragraph \(counts.paragraphs + 1)")))
        }
    }

    /// The mark of a footnote, whose number is worked out anew.
    private mutating func add(
        _ link: WordMarkup.NoteLink, _ element: HTMLElement, _ style: HTMLStyle, _ flow: inout Flow
    ) {
        let words = HTMLWords(element.children, notes: notes).joined.unicodeScalars.trimmed().string
        let place = style.place ?? SourcePlace("paragraph \(counts.paragraphs + 1)")
        document.cleanings.append(Cleaning("mark of a footnote", from: words, to: "", at: place))
        guard case .mark(let note) = link else { return flow.line.addBlank() }
        let number = noteNumbers[note] ?? noteNumbers.count + 1
        noteNumbers[note] = number
        flow.line.add(.note(number), style)
    }

    /// The notes in the order of their first marks.
    mutating func addNotes() {
        for (note, number) in noteNumbers.sorted(by: { $0.value < $1.value }) {
            document.notes.append(SourceNote(id: number, blocks: noteBlocks[note] ?? []))
        }
    }
}

extension SourceDoubt {
    /// A link that leads to a file, or to a place that only the page's own web site knows; nil for one that anybody can follow.
    static func linkToFile(_ words: String, address: String, at place: SourcePlace) -> SourceDoubt? {
        let small = address.lowercased()
        guard words.unicodeScalars.hasWords,
            !["http://", "https://", "mailto:", "tel:", "#"].contains(where: { small.hasPrefix($0) })
        else { return nil }
        return SourceDoubt(
            "“\(words.unicodeScalars.trimmed().string)” was a link to “\(address)”, which is no address on the web: its words "
                + "were taken without it. Link to where readers find it, beginning with https://.", at: place)
    }
}
