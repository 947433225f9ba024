internal import Datasets
internal import Diagnostics
internal import Values

/// The register in `paper.json`.
enum RisksJSON {
    static func value(_ register: RiskRegister) -> JSONValue {
        .object([
            (
                "scale",
                .object([
                    ("size", .whole(register.scale.size)),
                    (
                        "bands",
                        .list(
                            register.scale.bands.map { .object([("name", .text($0.name)), ("from", .whole($0.from))]) })
                    ),
                ])
            ),
            ("risks", .list(register.byScore.map(risk))),
        ])
    }

    private static func risk(_ risk: Risk) -> JSONValue {
        .object([
            ("id", .text(risk.id)), ("risk", .text(risk.risk)), ("options", .list(risk.options.map(JSONValue.text))),
            ("inherent", score(risk.inherent)), ("current", risk.current.map(score)),
            ("target", risk.target.map(score)), ("category", .optionalText(risk.category)),
            ("cause", .optionalText(risk.cause)), ("consequence", .optionalText(risk.consequence)),
            ("owner", .optionalText(risk.owner)), ("controls", .optionalText(risk.controls)),
            ("response", .optionalText(risk.response?.rawValue)), ("action", .optionalText(risk.action)),
            ("actionOwner", .optionalText(risk.actionOwner)), ("actionDue", .optionalText(risk.actionDue?.iso)),
            ("reviewDate", .optionalText(risk.reviewDate?.iso)),
        ])
    }

    private static func score(_ score: RiskScore) -> JSONValue {
        .object([
            ("likelihood", .whole(score.likelihood)), ("impact", .whole(score.impact)),
            ("score", .whole(score.value)), ("band", .text(score.band.name)),
        ])
    }
}
