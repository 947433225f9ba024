package import Datasets
package import Diagnostics
package import Settings

/// One row of `risks.csv`.
package struct Risk: Sendable {
    /// What stands after `risks.`: `provider-failure`.
    package let id: String
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
    package let actionDue: CalendarDate?
    package let reviewDate: CalendarDate?
    /// The cell with the id.
    package let span: Span
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
package struct RiskRegister: Sendable {
    package let source: SourceFile
    package let scale: RiskScale
    /// In the order of the file.
    package let risks: [Risk]
    /// The keys of the paper's options.
    let options: [String]
    /// The risks by their ids. Only looked up, never listed.
    private let rows: [String: Int]
    /// How many risks each band and each option has, by its name. Only looked up, never listed.
    let counts: [String: Int]

    init(source: SourceFile, scale: RiskScale, risks: [Risk], options: [String]) {
        self.source = source
        self.scale = scale
        self.risks = risks
        self.options = options
        rows = Dictionary(risks.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let groups = options + scale.bands.map(\.slug)
        let none = Dictionary(groups.map { ($0, 0) }) { first, _ in first }
        counts = risks.flatMap { $0.options + [$0.present.band.slug] }.reduce(into: none) { $0[$1, default: 0] += 1 }
    }
}

extension RiskRegister {
    package func risk(_ id: String) -> Risk? { rows[id].map { risks[$0] } }

    /// The highest present score first; equal ones in the order of the file.
    package var byScore: [Risk] {
        risks.enumerated().sorted { left, right in
            let (one, other) = (left.element.present.value, right.element.present.value)
            return one == other ? left.offset < right.offset : one > other
        }.map(\.element)
    }

    /// The risks that name an option, the highest present score first.
    package func risks(ofOption key: String) -> [Risk] { byScore.filter { $0.options.contains(key) } }
}
