internal import Diagnostics
internal import Markdown
internal import Settings
internal import Values

/// Finds the places that a report's corrections are about, and marks the paragraphs there, so that each says so itself.
struct CorrectionMarking {
    private let data: PaperData
    private let figures: [UsedFigure]
    private let compared: ComparedData
    private let places: Places
    private let words: PaperWords

    init(
        _ data: PaperData, _ figures: [UsedFigure], _ compared: ComparedData, _ places: Places, words: PaperWords
    ) {
        (self.data, self.figures, self.compared) = (data, figures, compared)
        (self.places, self.words) = (places, words)
    }

    /// - Parameter texts: Their paragraphs are marked.
    func mark(_ corrections: [Correction], in texts: inout [PaperText]) -> [PaperCorrection] {
        corrections.map { correction in
            let note = words.corrections.corrected(on: words.dates.day(correction.date.value))
            let entries = correction.changes.map { entry($0, noting: note, in: &texts) }
            return PaperCorrection(date: correction.date, because: correction.because, entries: entries)
        }
    }

    private func entry(
        _ change: CorrectedPlace, noting note: String, in texts: inout [PaperText]
    ) -> PaperCorrection.Entry {
        switch change.subject {
        case .figure(let name): entry(change, figure: name, noting: note, in: &texts)
        case .place(let id, let now): entry(change, place: id, now: now.value, noting: note, in: &texts)
        }
    }
}

// MARK: - Figures

extension CorrectionMarking {
    private func entry(
        _ change: CorrectedPlace, figure name: Located<String>, noting note: String, in texts: inout [PaperText]
    ) -> PaperCorrection.Entry {
        // One that no page prints was not published wrong, and may be exempt.
        guard let used = figures.first(where: { $0.figure.name == name.value }), !used.places.isEmpty,
            let figure = data.figures?.figure(named: name.value)
        else {
            return PaperCorrection.Entry(
                was: change.was, now: nil, places: [], unknown: name, isFigure: true, isOpen: false, lacksNew: false)
        }
        var isOpen = figure.printed.utf8.elementsEqual(change.was.value.utf8)
        let old = CorrectedWords(change.was.value)
        for index in texts.indices {
            let text = texts[index]
            var marks = text.marks
            for line in text.tree.all where text.names(name.value, in: line) {
                if old.stand(in: PassageWords.read(TextRun(nodes: text.tree.inside(line)), of: text), typed: true) {
                    isOpen = true
                }
                switch text.tree[line].kind {
                case .paragraph: marks.corrected.set(note, of: line)
                case .cell: text.markCaption(of: line, note, in: &marks)
                default: break
                }
            }
            if isCompared(name.value) { text.markComparisons(note, in: &marks) }
            texts[index] = text.with(marks: marks)
        }
        return PaperCorrection.Entry(
            was: change.was, now: figure.printed, places: used.places, unknown: nil, isFigure: true, isOpen: isOpen,
            lacksNew: false)
    }
}

extension CorrectionMarking {
    /// Whether the comparison of options shows a figure.
    private func isCompared(_ name: String) -> Bool {
        compared.figures.contains { $0.figures.contains { $0.name == name } }
    }
}

extension PaperText {
    /// A cell says nothing but its value, so the caption of its table says that it was corrected.
    fileprivate func markCaption(of cell: NodeID, _ note: String, in marks: inout Marks) {
        guard var entry = marks.captions.all.last(where: { $0.node < cell }).map({ ($0.node, $0.value) }),
            tree.subtree(of: entry.0).contains(cell)
        else { return }
        entry.1.correction = note
        marks.captions.set(entry.1, of: entry.0)
    }

    /// The same of the comparisons of options.
    fileprivate func markComparisons(_ note: String, in marks: inout Marks) {
        for entry in marks.captions.all where marks.blocks[entry.node]?.block == .optionsSummary {
            var caption = entry.value
            caption.correction = note
            marks.captions.set(caption, of: entry.node)
        }
    }

    /// Whether a paragraph, heading or cell prints a figure.
    fileprivate func names(_ figure: String, in line: NodeID) -> Bool {
        guard [.paragraph, .heading, .cell].contains(tree[line].kind) else { return false }
        return marks.values.entries(in: tree.inside(line)).contains { entry in
            entry.value.contains {
                $0.name == "figures.\(figure)" || $0.name.utf8.starts(with: "figures.\(figure).".utf8)
            }
        }
    }
}

