package import Papers
internal import Values

extension Revision {
    /// What changed from `old` to `new`.
    package init(from old: PaperVersion, to new: PaperVersion) {
        let discretion = Discretion(from: old, to: new)
        var reader = RevisionReader(old, new, discretion)
        comparesWords = old.hasWords && new.hasWords
        if comparesWords { reader.read() }
        passages = reader.changes
        welsh = comparesWords ? Self.welsh(from: old.welsh.first, to: new.welsh.first, discretion) : []
        files = comparesWords ? FileChange.all(from: old, to: new, discretion) : []
        renumbered = Renumberings.find(reader.renumbered, PlaceNames(new))
        recommendations =
            comparesWords ? [] : RecommendationChange.all(from: old, to: new)
        values = NamedValueChange.all(from: old, to: new, discretion)
        figures = FigureChanges(old, new, passages, discretion).list
        outcomes = OutcomeChange.all(from: old.options, to: new.options, discretion)
        risks = RiskChange.all(from: old.risks, to: new.risks, discretion)
    }
}

extension Revision {
    /// What is another in the Welsh texts; one that is new is told in a line.
    private static func welsh(
        from old: PaperVersion?, to new: PaperVersion?, _ discretion: Discretion
    ) -> [PassageChange] {
        let none = PaperVersion(title: "", passages: [])
        var reader = RevisionReader(old ?? none, new ?? none, discretion)
        reader.read()
        return old == nil ? reader.changes.filter { $0.text.isEmpty } : reader.changes
    }
}

/// Compares the passages of two versions.
struct RevisionReader {
    private let old: [NumberedPassage]
    private let new: [NumberedPassage]
    private let oldNames: PlaceNames
    private let newNames: PlaceNames
    private let oldVersion: PaperVersion
    private let discretion: Discretion
    /// Texts of either version that are one, though their files are called otherwise.
    private var renamed: Set<PaperDocument> = []
    /// Whether the place of something that is kept back is new.
    private var addsWithheld = false
    /// In the order of the new version, and what is left out before what follows it.
    private(set) var changes: [PassageChange] = []
    /// Passages with another number.
    private(set) var renumbered: [(old: Passage, new: Passage)] = []

    init(_ old: PaperVersion, _ new: PaperVersion, _ discretion: Discretion) {
        var numbers = WordNumbers()
        self.old = Self.ordered(old.passages, as: new.passages).map { NumberedPassage($0, &numbers) }
        self.new = new.passages.map { NumberedPassage($0, &numbers) }
        (oldNames, newNames, oldVersion, self.discretion) = (PlaceNames(old), PlaceNames(new), old, discretion)
    }

    /// With the texts in the order that they have in the new version: that this is another is said by the front sheet, which
    /// lists them, and no passage has moved in its text. One that is not there any more, or is called otherwise, stays behind the one before it.
    private static func ordered(_ passages: [Passage], as new: [Passage]) -> [Passage] {
        var places: [PaperDocument: Int] = [:]
        for passage in new where places[passage.document] == nil { places[passage.document] = places.count }
        var last = 0
        let ranked = passages.enumerated().map { index, passage in
            last = places[passage.document] ?? last
            return (rank: last, index: index, passage: passage)
        }
        return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.passage)
    }

    mutating func read() {
        let pairs = PassagePairs.find(old, new)
        renumbered = pairs.filter { !$0.isMoved }.map { (old[$0.old].passage, new[$0.new].passage) }
            .filter { $0.old.number != $0.new.number && $0.old.number != nil && $0.new.number != nil }
        let partners = Dictionary(pairs.map { ($0.new, $0) }) { first, _ in first }
        let kept = Set(pairs.map(\.old))
        addsWithheld = new.indices.contains { partners[$0] == nil && new[$0].passage.isWithheld }
        var isOut = (old.indices).map { !kept.contains($0) }
        findRenamed(pairs)
        addDocuments(&isOut)
        var next = 0
        for index in new.indices {
            guard let pair = partners[index] else {
                add(index)
                continue
            }
            if !pair.isMoved {
                while next < pair.old {
                    if isOut[next] { leaveOut(next) }
                    next += 1
                }
            }
            compare(pair)
        }
        while next < old.count {
            if isOut[next] { leaveOut(next) }
            next += 1
        }
    }
}

extension RevisionReader {
    /// A text whose file is called otherwise is no new one.
    private mutating func findRenamed(_ pairs: [PassagePairs.Pair]) {
        let (before, after) = (Set(old.map(\.passage.document)), Set(new.map(\.passage.document)))
        for pair in pairs {
            let (document, other) = (old[pair.old].passage.document, new[pair.new].passage.document)
            let isWithheld = discretion.statement(of: document.file) != nil
            if !after.contains(document), !before.contains(other), !isWithheld { renamed.formUnion([document, other]) }
        }
    }

