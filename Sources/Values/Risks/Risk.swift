package import Diagnostics
package import Settings

/// One row of `risks.csv`.
///
/// A class, since every list of risks would copy all its texts.
package final class Risk: Sendable {
    /// What stands after `risks.`: `provider-failure`, `cr-07`.
    package let id: String
    /// The id as the register has it: `CR-07`.
    package let reference: String
    /// What might happen, in the words of the register.
    package let risk: String
    /// The keys of the options that the risk belongs to; empty for a risk of the whole paper.
    package let options: [String]
    /// Before anything is done about it.
    package let inherent: RiskScore
    /// With the controls that are in place.
    package let current: RiskScore?
    /// After the actions that are planned.
    package let target: RiskScore?
    package let category: String?
    package let cause: String?
    package let consequence: String?
    package let owner: String?
    package let controls: String?
    package let response: RiskResponse?
    package let action: String?
    package let actionOwner: String?
    package let actionDue: WrittenTime?
    package let reviewDate: WrittenTime?
    /// The cell with the id.
    package let span: Span

    init(
        id: String, reference: String, risk: String, options: [String], inherent: RiskScore, current: RiskScore?,
        target: RiskScore?, category: String?, cause: String?, consequence: String?, owner: String?, controls: String?,
        response: RiskResponse?, action: String?, actionOwner: String?, actionDue: WrittenTime?,
        reviewDate: WrittenTime?, span: Span
    ) {
        self.id = id
        self.reference = reference
        self.risk = risk
        self.options = options
        self.inherent = inherent
        self.current = current
        self.target = target
        self.category = category
        self.cause = cause
        self.consequence = consequence
        self.owner = owner
        self.controls = controls
        self.response = response
        self.action = action
        self.actionOwner = actionOwner
        self.actionDue = actionDue
        self.reviewDate = reviewDate
        self.span = span
    }
}

extension Risk {
    /// What counts now: the current score, or the inherent one where no controls are scored.
    package var present: RiskScore { current ?? inherent }
}

/// What is done about a risk (HM Treasury, The Orange Book, 2023).
package enum RiskResponse: String, CaseIterable, Sendable {
    case treat, tolerate, transfer, terminate
}

/// Likelihood times impact, on the scale of the site.
package struct RiskScore: Sendable, Equatable {
    package let likelihood: Int
    package let impact: Int
    package let band: RiskBand

    package var value: Int { likelihood * impact }
    /// `16 (High)`
    package var phrase: String { "\(value) (\(band.name))" }
}

extension RiskScale {
    package func score(likelihood: Int, impact: Int) -> RiskScore {
        let band = bands.last { $0.from <= likelihood * impact } ?? bands[0]
        return RiskScore(likelihood: likelihood, impact: impact, band: band)
    }
}

/// The risks of a paper: `risks.csv`.
package final class RiskRegister: Sendable {
    package let source: SourceFile
    package let scale: RiskScale
    /// In the order of the file.
    package let risks: [Risk]
    /// The highest present score first; equal ones in the order of the file.
    package let byScore: [Risk]
    /// The keys of the paper's options.
    let options: [String]
    /// The risks by their ids. Only looked up, never listed.
    private let rows: [String: Int]
    /// How many risks each band has, by its name. Only looked up, never listed.
    let bandCounts: [String: Int]
    /// How many risks each option has, by its key. Only looked up, never listed.
    let optionCounts: [String: Int]

    init(source: SourceFile, scale: RiskScale, risks: [Risk], options: [String]) {
        self.source = source
        self.scale = scale
        self.risks = risks
        byScore = risks.sortedByScore
        self.options = options
        rows = Dictionary(risks.enumerated().map { ($1.id, $0) }) { first, _ in first }
        bandCounts = risks.map(\.present.band.slug).counted(among: scale.bands.map(\.slug))
        optionCounts = risks.flatMap(\.options).counted(among: options)
    }
}

extension RiskRegister {
    package func risk(_ id: String) -> Risk? { rows[id].map { risks[$0] } }

    /// The risks that name an option, the highest present score first.
    package func risks(ofOption key: String) -> [Risk] { byScore.filter { $0.options.contains(key) } }
}

extension [String] {
    /// How often each of some names is here, those that are not included.
    fileprivate func counted(among names: [String]) -> [String: Int] {
        let none = Dictionary(names.map { ($0, 0) }) { first, _ in first }
        return reduce(into: none) { $0[$1, default: 0] += 1 }
    }
}

extension [Risk] {
    fileprivate var sortedByScore: [Risk] {
        let scores = map(\.present.value)
        let order = indices.sorted { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1] }
        return order.map { self[$0] }
    }
}
