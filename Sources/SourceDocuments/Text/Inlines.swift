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
        var open: (text: String, emphasis: SourceEmphasis)?
        func close() {
            if let piece = open, !piece.text.isEmpty { merged.append(.text(piece.text, piece.emphasis)) }
            open = nil
        }
        for inline in self {
            guard case .text(let text, let emphasis) = inline else {
                close()
                merged.append(inline)
                continue
            }
            if open?.emphasis != emphasis {
                close()
                open = ("", emphasis)
            }
            open?.text += text
        }
        close()
        return merged
    }
}
