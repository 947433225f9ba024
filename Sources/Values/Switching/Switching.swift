package import Datasets
internal import Diagnostics
internal import Settings
internal import Synchronization

/// Which costs of options are compared, and at which values of the figures that they are worked out from another option
/// becomes the cheapest.
///
/// A class, since a paper’s data would copy it with every check.
package final class Switching: Sendable {
    /// An option by its cost, or a figure that an option is compared with.
    package struct Cost: Sendable {
        /// `option-3`; nil for a figure that is no option's.
        package let key: String?
        /// `Option 3`, `“Present cost of homecare”`
        package let label: String
        package let figure: Figure
    }

    /// In the order of the appraisal, two or more.
    package let compared: [Cost]
    /// Whose place is told: the recommended option, or else the cheapest.
    package let subject: Cost
    /// Whether the paper recommends it.
    package let isRecommended: Bool
    let figures: Figures
    let options: [OptionName]
    let words: SwitchWords
    private let others: any OtherData
    private let memory = Mutex(Memory())

    /// What was worked out, and how much work it was.
    private struct Memory {
        /// By driver and rivals. Only looked up, never listed.
        var places: [String: SwitchPlace?] = [:]
        var work = 0
        var isSpent = false
    }

    /// How many formulas are worked out for all names and tables of a paper together: more than any paper needs, and no
    /// more than a second or two take.
    private static let mostWork = 400_000

    /// Nil with fewer than two costs.
    init?(
        _ compared: [Cost], recommended: String?, figures: Figures, options: [OptionName], others: any OtherData,
        words: SwitchWords
    ) {
        let recommended = compared.first { $0.key == recommended }
        let cheapest = compared.min { $0.figure.quantity.value < $1.figure.quantity.value }
        guard compared.count > 1, let subject = recommended ?? cheapest else { return nil }
        self.compared = compared
        self.subject = subject
        isRecommended = recommended != nil
        self.figures = figures
        self.options = options
        self.others = others
        self.words = words
    }
}

extension Switching {
    /// All options that the subject is compared with.
    package var rivals: [Cost] { compared.filter { $0.key != subject.key } }

    /// The figures that a compared cost depends on and that somebody typed, in the order of the file: a cost that is
    /// typed itself among them, and not one that is typed beside its formula.
    package var drivers: [Figure] {
        let costs = Set(compared.filter { $0.figure.formula != nil }.map(\.figure.name))
        let needed = Set(figures.needed(for: compared.map(\.figure.name)).map(\.name))
        return figures.figures.filter { $0.isTyped && !costs.contains($0.name) && needed.contains($0.name) }
            + figures.figures.filter { $0.formula == nil && !$0.isTyped && needed.contains($0.name) }
    }

    /// Another option by its key or id, or any other figure of money by its name.
    func rival(named name: String) -> Cost? {
        if let option = options.first(where: { $0.key == name || $0.id == name }) {
            return rivals.first { $0.key == option.key }
        }
        guard let figure = figures.figure(named: name), figure.quantity.unit == subject.figure.quantity.unit,
            figure.name != subject.figure.name
        else { return nil }
        return compared.first { $0.figure.name == name && $0.key != subject.key }
            ?? Cost(key: nil, label: words.figure(figure.label ?? name), figure: figure)
    }

    /// Whether there was more to work out than there is time for.
    package var isSpent: Bool { memory.withLock { $0.isSpent } }

    /// Where the subject's place changes as a figure does; nil where none of the costs depends on it, or nothing can be
    /// worked out.
    package func place(of driver: Figure, among rivals: [Cost]) -> SwitchPlace? {
        let key = ([driver] + rivals.map(\.figure)).map(\.name).joined(separator: " ")
        return memory.withLock { memory in
            if let place = memory.places[key] { return place }
            guard memory.work < Self.mostWork else {
                memory.isSpent = true
                return nil
            }
            let (place, work) = found(driver, among: rivals)
            memory.work += work
            memory.places[key] = .some(place)
            return place
        }
    }

    private func found(_ driver: Figure, among rivals: [Cost]) -> (place: SwitchPlace?, work: Int) {
        let wanted = ([subject] + rivals).map(\.figure.name)
        let whatIf = WhatIf(driver, in: figures, others: others, wanted: wanted)
        let isWorkedOutCost = driver.formula != nil && wanted.contains(driver.name)
        guard wanted.contains(where: whatIf.changes), !isWorkedOutCost else { return (nil, whatIf.size) }
        let search = SwitchSearch(subject, among: rivals, driver: driver, whatIf: whatIf)
        return (search.place, whatIf.size * (1 + search.mostTried))
    }

    /// What the costs would be at a value of a figure, in the order of `compared`; nil where they cannot be worked out.
    package func costs(_ driver: Figure, at value: Rational) -> [Rational]? {
        let whatIf = WhatIf(driver, in: figures, others: others, wanted: compared.map(\.figure.name))
        guard let values = whatIf.values(at: value) else { return nil }
        return compared.map { values[$0.figure.name] ?? $0.figure.quantity.value }
    }
}

/// How a place changes with a figure.
package enum SwitchPlace: Sendable {
    /// The subject is the cheapest now.
    ///
    /// - Parameters:
    ///   - above: Above which value it is not any more.
    ///   - below: Below which.
    ///   - tried: From where to where a change was looked for; nil where none can be outside.
    case cheapest(above: SwitchPoint?, below: SwitchPoint?, tried: ClosedRange<Rational>?)
    /// It costs as much as others now, and none less.
    case level(with: [String])
    /// Another costs less now. It is the cheapest only above or below these values, or between them.
    case dearer(above: SwitchPoint?, below: SwitchPoint?, at: Possible)

    /// Whether any value would make it the cheapest.
    package enum Possible: Sendable { case some, none, unknown }
}

/// A value at which the place of two options changes.
package struct SwitchPoint: Sendable {
    package let value: Rational
    /// Whether it is exactly that value, and not one found by trying.
    package let isExact: Bool
    /// Who costs as much there.
    package let other: String
}
