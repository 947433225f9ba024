internal import Datasets

/// Figures of several options that have the same label and count the same: a row of the comparison of options.
package struct ComparedFigures: Sendable {
    /// As the first of them is called: `Cost a year`.
    package let label: String
    /// In the order of the file; one an option at most.
    package let figures: [Figure]

    /// Nil where the option has none.
    package func figure(of option: String) -> Figure? { figures.first { $0.option == option } }
}

extension Figures {
    /// In the order of the first of each; a label that only one option has compares nothing.
    package var compared: [ComparedFigures] {
        var order: [Key] = []
        var found: [Key: [Figure]] = [:]
        for figure in figures where figure.option != nil {
            guard let label = figure.label else { continue }
            let key = Key(label: label.wording, unit: figure.quantity.unit, per: figure.per)
            if found[key] == nil { order.append(key) }
            found[key, default: []].append(figure)
        }
        return order.compactMap { key in
            guard let figures = found[key], figures.count > 1 else { return nil }
            return ComparedFigures(label: figures[0].label ?? "", figures: figures)
        }
    }

    private struct Key: Hashable {
        let label: String
        let unit: Unit
        let per: String?
    }
}
