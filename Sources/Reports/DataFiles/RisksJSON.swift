internal import Datasets
internal import Diagnostics
internal import Values

/// The register in `paper.json`.
enum RisksJSON {
    static func write(_ register: RiskRegister, shown: ShownData, to json: inout JSONWriter) {
        json.object("scale") { json in
            json.whole("size", register.scale.size)
            json.objects("bands", register.scale.bands) { band, json in
                json.text("name", band.name)
                json.whole("from", band.from)
            }
        }
        json.objects("risks", register.byScore) { write($0, saysAll: shown.showsRiskTexts, to: &$1) }
    }

    /// - Parameter saysAll: Whether a page says more of risks than their scores.
    private static func write(_ risk: Risk, saysAll: Bool, to json: inout JSONWriter) {
        json.text("id", risk.reference)
        json.text("risk", risk.risk)
        json.texts("options", risk.options)
        write("inherent", risk.inherent, to: &json)
        write("current", risk.current, to: &json)
        write("target", risk.target, to: &json)
        guard saysAll else { return }
        json.optionalText("category", risk.category)
        json.optionalText("cause", risk.cause)
        json.optionalText("consequence", risk.consequence)
        json.optionalText("owner", risk.owner)
        json.optionalText("controls", risk.controls)
        json.optionalText("response", risk.response?.rawValue)
        json.optionalText("action", risk.action)
        json.optionalText("actionOwner", risk.actionOwner)
        json.optionalText("actionDue", risk.actionDue?.code)
        json.optionalText("reviewDate", risk.reviewDate?.code)
    }

    private static func write(_ name: StaticString, _ score: RiskScore?, to json: inout JSONWriter) {
        guard let score else { return }
        json.object(name) { json in
            json.whole("likelihood", score.likelihood)
            json.whole("impact", score.impact)
            json.whole("score", score.value)
            json.text("band", score.band.name)
        }
    }
}
