internal import Datasets
package import Diagnostics

extension Rule {
    package static let colourContrast = Rule(
        "colour-contrast", .error, "A colour in site.yml is too light for the white text that stands on it.",
        example: .site("colours:\n  accent: \"#8fa3ff\"", mended: "colours:\n  accent: \"#2f43a5\""))
}

extension Diagnostic {
    fileprivate static func colourContrast(_ colour: Colour, at span: Span) -> Diagnostic {
        let ratio = Int(colour.contrast(with: .white) * 10)
        let darker = colour.nearest(towards: .black) { $0.bearsWhiteText }
        return Diagnostic(
            .colourContrast, at: span,
            "\(colour.description.quoted) gives \(ratio / 10).\(ratio % 10):1 with white text; 4.5:1 is needed",
            suggestion: "“\"\(darker)\"” is the nearest darker colour that would do")
    }
}

/// How the pages of a council look: `colours` and `logo` of `site.yml`.
package struct Look: Sendable {
    /// The council's own colour, dark enough for white text; nil for the colours of the style sheet.
    package let accent: Colour?
    /// The path of a picture inside the folder of assets. Whether it is there is for `missingFiles` to say.
    package let logo: Located<String>?

    init() {
        (accent, logo) = (nil, nil)
    }

    static let settings = [colours.shape, logoFile.shape]

    private static let colours = Setting.group(
        "colours", "The council’s own colours.", SettingGroup([accentColour.shape]))
    private static let accentColour = Setting.text(
        "accent", "The colour behind the head of every page, dark enough for white text.", Colour.form,
        expecting: "a colour in quotes: “\"#2f43a5\"”", absence: "the blue of the style sheet",
        example: "\"#2f43a5\"")
    private static let logoFile = Setting.text(
        "logo", "A picture in the folder Templates/assets, which stands at the top of every page.", pictureForm,
        example: "crest.svg")

    /// - Parameter reader: Of the whole `site.yml`.
    init(_ reader: inout SettingsReader, diagnostics: inout [Diagnostic]) {
        accent = Self.accent(in: reader.read(Self.colours), diagnostics: &diagnostics)
        logo = reader.read(Self.logoFile).flatMap { Self.picture($0, diagnostics: &diagnostics) }
    }

    private static func accent(in entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) -> Colour? {
        var reader = SettingsReader(entries, known: [Self.accentColour.shape])
        let text = reader.read(accentColour)
        diagnostics += reader.diagnostics
        guard let text else { return nil }
        guard let colour = Colour(text.value) else {
            diagnostics.append(.colour(text))
            return nil
        }
        guard colour.bearsWhiteText else {
            diagnostics.append(.colourContrast(colour, at: text.span))
            return nil
        }
        return colour
    }
}

extension Colour {
    fileprivate var bearsWhiteText: Bool { contrast(with: .white) >= Self.contrastOfText }
}
