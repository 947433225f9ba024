import Foundation
import Reports
import Settings
import TestSupport
import Testing

/// What one colour of a council makes of the palette.
@Suite struct AccentStylesTests {
    @Test("Whatever the council's colour is, text on and in what follows from it has 4.5:1 or more, lines 3:1")
    func contrasts() throws {
        let sheet = try SheetColours()
        var dice = Dice(seed: 26)
        let extremes = ["#000000", "#767676", "#ff0000", "#0000ff", "#008000"].compactMap { Colour($0) }
        let random = (0..<3_000).map { _ in Colour(red: dice.part(), green: dice.part(), blue: dice.part()) }
        let accepted = (extremes + random).filter { $0.contrast(with: .white) >= Colour.contrastOfText }
        #expect(accepted.count > 1_000)
        for colour in accepted {
            let styles = AccentStyles(colour)
            let texts: [(String, Colour, Colour)] =
                [
                    ("band", .white, styles.band), ("dark band", .white, styles.darkBand),
                    ("tag", .white, styles.accent), ("dark tag", AccentStyles.darkPaper, styles.darkAccent),
                    ("accent", styles.accent, AccentStyles.paper), ("accent on tint", styles.accent, styles.tint),
                    ("dark accent", styles.darkAccent, AccentStyles.darkPaper),
                    ("dark accent on tint", styles.darkAccent, styles.darkTint),
                ] + SheetColours.texts.map { ($0, sheet.light($0), styles.tint) }
                + SheetColours.texts.map { ("dark \($0)", sheet.dark($0), styles.darkTint) }
            for (name, text, ground) in texts where text.contrast(with: ground) < 4.5 {
                Issue.record("\(name) of \(colour): \(text) on \(ground) has \(text.contrast(with: ground)):1")
            }
            for name in SheetColours.lines {
                #expect(sheet.light(name).contrast(with: styles.tint) >= 3, "\(name) of \(colour)")
                #expect(sheet.dark(name).contrast(with: styles.darkTint) >= 3, "dark \(name) of \(colour)")
            }
        }
    }

    @Test("The colour itself stands behind the head of a page")
    func band() throws {
        let colour = try #require(Colour("#8a1538"))
        #expect(AccentStyles(colour).band == colour)
        #expect(AccentStyles(colour).css.contains(":root { --band: #8a1538;"))
    }

    @Test("The grounds are those of the style sheet")
    func grounds() throws {
        let sheet = try SheetColours()
        #expect(sheet.light("paper") == AccentStyles.paper && sheet.dark("paper") == AccentStyles.darkPaper)
    }

    @Test("With its colour the style sheet is still no longer than a page may load")
    func size() throws {
        let sheet = try Data(contentsOf: packageRoot.appending(path: "Templates/assets/style.css"))
        let styles = Array(sheet) + AccentStyles(.black).css.utf8
        #expect(CompactStyles.bytes(of: styles).count <= 30 * 1_024)
    }
}

/// The colours that `Templates/assets/style.css` declares.
private struct SheetColours {
    /// Read on the tint.
    static let texts = ["ink", "muted", "link", "visited", "plus", "minus"]
    static let lines = ["edge", "focus"]

    private let colours: [String: [Colour]]

    init() throws {
        let sheet = try String(contentsOf: packageRoot.appending(path: "Templates/assets/style.css"), encoding: .utf8)
        colours = sheet.matches(of: /--([a-z0-9-]+): (#[0-9a-f]+);/).reduce(into: [:]) { colours, match in
            if let colour = Colour(String(match.2)) { colours[String(match.1), default: []].append(colour) }
        }
    }

    /// The first time that a colour is declared.
    func light(_ name: String) -> Colour { colours[name]?.first ?? AccentStyles.paper }

    /// The second time.
    func dark(_ name: String) -> Colour { colours[name]?.dropFirst().first ?? AccentStyles.darkPaper }
}

extension Dice {
    fileprivate mutating func part() -> UInt8 { UInt8(truncatingIfNeeded: roll(256)) }
}
