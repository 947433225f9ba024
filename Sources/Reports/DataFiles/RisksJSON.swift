internal import Datasets
internal import Diagnostics
internal import Settings
internal import Values

/// The register in `paper.json`.
enum RisksJSON {
    static let fields: [JSONField<RiskRegister>] = [
        .object("scale", "How risks are scored.", scale, \.scale),
        .objects("risks", "All risks, the highest first.", risk, \.byScore),
    ]

    private static let scale: [JSONField<RiskScale>] = [
        .whole("size", "The highest likelihood, and the highest impact.", \.size),
        .objects("bands", "The bands of scores, from the lowest.", band, \.bands),
    ]

    private static let band: [JSONField<RiskBand>] = [
        .text("name", "What the band is called.", \.name), .whole("from", "The lowest score of the band.", \.from),
    ]

    private static let risk: [JSONField<Risk>] = [
        .text("id", "The risk’s id in the council’s register.", \.reference),
        .text("risk", "What might happen.", \.risk),
        .texts("options", "The keys of the options that it is of; none for the whole paper.", \.options),
        .object("inherent", "Its score before controls.", score, \.inherent),
        .optionalObject("current", "Its score with the controls in place.", score, \.current),
        .optionalObject("target", "Its score after what is planned.", score, \.target),
        .optionalText("category", "What kind of risk it is.", \.category),
        .optionalText("cause", "What may bring it about.", \.cause),
        .optionalText("consequence", "What would follow.", \.consequence),
        .optionalText("owner", "Who answers for it.", \.owner),
        .optionalText("controls", "What is in place against it.", \.controls),
        .optionalChoice("response", "What is done about it.", \.response),
        .optionalText("action", "What is planned.", \.action),
        .optionalText("actionOwner", "Who does it.", \.actionOwner),
        .optionalText("actionDue", "By when: a day as 2027-03-31, or the words of the register.", \.actionDue?.code),
        .optionalText("reviewDate", "When it is looked at again.", \.reviewDate?.code),
    ]

    private static let score: [JSONField<RiskScore>] = [
        .whole("likelihood", "From 1.", \.likelihood), .whole("impact", "From 1.", \.impact),
        .whole("score", "The one times the other.", \.value), .text("band", "The band of the score.", \.band.name),
    ]
}
