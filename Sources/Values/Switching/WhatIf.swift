internal import Datasets

/// What figures would be if one of them, the driver, were another. Those that depend on it are worked out by their
/// formulas, whatever value is typed beside them; all others stay as they are.
struct WhatIf {
    private let figures: Figures
    private let others: any OtherData
    private let driver: Figure
    /// Those that depend on the driver, each after all that its own formula names.
    private var changing: [(figure: Figure, formula: Formula)] = []
    /// Of those and the driver. Only looked up, never listed.
    private var degrees: [String: FormulaDegree] = [:]
    private var lists = TableLists()
    /// Whether a figure that depends on the driver has a typed value that its formula gives only as it is printed.
    private var isRounded = false

    /// - Parameter wanted: The names of the figures that are asked for.
    init(_ driver: Figure, in figures: Figures, others: any OtherData, wanted: [String]) {
        self.driver = driver
        self.figures = figures
        self.others = others
        degrees[driver.name] = .linear
        let needed = figures.needed(for: wanted, besides: driver.name)
        size = needed.count
        for figure in needed {
            guard let formula = figure.formula else { continue }
            let degree = formula.degree { degrees[$0.figureName] ?? .constant }
            guard degree != .constant else { continue }
            degrees[figure.name] = degree
            changing.append((figure, formula))
            lists.add(those: formula.names, from: others)
        }
        let now = values(at: driver.quantity.value) ?? [:]
        isRounded = changing.contains { changed in
            changed.figure.isTyped && now[changed.figure.name] != changed.figure.quantity.value
        }
    }

    /// Whether a figure depends on the driver.
    func changes(_ name: String) -> Bool { degrees[name] != nil }

    /// Whether its change with the driver is the same for each step, so that one more value tells all.
    func isLinear(_ name: String) -> Bool { degrees[name] ?? .constant <= .linear }

    /// Whether what is worked out for the driver's present value is exactly what stands in the paper.
    var isExact: Bool { !isRounded }

    /// What those that depend on the driver would be, by their names, and the driver itself; nil where a formula could
    /// not be worked out. Only looked up, never listed.
    func values(at value: Rational) -> [String: Rational]? {
        var known = [driver.name: Quantity(value, driver.quantity.unit)]
        for (figure, formula) in changing {
            let result = try? formula.evaluate(
                { name in known[name.figureName] ?? quantity(named: name) }, list: { lists[$0] })
            guard let result else { return nil }
            known[figure.name] = Quantity(result.value, figure.quantity.unit)
        }
        return known.mapValues(\.value)
    }

    /// By how much figures would be more than another, in their order.
    func leads(of names: [String], over other: String, at value: Rational) -> [Rational]? {
        guard let values = values(at: value) else { return nil }
        func known(_ name: String) -> Rational? { values[name] ?? figures.figure(named: name)?.quantity.value }
        guard let less = known(other) else { return nil }
        let leads = names.compactMap { name in known(name).flatMap { try? $0.subtracting(less) } }
        return leads.count == names.count ? leads : nil
    }

    /// How many formulas are worked out for one value of the driver, all that is looked through for it included.
    let size: Int

    private func quantity(named name: String) -> Quantity? {
        figures.figure(named: name.figureName)?.quantity ?? others.value(named: name)?.quantity
    }
}

extension Figures {
    /// These figures and all that they are worked out from, each after what its formula names.
    ///
    /// - Parameter end: One whose own formula does not matter.
    func needed(for names: [String], besides end: String? = nil) -> [Figure] {
        var (done, entered): ([Figure], Set<String>) = ([], [])
        for name in names {
            // A list, since a chain of figures may be long.
            var waiting = [(name: name, isLeft: false)]
            while let next = waiting.popLast() {
                guard let figure = figure(named: next.name) else { continue }
                if next.isLeft {
                    done.append(figure)
                } else if entered.insert(next.name).inserted {
                    waiting.append((next.name, true))
                    guard next.name != end else { continue }
                    waiting += figure.dependencies.reversed().map { ($0.figureName, false) }
                }
            }
        }
        return done
    }
}
