import Papers
import Values

/// The figures that are others than before, with the places that print them.
struct FigureChanges {
    let list: [FigureChange]

    init(_ old: PaperVersion, _ new: PaperVersion, _ passages: [PassageChange], _ discretion: Discretion) {
        let before = Dictionary(old.figures.map { ($0.name, $0) }) { first, _ in first }
        let after = Set(new.figures.map(\.name))
        let names = old.hasWords ? nil : PlaceNames(new)
        let changed = new.figures.compactMap { figure -> FigureChange? in
            let shown = FigureChange.Shown(figure)
            let earlier = before[figure.name]
            let other = earlier.map { discretion.told($0, for: figure) }
            let details = earlier.map { FigureDetail.all(from: $0, to: figure, discretion) } ?? []
            guard shown != other || earlier?.label != figure.label || !details.isEmpty else { return nil }
            let isSecret = earlier.map { discretion.isSecret($0.value) } ?? false
            let oldLabel = earlier?.label.flatMap { discretion.told(label: $0, for: figure) }
            return FigureChange(
                name: figure.name, label: figure.label, oldLabel: oldLabel,
                old: isSecret ? nil : other, new: shown,
                places: names.map { Self.places(naming: figure.name, in: new, $0) }
                    ?? Self.places(printing: figure.name, old: other, new: shown, passages),
                details: details, isNew: earlier == nil, isRenamedUntold: oldLabel == nil && earlier?.label != nil,
                statement: nil)
        }
        let gone = old.figures.filter { !after.contains($0.name) }
        list =
            changed
            + gone.map { figure in
                discretion.tells(gone: figure, of: new)
                    ? FigureChange(gone: figure)
                    : .unnamed(discretion.statement(of: "figures.\(figure.name)"))
            }
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
    ///
    /// - Parameter statement: What is said of it in place of its name.
    fileprivate static func unnamed(_ statement: String?) -> FigureChange {
        FigureChange(
            name: nil, label: nil, oldLabel: nil, old: nil, new: nil, places: [], details: [], isNew: false,
            isRenamedUntold: false, statement: statement)
    }

    fileprivate init(gone figure: VersionFigure) {
        self.init(
            name: figure.name, label: figure.label, oldLabel: nil, old: Shown(figure), new: nil, places: [],
            details: [], isNew: false, isRenamedUntold: false, statement: nil)
    }
}

extension Discretion {
    /// A figure of before as it may be told. A working that is kept back now would be told by the one before.
    fileprivate func told(_ figure: VersionFigure, for new: VersionFigure) -> FigureChange.Shown {
        guard keepsBack, let working = figure.working, working != new.working else { return FigureChange.Shown(figure) }
        let isHushed = new.working == nil || keepsMore || isSecret(working)
        return FigureChange.Shown(value: figure.value, working: isHushed ? nil : working)
    }

    fileprivate func told(label: String, for new: VersionFigure) -> String? {
        label == new.label || !hides(label, for: new.label ?? "") ? label : nil
    }

    /// Whether a figure that no page prints any more is named: one that is in the data still and is not kept back.
    fileprivate func tells(gone figure: VersionFigure, of new: PaperVersion) -> Bool {
        guard keepsBack else { return true }
        let texts = [figure.label, figure.working].compactMap(\.self) + [figure.value]
        return new.openFigures.contains(figure.name) && !texts.contains(where: isSecret)
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
