extension StoryReader {
    func readRun(_ node: WordNode) {
        let properties = node.first(.rPr)
        let look = properties == nil ? usualLook : shown(reading.choice.properties(properties, changed: .rPrChange))
        let before = reason
        for child in node.children where child.tag != .rPr {
            readPiece(child, of: look)
            // The mark that its author typed for a note stands behind it.
            if child.tag.isNoteReference, child.isSet(.hasCustomMark) { reason = reason ?? .noteMark }
        }
        reason = before
    }

    /// Of a run without properties of its own.
    private var usualLook: ShownLook {
        if let shown = paragraph.shown { return shown }
        let look = shown(nil)
        paragraph.shown = look
        return look
    }

    /// How a run with certain properties is shown here.
    func shown(_ properties: WordNode?) -> ShownLook {
        let styles = reading.file.styles
        let style = properties?.first(.rStyle)?[.val]
        return ShownLook(
            (table: tableLook, paragraph: paragraph.style.look, run: style.map { styles.look($0) } ?? TextLook()),
            own: TextLook(properties), defaults: styles.defaults, isPlain: paragraph.isPlain)
    }

    /// - Parameter look: Nil for what stands in no run.
    func readPiece(_ node: WordNode, of look: ShownLook?) {
        let look = look ?? usualLook
        switch node.tag {
        case .t: add(node.text, look)
        case .delText: with(reading.choice.reason(for: .del)) { add(node.text, look) }
        case .instrText, .delInstrText: fields.add(node.text)
        case .tab, .ptab: add("\t", look)
        case .br, .cr: addBreak(look)
        case .noBreakHyphen: add("\u{2011}", look)
        case .sym: addSign(node, look)
        case .fldChar: readFieldCharacter(node, look)
        case .footnoteReference, .endnoteReference: readNoteReference(node, look)
        case .commentReference: if let id = node[.id] { reading.comments[id] = paragraph.place }
        case .drawing, .pict, .object, .control, .contentPart: readDrawing(node, look)
        case .alternateContent: if let branch = branch(of: node) { readPieces(of: branch, look) }
        case .r, .ins, .del, .moveFrom, .moveTo, .ruby, .sdt, .hyperlink: readInline(node)
        case .equation, .equationParagraph: readInline(node)
        case _ where node.tag.isProperty: break
        default: readPieces(of: node, look)
        }
    }

    private func readPieces(of node: WordNode, _ look: ShownLook) {
        for child in node.children { readPiece(child, of: look) }
    }

    /// Why nothing is taken from a run.
    func goneReason(_ look: ShownLook) -> LeftOutReason? {
        reason ?? fields.reason ?? (noteMarks > 0 ? .noteMark : nil) ?? (look.isHidden ? .hidden : nil)
    }

    private func addBreak(_ look: ShownLook) {
        if let gone = goneReason(look) { return line.leaveOut("\n", because: gone) }
        line.addBreak(to: target)
        reading.bookmarks.keep("\n")
    }
}

// MARK: - Characters

extension StoryReader {
    private func add(_ text: String, _ look: ShownLook) {
        if let gone = goneReason(look) { return line.leaveOut(text, because: gone) }
        if look.symbolFont != nil || text.unicodeScalars.contains(where: { SymbolFont.isPrivate($0) }) {
            for scalar in text.unicodeScalars { add(sign: scalar, of: look.symbolFont, look) }
            return
        }
        reading.bookmarks.keep(text)
        guard text.unicodeScalars.contains("\u{AD}") else { return line.add(text, look.emphasis, to: target) }
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: text.unicodeScalars.filter { $0 != "\u{AD}" })
        line.add(String(shown), look.emphasis, insteadOf: text, since: "a soft hyphen", to: target)
    }

    private func addSign(_ node: WordNode, _ look: ShownLook) {
        guard let scalar = node.signText.unicodeScalars.first else { return }
        if let gone = goneReason(look) { return line.leaveOut(String(scalar), because: gone) }
        add(sign: scalar, of: node[.font].flatMap { SymbolFont(named: $0) }, look)
    }

    private func add(sign: Unicode.Scalar, of font: SymbolFont?, _ look: ShownLook) {
        let isPlain = font == nil && !SymbolFont.isPrivate(sign)
        guard let shown = isPlain ? sign : font?.sign(for: sign) else {
            reading.doubt(
                "a sign of a symbol font stands here whose meaning is not known: write it in words", at: paragraph.place
            )
            return line.leaveOut(String(sign), because: .sign)
        }
        reading.bookmarks.keep(String(shown))
        if shown == sign { return line.add(String(shown), look.emphasis, to: target) }
        line.add(
            String(shown), look.emphasis, insteadOf: String(sign), since: "a sign of a symbol font", to: target)
    }
}

extension WordTag {
    var isNoteReference: Bool { self == .footnoteReference || self == .endnoteReference }
}
