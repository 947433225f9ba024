internal import Diagnostics

extension StoryReader {
    func readFieldCharacter(_ node: WordNode, _ look: ShownLook) {
        switch node[.fieldCharacter] {
        case "begin": fields.begin(id: reading.nextID(), form: node.first(.ffData))
        case "separate": beginResult()
        case "end": endField(look)
        default: break
        }
    }

    func readSimpleField(_ node: WordNode) {
        fields.begin(id: reading.nextID(), form: node.first(.ffData))
        fields.add(node[.instruction] ?? "")
        beginResult()
        readInlines(of: node)
        endField(ShownLook.plain)
    }

    private func beginResult() {
        let wasInResult = fields.isInResult
        fields.separate(keptBytes: reading.bookmarks.keptBytes)
        if !wasInResult, markedNote != nil { noteMarks += 1 }
    }

    /// The note whose mark the innermost field repeats.
    private var markedNote: NoteIndex.Key? {
        guard case .noteReference(let bookmark, true)? = fields.innermost else { return nil }
        return reading.notes.key(of: bookmark)
    }

    private func endField(_ look: ShownLook) {
        let note = markedNote
        if note != nil { noteMarks -= 1 }
        guard let field = fields.end(), goneReason(look) == nil else { return }
        if let note { return add(note) }
        let shown = reading.bookmarks.text(from: field.resultStart)
        switch field.about {
        case .sequence(let name, let instruction):
            paragraph.hasSequence = true
            if let message = reading.sequences.count(name, instruction, shown: shown) {
                reading.doubt(message, at: paragraph.place)
            }
        case .reference(let bookmark, let instruction):
            reading.bookmarks.expect(shown, of: bookmark, instruction, at: paragraph.place)
        case .noteReference(let bookmark, _) where !field.isInResult || shown.isBlank:
            if let key = reading.notes.key(of: bookmark) { add(key) }
        case .tick, .choice: addAnswer(of: field, look)
        case .formula(let formula): sums?.expect(shown, of: formula, at: paragraph.place)
        case .madeByWord:
            reading.doubt(
                "Word makes a number or a sign here that does not stand in the file: write it as text",
                at: paragraph.place)
        case .clock:
            reading.doubt(
                "Word writes the present day or time here each time (\(shown.trimmingBlanks.quoted)): write the one that is meant",
                at: paragraph.place)
        default: break
        }
    }

    private func add(_ note: NoteIndex.Key) {
        guard let id = reading.notes.use(note) else { return }
        line.add(.note(id), to: nil)
    }

    /// An answer in a form does not stand in the text, but in the data of its field.
    private func addAnswer(of field: FieldStack.Field, _ look: ShownLook) {
        guard !field.isInResult || reading.bookmarks.text(from: field.resultStart).isBlank else { return }
        guard let answer = field.form?.answer else { return }
        reading.bookmarks.keep(answer)
        line.add(answer, look.emphasis, insteadOf: "", since: "an answer in a form", to: target)
    }
}

extension WordNode {
    /// Of an element `ffData`: what was ticked or chosen.
    fileprivate var answer: String? {
        if let box = first(.checkBox) {
            return (box.first(.checked) ?? box.first(.default))?.isOn ?? false ? "\u{2612}" : "\u{2610}"
        }
        guard let list = first(.ddList) else { return nil }
        let entries = list.children.filter { $0.tag == .listEntry }.compactMap { $0[.val] }
        let chosen = list.first(.result)?.whole(.val) ?? list.first(.default)?.whole(.val) ?? 0
        return entries.indices.contains(chosen) ? entries[chosen] : nil
    }
}
