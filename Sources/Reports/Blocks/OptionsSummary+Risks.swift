internal import Datasets
internal import Values

extension OptionsSummary.Row {
    /// The highest score that risks of an option have now, and how many risks it has; nothing where no risk is of an
    /// option.
    static func risks(
        of options: [ComparedOption], in register: RiskRegister?, _ phrases: OptionPhrases
    ) -> [Self] {
        guard let register, register.risks.contains(where: { !$0.options.isEmpty }) else { return [] }
        let found = options.map { register.risks(ofOption: $0.option.key) }
        let highest = zip(options, found).map { option, risks in
            let score = risks.first.map { RiskScoreModel($0.present, on: register.scale) }
            return OptionsSummary.Cell(
                score.map { "\($0.band) \($0.value)" } ?? phrases.nothing, of: option, score: score)
        }
        let counts = zip(options, found).map { option, risks in
            OptionsSummary.Cell(Notation(.count, decimals: 0).print(Rational(risks.count)), of: option)
        }
        return [Self(label: phrases.highestRisk, cells: highest), Self(label: phrases.risks, cells: counts)]
    }
}
