import Diagnostics
import Foundation
import Papers

/// What `paper.json` says of a version of a paper that another can be compared with. It has no paragraphs.
struct PublishedPaper: Decodable {
    struct Figure: Decodable {
        struct Value: Decodable {
            let value: Decimal?
            let printed: String
        }

        let name: String
        let label: String?
        let value: Value
        let working: String?
        let period, source, note: String?
    }

    struct Option: Decodable {
        struct Outcome: Decodable { let printed: String }

        let key: String
        let heading: String
        let outcome: Outcome?
    }

    struct Register: Decodable {
        struct Score: Decodable {
            let score: Int
            let band: String
        }

        struct Risk: Decodable {
            let id: String
            let risk: String
            let inherent: Score
            let current: Score?
        }

        let risks: [Risk]
    }

    struct Report: Decodable {
        struct Recommendation: Decodable {
            let number: String?
            let text: String
        }

        let recommendations: [Recommendation]
        let meeting, date, reportOf, decision, portfolio, reference, agendaItem, wards, forwardPlan: String?
        let published, classification: String?
        let urgency: Urgency?
        let backgroundPapers: [String]?
        let frontSheet: [Row]?
        let appendices: [Appendix]?
        let decided: Decided?
    }

    let version: Int
    /// Nil for that of everybody.
    let edition: String?
    let slug: String
    let title: String
    let council, topic, status, paperVersion: String?
    let report: Report?
    let options: [Option]
    let risks: Register?
    let figures: [Figure]
    let rates: [RateSet]?
    let costs: Costs?
    let scores: Scores?

    /// The version of its form that is known.
    private static let known = 1

    /// - Parameters:
    ///   - name: What the file is called.
    ///   - slugs: The names that the paper’s folder has and had.
    /// - Throws: A `NoEarlierVersion`.
    init(_ bytes: [UInt8], called name: String, of slugs: [String]) throws(NoEarlierVersion) {
        guard let paper = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else {
            throw NoEarlierVersion(
                description:
                    "\(name) is no paper.json; a build writes one for each paper, as data/paper.json in its folder")
        }
        guard paper.version == Self.known else {
            throw NoEarlierVersion(
                description: "\(name) was written by a newer version of this program, and cannot be compared")
        }
        guard paper.edition == nil else {
            throw NoEarlierVersion(
                description:
                    "\(name) is of the exempt edition, and what it says may not be printed; take the published one")
        }
        guard slugs.contains(paper.slug) else {
            throw NoEarlierVersion(description: "\(name) is of the paper \(paper.slug.quoted)")
        }
        self = paper
    }
}

extension PaperVersion {
    /// - Parameter paper: A version of which no wording is known.
    init(_ paper: PublishedPaper) {
        self.init(
            title: paper.title, passages: [],
            figures: paper.figures.map {
                VersionFigure(
                    name: $0.name, label: $0.label, value: $0.value.printed, working: $0.working,
                    number: $0.value.value?.description, period: $0.period, source: $0.source, note: $0.note)
            },
            options: paper.options.map { option in
                VersionOption(
                    key: option.key, label: option.heading, verdict: option.outcome?.printed)
            },
            risks: (paper.risks?.risks ?? []).map { risk in
                let score = risk.current ?? risk.inherent
                return VersionRisk(id: risk.id, risk: risk.risk, score: "\(score.score) (\(score.band))")
            },
            recommendations: (paper.report?.recommendations ?? []).enumerated().map { index, item in
                VersionRecommendation(number: item.number ?? "\(index + 1)", text: item.text)
            }, values: paper.values, hasWords: false)
    }
}
