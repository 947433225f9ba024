/// Counts the numbered paragraphs of one text, in their order.
struct NumberCounter {
    /// The number of a paragraph.
    struct Number {
        /// As it stands in front of the paragraph; empty for a bullet.
        let text: String
        let isBullet: Bool
        /// With the numbers of the levels above that it does not show itself: `2(a)` for `(a)`.
        let full: String
        let isOfParagraphs: Bool
        let indent: Int?
        let unknownFormat: String?
    }

    private let sheet: NumberingSheet
    /// By definition.
    private var counts: [Int: [Int?]] = [:]
    private var used: Set<Int> = []

    init(_ sheet: NumberingSheet) {
        self.sheet = sheet
    }

    /// Counts a paragraph.
    ///
    /// - Returns: Nil for a numbering that the document does not have.
    mutating func next(_ id: Int, level: Int) -> Number? {
        guard id != 0, let numbering = sheet[id], numbering.levels.indices.contains(level) else { return nil }
        var counts = self.counts[numbering.definition] ?? [Int?](repeating: nil, count: 9)
        if used.insert(id).inserted {
            for (level, start) in numbering.starts { counts[level] = start - 1 }
        }
        counts[level] = (counts[level] ?? numbering.levels[level].start - 1) + 1
        for lower in (level + 1)..<max(level + 1, 9) where numbering.levels[lower].beginsAnew(after: level, as: lower) {
            counts[lower] = nil
        }
        self.counts[numbering.definition] = counts
        return number(numbering, level, counts)
    }

    private func number(_ numbering: NumberingSheet.Numbering, _ level: Int, _ counts: [Int?]) -> Number {
        let about = numbering.levels[level]
        let text = about.format == .bullet ? "" : numbering.text(level, counts)
        return Number(
            text: text, isBullet: about.format == .bullet || text.isEmpty && about.format == .none,
            full: numbering.full(level, counts),
            isOfParagraphs: numbering.isOfParagraphs && (level == 0 || about.namesLevels(above: level)),
            indent: about.indent, unknownFormat: about.unknownFormat)
    }

    /// The level that a style has in a numbering that it names itself.
    func level(of names: [String], in id: Int) -> Int? {
        guard let levels = sheet[id]?.levels else { return nil }
        for name in names {
            if let level = levels.firstIndex(where: { $0.style == name }) { return level }
        }
        return nil
    }
}

extension NumberingLevel {
    /// Whether the paragraph of a level above makes this one begin anew.
    fileprivate func beginsAnew(after level: Int, as own: Int) -> Bool {
        guard let restart else { return true }
        return restart > 0 && level < min(restart, own)
    }
}

extension NumberingSheet.Numbering {
    fileprivate func text(_ level: Int, _ counts: [Int?]) -> String {
        let about = levels[level]
        var text = ""
        var scalars = about.text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            if scalar == "%", let digit = scalars.first, ("1"..."9").contains(digit) {
                scalars.removeFirst()
                text += number(of: Int(digit.value) - 49, isLegal: about.isLegal, counts)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text.trimmingBlanks
    }

    private func number(of level: Int, isLegal: Bool, _ counts: [Int?]) -> String {
        let count = counts[level] ?? levels[level].start
        let format = levels[level].format
        return (isLegal && format != .none ? NumberFormat.decimal : format).text(count)
    }

    /// - Complexity: Of nine levels at most.
    fileprivate func full(_ level: Int, _ counts: [Int?]) -> String {
        let own = levels[level].format == .bullet ? "" : text(level, counts)
        guard level > 0, !levels[level].namesLevels(above: level) else { return own.withoutFullStop }
        return full(level - 1, counts) + own.withoutFullStop
    }
}
