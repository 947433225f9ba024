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

extension Rule {
    package static let switchOptions = Rule(
        "switch-options", .warning,
        "Costs of options are compared without that of another option of which the figures have one.",
        canBeLowered: true,
        example: .pieces(
            [.settings("switch: {compare: {option-1: cost-now, option-2: cost-new}}")],
            mended: [
                .settings("switch: {compare: {option-1: cost-now, option-2: cost-new, option-3: cost-shared}}")
            ],
            given: [
                .text("{{ switch.rate }}."),
                .options(
                    """
                    ## Option 1 – Extend the contracts (do nothing)

                    ### Pros

                    - Nothing changes for residents.

                    ### Cons

                    - The contracts end in March.

                    ### Outcome

                    Not recommended

                    ## Option 2 – Commission eight providers

                    ### Pros

                    - Fixes the price for four years.

                    ### Cons

                    - Takes nine months to prepare.

                    ### Outcome

                    Recommended

                    ## Option 3 – Share with a neighbour

                    ### Pros

                    - Needs no team of its own.

                    ### Cons

                    - The neighbour decides in May.

                    ### Outcome

                    Not recommended
                    """),
                .file(
                    "figures.csv",
                    """
                    name,label,value,formula,option
                    hours,Hours,400,,
                    rate,Rate,£20,,
                    cost-now,Cost a year,"£9,000",,1
                    cost-new,Cost a year,,hours * rate,2
                    cost-shared,Cost a year,"£7,000",,3
                    """),
            ]))
}

extension Diagnostic {
    fileprivate static func switchLeavesOut(_ cost: Figure, of option: OptionName, at span: Span) -> Diagnostic {
        let label = option.label.isEmpty ? option.key : option.label
        return Diagnostic(
            .switchOptions, at: span,
            "\(label) has a \((cost.label ?? cost.name).quoted) as well, \(cost.printed), and is not compared",
            suggestion: "add “\(option.key): \(cost.name)”")
    }

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

    fileprivate static func switchPer(
        _ name: Located<String>, _ per: String, first: Figure, _ other: String
    ) -> Diagnostic {
        Diagnostic(
            .switchCompare, at: name.span,
            "\(name.value.quoted) is £ per \(per), and \(first.name.quoted) is £ per \(other): they cannot be compared",
            suggestion: "name costs that are for the same time or the same thing")
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
        var first: Figure?
        for (name, figure) in settings.compared {
            let option = option(name)
            guard let cost = cost(figure), let option else { continue }
            if cost.per != nil, first == nil { first = cost }
            if let per = cost.per, let first, let other = first.per, per != other {
                diagnostics.append(.switchPer(figure, per, first: first, other))
            } else if found[option.key] != nil {
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
        leftOut(of: found, in: figures)
        let recommended = options.filter(\.isRecommended)
        return Switching(
            options.compactMap { found[$0.key] }, recommended: recommended.count == 1 ? recommended[0].key : nil,
            figures: figures, options: options, others: others, words: words)
    }

    /// Tells of options that have a figure called like one that is compared, and are not compared themselves.
    private mutating func leftOut(of found: [String: Switching.Cost], in figures: Figures) {
        guard let span = settings.compared.first?.option.span else { return }
        let compared = found.values.map(\.figure)
        let labels = Set(compared.compactMap { $0.option == nil ? nil : $0.label?.wording })
        let per = compared.lazy.compactMap(\.per).first
        for figure in figures.figures where figure.quantity.unit == .money && figure.per == per {
            guard let key = figure.option, found[key] == nil, let label = figure.label?.wording, labels.contains(label),
                let option = options.first(where: { $0.key == key })
            else { continue }
            diagnostics.append(.switchLeavesOut(figure, of: option, at: span))
        }
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
