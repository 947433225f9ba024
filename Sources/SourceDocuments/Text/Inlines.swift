extension SourceLine {
    /// The words of a cleaned text, with its emphasis; blanks are one.
    init(_ text: some BidirectionalCollection<Unicode.Scalar>, label: LineLabel? = nil, at place: SourcePlace) {
        var inlines: [SourceInline] = []
        var emphasis: SourceEmphasis = []
        var piece = String.UnicodeScalarView()
        var (needsBlank, isFirst) = (false, true)
        func flush() {
            if !piece.isEmpty { inlines.append(.text(String(piece), emphasis)) }
            piece = String.UnicodeScalarView()
        }
        for scalar in text {
            if scalar.isBlank || Mark.isBreak(scalar) {
                needsBlank = !isFirst
            } else if let change = Mark.change(of: scalar) {
                if needsBlank, change.isOn || emphasis.contains(change.emphasis) {
                    piece.append(" ")
                    needsBlank = false
                }
                flush()
                if change.isOn { emphasis.insert(change.emphasis) } else { emphasis.remove(change.emphasis) }
            } else if !Mark.isMark(scalar) {
                if needsBlank { piece.append(" ") }
                piece.append(scalar)
                (needsBlank, isFirst) = (false, false)
            }
        }
        flush()
        self.init(inlines.mergingTexts(), at: place)
        if let label, !label.isBullet, label.kind != .heading {
            number = label.text
            isNumberTyped = true
        }
    }
}

extension [SourceInline] {
    /// Without empty texts, and with those joined that are marked alike.
    func mergingTexts() -> [SourceInline] {
        var merged: [SourceInline] = []
        for inline in self {
            if case .text(let text, let emphasis) = inline, case .text(let before, emphasis)? = merged.last {
                merged[merged.count - 1] = .text(before + text, emphasis)
            } else {
                merged.append(inline)
            }
        }
        return merged
    }
}
