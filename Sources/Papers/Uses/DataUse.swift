internal import Diagnostics
internal import Markdown
internal import Settings
package import Values

/// What of the data stands on the page, and where.
package struct DataUse {
    /// The names of the data files of which a page shows anything: what is published, and what no warning is about.
    package let files: Set<String>
    /// Those of which nobody can say, because of another fault, whether anything is used.
    private let doubtful: Set<String>
    /// Those that names without a value would be of; most are not in the folder.
    private let missed: [String]
    /// Whether a formula that is at fault may use any of them.
    private let lacksFigures: Bool
    /// What of the data is published.
    let published: PublishedData
    /// The names of all values that stand in the text.
    package let values: Set<String>
    /// Those that stand in the text, in its order.
    package let blocks: [DataBlock]
    let figures: [UsedFigure]
    /// Where names stand: those of values, then those of blocks.
    let uses: [NameUse]

    /// Exempt figures that the text shows all the same.
    let exemptFindings: [Diagnostic]

    /// - Parameters:
    ///   - compared: What the comparison of options shows.
    ///   - isGuarded: Whether part of the paper is exempt, and its data may be that part's.
    init(
        of data: PaperData, names: NameResolution, in texts: [PaperText], places: Places, compared: ComparedData,
        isGuarded: Bool, words: PlaceWords
    ) {
        blocks = texts.flatMap { $0.marks.blocks.all.map(\.value.block) }
        values = Set(names.values.map(\.name))
        uses = names.values + names.blocks
        figures = Self.figures(of: data, uses: uses, in: texts, places, compared, words)
        exemptFindings = Self.exemptFindings(of: data, uses: uses, compared) + Self.rowFindings(of: data, uses: uses)
        var files = Set((names.values + names.blocks).map { Self.file(of: $0.name) }).subtracting([""])
        for figure in figures { files.formUnion(figure.figure.dependencies.filter(\.isQualified).map(Self.file)) }
        if !compared.criteria.isEmpty { files.insert(Criterion.file) }
        if !compared.figures.isEmpty { files.insert("figures") }
        if names.values.contains(where: \.isOfSwitching) || blocks.contains(.switchTable) { files.insert("figures") }
        var doubtful = Set(names.excused.map { Self.file(of: $0.name) })
        if doubtful.contains("switch") { doubtful.insert("figures") }
        lacksFigures = data.lacksFigures
        missed = Array(Set(names.unknown.map(Self.file)).sorted().prefix(Self.mostMissed))
        // A schedule shows the figures that the text uses, and there may be none.
        if figures.isEmpty, files.remove("figures") != nil { doubtful.insert("figures") }
        // Neither says anything without the other.
        let ofScores: Set = ["scores", "weights"]
        if data.scores != nil, !files.isDisjoint(with: ofScores) { files.formUnion(ofScores) }
        if !doubtful.isDisjoint(with: ofScores) { doubtful.formUnion(ofScores) }
        self.files = files
        self.doubtful = doubtful
        // A table of which only cells are named is not published: its other cells stand on no page.
        let shown = Set(names.blocks.map { Self.file(of: $0.name) })
        published = PublishedData(
            data, files: files.filter { data.table(named: $0) == nil && $0 != Criterion.file || shown.contains($0) },
            figures: figures.map(\.figure),
            shown: ShownData(
                blocks: blocks, names: values.union(figures.flatMap(\.figure.dependencies)), isGuarded: isGuarded))
    }

    /// Whether a page shows anything of a data file, or a fault is the reason that none does.
    package func mayShow(_ file: String) -> Bool {
        if files.contains(file) || doubtful.contains(file) { return true }
        return !file.isEmpty && (lacksFigures || missed.contains { !nearNames(to: $0, among: [file]).isEmpty })
    }

    /// Nobody would mend so many names before the next run.
    private static let mostMissed = 100

    var placesSchedule: Bool { blocks.contains(.figuresSchedule) }

    /// `rates-reablement` of `rates-reablement.own`; of `table.costs` what stands behind the point. Empty for blocks of
    /// options, which are no file's.
    private static func file(of name: String) -> String {
        guard let point = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return name }
        let (first, rest) = (String(name[..<point]), name[name.utf8.index(after: point)...])
        let end = rest.utf8.firstIndex(of: UInt8(ascii: ".")) ?? rest.endIndex
        if first == Criterion.file, end == rest.endIndex { return "" }
        return first == "table" ? String(rest[..<end]) : first
    }
}

