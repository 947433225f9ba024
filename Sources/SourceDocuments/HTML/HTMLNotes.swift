/// The footnotes of a page, as Word and LibreOffice write them and as pages of the web have them: a mark that leads to a
/// paragraph or an item elsewhere.
struct HTMLNotes {
    /// The ids of those of Word and LibreOffice.
    private var ofWord: Set<String> = []
    private var ofWeb: Set<String> = []
    /// The ids of the marks and of what stands around them, which links lead back to.
    private var marks: Set<String> = []

    init(_ nodes: [HTMLNode]) {
        var search = Search()
        search.walk(nodes, Around())
        ofWord = search.ofWord
        ofWeb = search.targets.intersection(search.marked.keys).subtracting(search.around).subtracting(ofWord)
        for (note, ids) in search.marked where ofWeb.contains(note) { marks.formUnion(ids) }
    }

    func isNote(_ element: HTMLElement) -> Bool { WordMarkup.isNote(element) || isOfWeb(element) }

    /// Whether it is a note of the web, to which a mark leads for certain.
    func isOfWeb(_ element: HTMLElement) -> Bool { element["id"].map { ofWeb.contains($0) } ?? false }

    func link(of element: HTMLElement) -> WordMarkup.NoteLink? {
        if let link = WordMarkup.note(ofLink: element, ofWord) { return link }
        guard let id = element.idOfTarget else { return nil }
        if ofWeb.contains(id) { return element.isLikeMark ? .mark(note: id) : nil }
        guard marks.contains(id) else { return nil }
        return element.isBackLink || element.shortText.map { $0.wordRanges.count <= 3 } ?? false ? .back : nil
    }
}

extension HTMLNotes {
    /// What stands around an element.
    private struct Around {
        var isRaised = false
        var ids: [String] = []
    }

    private struct Search {
        var ofWord: Set<String> = []
        /// Elements that may be notes.
        var targets: Set<String> = []
        /// Of each element that a mark leads to, the ids by which links may lead back.
        var marked: [String: [String]] = [:]
        /// Elements around a mark that leads to them: no note holds its own mark.
        var around: Set<String> = []

        mutating func walk(_ nodes: [HTMLNode], _ outer: Around) {
            for case .element(let element) in nodes {
                var inner = outer
                if let id = element["id"] {
                    inner.ids.append(id)
                    if WordMarkup.isNote(element) { ofWord.insert(id) }
                    if ["li", "p", "div", "dd"].contains(element.name) { targets.insert(id) }
                }
                if element.name == "sup" { inner.isRaised = true }
                if let target = element.idOfTarget, element.isLikeMark { add(element, target, inner) }
                walk(element.children, inner)
            }
        }

        private mutating func add(_ link: HTMLElement, _ target: String, _ outer: Around) {
            let names = ["fn", "ftn", "footnote", "note", "endnote", "cite_note", "cite-note"]
            let isNamed = names.contains { target.lowercased().hasPrefix($0) }
            let isRaised = outer.isRaised || link.children.contains { $0.element?.name == "sup" }
            guard isRaised || isNamed || link["role"] == "doc-noteref" else { return }
            if outer.ids.contains(target) { around.insert(target) }
            marked[target, default: []] += outer.ids.suffix(2)
        }
    }
}

extension HTMLElement {
    /// The element of the same page that a link leads to.
    var idOfTarget: String? {
        guard name == "a", let address = attributes["href"], address.hasPrefix("#"), address != "#" else { return nil }
        return String(address.dropFirst())
    }

    /// Whether a link holds what is the mark of a note: “2”, “[2]”, “a”, “*”.
    var isLikeMark: Bool {
        guard let text = shortText else { return false }
        let signs = text.filter { !["[", "]", "(", ")"].contains($0) }
        guard (1...3).contains(signs.count) else { return false }
        if signs.allSatisfy({ $0.isDigit || ["*", "\u{2020}", "\u{2021}", "\u{A7}"].contains($0) }) { return true }
        return signs.count == 1 && signs[0].isSmallLetter
    }

    fileprivate var isBackLink: Bool { attributes["role"] == "doc-backlink" || hasClass("footnote-back") }

    /// The text of a link; nil for a long one.
    fileprivate var shortText: Scalars? {
        var text = Scalars()
        func add(_ nodes: [HTMLNode]) {
            for node in nodes where text.count < 60 {
                switch node {
                case .text(let words): text += words.unicodeScalars.prefix(60)
                case .element(let element): add(element.children)
                case .comment: break
                }
            }
        }
        add(children)
        let words = Scalars(text.trimmed())
        return words.count < 40 ? words : nil
    }
}
