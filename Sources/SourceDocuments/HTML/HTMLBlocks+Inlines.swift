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
        if let link = WordMarkup.note(ofLink: element, noteIDs) { return add(link, element, style, &flow) }
        if element.name == "del" || element.name == "ins" { doubtChange(element, style) }
        var inside = style.inside(element)
        if element.name == "a", let link = link(of: element) {
            links.append(link)
            inside.link = links.count - 1
        }
        walk(element.children, inside, &flow)
    }

    private func link(of element: HTMLElement) -> HTMLLink? {
        guard let address = element["href"]?.unicodeScalars.trimmed().string, !address.isEmpty else { return nil }
        if address.hasPrefix("#") { return address == "#" ? nil : .bookmark(String(address.dropFirst())) }
        return address.lowercased().hasPrefix("javascript:") ? nil : .address(address)
    }

    private mutating func doubtChange(_ element: HTMLElement, _ style: HTMLStyle) {
        let words = HTMLWords(element.children, notes: noteIDs).joined
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
        let text = HTMLWords(element.children, notes: noteIDs).joined.unicodeScalars.trimmed()
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
        let words = HTMLWords(element.children, notes: noteIDs).joined.unicodeScalars.trimmed().string
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
