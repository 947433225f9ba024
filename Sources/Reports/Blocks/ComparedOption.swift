internal import Papers
internal import Settings
internal import Values

/// An option with the words of its headings. A class, since each row of the table asks it anew.
final class ComparedOption: Sendable {
    let option: Option
    let label: String
    /// The word for it, where it is the baseline.
    let baseline: String?
    private let text: PaperText

    init(_ option: Option, of text: PaperText, _ phrases: OptionPhrases) {
        self.option = option
        self.text = text
        label = text.words(of: option.heading)
        baseline = option.isBaseline ? phrases.baseline : nil
    }

    func heading(of role: Role) -> String? { option.aspect(role).map { text.words(of: $0.heading) } }

    func pointCount(of role: Role) -> Int? { option.aspect(role)?.pointCount(in: text) }
}

extension OptionsSummary.Row {
    /// Headed as the authors head it; none where no option has one.
    static func outcomes(of options: [ComparedOption], _ phrases: OptionPhrases) -> [Self] {
        guard options.contains(where: { $0.option.outcome != nil }) else { return [] }
        let cells = options.map { compared in
            let outcome = compared.option.outcome
            return OptionsSummary.Cell(
                outcome?.wording ?? phrases.notStated, of: compared, outcome: outcome.map(OutcomeModel.init))
        }
        return [Self(label: options.heading(of: .outcome) ?? phrases.outcome, cells: cells)]
    }

    /// Which critical success factors the options fail; none where no option does.
    static func factors(of options: [ComparedOption], in appraisal: Appraisal, _ phrases: OptionPhrases) -> [Self] {
        let failed = options.map { phrases.factors(appraisal.failedFactors(of: $0.option)) }
        guard failed.contains(where: { $0 != nil }) else { return [] }
        return [
            Self(
                label: phrases.fails,
                cells: zip(options, failed).map { OptionsSummary.Cell($1 ?? phrases.nothing, of: $0) })
        ]
    }

    /// What the author compares options by, in words.
    static func criteria(_ criteria: [Criterion], of options: [ComparedOption], _ phrases: OptionPhrases) -> [Self] {
        criteria.map { criterion in
            Self(
                label: criterion.name.value,
                cells: options.map { OptionsSummary.Cell(criterion.text(of: $0.option.key) ?? phrases.nothing, of: $0) }
            )
        }
    }

    /// How many points for and against each option has, where both can be counted for all. Points for without those
    /// against would be no comparison, and to count arguments is little of one: it stands last, and small.
    static func points(of options: [ComparedOption], _ phrases: OptionPhrases) -> [Self] {
        let counts = options.map { ($0.pointCount(of: .advantages), $0.pointCount(of: .disadvantages)) }
        let cells = zip(options, counts).compactMap { option, counts -> OptionsSummary.Cell? in
            guard let advantages = counts.0, let disadvantages = counts.1 else { return nil }
            return OptionsSummary.Cell(phrases.points(advantages, disadvantages), of: option, isAside: true)
        }
        return cells.count == options.count && !cells.isEmpty ? [Self(label: phrases.points, cells: cells)] : []
    }
}

extension [ComparedOption] {
    /// The authors' heading for a role; nil when it is not the same in all options that have it.
    fileprivate func heading(of role: Role) -> String? {
        let headings = compactMap { $0.heading(of: role) }
        guard let first = headings.first, headings.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension [Option] {
    var hasOutcomes: Bool { contains { $0.outcome != nil } }
}
