internal import Papers

/// What passages are called.
struct PlaceNames {
    /// Of the texts besides the main one. Only looked up, never listed.
    private let documents: [PaperDocument: String]

    init(_ version: PaperVersion) { documents = version.documents }

    /// `Paragraph 3.4`, `Appendix 1, under “Why now”`
    func name(of passage: Passage) -> String {
        name(of: passage.nameInItsText, in: passage.document)
    }

    /// `Appendix 1, paragraph 3.4` of `Paragraph 3.4`
    func name(of place: String, in document: PaperDocument) -> String {
        documents[document].map { "\($0), \(place.lowercasedStart)" } ?? place
    }

    /// `List below paragraph 1.4` of an item.
    func listName(of passage: Passage) -> String { name(of: passage.listName, in: passage.document) }

    func name(of document: PaperDocument) -> String { documents[document] ?? "The main text" }

    /// The same of a passage without a word of the text around it: `Paragraph 3.4`, `A passage`.
    func numberAlone(of passage: Passage) -> String {
        let name = passage.number == nil ? passage.kindAlone : passage.nameInItsText
        let isNumbered = documents[passage.document].map { $0 != passage.document.file } ?? true
        return isNumbered ? self.name(of: name, in: passage.document) : name
    }
}

extension Passage {
    fileprivate var nameInItsText: String {
        switch kind {
        case .sheet: sheetName
        case .heading:
            number.map { "Heading of section \($0.text)" } ?? (part.isEmpty ? "Heading" : "Heading “\(part)”")
        case .caption: number.map { "Caption of \($0.name)" } ?? "Caption"
        case .note: number?.name ?? "Note"
        case .table: number?.name ?? "Table \(around)"
        case .paragraph, .item, .quote, .code: number?.name ?? (kind == .item ? listName : textName)
        }
    }

    fileprivate var kindAlone: String {
        switch kind {
        case .sheet: "A row of the front sheet"
        case .heading: "A heading"
        case .table: "A table"
        default: "A passage"
        }
    }

    private var sheetName: String {
        guard let identity else { return "Front sheet" }
        let isOwn = ["Key figure", "Appendix", "Abbreviation"].contains { identity.utf8.starts(with: $0.utf8) }
        return identity == "title" ? "Title" : isOwn ? identity : "Front sheet, \(identity)"
    }

    fileprivate var listName: String { below.map { "List below paragraph \($0.text)" } ?? "List \(around)" }

    private var textName: String { below.map { "Text below paragraph \($0.text)" } ?? around.capitalisedStart }

    private var around: String {
        if let below { return "below paragraph \(below.text)" }
        return part.isEmpty ? document == .report ? "summary" : "introduction" : "under “\(part)”"
    }
}

extension PassageNumber {
    /// `Paragraph 3.4(b)`, `Table 3`
    var name: String { "\(kind.word) \(text)\(letters)" }
}

extension PassageNumber.Kind {
    /// As it begins a name.
    var word: String {
        switch self {
        case .section: "Section"
        case .paragraph: "Paragraph"
        case .table: "Table"
        case .figure: "Figure"
        case .note: "Note"
        }
    }
}

extension String {
    /// Inside a sentence: a name such as “Table 3” keeps its capital.
    var lowercasedStart: String {
        let start = prefix { $0.isLetter }
        let next = self[start.endIndex...].dropFirst().first
        let isKept = ["Table", "Figure", "Option", "Appendix"].contains(start) && next?.isNumber == true
        return isKept ? self : start.lowercased() + self[start.endIndex...]
    }

    fileprivate var capitalisedStart: String { first.map { $0.uppercased() + dropFirst() } ?? self }
}
