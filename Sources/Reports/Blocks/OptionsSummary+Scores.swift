internal import Papers
internal import Settings
internal import Values

extension OptionsSummary.Row {
    /// What each option scores, and its place among them; nothing where no page shows scores.
    static func scores(of options: [ComparedOption], in scores: Scores?, _ phrases: OptionPhrases) -> [Self] {
        guard let scores else { return [] }
        let cells = options.map { option in
            OptionsSummary.Cell(
                scores.total(ofOption: option.option.key)?.printed ?? phrases.nothing, of: option)
        }
        return [Self(label: phrases.score(of: scores.scale.highest), cells: cells)]
    }
}
