internal import Datasets
package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let switchRange = Rule(
        "switch-range", .warning,
        "Within the range of a figure the recommended option stops being the cheapest, and the paper does not say so.",
        canBeLowered: true,
        example: .pieces(
            [.text("The rate is {{ figures.rate }} an hour.")],
            mended: [.text("The rate is {{ figures.rate }} an hour. {{ switch.rate }}.")],
            given: [
                .settings("switch: {compare: {option-1: cost-now, option-2: cost-new}}"),
                .file(
                    "figures.csv",
                    """
                    name,value,formula,low,high
                    hours,400,,,
                    rate,£20,,£18,£24
                    cost-now,"£9,000",,,
                    cost-new,,hours * rate,,
                    """),
            ]))
}

extension Diagnostic {
    /// - Parameters:
    ///   - end: `as high as £24`.
    ///   - sentence: `Option 2 stops being the cheapest above £22.50`.
    ///   - costs: `Option 2 £9,600, Option 1 £9,000`.
    fileprivate static func switchRange(
        _ name: String, _ end: String, sentence: String, costs: String, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .switchRange, at: span, "\(name.quoted) may be \(end), and \(sentence); the costs there are \(costs)",
            suggestion: "say so in the paper with {{ switch.\(name) }} or {{ switch.table }}, or mend the range")
    }
}

/// Finds a figure that may come to be so high or low that the recommended option is not the cheapest any more, where no
/// text says so.
enum SwitchRanges: PaperCheck {
    static let rules: [Rule] = [.switchRange]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let switching = reading.data.switching, switching.isRecommended,
            !reading.use.blocks.contains(.switchTable)
        else { return [] }
        return switching.drivers.compactMap { driver in
            guard driver.low != nil || driver.high != nil, !reading.use.saysSwitch(of: driver),
                case .cheapest(let above, let below, _)? = switching.place(of: driver, among: switching.rivals),
                let sentence = switching.sentence(on: driver)
            else { return nil }
            let isHigh = driver.high.flatMap { high in above.map { high.value > $0.value } } ?? false
            let isLow = driver.low.flatMap { low in below.map { low.value < $0.value } } ?? false
            guard isHigh || isLow, let bound = isHigh ? driver.high : driver.low,
                let costs = switching.costs(driver, at: bound.value)
            else { return nil }
            let told = zip(switching.compared, costs).map { "\($0.label) \($0.figure.notation.print($1))" }
            return .switchRange(
                driver.name, "as \(isHigh ? "high" : "low") as \(bound.printed)", sentence: sentence,
                costs: told.joined(separator: ", "), at: bound.span)
        }
    }
}

extension DataUse {
    fileprivate func saysSwitch(of driver: Figure) -> Bool {
        let name = "switch.\(driver.name)"
        return values.contains(name) || values.contains { $0.utf8.starts(with: "\(name).".utf8) }
    }
}
