internal import Datasets
internal import Diagnostics
internal import SourceDocuments

extension Draft {
    /// Takes the facts of a front sheet out of the blocks before the first section: the rows of a table of two columns,
    /// and lines such as “Meeting: Cabinet”. What does not fit a setting stays in the text.
    mutating func readFrontSheet() {
        // A date that says that it is the meeting's is the meeting's, whatever stands before it.
        let trials = [true, false].map { skips in
            var trial = self
            trial.takeFacts(skippingPlainDate: skips)
            return trial
        }
        guard let sheet = trials.first(where: { $0.settings.contains { $0.key == "date" } }) ?? trials.last,
            sheet.settings.count > 1
        else {
            // One line with a colon is no front sheet.
            return
        }
        self = sheet
        blocks.removeAll(where: \.isEmpty)
    }

    private static let mostBlocks = 40

    /// To the first heading behind a fact, or the first paragraph of text.
    private mutating func takeFacts(skippingPlainDate skips: Bool) {
        for index in blocks.indices.prefix(Self.mostBlocks) {
            if blocks[index].headingLevel != nil, !settings.isEmpty { return }
            switch blocks[index] {
            case .block(.table(let table)): takeFacts(of: table, at: index, skips)
            case .block(.paragraph(let line)):
                if line.isOfText { return }
                takeFacts(of: line, at: index, skips)
            default: break
            }
        }
    }

    private mutating func takeFacts(of table: SourceTable, at index: Int, _ skipsPlainDate: Bool) {
        var left = table
        left.rows = table.rows.filter { row in
            guard let (label, value) = row.fact else { return true }
            return !take(label: label.text, value, skipsPlainDate)
        }
        guard left.rows.count < table.rows.count else { return }
        let lines = left.rows.compactMap(\.fact).map { label, value in label.followed(by: value) }
        let isLines = lines.count == left.rows.count
        // One block for one: the walk over them goes on.
        blocks[index] = .block(isLines ? .paragraph(lines.joined) : .table(left))
    }

    private mutating func takeFacts(of line: SourceLine, at index: Int, _ skipsPlainDate: Bool) {
        let left = line.parts.filter { part in
            guard let colon = part.text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
            let end = part.text.utf8.distance(from: part.text.startIndex, to: colon)
            let (label, value) = part.divided(before: end, behind: end + 1)
            return !take(label: label.text, value, skipsPlainDate)
        }
        guard left.count < line.parts.count else { return }
        var rest = line
        rest.inlines = Array(left.map(\.inlines).joined(separator: [.lineBreak]))
        blocks[index] = .block(.paragraph(rest))
    }

    /// Whether it was a fact that has a setting.
    private mutating func take(label: String, _ value: SourceLine, _ skipsPlainDate: Bool) -> Bool {
        if skipsPlainDate, FrontSheetLabels.isPlainDate(label) { return false }
        guard let key = FrontSheetLabels.setting(for: label), value.isPlain, value.number == nil, !value.isEmpty,
            !settings.contains(where: { $0.key == key })
        else { return false }
        let text = value.text.withSingleBlanks
        guard let written = written(text, as: key, at: value.place) else { return false }
        log.clean("label of the front sheet, which is the setting “\(key)” now", from: label, at: value.place)
        if written != text { log.clean("word for the setting “\(key)”", from: text, to: written, at: value.place) }
        switch key {
        case "title": title = SourceLine(written, at: value.place)
        case "contact.name": takeContact(written, at: value.place)
        default: settings.append(DraftSetting(key: key, value: written))
        }
        return true
    }

    private mutating func takeContact(_ text: String, at place: SourcePlace) {
        let contact = ContactParts(text)
        settings += contact.settings
        if !contact.isClear {
            log.doubt(
                "It is not clear what of \(text.quoted) is the name to ask and what the office. Write the office as "
                    + "“role:” below the name.", at: place)
        }
    }

    /// What a setting says; nil where it cannot say the words.
    private mutating func written(_ text: String, as key: String, at place: SourcePlace) -> String? {
        switch key {
        case "title": return title == nil ? text : nil
        case "date":
            if CalendarDate.parse(text) == nil {
                log.doubt("\(text.quoted) is no date of the calendar, so it stays in the text.", at: place)
                return nil
            }
        case "decision":
            let decision = FrontSheetLabels.decision(text)
            if decision == nil {
                log.doubt(
                    "\(text.quoted) does not say whether the decision is key, so it stays in the text.", at: place)
            }
            return decision
        default: break
        }
        return text
    }
}

extension SourceRow {
    /// The lines of a row that is a name and what is said of it; nil for any other row.
    fileprivate var fact: (label: SourceLine, value: SourceLine)? {
        let cells = cells.filter { !$0.isEmpty }
        guard cells.count == 2, let label = cells[0].onlyLine, let value = cells[1].onlyLine,
            label.number == nil, value.number == nil
        else { return nil }
        return (label, value)
    }
}

extension SourceLine {
    /// Whether it is a sentence, or too long for what stands on a front sheet, and no name of a fact opens it.
    fileprivate var isOfText: Bool {
        let words = text.withSingleBlanks
        let name = words.utf8.prefix { $0 != UInt8(ascii: ":") }
        if name.count < words.utf8.count, name.count <= 60 { return false }
        return words.utf8.last == UInt8(ascii: ".") || words.utf8.count > 160
    }

    /// “Budget code: A-17”
    fileprivate func followed(by value: SourceLine) -> SourceLine {
        var line = self
        let hasColon = text.withSingleBlanks.utf8.last == UInt8(ascii: ":")
        line.inlines += [.text(hasColon ? " " : ": ", [])] + value.inlines
        line.bookmarks += value.bookmarks
        return line
    }
}

extension [SourceLine] {
    /// As one paragraph with the ends of its lines.
    fileprivate var joined: SourceLine {
        var line = first ?? SourceLine([], at: SourcePlace(""))
        line.inlines = [SourceInline](map(\.inlines).joined(separator: [.lineBreak]))
        line.bookmarks = flatMap(\.bookmarks)
        return line
    }
}

extension SourceCell {
    /// The line of a cell that holds one paragraph; nil for any other.
    var onlyLine: SourceLine? {
        let blocks = blocks.filter { !$0.isEmpty }
        return blocks.count == 1 ? blocks[0].paragraph : nil
    }
}
