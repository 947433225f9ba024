internal import Datasets

/// A range of scores with a name.
package struct RiskBand: Sendable, Equatable {
    /// `Very high`
    package let name: String
    /// The lowest score of the band.
    package let from: Int
    /// Counted from 0, the lowest band.
    package let level: Int
    /// Whether a risk of the band needs an action: one of the two highest of four, of the upper half of others.
    package let isHigh: Bool
    /// What stands after `risks.`: `very-high`.
    package let slug: String

    /// What it is called in Welsh, where the site says so.
    private let welsh: String?

    /// - Parameter slug: Nil for that of the name.
    init(name: String, from: Int, level: Int, isHigh: Bool, welsh: String? = nil, slug: String? = nil) {
        self.name = name
        self.welsh = welsh
        self.from = from
        self.level = level
        self.isHigh = isHigh
        self.slug = slug ?? Slug.make(name)
    }

    /// The same band on a page in Welsh, which the same names of values lead to.
    var inWelsh: RiskBand {
        RiskBand(
            name: welsh ?? Self.welshNames[slug] ?? name, from: from, level: level, isHigh: isHigh, slug: slug)
    }

    /// Of the bands of the standard scale. Only looked up.
    private static let welshNames = ["low": "Isel", "medium": "Canolig", "high": "Uchel", "very-high": "Uchel iawn"]
}

/// How risks are scored: `risk:` of `site.yml`.
package struct RiskScale: Sendable, Equatable {
    /// The highest likelihood and the highest impact; the lowest is 1.
    package let size: Int
    /// From the lowest to the highest; the first begins at 1.
    package let bands: [RiskBand]
    /// What the likelihoods are called, from 1: `Rare`. None where the site does not say.
    package var likelihoods: [String] = []
    /// What the impacts are called, from 1: `Minor`. None where the site does not say.
    package var impacts: [String] = []

    /// The same scale on a page in Welsh.
    var inWelsh: RiskScale {
        RiskScale(size: size, bands: bands.map(\.inWelsh), likelihoods: likelihoods, impacts: impacts)
    }

    /// 1 to 5; Low 1–4, Medium 5–9, High 10–16, Very high 17–25.
    package static let standard = RiskScale(
        size: 5,
        bands: [
            RiskBand(name: "Low", from: 1, level: 0, isHigh: false),
            RiskBand(name: "Medium", from: 5, level: 1, isHigh: false),
            RiskBand(name: "High", from: 10, level: 2, isHigh: true),
            RiskBand(name: "Very high", from: 17, level: 3, isHigh: true),
        ])
}
