extension StoryReader {
    func readBlocks(of node: WordNode) {
        for child in node.children { readBlock(child) }
    }

    private func readBlock(_ node: WordNode) {
        switch node.tag {
        case .p: readParagraph(node)
        case .tbl: readTable(node)
        case .sdt: readControl(node) { readBlocks(of: $0) }
        case .ins, .del, .moveFrom, .moveTo: with(reading.choice.reason(for: node.tag)) { readBlocks(of: node) }
        case .alternateContent: if let branch = branch(of: node) { readBlocks(of: branch) }
        case .altChunk, .subDoc: readOtherFile(node)
        case .bookmarkStart, .bookmarkEnd: readBookmark(node)
        case .r, .hyperlink, .fldSimple, .ruby, .equation, .equationParagraph: readStray(node)
        case _ where node.tag.isProperty: break
        default: readBlocks(of: node)
        }
    }

    /// What belongs into a paragraph and stands beside one.
    private func readStray(_ node: WordNode) {
        begin(ParagraphLook(nil), hasWords: !node.rawText.isBlank)
        readInline(node)
        endParagraph(isJoined: false)
        endLine(isCounted: false)
    }

    /// The branch that is read of a piece that the file holds twice.
    func branch(of node: WordNode) -> WordNode? {
        let branch = node.children.first { child in
            child.tag == .fallback || child.tag == .choice && AlternateBranch.isRead(child[.requires] ?? "")
        }
        if branch == nil {
            reading.doubt(
                "what stands here is for a program newer than this one, and is not read: add it as a picture",
                at: paragraph.place)
        }
        return branch
    }

    private func readOtherFile(_ node: WordNode) {
        reading.leaveOut("", at: places.current, because: .otherFile)
        reading.doubt(
            "another file is put in here, whose words are not read: open this file in Word and save it, then import it again",
            at: places.current)
    }
}

extension ChangeChoice {
    /// Why nothing is taken of what a change holds; nil where it stays.
    func reason(for tag: WordTag) -> LeftOutReason? {
        switch (self, tag) {
        case (.accept, .del): .deleted
        case (.accept, .moveFrom): .movedAway
        case (.reject, .ins): .inserted
        case (.reject, .moveTo): .movedHere
        default: nil
        }
    }

    /// The properties that hold: those from before a change, if it is rejected.
    func properties(_ node: WordNode?, changed: WordTag) -> WordNode? {
        guard self == .reject, let node, let change = node.first(changed) else { return node }
        return change.first(node.tag)
    }
}
