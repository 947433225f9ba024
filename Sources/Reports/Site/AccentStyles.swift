package import Settings

/// The colours that follow from a council's own, for the end of the style sheet.
///
/// The colour itself stands behind the head of every page, and in the tags and lines that mark what is recommended.
/// Links keep the colours of the sheet: readers know them, and those that were visited must differ. What is computed
/// here suits the text colours and the two grounds of `Templates/assets/style.css`.
package struct AccentStyles: Sendable {
    /// The head of a page, under white text.
    package let band: Colour
    /// Lines, and text on the page and on the tint.
    package let accent: Colour
    package let tint: Colour
    package let darkBand: Colour
    package let darkAccent: Colour
    package let darkTint: Colour

    package static let paper = Colour.white
    /// The ground of a dark page, and the text on its accent.
    package static let darkPaper = Colour(red: 0x12, green: 0x15, blue: 0x1D)

    /// - Parameter colour: Dark enough for white text.
    package init(_ colour: Colour) {
        band = colour
        tint = colour.mixed(8, with: Self.paper)
        accent = colour.nearest(towards: .black) { [tint] in $0.contrast(with: tint) >= Colour.contrastOfText }
        darkBand = colour.mixed(50, with: Self.darkPaper)
        // More than text needs, so that enough is left of it on the tint.
        darkAccent = colour.nearest(towards: .white) { $0.contrast(with: Self.darkPaper) >= 7 }
        darkTint = darkAccent.mixed(14, with: Self.darkPaper)
    }

    /// Ends with a line's end.
    package var css: String {
        """

        /* The colour of site.yml, and what follows from it. */
        :root { --band: \(band); --on-band: #fff; --accent: \(accent); --on-accent: #fff; --tint: \(tint) }

        @media screen and (prefers-color-scheme: dark) {
          :root { --band: \(darkBand); --accent: \(darkAccent); --on-accent: \(Self.darkPaper); --tint: \(darkTint) }
        }

        """
    }
}
