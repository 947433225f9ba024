internal import Glibc

extension Colour {
    /// What text needs at least (WCAG 2.2, success criterion 1.4.3).
    package static let contrastOfText = 4.5

    /// From 1, for a colour on itself, to 21, for black on white: “contrast ratio” of WCAG 2.2.
    package func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// From 0 for black to 1 for white: “relative luminance” of WCAG 2.2.
    private var luminance: Double {
        0.2126 * Self.light(of: red) + 0.7152 * Self.light(of: green) + 0.0722 * Self.light(of: blue)
    }

    private static func light(of part: UInt8) -> Double {
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
}
