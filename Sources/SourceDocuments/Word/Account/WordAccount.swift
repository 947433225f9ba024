internal import OfficeFiles

/// Takes every word out of a part of a Word file, paragraph by paragraph, and every tracked change. It knows nothing of
/// styles, fields or numbers, and so cannot be wrong where the reader of blocks is.
final class WordAccount: XMLPart {
    /// The words of a paragraph.
    struct Entry {
        let words: AccountedWords
        /// Of the note or comment that it stands in.
        let owner: String?
    }

    private(set) var entries: [Entry] = []
    private(set) var changes: [SourceChange] = []
    private var tracker = ChangeTracker()
    private var places: WordPlaces
    /// The texts of the paragraphs that are open, boxes standing in paragraphs.
    private var texts: [[UInt8]] = [[]]
    private var owner: String?
    /// The vocabulary and names of the elements that are open, as far as that matters.
    private var elements: [WordTag] = []
    /// For each piece that the file holds twice: whether a branch of it was read.
    private var branches: [Bool] = []
    /// How deep the branch lies that is not read.
    private var skipped: Int?
    /// Columns of the cells that are open.
    private var spans: [Int] = []
    private let most: Int

    /// - Parameter name: Of what the part is: “header of section 1”; empty for the main text.
    init(_ part: String, of archive: ZipArchive, named name: String, limits: WordLimits) throws(OfficeFault) {
        places = WordPlaces(in: name)
        most = limits.paragraphs
        super.init(limits: limits.file, of: .all)
        try read(part, of: archive)
        flushStray()
        tracker.endParagraph(0, at: places.current)
        changes = tracker.changes
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let tag = WordTag(name)
        elements.append(tag)
        guard skipped == nil, isRead(tag, attributes) else { return }
        switch tag {
        case .tab, .ptab: add("\t")
        case .br, .cr, .drawingParagraph, .chartValue: add("\n")
        case .noBreakHyphen: add("\u{2011}")
        case .sym: addSign(attributes[.word, "char"])
        case .textPath: if let text = attributes["string"] { add("\n\(text)\n") }
        case .p: texts.append([])
        case .txbxContent: places.enterBox()
        case .footnote, .endnote, .comment: enterNote(tag, attributes)
        case .tbl, .tr, .tc, .gridBefore, .gridSpan: enterTable(tag, attributes)
        default: tracker.start(tag, in: elements.dropLast().last, text: texts.count)
        }
    }

    override func end(_ name: XMLName) {
        guard let tag = elements.popLast() else { return }
        if let skipped {
            if elements.count < skipped { self.skipped = nil }
            return
        }
        switch tag {
        case .alternateContent: _ = branches.popLast()
        case .p: if texts.count > 1 { flush(texts.count, texts.removeLast()) }
        case .txbxContent: places.leave()
        case .footnote, .endnote, .comment:
            flushStray()
            places.leave()
            owner = nil
        case .tbl: places.leaveTable()
        case .tc:
            flushStray()
            places.leaveCell(columns: spans.popLast() ?? 1)
        default: tracker.end(tag, in: elements.last, at: texts.count)
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard skipped == nil, let tag = elements.last else { return }
        switch tag {
        case .t, .delText, .drawingText, .equationText, .chartValue:
            texts[texts.count - 1].append(contentsOf: bytes)
            tracker.add(bytes)
        default: break
        }
    }
}

// MARK: - Texts

extension WordAccount {
    private func add(_ text: String) {
        texts[texts.count - 1] += text.utf8
        tracker.addBlank()
    }

    private func addSign(_ number: String?) {
        guard let number = number.flatMap({ UInt32($0, radix: 16) }).flatMap(Unicode.Scalar.init) else { return }
        texts[texts.count - 1] += String(number).utf8
        tracker.add(sign: number)
    }

    /// What stands in no paragraph, which Word does not write.
    private func flushStray() {
        guard texts.count == 1 else { return }
        let text = texts[0]
        texts[0] = []
        flush(1, text)
    }

    /// - Parameter open: How many paragraphs were open with this one.
    private func flush(_ open: Int, _ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self).trimmingBlanks
        let place = places.paragraph(hasWords: !text.isEmpty)
        tracker.endParagraph(open, at: place)
        guard !text.isEmpty else { return }
        guard entries.count < most else { return stop(.tooLarge("paragraphs")) }
        entries.append(Entry(words: AccountedWords(text, at: place), owner: owner))
    }
}

// MARK: - Places

extension WordAccount {
    private func isRead(_ tag: WordTag, _ attributes: XMLAttributes) -> Bool {
        switch tag {
        case .alternateContent:
            branches.append(false)
        case .choice, .fallback:
            guard let last = branches.indices.last else { break }
            let isRead =
                !branches[last] && (tag == .fallback || AlternateBranch.isRead(attributes["Requires"] ?? ""))
            if isRead { branches[last] = true } else { skipped = elements.count }
            return false
        default: break
        }
        return true
    }

    private func enterNote(_ tag: WordTag, _ attributes: XMLAttributes) {
        owner = attributes[.word, "id"]
        let isLine = attributes[.word, "type"].map { $0 != "normal" } ?? false
        let kind = tag == .comment ? "comment" : tag == .footnote ? "footnote" : "endnote"
        places.enter(isLine && tag != .comment ? "line above the notes" : "\(kind) \(owner ?? "")")
    }

    private func enterTable(_ tag: WordTag, _ attributes: XMLAttributes) {
        let number = attributes[.word, "val"].flatMap { Int($0) }.map { min(max($0, 0), 1_000) } ?? 0
        switch tag {
        case .tbl: places.enterTable()
        case .tr: places.enterRow()
        case .gridBefore: places.skip(columns: number)
        case .gridSpan: if let last = spans.indices.last { spans[last] = max(1, number) }
        default:
            places.enterCell()
            spans.append(1)
        }
    }
}
