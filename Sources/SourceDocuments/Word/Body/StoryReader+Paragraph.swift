extension StoryReader {
    func readParagraph(_ node: WordNode) {
        let properties = node.first(.pPr)
        let mark = properties?.first(.rPr)
        let look = ParagraphLook(reading.choice.properties(properties, changed: .pPrChange))
        begin(look, hasWords: !node.rawText.isBlank)
        with(paragraph.style.isContents ? .contents : nil) {
            for child in node.children { readInline(child) }
        }
        let isJoined = look.isDropCap || mark.map(isGone) ?? false
        let isHidden = shown(mark).isHidden
        endParagraph(isJoined: isJoined)
        if isJoined { return }
        endLine(isCounted: reason == nil && (!isHidden || !line.isBlank))
    }

    /// Whether the end of a paragraph is no more, so that the next one goes on with it.
    private func isGone(_ mark: WordNode) -> Bool {
        mark.children.contains { reading.choice.reason(for: $0.tag) != nil }
    }

    func begin(_ look: ParagraphLook, hasWords: Bool) {
        var next = OpenParagraph()
        next.look = look
        next.style = reading.file.styles.paragraph(look.style)
        next.place = places.paragraph(hasWords: hasWords)
        next.joined = line.isBlank ? nil : paragraph.joined ?? (paragraph.look, paragraph.style)
        next.hasSequence = line.isBlank ? false : paragraph.hasSequence
        next.boxes = paragraph.boxes
        paragraph = next
    }

    /// Ends a paragraph of the file, whose line may go on in the next one.
    func endParagraph(isJoined: Bool) {
        // Words whose end is deleted stay what they were when nothing follows them.
        if !line.hasOwnWords, let joined = paragraph.joined { (paragraph.look, paragraph.style) = joined }
        for gone in line.endParagraph(isJoined: isJoined) {
            reading.leaveOut(gone.text, at: paragraph.place, because: gone.reason)
        }
        reading.bookmarks.keep("\n")
    }

    /// Ends the line, if there is one.
    ///
    /// - Parameter isCounted: Whether the paragraph has a number, if its style says so.
    func endLine(isCounted: Bool) {
        let hasOwnWords = !line.isBlank
        let (inlines, cleaning) = line.take()
        if let cleaning {
            reading.document.cleanings.append(
                Cleaning(cleaning.what, from: cleaning.before, to: cleaning.after, at: paragraph.place))
        }
        let number = isCounted ? nextNumber() : nil
        if let format = number?.number.unknownFormat { reading.doubt(format: format, at: paragraph.place) }
        if hasOwnWords {
            var line = SourceLine(inlines, at: paragraph.place)
            line.number = number.map(\.number.text).flatMap { $0.isEmpty ? nil : $0 }
            line.role = paragraph.style.role
            if line.role == .text, paragraph.hasSequence { line.role = .caption }
            line.bookmarks = bookmarks
            reading.bookmarks.number(bookmarks, with: number?.number)
            bookmarks = []
            add(line, number: number)
        }
        let boxes = paragraph.boxes
        paragraph.boxes = []
        for box in boxes { readBox(box.node, because: box.reason) }
    }

    private func nextNumber() -> (number: NumberCounter.Number, numbering: Int, level: Int, isOwn: Bool)? {
        let (look, style) = (paragraph.look, paragraph.style)
        guard let numbering = look.numbering ?? style.numbering else { return nil }
        let own = look.numbering != nil
        let level = look.level ?? (own ? 0 : counter.level(of: style.names, in: numbering) ?? style.level ?? 0)
        return counter.next(numbering, level: level).map { ($0, numbering, level, own) }
    }

    private func add(
        _ line: SourceLine, number: (number: NumberCounter.Number, numbering: Int, level: Int, isOwn: Bool)?
    ) {
        let indent = paragraph.look.indent
        if let level = paragraph.headingLevel {
            blocks.add(.heading(level: level, line))
        } else if let number, !number.number.isOfParagraphs {
            let usual = paragraph.style.indent
            let given = number.isOwn ? number.number.indent ?? usual : usual ?? number.number.indent
            blocks.add(
                item: line,
                at: BlockBuilder.ListPlace(
                    numbering: number.numbering, level: number.level, indent: indent ?? given ?? 0,
                    isOrdered: !number.number.isBullet))
        } else if number != nil || line.role != .text
            || !blocks.add(below: line, indent: indent ?? paragraph.style.indent ?? 0)
        {
            blocks.add(.paragraph(line))
        }
    }

    /// A box of text stands behind its paragraph; it is a text of its own.
    private func readBox(_ node: WordNode, because reason: LeftOutReason?) {
        let box = StoryReader(reading, parts: parts, in: "")
        box.places = places
        box.places.enterBox()
        box.reason = reason
        let inside = box.read(node)
        box.places.leave()
        places = box.places
        if !inside.isEmpty { blocks.add(.quote(inside)) }
    }
}
