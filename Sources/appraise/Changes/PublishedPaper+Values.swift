import Datasets
import Foundation
import Papers

/// What `paper.json` says by name besides figures, options and risks.
extension PublishedPaper {
    struct Amount: Decodable {
        let value: Decimal
        let printed: String

        var number: String { value.description }
    }

    struct Appendix: Decodable {
        let number: Int
        let title: String
    }

    struct Row: Decodable { let label, value: String }

    struct Urgency: Decodable {
        let ground, because: String
        let agreedBy, notice: String?
    }

    struct Decided: Decodable {
        struct Item: Decodable {
            let number, outcome: String
            let words: String?
        }

        struct Action: Decodable { let what, who, by: String }

        let date: String
        let minute, published, reason: String?
        let declarations: [String]?
        let recommendations: [Item]
        let actions: [Action]
    }

    struct RateSet: Decodable {
        struct Rate: Decodable {
            let authority, slug: String
            let rate: Amount
        }

        let set: String
        let unit, service, year, basis, own: String?
        let rates: [Rate]
        let compared: [Rate]?
        let withoutRate: [String]?
    }

    struct Costs: Decodable {
        struct Discounting: Decodable {
            let name, edition: String?
            let rate: Amount?
        }

        struct Year: Decodable {
            let year: String
            let net: Amount?
        }

        struct Option: Decodable {
            let option: String
            let capital, revenue, income, benefit, optimismBias, presentValue, netPresentValue: Amount?
            let equivalentAnnual, total: Amount?
            let years: [Year]
        }

        struct Budget: Decodable {
            let total: Amount?
            let years: [Year]
        }

        let priceBase, baseYear: String?
        let discounting: Discounting?
        let budget: Budget?
        let options: [Option]
    }

    struct Scores: Decodable {
        struct Criterion: Decodable {
            let criterion, label: String
            let weight: Amount
        }

        struct Option: Decodable {
            struct Score: Decodable {
                let criterion: String
                let score: Amount
            }

            let option: String
            let total: Amount
            let scores: [Score]
        }

        let criteria: [Criterion]
        let options: [Option]
    }
}

extension PublishedPaper {
    /// In the order of the paper.
    var values: [VersionValue] {
        sheetValues + (rates ?? []).flatMap(\.values) + (costs.map(costValues) ?? []) + (scores.map(scoreValues) ?? [])
            + (report?.decided?.values ?? [])
    }

    private var sheetValues: [VersionValue] {
        let rows: [(String, String?)] = [
            ("Title", title), ("Council", council), ("Topic", topic), ("Status", status), ("Version", paperVersion),
        ]
        return (rows + (report?.rows ?? [])).compactMap { label, value in
            value.map { VersionValue(.sheet, label, label: label, value: $0) }
        }
    }

    private func heading(of key: String) -> String { options.first { $0.key == key }?.heading ?? key }

    private func costValues(_ costs: Costs) -> [VersionValue] {
        let basis: [(String, String?, String?)] = [
            ("Prices", costs.priceBase, nil), ("Base year", costs.baseYear, nil),
            (
                "Discounting", costs.discounting?.rate?.printed ?? costs.discounting?.guide,
                costs.discounting?.rate?.number
            ),
        ]
        return basis.compactMap { label, value, number in
            value.map { VersionValue(.costs, label, label: label, value: $0, number: number) }
        }
            + (costs.budget.map { $0.years.values("budget", "Budget") + $0.total.value("budget", "Budget", "total") }
                ?? [])
            + costs.options.flatMap { option in
                let heading = heading(of: option.option)
                return option.amounts.flatMap { $0.1.value(option.option, heading, $0.0) }
                    + option.years.values(option.option, heading)
            }
    }

