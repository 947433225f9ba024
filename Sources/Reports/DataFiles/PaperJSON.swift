internal import Datasets
internal import Diagnostics
internal import Papers
internal import Values

/// `paper.json`: what a paper's pages say, for other programs. Its form is described in the guide; the version is
/// counted up when a name changes its meaning or goes.
enum PaperJSON {
    private static let version = 1

    static func file(of paper: Paper) -> [UInt8] {
        let data = paper.data
        return JSONValue.object([
            ("version", .whole(version)),
            ("slug", .text(paper.slug)),
            ("title", .text(paper.title)),
            ("council", .optionalText(paper.council)),
            ("language", .text(paper.language)),
            ("topic", .optionalText(paper.topic)),
            ("status", .optionalText(paper.status?.rawValue)),
            ("paperVersion", .optionalText(paper.version)),
            ("appendix", paper.appendix.map(JSONValue.whole)),
            ("report", paper.report.map { ReportJSON.value($0, of: paper) }),
            ("options", .list(paper.options.map(option))),
            ("rates", .list(data.rates.map(RatesJSON.value))),
            ("risks", data.risks.map(RisksJSON.value)),
            ("figures", .list((data.figures?.figures ?? []).map(figure))),
            ("accepted", .list(paper.accepted.map(accepted))),
        ]).file
    }

    private static func option(_ option: Option) -> JSONValue {
        .object([
            ("key", .text(option.key)), ("id", .text(option.id)), ("heading", .text(option.heading.plainText)),
            ("baseline", .flag(option.isBaseline)),
            (
                "outcome",
                option.outcome.map {
                    .object([("verdict", .text($0.verdict.rawValue)), ("printed", .text($0.wording))])
                }
            ),
        ])
    }

    private static func figure(_ figure: Figure) -> JSONValue {
        .object([
            ("name", .text(figure.name)), ("label", .optionalText(figure.label)),
            ("value", .quantity(figure.quantity.value, figure.quantity.unit, printed: figure.printed)),
            ("working", .optionalText(figure.working)), ("period", .optionalText(figure.period)),
            ("source", .optionalText(figure.source)), ("note", .optionalText(figure.note)),
        ])
    }

    private static func accepted(_ accepted: AcceptedFinding) -> JSONValue {
        .object([
            ("rule", .text(accepted.finding.rule.id)), ("message", .text(accepted.finding.message)),
            ("because", .text(accepted.because)),
        ])
    }
}