extension DataUse {
    /// Each figure once.
    private static func exemptFindings(
        of data: PaperData, uses: [NameUse], _ compared: ComparedData
    ) -> [Diagnostic] {
        guard !data.exemptFigures.isEmpty else { return [] }
        var seen: Set<String> = []
        let named = uses.flatMap { use in
            use.figures(in: data).map { (name: $0, span: use.span, isSwitched: use.isOfSwitching) }
        }
        let shown = named + compared.figures.flatMap(\.figures).map { ($0.name, $0.span, false) }
        return shown.compactMap { name, span, isSwitched in
            let finding = data.exemptFigures.finding(name, at: span, isSwitched: isSwitched)
            return finding != nil && seen.insert(name).inserted ? finding : nil
        }
    }

    /// What pages show that is worked out of exempt rows, each name once.
    private static func rowFindings(of data: PaperData, uses: [NameUse]) -> [Diagnostic] {
        guard !data.exemptData.isEmpty else { return [] }
        var seen: Set<String> = []
        return uses.compactMap { use in
            let finding = data.exemptData.finding(use.name, at: use.span)
            return finding != nil && seen.insert(use.name).inserted ? finding : nil
        }
    }

    private static func figures(
        of data: PaperData, uses: [NameUse], in texts: [PaperText], _ places: Places, _ compared: ComparedData,
        _ words: PlaceWords
    ) -> [UsedFigure] {
        guard let figures = data.figures else { return [] }
        let texts = Dictionary(texts.map { ($0.tree.source.path, places.places(of: $0.document)) }) { first, _ in first
        }
        let comparison = PagePlace(document: .appraisal, id: "options-compared", label: words.comparison)
        var found: [String: PlacesInOrder] = [:]
        for figure in compared.figures.flatMap(\.figures) {
            found[figure.name, default: PlacesInOrder()].add(comparison)
        }
        for use in uses {
            let named = use.figures(in: data)
            let text = texts[use.span.file.path] ?? nil
            guard !named.isEmpty, text != nil || compared.holds(use.span) else { continue }
            let place = text?.part(at: use.span.range.lowerBound, words: words) ?? comparison
            for key in named { found[key, default: PlacesInOrder()].add(place) }
        }
        let needed = needed(by: found.keys.sorted(), in: figures)
        let used = figures.figures.filter { needed.contains($0.name) }
        var usedBy: [String: [String]] = [:]
        for figure in used {
            for name in Set(figure.dependencies.map(\.figureName)) { usedBy[name, default: []].append(figure.name) }
        }
        return used.map {
            UsedFigure(figure: $0, places: found[$0.name]?.list ?? [], usedBy: usedBy[$0.name] ?? [])
        }
    }

    /// These figures and all that they are worked out from.
    private static func needed(by names: [String], in figures: Figures) -> Set<String> {
        var needed: Set<String> = []
        var waiting = names
        while let name = waiting.popLast() {
            guard let figure = figures.figure(named: name), needed.insert(name).inserted else { continue }
            waiting += figure.dependencies.map(\.figureName)
        }
        return needed
    }
}

/// Places without repetition.
private struct PlacesInOrder {
    private(set) var list: [PagePlace] = []
    private var known: Set<PagePlace> = []

    mutating func add(_ place: PagePlace) {
        if known.insert(place).inserted { list.append(place) }
    }
}

extension String {
    /// Whether a name in a formula says which data it is of: `rates.median`, not `hours`.
    fileprivate var isQualified: Bool { utf8.contains(UInt8(ascii: ".")) }
}

extension NameUse {
    fileprivate var isOfSwitching: Bool { name.utf8.starts(with: "switch.".utf8) }

    /// The figures that a name stands for, or that are compared for it.
    fileprivate func figures(in data: PaperData) -> [String] {
        guard isOfSwitching || name.utf8.starts(with: "figures.".utf8) else { return [] }
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard isOfSwitching, let switching = data.switching else {
            return isOfSwitching ? [] : [parts[1]]
        }
        let compared = switching.compared.map(\.figure.name)
        return (parts[1] == "table" ? switching.drivers.map(\.name) : Array(parts.dropFirst()))
            .filter { data.figures?.figure(named: $0) != nil } + compared
    }
}