    private func scoreValues(_ scores: Scores) -> [VersionValue] {
        let labels = Dictionary(scores.criteria.map { ($0.criterion, $0.label) }) { first, _ in first }
        let weights = scores.criteria.map {
            VersionValue(
                .scores, "weight.\($0.criterion)", label: "\($0.label), weight", value: $0.weight.printed,
                number: $0.weight.number)
        }
        return weights
            + scores.options.flatMap { option in
                let heading = heading(of: option.option)
                let total = VersionValue(
                    .scores, "total.\(option.option)", label: "\(heading), total", value: option.total.printed,
                    number: option.total.number)
                return option.scores.map { score in
                    VersionValue(
                        .scores, "\(option.option).\(score.criterion)",
                        label: "\(heading), \(labels[score.criterion] ?? score.criterion)", value: score.score.printed,
                        number: score.score.number)
                } + [total]
            }
    }
}

extension PublishedPaper.Report {
    /// As the front sheet has them.
    fileprivate var rows: [(String, String?)] {
        let appendices = (self.appendices ?? []).map { ("Appendix \($0.number)", Optional($0.title)) }
        let urgency: [(String, String?)] = [
            ("Urgency", self.urgency?.ground), ("Why it is urgent", self.urgency?.because),
            ("Urgency agreed by", self.urgency?.agreedBy), ("Notice of urgency", self.urgency?.notice?.asDay),
        ]
        return [
            ("Meeting", meeting), ("Date", date?.asDay), ("Report of", reportOf), ("Decision", decision),
            ("Portfolio", portfolio), ("Reference", reference), ("Agenda item", agendaItem), ("Wards", wards),
            ("Forward plan", forwardPlan), ("Published", published?.asDay), ("Classification", classification),
            ("Background papers", backgroundPapers.map { $0.isEmpty ? "none" : $0.joined(separator: "; ") }),
        ] + urgency + (frontSheet ?? []).map { ($0.label, Optional($0.value)) } + appendices
    }
}

extension PublishedPaper.Decided {
    fileprivate var values: [VersionValue] {
        VersionDecision(
            date: date.asDay, minute: minute, published: published?.asDay, reason: reason, declarations: declarations,
            items: recommendations.map { .init(number: $0.number, verdict: $0.outcome, words: $0.words) },
            actions: actions.map { .init(what: $0.what, who: $0.who, by: $0.by.asDay) }
        ).values
    }
}

extension PublishedPaper.RateSet {
    fileprivate var values: [VersionValue] {
        let texts: [(String, String?)] = [
            ("unit", unit), ("service", service), ("year", year), ("basis", basis), ("own", own),
        ]
        return texts.compactMap { name, value in
            value.map { VersionValue(.rates, "\(set) \(name)", label: "\(set), \(name)", value: $0) }
        }
            + (rates + (compared ?? [])).map {
                VersionValue(
                    .rates, "\(set).\($0.slug)", label: "\($0.authority) (\(set))", value: $0.rate.printed,
                    number: $0.rate.number)
            }
            + (withoutRate ?? []).map {
                VersionValue(.rates, "\(set).\(Slug.make($0))", label: "\($0) (\(set))", value: "not known")
            }
    }
}

extension PublishedPaper.Costs.Discounting {
    /// `The Green Book, 2026`
    fileprivate var guide: String? { name.map { name in edition.map { "\(name), \($0)" } ?? name } }
}

extension PublishedPaper.Costs.Option {
    fileprivate var amounts: [(String, PublishedPaper.Amount?)] {
        [
            ("capital", capital), ("revenue", revenue), ("income", income), ("benefit", benefit),
            ("optimism bias", optimismBias), ("total", total), ("present value", presentValue),
            ("net present value", netPresentValue), ("equivalent annual cost", equivalentAnnual),
        ]
    }
}

extension PublishedPaper.Amount? {
    /// As a value of costs; none where there is no amount.
    fileprivate func value(_ key: String, _ heading: String, _ what: String) -> [VersionValue] {
        map {
            [
                VersionValue(
                    .costs, "\(key).\(what)", label: "\(heading), \(what)", value: $0.printed, number: $0.number)
            ]
        } ?? []
    }
}

extension [PublishedPaper.Costs.Year] {
    fileprivate func values(_ key: String, _ heading: String) -> [VersionValue] {
        flatMap { $0.net.value(key, heading, $0.year) }
    }
}

extension String {
    /// `8 December 2026` of `2026-12-08`
    fileprivate var asDay: String { CalendarDate.parse(self)?.printed ?? self }
}
