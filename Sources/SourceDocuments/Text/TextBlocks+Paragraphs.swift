extension TextBlocks {
    /// Reads a paragraph, with the lines that go on with it.
    mutating func readParagraph(_ label: LineLabel?) {
        let first = index
        let start = label?.length ?? 0
        var text = Scalars(lines[first].scalars[start...])
        index += 1
        while true {
            if goesOn(index) {
                words.join(&text, lines[index].scalars, at: lines[index].place)
                index += 1
            } else if let next = lineBehindPage(index) {
                joinBehindPage(&text, next)
            } else {
                break
            }
        }
        add(text, label, from: first)
    }

    private mutating func add(_ text: Scalars, _ label: LineLabel?, from first: Int) {
        let isAloneAbove = first == 0 || lines[first - 1].isBlank || lines[first - 1].isRule || lines[first].startsPage
        let isUnderlined = index < lines.count && lines[index].isRule && !lines[index].scalars.contains("\t")
        let isAloneBelow =
            index == lines.count || lines[index].isBlank || isUnderlined || lines[index].startsPage
            || lines[index].label != nil
        let isSingle = index == first + 1
        let place = lines[first].place
        doubtAmountsApart(from: first)
        let isRunOn = text.hasBulletsInside
        if isRunOn {
            doubts.append(
                SourceDoubt(
                    "Bullets stand inside a line here; it was read as a list: look whether it is one.", at: place))
        }
        guard isRunOn || text.contains(where: { Mark.isBreak($0) }) else {
            drafts.append(
                .line(
                    DraftLine(
                        text: text, label: label, place: place, isAlone: isAloneAbove && isAloneBelow,
                        isSingle: isSingle,
                        isUnderlined: isUnderlined && isSingle)))
            return
        }
        addParts(of: text, label, at: place)
    }

    /// The parts of a text with remains of HTML in it.
    mutating func addParts(of text: Scalars, _ label: LineLabel? = nil, at place: SourcePlace) {
        var label = label
        for block in blocks(of: text, isCell: false, at: place) {
            switch block {
            case .part(let text):
                drafts.append(.line(DraftLine(text: text, label: label, place: place)))
                label = nil
            case .block(let block):
                if let label {
                    drafts.append(.line(DraftLine(text: Scalars(label.text.unicodeScalars), label: nil, place: place)))
                }
                label = nil
                drafts.append(.block(block))
            }
        }
    }

    /// Reads a list, with the items behind single blank lines.
    mutating func readList(_ label: LineLabel) {
        let start = index
        var depths = ItemDepths()
        var items: [FlatItem] = []
        var next: (label: LineLabel, line: Int)? = (label, index)
        while let (label, line) = next {
            index = line + 1
            let depth = depths.depth(of: label.kind, indent: lines[line].indent)
            let place = lines[line].place
            if label.isLetterOfFont { cleanings.append(.bullet(label, at: place)) }
            var text = Scalars(lines[line].scalars[label.length...])
            while isContinuation(index, of: label, indent: lines[line].indent) {
                words.join(&text, lines[index].scalars, at: lines[index].place)
                index += 1
            }
            if let next = lineBehindPage(index) { joinBehindPage(&text, next) }
            items += itemsInLine(text, label, depth: depth, at: place)
            next = nextItem(depths, after: label)
        }
        if items.count == 1, !label.isBullet {
            readSingle(items[0], from: start)
        } else {
            drafts += items.lists().map { .block($0) }
        }
    }

    /// A number before one line alone is that of a paragraph or a heading.
    private mutating func readSingle(_ item: FlatItem, from start: Int) {
        let isAlone =
            (start == 0 || lines[start - 1].isBlank) && (index == lines.count || lines[index].isBlank)
        drafts.append(
            .line(
                DraftLine(
                    text: item.text, label: item.label, place: item.place, isAlone: isAlone,
                    isSingle: index == start + 1)))
    }

    /// Whether a line belongs to the item above it. Where the lines of items are indented as far as its first, one that is not
    /// belongs to it only where it begins with a small letter.
    private func isContinuation(_ index: Int, of label: LineLabel, indent: Int) -> Bool {
        guard index < lines.count, !lines[index].isBlank, !lines[index].isRule, lines[index].label == nil,
            !tabs.startTable(at: index), !lines[index].isSpaced
        else { return goesOn(index) }
        let line = lines[index]
        if line.indent > indent { return line.indent <= max(label.length, indent + 1) + 4 }
        if wrapping.hasHangingItems, !(line.scalars.firstOfWords?.isSmallLetter ?? false) { return false }
        return goesOn(index)
    }

    /// The item that follows, also behind one blank line where its label goes on with those before.
    private func nextItem(_ depths: ItemDepths, after last: LineLabel) -> (label: LineLabel, line: Int)? {
        var next = index
        while next < lines.count, lines[next].isBlank { next += 1 }
        guard next < lines.count, next - index <= 1 || lines[next].startsPage, !tabs.startTable(at: next),
            let label = label(at: next), label.isOfList
        else { return nil }
        let isNext = label.isBullet || label.kind != last.kind || label.ordinal == last.ordinal + 1
        let goesOn = next == index ? isNext : depths.knows(label.kind) && isNext && !isHeading(next, label)
        return goesOn ? (label, next) : nil
    }

    /// Whether a numbered line with blank lines around it is followed by text, as a heading is.
    private func isHeading(_ line: Int, _ label: LineLabel) -> Bool {
        guard !label.isBullet, line + 1 < lines.count, lines[line + 1].isBlank else { return false }
        guard let following = lines[(line + 1)...].prefix(8).first(where: { !$0.isBlank }) else { return false }
        return following.label?.kind != label.kind
    }

    /// An item with bullets in its line is several.
    private mutating func itemsInLine(_ text: Scalars, _ label: LineLabel, depth: Int, at place: SourcePlace)
        -> [FlatItem]
    {
        guard text.contains(where: { Bullets.isStrong($0) || Mark.isBreak($0) }) else {
            return [FlatItem(depth: depth, label: label, text: text, place: place)]
        }
        let cell = CellText(text, at: place)
        cleanings += cell.cleanings
        return cell.parts.enumerated().map { number, part in
            FlatItem(
                depth: depth, label: number == 0 ? label : part.label ?? label.asBullet, text: part.text, place: place)
        }
    }
}

extension LineLabel {
    fileprivate var isLetterOfFont: Bool {
        if case .bullet(let sign) = kind { sign.isOfWord } else { false }
    }

    /// For a part of an item that has no label of its own.
    fileprivate var asBullet: LineLabel? { isBullet ? self : nil }
}

extension CellPart {
    fileprivate var label: LineLabel? { if case .item(let label) = kind { label } else { nil } }
}

extension Scalars {
    /// Whether bullets stand between its words: several, or one behind a colon.
    fileprivate var hasBulletsInside: Bool {
        let places = indices.filter { Bullets.isStrong(self[$0]) && $0 > 0 && self[$0 - 1].isBlank }
        guard let first = places.first else { return false }
        return places.count > 1 || self[..<first].lastSign == ":"
    }
}
