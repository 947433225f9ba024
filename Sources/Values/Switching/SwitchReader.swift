internal import Datasets
package import Diagnostics
internal import Settings

extension Rule {
    package static let switchCompare = Rule(
        "switch-compare", .error, "The settings compare costs of options that are none.",
        example: .pieces(
            [.settings("switch: {compare: {option-1: cost-now, option-2: cost-nw}}")],
            mended: [.settings("switch: {compare: {option-1: cost-now, option-2: cost-new}}")],
            given: [
                .text("{{ switch.rate }}."),
                .file(
                    "figures.csv",
                    """
                    name,value,formula
                    hours,400,
                    rate,£20,
                    cost-now,"£9,000",
                    cost-new,,hours * rate
                    """),
            ]))
}

extension Diagnostic {
    fileprivate static func switchOption(_ name: Located<String>, keys: [String]) -> Diagnostic {
        Diagnostic(
            .switchCompare, at: name.span, "the appraisal has no option \(name.value.quoted)",
            suggestion: didYouMean(name.value, among: keys)
                ?? (keys.isEmpty
                    ? "an appraisal with options is needed" : "the options are \(keys.joined(separator: ", "))"))
    }

    fileprivate static func switchFigure(_ name: Located<String>, among names: [String]) -> Diagnostic {
        Diagnostic(
            .switchCompare, at: name.span, "there is no figure \(name.value.quoted)",
            suggestion: names.isEmpty
                ? "put it into a file figures.csv"
                : didYouMean(name.value, among: names) ?? "write the name of a row of figures.csv, such as \(names[0])")
    }

    fileprivate static func switchUnit(_ name: Located<String>, _ unit: Unit) -> Diagnostic {
        Diagnostic(
            .switchCompare, at: name.span, "\(name.value.quoted) is \(unit.phrase), and costs are amounts in £",
            suggestion: "name the figure that is the cost of the option")
    }

    fileprivate static func switchTwice(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .switchCompare, at: name.span, "\(name.value.quoted) is an option that stands here already",
            suggestion: "leave one of the two")
    }

    fileprivate static func switchAlone(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .switchCompare, at: name.span, "one cost is compared with nothing",
            suggestion: "add the cost of another option: “compare: {option-1: cost-a, option-2: cost-b}”")
    }
}

/// Finds the figures that `switch: {compare: …}` names.
struct SwitchReader {
    private let settings: SwitchSettings
    private let figures: Figures?
    /// Whether a figure of that name has no value because of a fault.
    private let lacks: (String) -> Bool
    private let options: [OptionName]
    private let optionsAreKnown: Bool
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether a fault, told here or elsewhere, is the reason that there is nothing to compare.
    private(set) var isFaulty: Bool

    /// - Parameter lacks: Whether a figure of that name has no value because of a fault.
    init(
        _ settings: SwitchSettings, figures: Figures?, lacks: @escaping (String) -> Bool, options: [OptionName],
        optionsAreKnown: Bool
    ) {
        self.settings = settings
        self.figures = figures
        self.lacks = lacks
        self.options = options
        self.optionsAreKnown = optionsAreKnown
        isFaulty = settings.isFaulty
    }

    /// - Parameter others: What formulas name besides the figures.
    mutating func read(others: any OtherData, words: SwitchWords) -> Switching? {
        var found: [String: Switching.Cost] = [:]
        for (name, figure) in settings.compared {
            let option = option(name)
            guard let cost = cost(figure), let option else { continue }
            if found[option.key] != nil {
                diagnostics.append(.switchTwice(name))
            } else {
                let label = option.label.isEmpty ? option.key : option.label
                found[option.key] = Switching.Cost(key: option.key, label: label, figure: cost)
            }
        }
        if let only = settings.compared.first, settings.compared.count == 1, diagnostics.isEmpty, !isFaulty {
            diagnostics.append(.switchAlone(only.option))
        }
        isFaulty = isFaulty || !diagnostics.isEmpty
        guard !isFaulty, let figures else { return nil }
        let recommended = options.filter(\.isRecommended)
        return Switching(
            options.compactMap { found[$0.key] }, recommended: recommended.count == 1 ? recommended[0].key : nil,
            figures: figures, options: options, others: others, words: words)
    }

    private mutating func option(_ name: Located<String>) -> OptionName? {
        if let option = options.first(named: name.value) { return option }
        if optionsAreKnown {
            diagnostics.append(.switchOption(name, keys: options.map(\.key)))
        } else {
            isFaulty = true
        }
        return nil
    }

    private mutating func cost(_ name: Located<String>) -> Figure? {
        // A file that is missing is told where its names stand.
        guard figures != nil || lacks("") else { return nil }
        let own = name.value.figureName
        guard let figure = figures?.figure(named: own) else {
            if lacks(own) {
                isFaulty = true
            } else {
                diagnostics.append(.switchFigure(name, among: figures?.figures.map(\.name) ?? []))
            }
            return nil
        }
        guard figure.quantity.unit == .money else {
            diagnostics.append(.switchUnit(name, figure.quantity.unit))
            return nil
        }
        return figure
    }
}
