internal import Values

extension OptionsSummary.Row {
    /// The highest score that risks of an option have now, and how many risks it has; nothing where no risk is of an
    /// option.
    static func risks(
        of options: [ComparedOption], in register: RiskRegister?, _ phrases: OptionPhrases
    ) -> [Self] {
        guard let register, register.risks.contains(where: { !$0.options.isEmpty }) else { return [] }
        let cells = options.map { option in
            let risks = register.risks(ofOption: option.option.key)
            return OptionsSummary.Cell(
                phrases.risks(risks.count), of: option,
                score: risks.first.map { RiskScoreModel($0.present, on: register.scale) })
        }
        return [Self(label: phrases.highestRisk, cells: cells)]
    }
}
