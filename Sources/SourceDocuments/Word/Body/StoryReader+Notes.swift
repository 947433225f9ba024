extension StoryReader {
    func readNoteReference(_ node: WordNode, _ look: ShownLook) {
        guard let key = node.noteKey else { return }
        if goneReason(look) != nil { return reading.notes.lose(key) }
        guard let id = reading.notes.use(key) else {
            return reading.doubt(
                "the mark of a note stands here, and the file does not hold the note", at: paragraph.place)
        }
        line.add(.note(id), to: nil)
    }

    /// Reads what a content control holds: nothing, if its answer is still to be written.
    func readControl(_ node: WordNode, _ read: (WordNode) -> Void) {
        let properties = node.first(.sdtPr)
        let gallery = properties?.first(.docPartObj)?.first(.docPartGallery)?[.val]
        let start = reading.bookmarks.keptBytes
        let isPlaceholder = properties?.first(.showingPlcHdr)?.isOn ?? false
        with(isPlaceholder ? .placeholder : gallery == "Table of Contents" ? .contents : nil) {
            for child in node.children where !child.tag.isProperty { read(child) }
            if reason == nil, fields.reason == nil, let properties { compare(properties, start) }
        }
    }

    /// A control that is tied to data of the file shows these when it is opened, whatever stands in the text.
    private func compare(_ properties: WordNode, _ start: Int) {
        guard reading.refusal == nil, let binding = properties.first(.dataBinding), properties.first(.date) == nil,
            let item = binding[.storeItem], let path = binding[.path], var held = reading.bound.text(path, of: item)
        else { return }
        if let list = properties.first(.dropDownList) ?? properties.first(.comboBox) {
            held = list.children.first { $0[.value] == held }?[.displayText] ?? held
        }
        let shown = reading.bookmarks.text(from: start)
        if shown.wordsBetweenBlanks == held.wordsBetweenBlanks || shown.isBlank || held.isSwitch { return }
        if shown.utf8.count >= 1_000 { return }
        reading.refuse(
            "a content control in \(paragraph.place) shows \(shown.trimmingBlanks.quoted), but the data of the file that "
                + "it is tied to say \(held.trimmingBlanks.quoted): open the file in Word, look which is right, and save it"
        )
    }
}

extension String {
    /// Whether data of a tick box are meant.
    fileprivate var isSwitch: Bool { ["0", "1", "true", "false"].contains(self) }
}
