internal import Datasets
internal import Diagnostics

/// What options are scored on: its ends, and what these mean.
package struct ScoreScale: Sendable {
    package let lowest: Int
    package let highest: Int
    /// What the lowest score means: “does not meet the need”.
    package let low: String
    package let high: String
}

/// How scores are read: `scores:` in the settings of a text, or of `site.yml`.
///
///     scores: {scale: 0-10, low: does not meet the need, high: meets it in full}
package struct ScoreSettings: Sendable {
    /// Nil where the settings do not say all of it.
    package let scale: ScoreScale?
    /// Whether the settings say nothing of the scale, rightly or wrongly.
    package let lacksScale: Bool
    /// Why the recommended option is not the one with the highest score.
    package private(set) var because: Located<String>?

    /// - Parameter ofPaper: Whether they are those of a paper, which may give a reason.
    init(_ entries: [DataNode.Entry], ofPaper: Bool, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group(ofPaper: ofPaper).settings)
        let text = reader.read(Self.scaleEnds)
        let (low, high) = (reader.read(Self.low), reader.read(Self.high))
        because = reader.read(Self.because)
        let ends = text.flatMap { Self.ends(of: $0.value) }
        if let text, ends == nil { diagnostics.append(.settingKind("scale", at: text.span, expected: Self.expected)) }
        lacksScale = !Self.ofScale.contains { reader.has($0.name) }
        if !lacksScale, let place = entries.first?.keySpan {
            for setting in Self.ofScale where !reader.has(setting.name) {
                diagnostics.append(.scoreSettingMissing(setting, at: place))
            }
        }
        diagnostics += reader.diagnostics
        scale =
            if let ends, let low, let high {
                ScoreScale(lowest: ends.0, highest: ends.1, low: low.value, high: high.value)
            } else { nil }
    }

    private init() {
        (scale, lacksScale, because) = (nil, false, nil)
    }

    /// Those that are at fault as a whole.
    static let unread = ScoreSettings()

    mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        because = because.map(change)
    }
}

extension ScoreSettings {
    /// - Parameter ofPaper: Whether they are those of a paper, which may give a reason.
    static func group(ofPaper: Bool) -> SettingGroup { ofPaper ? paperGroup : siteGroup }

    private static let paperGroup = SettingGroup(ofScale + [because.shape], needs: needs)
    private static let siteGroup = SettingGroup(ofScale, needs: needs)
    private static let ofScale = [scaleEnds.shape, low.shape, high.shape]
    private static let needs = ofScale.map { one in
        (name: one.name, others: ofScale.map(\.name).filter { $0 != one.name })
    }

    private static let scaleEnds = Setting.text(
        "scale", "The lowest and the highest score; with it stand “low” and “high”.",
        .words(expected, pattern: #"^\s*[-+−]?[0-9]{1,6}(\s*[-–]\s*|\s+[Tt][Oo]\s+)[-+−]?[0-9]{1,6}\s*$"#),
        expecting: expected, example: "0-10")
    private static let low = Setting.text(
        "low", "What the lowest score means.", example: "does not meet the need")
    private static let high = Setting.text("high", "What the highest score means.", example: "meets it in full")
    private static let because = Setting.text(
        "because", "Why the recommended option is not the one with the highest score.",
        example: "Option 1 cannot lawfully go on")

    private static let expected = "the lowest and the highest score, such as 0-10"

    /// Of `0-10`, `0–10`, `1 to 5`; nil for anything else.
    private static func ends(of text: String) -> (Int, Int)? {
        let words = text.wording.utf8.split(separator: .space).map { String(Substring($0)) }
        let sides = words.count == 3 && words[1] == "to" ? [words[0], words[2]] : sides(of: words.joined())
        guard sides.count == 2, let lowest = number(sides[0]), let highest = number(sides[1]), lowest < highest else {
            return nil
        }
        return (lowest, highest)
    }

    private static func sides(of text: String) -> [String] {
        for dash in ["–", "-"] {
            let parts = text.split(separator: dash, omittingEmptySubsequences: false).map { String($0) }
            if parts.count == 2 { return parts }
        }
        return []
    }

    private static func number(_ text: String) -> Int? {
        let number = WrittenNumber.parse(text)
        guard let number, number.quantity.unit == .count, number.notation.suffix == nil, number.quantity.value.isWhole
        else { return nil }
        let text = number.quantity.value.decimalText(places: 0)
        return text.utf8.count <= 6 ? Int(text) : nil
    }
}

extension Diagnostic {
    fileprivate static func scoreSettingMissing(_ setting: SettingShape, at span: Span) -> Diagnostic {
        Diagnostic(
            .settingMissing, at: span, "a scale of scores needs “\(setting.name)”",
            suggestion: "add “\(setting.name): \(setting.example ?? "…")” to it")
    }
}
