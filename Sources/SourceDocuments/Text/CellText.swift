/// A part of a cell or of a text with the remains of HTML: a paragraph, or an item of a list.
struct CellPart {
    enum Kind: Equatable {
        case paragraph
        case item(LineLabel?)
        /// Of a list whose items nothing divides.
        case list
    }

    var kind: Kind
    var text: Scalars
    /// How many items before it stand in the same line, each with its bullet.
    var isRunOn = false
}

/// Divides the text of a cell into its parts, at the remains of tags, bullets, and ends of lines.
struct CellText {
    private(set) var parts: [CellPart] = []
    private(set) var cleanings: [Cleaning] = []
    private var isAfterPage = false
    private var isInList = false
    private var startsLine = true
    private let place: SourcePlace

    init(_ text: Scalars, at place: SourcePlace) {
        self.place = place
        var index = 0
        while index < text.count {
            let sign = text[index]
            switch sign {
            case Mark.paragraph: if !goesOn(text[index...]) { open(.paragraph) }
            case Mark.list:
                (isInList, isAfterPage) = (true, false)
                open(.list)
            case Mark.listEnd:
                (isInList, isAfterPage) = (false, false)
                open(.paragraph)
            case Mark.item: open(.item(nil))
            case Mark.lineEnd: endLine(before: text[(index + 1)...], isPage: false)
            case Mark.pageEnd: endLine(before: text[(index + 1)...], isPage: true)
            default:
                if let end = bullet(in: text, at: index) {
                    index = end
                    continue
                }
                append(sign)
            }
            index += 1
        }
        parts.removeAll { !$0.text.hasWords && $0.text.plain.isEmpty }
    }

    private mutating func append(_ sign: Unicode.Scalar) {
        if parts.isEmpty { parts.append(CellPart(kind: isInList ? .list : .paragraph, text: [])) }
        if !sign.isBlank, !Mark.isMark(sign) { (startsLine, isAfterPage) = (false, false) }
        parts[parts.count - 1].text.append(sign)
    }

    private mutating func open(_ kind: CellPart.Kind) {
        if let last = parts.last, last.text.isBlank { parts.removeLast() }
        parts.append(CellPart(kind: kind, text: []))
        startsLine = true
    }

    /// Whether the text behind a page's end belongs to the sentence before it.
    private func goesOn(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard isAfterPage, let last = parts.last, !last.text.isBlank, !last.text.endsSentence else { return false }
        return rest.lazy.first { !$0.isBlank && !Mark.isMark($0) && !$0.isAroundWords }?.isSmallLetter ?? false
    }

    private mutating func endLine(before rest: ArraySlice<Unicode.Scalar>, isPage: Bool) {
        isAfterPage = true
        let isItem = if case .item? = parts.last?.kind { true } else { false }
        if goesOn(rest) || isItem && parts.last.map({ !$0.text.endsSentence }) ?? false {
            append(" ")
        } else {
            open(isInList ? .list : parts.last?.kind == .list ? .list : .paragraph)
        }
        isAfterPage = isPage && isAfterPage
        startsLine = true
    }

    /// Opens an item where a bullet stands; where the text behind it begins.
    private mutating func bullet(in text: Scalars, at index: Int) -> Int? {
        let sign = text[index]
        guard Bullets.isStrong(sign) || startsLine && Bullets.isWeak(sign),
            index == 0 || text[index - 1].isBlank || Mark.isMark(text[index - 1]),
            let label = LineLabel(Scalars(text[index...].prefix(64))), label.isBullet
        else { return nil }
        let isRunOn = !startsLine
        if sign.isOfWord { cleanings.append(.bullet(label, at: place)) }
        open(.item(label))
        parts[parts.count - 1].isRunOn = isRunOn
        startsLine = false
        return index + label.length
    }
}

extension Cleaning {
    /// A letter that stood for a bullet.
    static func bullet(_ label: LineLabel, at place: SourcePlace) -> Cleaning {
        Cleaning("letter of a symbol font that stood for a bullet", from: label.text, to: "", at: place)
    }
}
