internal import Papers

/// What a list of changes does not repeat of the earlier version: what is kept back in the new one, or may be.
///
/// What is gone may be just what is kept back now, said there in other words. So nothing that is gone is repeated where
/// anything is kept back, and of what is changed only what neither says a word or an amount of it nor looks like taking it
/// out of the text.
struct Discretion {
    /// Whether anything is kept back now.
    let keepsBack: Bool
    /// Whether something is that was not before: then whatever was said otherwise may be it.
    let keepsMore: Bool
    private let parts: [Part]
    private let secret: SaidWords
    /// Headings, rows of the front sheet and ids that everybody can read now.
    private let openNames: Set<String>
    private let openDocuments: Set<PaperDocument>

    private struct Part {
        let matter: WithheldMatter.Part
        let words: SaidWords
        /// Whether it was not kept back before.
        let isNew: Bool
    }

    /// How many of the words of what is gone have to stand in an exempt block, for it to be that.
    private static let leastShare = 0.8

    init(from old: PaperVersion, to new: PaperVersion) {
        keepsBack = new.keepsBack
        guard new.keepsBack else {
            (keepsMore, parts, secret, openNames, openDocuments) = (false, [], SaidWords(), [], [])
            return
        }
        let before = EarlierParts(old)
        parts = new.withheld.parts.map { part in
            let words = SaidWords(part.texts)
            return Part(matter: part, words: words, isNew: !before.contain(part, words))
        }
        keepsMore = !old.hasWords || parts.contains(where: \.isNew)
        secret = SaidWords(new.withheld.parts.flatMap(\.texts)).without(SaidWords(new.openTexts))
        openNames = new.openNames
        openDocuments = Set(new.passages.map(\.document))
    }
}

extension Discretion {
    /// Whether a text of before has a word or an amount that is kept back now.
    func isSecret(_ text: String) -> Bool { keepsBack && SaidWords([text]).meets(secret) }

    /// Whether words of before are not repeated, for which others stand now.
    func hides(_ old: String, for new: String) -> Bool {
        guard keepsBack else { return false }
        let takesOut =
            new.isEmpty || old.hasDigits && !new.hasDigits || old.hasCapitals && !new.hasCapitals
        return keepsMore || takesOut || isSecret(old)
    }

    /// The same of words of a passage. Of values that have the same names now, only amounts that are kept back are hidden.
    func hides(_ old: ArraySlice<PassageWord>, for new: ArraySlice<PassageWord>) -> Bool {
        guard keepsBack else { return false }
        let names = Set(old.map(\.name))
        if !old.isEmpty, !names.contains(nil), Set(new.map(\.name)) == names { return isSecret(old.text) }
        return hides(old.text, for: new.text)
    }

    /// What stands for something of this name that is kept back now: `figures.offer`; nil where nothing of that name is.
    func statement(of name: String) -> String? {
        parts.first { $0.matter.names.contains { $0.lowercased() == name.lowercased() } }?.matter.statement
    }

    /// The same of a row of which cells say this.
    func statement(ofRow cells: [String]) -> String? {
        let told = cells.filter { !$0.isEmpty && $0.contains(where: \.isLetter) }
        return parts.first { part in
            !part.matter.names.isEmpty
                && told.contains { cell in
                    part.matter.texts.contains { cell == $0 || cell.hasSuffix(": \($0)") }
                }
        }?.matter.statement
    }

    /// Whether what is gone is an exempt block now, at the place of which that is said.
    func isBlock(_ text: String) -> Bool {
        guard keepsMore else { return false }
        let words = SaidWords([text])
        return parts.contains { $0.isNew && $0.matter.names.isEmpty && words.share(in: $0.words) >= Self.leastShare }
    }
}

extension Discretion {
    /// Whether the name of a place of before may be said: its heading, or its row.
    func tells(placeOf passage: Passage) -> Bool {
        guard keepsBack else { return true }
        if passage.kind == .sheet { return openNames.contains(passage.identity ?? "") }
        return passage.part.isEmpty || openNames.contains(passage.part)
    }

    func tells(id: String) -> Bool { !keepsBack || openNames.contains(id) }

    func tells(_ document: PaperDocument) -> Bool { !keepsBack || openDocuments.contains(document) }
}

/// What was kept back of the earlier version.
private struct EarlierParts {
    private let keys: Set<[String]>
    private let parts: [(matter: WithheldMatter.Part, words: SaidWords)]
    private let open: SaidWords

    /// How many of their words two parts share that are one, a slip put right.
    private static let leastShare = 0.8

    init(_ version: PaperVersion) {
        keys = Set(version.withheld.parts.map(\.key))
        parts = version.withheld.parts.map { ($0, SaidWords($0.texts)) }
        open = SaidWords(version.openTexts)
    }

    /// Whether a part was kept back before: as it is now, or in nearly the same words, of which none that came stood where
    /// everybody could read it.
    func contain(_ part: WithheldMatter.Part, _ words: SaidWords) -> Bool {
        if keys.contains(part.key) { return true }
        return parts.contains { other in
            other.matter.names == part.names && words.share(in: other.words) >= Self.leastShare
                && other.words.share(in: words) >= Self.leastShare && !words.subtracting(other.words).meets(open)
        }
    }
}

extension WithheldMatter.Part {
    /// The same of two parts that say the same.
    fileprivate var key: [String] {
        names + texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
}

extension PaperVersion {
    /// What everybody can read of it.
    fileprivate var openTexts: [String] {
        (passages + welsh.flatMap(\.passages)).map(\.allWords)
            + figures.flatMap { [$0.label, $0.working].compactMap(\.self) }
            + values.flatMap { [$0.label, $0.value] } + recommendations.map(\.text) + options.map(\.label)
            + risks.map(\.risk)
    }

    fileprivate var openNames: Set<String> {
        Set((passages + welsh.flatMap(\.passages)).flatMap { [$0.part, $0.id, $0.identity].compactMap(\.self) })
    }
}

extension Passage {
    /// All that it says.
    var allWords: String {
        switch content {
        case .line(let words): words.text
        case .table(let table): (table.heads + table.rows.flatMap(\.self)).map(\.text).joined(separator: " | ")
        }
    }
}

extension String {
    fileprivate var hasDigits: Bool { utf8.contains { (0x30...0x39).contains($0) } }
    fileprivate var hasCapitals: Bool { unicodeScalars.contains { $0.properties.isUppercase } }
}
