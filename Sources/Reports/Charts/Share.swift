internal import Datasets

/// A part of a bar that is a whole. Start and width are parts of its length: `41.93%`.
struct Share {
    let start: String
    let width: String
    /// How dark it is, from 0 to 1.
    let tone: String

    /// - Returns: One after the other, in the order of the amounts; nil for none, and where all are nought.
    static func all(of amounts: [Rational?]) -> [Share?] {
        guard let sum = try? amounts.compactMap(\.self).reduce(Rational.zero, { try $0.adding($1) }), sum > .zero else {
            return amounts.map { _ in nil }
        }
        var (before, number) = (Rational.zero, 0)
        return amounts.map { amount in
            guard let amount, let start = try? before.divided(by: sum), let width = try? amount.divided(by: sum),
                let next = try? before.adding(amount)
            else { return nil }
            before = next
            number += 1
            let notation = Notation(.percentage, decimals: 2)
            return Share(
                start: notation.print(start), width: notation.print(width), tone: tones[(number - 1) % tones.count])
        }
    }

    private init(start: String, width: String, tone: String) {
        (self.start, self.width, self.tone) = (start, width, tone)
    }

    /// A sample that fills all of its place.
    init(tone: Int) { self.init(start: "0%", width: "100%", tone: Self.tones[tone % Self.tones.count]) }

    var swatch: Share { Share(start: "0%", width: "100%", tone: tone) }

    /// So far apart that neighbours differ in print as well.
    private static let tones = ["1", ".6", ".3", ".1", ".8", ".45"]
}