    /// Whole texts that are not there any more, or were not there before, are told in a line each.
    private mutating func addDocuments(_ isOut: inout [Bool]) {
        let before = Set(old.map(\.passage.document)).union(renamed)
        let after = Set(new.map(\.passage.document)).union(renamed)
        var told: Set<PaperDocument> = []
        for (index, passage) in old.map(\.passage).enumerated() where !after.contains(passage.document) {
            if isOut[index], told.insert(passage.document).inserted {
                changes.append(leftOut(passage.document, passage))
            }
            isOut[index] = false
        }
        for passage in new.map(\.passage)
        where !before.contains(passage.document) && told.insert(passage.document).inserted {
            changes.append(change(.added, place: newNames.name(of: passage.document), passage, text: ""))
        }
    }

    private mutating func add(_ index: Int) {
        let passage = new[index].passage
        guard
            oldVersion.passages.isEmpty || renamed.contains(passage.document)
                || old.contains(where: { $0.passage.document == passage.document })
        else {
            return
        }
        changes.append(
            change(
                passage.isWithheld ? .withheld : .added, place: newNames.name(of: passage), passage, text: passage.words
            ))
    }

    /// Where anything is kept back, what goes may be just that: then its words are not repeated.
    private mutating func leaveOut(_ index: Int) {
        let passage = old[index].passage
        if addsWithheld, discretion.isBlock(passage.words) { return }
        let isTold = !discretion.keepsBack || passage.isWithheld
        changes.append(change(.removed, place: oldName(of: passage), passage, text: isTold ? passage.words : ""))
    }

    /// A whole text.
    private func leftOut(_ document: PaperDocument, _ passage: Passage) -> PassageChange {
        let statement = discretion.statement(of: document.file)
        return change(
            statement == nil ? .removed : .withheld, place: oldNames.name(of: document), passage, text: statement ?? "")
    }

    /// What a passage was called, without what may be kept back now.
    private func oldName(of passage: Passage) -> String {
        discretion.tells(placeOf: passage) ? oldNames.name(of: passage) : oldNames.numberAlone(of: passage)
    }

    private mutating func compare(_ pair: PassagePairs.Pair) {
        let (before, after) = (old[pair.old], new[pair.new])
        let (place, was) = (newNames.name(of: after.passage), oldName(of: before.passage))
        if pair.isMoved {
            changes.append(change(.moved, place: place, after.passage, was: was == place ? nil : was, text: ""))
        }
        addList(before.passage, after.passage)
        guard before.number != after.number else { return }
        switch (before.passage.content, after.passage.content) {
        case (.line(let words), .line(let others)):
            let corrections = WordCorrections.find(words, before.words, others, after.words, discretion)
            guard !corrections.isEmpty else { return }
            changes.append(
                change(.changed, place: place, after.passage, was: was == place ? nil : was, corrections, text: ""))
        case (.table(let table), .table(let other)):
            for part in TableCorrections.find(table, other, discretion) {
                let isSecret = part.kind == .removed && discretion.keepsBack
                let statement = isSecret ? discretion.statement(ofRow: part.names) : nil
                let name = part.place.isEmpty ? place : "\(place), \(isSecret ? part.kindOfLine : part.place)"
                changes.append(
                    change(
                        statement == nil ? part.kind : .withheld, place: name, after.passage, part.corrections,
                        text: isSecret ? statement ?? "" : part.text))
            }
        default: break
        }
    }

    /// A list is told once, where its first item stands that was in both.
    private mutating func addList(_ old: Passage, _ new: Passage) {
        guard let before = old.list, let after = new.list, before != after else { return }
        let kind: ChangeKind = after == .numbered ? .numbered : .bulleted
        let place = newNames.listName(of: new)
        let last = changes.last { $0.kind == .numbered || $0.kind == .bulleted }
        if last?.place == place, last?.kind == kind, last?.document == new.document { return }
        changes.append(change(kind, place: place, new, text: ""))
    }

    private func change(
        _ kind: ChangeKind, place: String, _ passage: Passage, was: String? = nil,
        _ corrections: [WordCorrection] = [], text: String
    ) -> PassageChange {
        PassageChange(
            kind: kind, place: place, was: was, document: passage.document,
            tellsFile: discretion.tells(passage.document),
            id: passage.id.flatMap { discretion.tells(id: $0) ? $0 : nil },
            corrections: corrections, text: text, names: passage.names)
    }
}

extension Passage {
    fileprivate var words: String {
        switch content {
        case .line(let words): words.text
        case .table(let table): table.heads.map(\.text).joined(separator: " | ")
        }
    }

    /// The names of the values that it prints.
    var names: [String] {
        switch content {
        case .line(let words): words.compactMap(\.name)
        case .table(let table): table.rows.flatMap { $0.flatMap { $0.compactMap(\.name) } }
        }
    }
}
