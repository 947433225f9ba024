internal import Datasets
internal import Papers
internal import Settings
internal import Templating
internal import Values

/// The block `risks.scale`: the scores of all risks on one scale, the highest present score first.
///
/// All positions are parts of the scale's length from nought: `41.93%`.
struct RiskScaleTable: PageModel {
    let summary: String
    let withheld: String?
    let highest: String
    let hasBefore: Bool
    let hasTarget: Bool
    let bands: [Band]
    let rows: [Row]

    init(_ register: RiskRegister, in setting: BlockSetting) {
        let phrases = setting.phrases.risks
        let scale = register.scale
        let listing = setting.paper.document(placing: .riskRegister)
        let options = setting.paper.options
        summary = phrases.risks(register.risks.count, scale.counts(of: register.risks))
        withheld = setting.withheldRisks
        highest = String(scale.highestScore)
        hasBefore = register.risks.contains { $0.current != nil }
        hasTarget = register.risks.contains { $0.target != nil }
        bands = Band.all(of: scale)
        let areThree = hasBefore && hasTarget
        rows = register.numbered(phrases).map { number, risk in
            Row(
                number: number, risk: risk,
                options: options.filter { risk.options.contains($0.key) }.map(\.shortLabel).joined(separator: ", "),
                link: listing == nil ? nil : setting.addresses.address(ofId: risk.rowId), scale: scale,
                areThree: areThree)
        }
    }

    static let title = "Risks on one scale"
    static let fields: [Field<Self>] = [
        .text("summary", "How many risks there are in which bands", \.summary),
        .optionalText("withheld", "In the public edition: that risks are kept back, by which paragraph", \.withheld),
        .text("highest", "The highest score that there can be: 25", \.highest),
        .flag("hasBefore", "Whether any risk is scored with its controls, and so before them too", \.hasBefore),
        .flag("hasTarget", "Whether any risk has a target", \.hasTarget),
        .list("bands", "The bands of scores, the lowest first", \.bands),
        .list("rows", "The risks, the highest present score first", \.rows),
    ]
}

extension RiskScaleTable {
    struct Band: PageModel {
        let name: String
        let start: String
        let rest: String
        let middle: String

        /// A band begins half a point below its lowest score, so that every score stands inside of its own.
        static func all(of scale: RiskScale) -> [Band] {
            let ends = scale.bands.map { $0.level == 0 ? 0 : 2 * $0.from - 1 } + [2 * scale.highestScore]
            return zip(scale.bands, zip(ends, ends.dropFirst())).map { band, ends in
                Band(
                    name: band.name, start: scale.position(ofHalves: ends.0),
                    rest: scale.position(ofHalves: 2 * scale.highestScore - ends.0),
                    middle: scale.position(ofQuarters: ends.0 + ends.1))
            }
        }

        static let title = "Band on the scale"
        static let fields: [Field<Self>] = [
            .text("name", "The name of the band: Very high", \.name),
            .text("start", "Where it begins", \.start),
            .text("rest", "How far it is from there to the end of the scale", \.rest),
            .text("middle", "The place of its middle", \.middle),
        ]
    }

    /// A class, since it would be copied for each of its names that a page shows.
    final class Row: PageModel {
        let number: String
        let risk: Risk
        let options: String
        let link: String?
        let steps: [Step]
        let before: String?
        let now: String
        let target: String?

        fileprivate init(number: String, risk: Risk, options: String, link: String?, scale: RiskScale, areThree: Bool) {
            self.number = number
            self.risk = risk
            self.options = options
            self.link = link
            steps = Self.steps(of: risk, areThree: areThree)
            before = risk.current == nil ? nil : scale.position(of: risk.inherent)
            now = scale.position(of: risk.present)
            target = risk.target.map(scale.position)
        }

        /// Where the head names three, one that has two of them says which: `4 Low → – → 2 Low`.
        ///
        /// - Parameter areThree: Whether the head does.
        private static func steps(of risk: Risk, areThree: Bool) -> [Step] {
            let hasOne = (risk.current == nil) != (risk.target == nil)
            let scores: [RiskScore?] =
                areThree && hasOne
                ? [risk.inherent, risk.current, risk.target]
                : [risk.current == nil ? nil : risk.inherent, risk.present, risk.target].filter { $0 != nil }
            return scores.enumerated().map { Step(score: $1, isFirst: $0 == 0) }
        }

        static let title = "Risk on the scale"
        static let fields: [Field<Row>] = [
            .text("number", "The id of the risk as the register has it: R1", \.number),
            .flag("isWord", "Whether that is longer than ids of registers are: provider-failure") {
                $0.number.utf8.count > RiskMatrix.Entry.longestId
            },
            .lines("risk", "What might happen") { $0.risk.risk },
            .optionalText("options", "The options that the risk belongs to; missing for the whole paper") {
                $0.options.isEmpty ? nil : $0.options
            },
            .optionalAddress("link", "The address of a link to the row of the register, if there is one", \.link),
            .list("steps", "The scores of the risk: before controls, now, and the target", \.steps),
            .optionalText("before", "The place of the score before controls, where there is one now as well", \.before),
            .text("now", "The place of the present score", \.now),
            .optionalText("target", "The place of the target, if there is one", \.target),
        ]
    }

    struct Step: PageModel {
        /// Nil where the risk has none, and the head names one.
        let score: RiskScore?
        let isFirst: Bool

        static let title = "Score on the scale"
        static let fields: [Field<Self>] = [
            .text("value", "The score, 16, or a dash where the risk has none") {
                $0.score.map { String($0.value) } ?? "–"
            },
            .flag("isGiven", "Whether there is a score", { $0.score != nil }),
            .text("band", "The name of its band: High") { $0.score?.band.name ?? "" },
            .flag("isFirst", "Whether no other stands before it", \.isFirst),
        ]
    }
}

extension RiskScale {
    fileprivate func position(of score: RiskScore) -> String { position(ofHalves: 2 * score.value) }
    fileprivate func position(ofHalves halves: Int) -> String { position(ofQuarters: 2 * halves) }

    /// - Parameter quarters: Of a point.
    fileprivate func position(ofQuarters quarters: Int) -> String {
        let part = try? Rational(quarters).divided(by: Rational(4 * highestScore))
        return Notation(.percentage, decimals: 2).print(part ?? .zero)
    }
}
