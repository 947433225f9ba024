internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings
internal import Values

/// `paper.json`: what a paper's pages say, for other programs. Its form is described in the guide; the version is
/// counted up when a name changes its meaning or goes.
package enum PaperJSON {
    private static let version = 1

    static func file(of paper: Paper, in edition: Edition) -> [UInt8] {
        JSONWriter.file { $0.write(paper, edition == .exempt ? allFields : fields) }
    }

    /// What the file holds.
    package static var schema: JSONSchema { .object(allFields) }

    private static let fields = first + rest
    private static let allFields = first + ofExemptEdition + rest

    private static let first: [JSONField<Paper>] = [
        .whole("version", "Counted up when a name changes its meaning or goes.") { _ in version }
    ]

    /// So that nobody takes it for what is published.
    private static let ofExemptEdition: [JSONField<Paper>] = [
        .optionalText("edition", "“exempt” where it holds what is not for publication.") { _ in
            Edition.exempt.rawValue
        }
    ]

    private static let rest: [JSONField<Paper>] =
        [
            .text("slug", "The name of the paper’s folder.", \.slug),
            .text("title", "What the paper is called.", \.title),
            .optionalText("council", "The council whose paper it is.", \.council),
            .text("language", "The language of its texts, by its standard tag.", \.language),
            .optionalText("topic", "What it is about.", \.topic),
            .optionalChoice("status", "Whether it may still change.", \.status),
            .optionalText("paperVersion", "The version of the paper.", \.version),
            .optionalWhole("appendix", "The number that it has as an appendix of a report elsewhere.", \.appendix),
            .optionalObject("report", "The report, where there is one.", ReportJSON.fields) { paper in
                paper.report.map { ReportJSON.Source(report: $0, paper: paper) }
            },
            .objects("options", "The options, in their order.", OptionJSON.fields) { paper in
                paper.options.map { OptionJSON.Source(option: $0, text: paper.appraisal?.text) }
            },
            .objects("criteria", "What the options are compared by in words.", CriterionJSON.fields) { paper in
                paper.compared.criteria.map { CriterionJSON.Source(criterion: $0, options: paper.options) }
            },
        ] + JSONField.of(\.published, published) + [
            .objects("accepted", "The findings that it is published with.", AcceptedJSON.fields) { paper in
                paper.acceptedPoints.map { AcceptedJSON.Source(accepted: $0, paper: paper) }
            }
        ]

    private static let published: [JSONField<PublishedData>] = [
        .objects("rates", "The sets of rates.", RatesJSON.fields) { data in
            data.rates.map { ToldData($0, data.shown) }
        },
        .optionalObject("risks", "The register of risks.", RisksJSON.fields) { data in
            data.risks.map { ToldData($0, data.shown) }
        },
        .optionalObject("costs", "What the options cost.", CostsJSON.fields) { data in
            data.costs.map { ToldData($0, data.shown) }
        },
        .optionalObject("scores", "What the options score.", ScoresJSON.fields) { data in
            data.scores.map { ToldData($0, data.shown) }
        },
        .objects("figures", "The figures that the text uses.", figure, \.figures),
    ]

    private static let figure: [JSONField<Figure>] = [
        .text("name", "What names in the text call it by.", \.name),
        .optionalText("label", "What it is, in words.", \.label),
        .optionalText("option", "The key of the option that it is of.", \.option),
        .quantity("value", "The figure.") { JSONQuantity($0.quantity.value, $0.quantity.unit, printed: $0.printed) },
        .optionalText("per", "What an amount is for one of: hour.", \.per),
        .optionalText("working", "How it is worked out, in numbers.", \.working),
        .optionalText("period", "The time that it is of.", \.period),
        .optionalText("source", "Where it is from.", \.source),
        .optionalText("note", "What else is said of it.", \.note),
    ]
}
