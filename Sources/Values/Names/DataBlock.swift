internal import Diagnostics

/// What a paragraph that is only a name in double braces puts on the page.
package enum DataBlock: Sendable, Equatable {
    /// A set of rates, ranked, with the chart inside. The name of the set: `rates`.
    case ratesTable(String)
    case ratesSummary(String)
    /// The costs of all options by year.
    case costsTable
    /// The costs of an option by year and line, by its key.
    case optionCosts(String)
    /// The scores of all options by criterion, with what they come to and what would change it.
    case scoresTable
    case riskRegister
    case riskMatrix
    /// The scores of all risks, before controls, now and the target, on one scale.
    case riskScale
    /// The risks of an option, by its key.
    case riskList(String)
    case optionsSummary
    /// The options that were considered and rejected, with the reasons.
    case optionsRejected
    case figuresSchedule
    /// The figures that could make another option the cheapest, the nearest first.
    case switchTable
    /// Any other data file, by the name that it has without its extension.
    case table(String)
}
