internal import Settings
internal import Templating
internal import Values

/// A score as the word of its band and its number.
///
/// A class, since it would be copied for each of its names that a page shows.
final class RiskScoreModel: PageModel {
    let band: String
    let value: String
    let tint: String
    let movement: String?

    /// A score by itself.
    convenience init(_ score: RiskScore, on scale: RiskScale) {
        self.init(score, on: scale, movement: nil)
    }

    /// - Parameter before: The score that this one is compared with.
    convenience init(_ score: RiskScore, on scale: RiskScale, after before: RiskScore, _ phrases: RiskPhrases) {
        self.init(score, on: scale, movement: phrases.movement(score.value - before.value))
    }

    private init(_ score: RiskScore, on scale: RiskScale, movement: String?) {
        band = score.band.name
        value = String(score.value)
        tint = scale.tint(of: score.band)
        self.movement = movement
    }

    static let title = "Score of a risk"
    static let fields: [Field<RiskScoreModel>] = [
        .text("band", "The name of the score's band: Very high", \.band),
        .text("value", "The score: 20", \.value),
        .text("tint", "The band for the style sheet, from 1 (the lowest) to 4", \.tint),
        .optionalText("movement", "How far the score is from the one before it: falls by 4", \.movement),
    ]
}

/// A band of the scale, for the key of the matrix.
struct RiskBandModel: PageModel {
    let name: String
    let range: String
    let tint: String

    static let title = "Band of scores"
    static let fields: [Field<Self>] = [
        .text("name", "The name of the band: Very high", \.name),
        .text("range", "The scores of the band: 17 to 25", \.range),
        .text("tint", "The band for the style sheet, from 1 (the lowest) to 4", \.tint),
    ]
}

extension RiskScale {
    var highestScore: Int { size * size }

    func tint(of band: RiskBand) -> String { Self.tint(ofLevel: band.level, among: bands.count) }

    /// The style sheet knows four tints, however many bands there are.
    static func tint(ofLevel level: Int, among count: Int) -> String {
        let steps = max(1, count - 1)
        return String(1 + (level * 6 + steps) / (2 * steps))
    }

    /// From the lowest to the highest.
    func bandModels(_ phrases: RiskPhrases) -> [RiskBandModel] {
        zip(bands, bands.dropFirst().map { $0.from - 1 } + [highestScore]).map { band, last in
            RiskBandModel(name: band.name, range: phrases.range(band.from, last), tint: tint(of: band))
        }
    }

    /// How many risks stand in each band that has any, the highest first.
    func counts(of risks: [Risk]) -> [(band: String, count: Int)] {
        let levels = risks.map(\.present.band.level)
        return bands.reversed().map { band in (band.name, levels.count { $0 == band.level }) }.filter { $0.count > 0 }
    }
}
