internal import Diagnostics
internal import Markdown
package import Values

/// What of the data stands on the page, and where.
package struct DataUse {
    /// The names of the data files of which anything is used.
    package private(set) var files: Set<String> = []
    /// The names of all values that stand in the text.
    package let values: Set<String>
    /// Those that stand in the text, in its order.
    package let blocks: [DataBlock]
    let figures: [UsedFigure]

    /// - Parameter places: The parts of the paper's documents, by the paths of their files.
    init(of data: PaperData, names: NameResolution, options: [Option], in places: [String: PagePlaces]) {
        let known = KnownNames(data, options: options.map(\.name))
        blocks = names.blocks.compactMap { known.block(named: $0.name) }
        values = Set(names.values.map(\.name))
        figures = Self.figures(of: data, uses: names.values, in: places)
        for use in names.values + names.blocks + names.excused { files.insert(Self.file(of: use.name)) }
        for figure in figures { files.formUnion(figure.figure.dependencies.filter(\.isQualified).map(Self.file)) }
        if !figures.isEmpty { files.insert("figures") }
        if data.lacksFigures { files.formUnion(data.rates.map(\.name) + ["risks"]) }
    }

    var placesSchedule: Bool { blocks.contains(.figuresSchedule) }

    /// `rates-reablement` of `rates-reablement.own`; of `table.costs` what stands behind the point.
    private static func file(of name: String) -> String {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        return parts.count > 1 && parts[0] == "table" ? parts[1] : parts.first ?? name
    }
}

extension DataUse {
    private static func figures(
        of data: PaperData, uses: [NameUse], in places: [String: PagePlaces]
    ) -> [UsedFigure] {
        guard let figures = data.figures else { return [] }
        var found: [String: [PagePlace]] = [:]
        for use in uses where use.name.utf8.starts(with: "figures.".utf8) {
            let name = use.name.figureName.utf8.prefix { $0 != UInt8(ascii: ".") }
            guard let place = places[use.span.file.path]?.place(of: use.span) else { continue }
            let key = String(Substring(name))
            if !found[key, default: []].contains(place) { found[key, default: []].append(place) }
        }
        let needed = needed(by: found.keys.sorted(), in: figures)
        let used = figures.figures.filter { needed.contains($0.name) }
        var usedBy: [String: [String]] = [:]
        for figure in used {
            for name in Set(figure.dependencies.map(\.figureName)) { usedBy[name, default: []].append(figure.name) }
        }
        return used.map {
            UsedFigure(figure: $0, places: found[$0.name] ?? [], usedBy: usedBy[$0.name] ?? [])
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

extension String {
    /// Whether a name in a formula says which data it is of: `rates.median`, not `hours`.
    fileprivate var isQualified: Bool { utf8.contains(UInt8(ascii: ".")) }
}
