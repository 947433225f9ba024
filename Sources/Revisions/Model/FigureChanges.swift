import Papers
import Values

/// The figures that are others than before, with the places that print them.
struct FigureChanges {
    let list: [FigureChange]

    init(_ old: PaperVersion, _ new: PaperVersion, _ passages: [PassageChange]) {
        let before = Dictionary(old.figures.map { ($0.name, $0) }) { first, _ in first }
        let after = Set(new.figures.map(\.name))
        let names = old.hasWords ? nil : PlaceNames(new)
        let changed = new.figures.compactMap { figure -> FigureChange? in
            let shown = FigureChange.Shown(figure)
            // A working that is kept back now would be told by the one before.
            let isHushed = new.keepsBack && figure.working == nil
            let other = before[figure.name].map {
                isHushed ? FigureChange.Shown(value: $0.value, working: nil) : FigureChange.Shown($0)
            }
            let oldLabel = before[figure.name]?.label
            guard shown != other || oldLabel != figure.label else { return nil }
            return FigureChange(
                name: figure.name, label: figure.label, oldLabel: oldLabel, old: other, new: shown,
                places: names.map { Self.places(naming: figure.name, in: new, $0) }
                    ?? Self.places(printing: figure.name, old: other, new: shown, passages))
        }
        let gone = old.figures.filter { !after.contains($0.name) }
        list = changed + (new.keepsBack ? gone.map { _ in .unnamed } : gone.map(FigureChange.init(gone:)))
    }

    /// Those that name the figure now, where nothing is known of the wording before.
    private static func places(naming name: String, in version: PaperVersion, _ names: PlaceNames) -> [String] {
        var places: [String] = []
        for passage in version.passages where passage.names.contains(where: { $0.isOfFigure(name) }) {
            let place = names.name(of: passage).placeAlone
            if places.last != place { places.append(place) }
        }
        return places
    }

    /// Those that name the figure, and those in which its new value stands for its old one.
    private static func places(
        printing name: String, old: FigureChange.Shown?, new: FigureChange.Shown, _ passages: [PassageChange]
    ) -> [String] {
        var places: [String] = []
        for passage in passages where passage.kind != .removed {
            let isNamed = passage.names.contains { $0.isOfFigure(name) }
            let isRead = passage.corrections.contains { correction in
                old.map { correction.old.holds($0.value) && correction.new.holds(new.value) } ?? false
            }
            guard isRead || isNamed && passage.corrections.contains(where: { $0.new.holds(new.value) }) else {
                continue
            }
            let place = passage.place.placeAlone
            if places.last != place { places.append(place) }
        }
        return places
    }
}

extension FigureChange {
    /// Where anything is kept back now, a figure that is gone may be just that: then it is only said that one is.
    fileprivate static let unnamed = FigureChange(
        name: "a figure", label: nil, oldLabel: nil, old: nil, new: nil, places: [])

    fileprivate init(gone figure: VersionFigure) {
        self.init(
            name: figure.name, label: figure.label, oldLabel: nil, old: Shown(figure), new: nil, places: [])
    }
}

extension FigureChange.Shown {
    init(_ figure: VersionFigure) { self.init(value: figure.value, working: figure.working) }
}

extension String {
    /// `figures.cost`, `figures.cost.working`
    fileprivate func isOfFigure(_ name: String) -> Bool {
        let parts = utf8.split(separator: UInt8(ascii: "."))
        return parts.count > 1 && parts[0].elementsEqual("figures".utf8) && parts[1].elementsEqual(name.utf8)
    }

    fileprivate func holds(_ value: String) -> Bool {
        self == value || split(separator: " ").contains { $0 == value } || contains(value) && value.contains(" ")
    }

    /// `Table 3` of `Table 3, “Harbourside”, Residents`
    fileprivate var placeAlone: String {
        guard let mark = range(ofFirst: ", “") else { return self }
        return String(self[..<mark])
    }

    private func range(ofFirst sign: String) -> String.Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(sign) { return index }
            index = self.index(after: index)
        }
        return nil
    }
}