// MARK: - Places

extension CorrectionMarking {
    private func entry(
        _ change: CorrectedPlace, place id: Located<String>, now: String, noting note: String,
        in texts: inout [PaperText]
    ) -> PaperCorrection.Entry {
        let isCounted = id.value.utf8.starts(with: "p-".utf8)
        let named = places.textPlaces(holding: id.value, linkedIn: .report).flatMap { holder in
            holder[id.value].map { (holder: holder, place: $0) }
        }
        var found = named
        // A paragraph is followed by what it says to where it has another number.
        if isCounted, named.map({ lacks(now, $0.place, texts, of: $0.holder) }) ?? true {
            found = follow(now, not: change.was.value, in: texts) ?? named
        }
        guard let (holder, place) = found,
            let index = texts.firstIndex(where: { $0.document == holder.text.document })
        else {
            return PaperCorrection.Entry(
                was: change.was, now: now, places: [], unknown: id, isFigure: false, isOpen: false, lacksNew: false)
        }
        let text = texts[index]
        let said = text.words(at: place)
        var marks = text.marks
        if let paragraph = text.paragraph(at: place.node) { marks.corrected.set(note, of: paragraph) }
        texts[index] = text.with(marks: marks)
        let label = holder.reference(to: place, words: words.references) ?? id.value
        let page = PagePlace(document: text.document, id: place.id, label: label.withCapital)
        return PaperCorrection.Entry(
            was: change.was, now: now, places: [page], unknown: nil, isFigure: false,
            isOpen: CorrectedWords(change.was.value).stand(in: said, typed: false)
                && !CorrectedWords(now).hold(change.was.value),
            lacksNew: !CorrectedWords(now).stand(in: said, typed: false), isCounted: isCounted)
    }

    private func lacks(_ now: String, _ place: Place, _ texts: [PaperText], of holder: TextPlaces) -> Bool {
        guard let text = texts.first(where: { $0.document == holder.text.document }) else { return true }
        return !CorrectedWords(now).stand(in: text.words(at: place), typed: false)
    }

    /// The only numbered paragraph that says what is to be read, and not what stood there; nil where there is none, or
    /// more than one.
    private func follow(
        _ now: String, not was: String, in texts: [PaperText]
    ) -> (holder: TextPlaces, place: Place)? {
        let (new, old) = (CorrectedWords(now), CorrectedWords(was))
        var found: [(holder: TextPlaces, place: Place)] = []
        for text in texts {
            guard let holder = places.places(of: text.document) else { continue }
            for entry in text.marks.labels.all {
                guard let place = holder[entry.value.id], case let said = text.words(at: place),
                    new.stand(in: said, typed: false), !old.stand(in: said, typed: false) || new.hold(was)
                else { continue }
                found.append((holder, place))
            }
        }
        return found.count == 1 ? found[0] : nil
    }
}

extension PaperText {
    /// The first paragraph of a place that is one or begins with one.
    fileprivate func paragraph(at node: NodeID) -> NodeID? {
        switch tree[node].kind {
        case .paragraph: node
        case .item: tree.children(of: node).first { tree[$0].kind == .paragraph }
        default: nil
        }
    }

    /// What a place says: of a heading, all that stands under it.
    fileprivate func words(at place: Place) -> [PassageWord] {
        let caption = marks.captions[place.node].map { caption in
            PassageWords.read(caption.finding, of: self) + PassageWords.read(caption.details, of: self)
        }
        return (caption ?? []) + PassageWords.read(TextRun(nodes: place.range(in: tree)), of: self)
    }
}

/// Words that were corrected, or that are to be read.
private struct CorrectedWords {
    private let words: [PassageWord]

    init(_ text: String) { words = PassageWords.read(text) }

    /// Whether they stand in a passage, one after the other.
    ///
    /// - Parameter typed: Whether values of names do not count.
    func stand(in passage: [PassageWord], typed: Bool) -> Bool {
        guard !words.isEmpty, passage.count >= words.count else { return false }
        return (0...(passage.count - words.count)).contains { start in
            zip(words, passage[start...]).allSatisfy { $0.key == $1.key && !(typed && $1.name != nil) }
        }
    }

    /// Whether they say other words among themselves.
    func hold(_ other: String) -> Bool { CorrectedWords(other).stand(in: words, typed: false) }
}

extension String {
    fileprivate var withCapital: String { first.map { $0.uppercased() + dropFirst() } ?? self }
}
