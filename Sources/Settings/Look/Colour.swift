package import Diagnostics

extension Rule {
    package static let colour = Rule(
        "colour", .error, "A colour in site.yml is not written as a number sign and six digits.",
        example: .site("colours:\n  accent: dark blue", mended: "colours:\n  accent: \"#2f43a5\""))
}

extension Diagnostic {
    static func colour(_ text: Located<String>) -> Diagnostic {
        let suggestion = Colour("#\(text.value)").map { "write “\"\($0)\"”" } ?? Self.colourForm
        return Diagnostic(.colour, at: text.span, "\(text.value.quoted) is not a colour", suggestion: suggestion)
    }

    private static let colourForm =
        "write a number sign and three or six digits 0–9 and a–f, in quotes: “\"#2f43a5\"”"
}

/// A colour of a screen (sRGB), its parts from 0 to 255.
package struct Colour: Sendable, Equatable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    /// As a setting holds it.
    static let form = SettingForm.words(
        "a number sign and three or six digits 0–9 and a–f, in quotes",
        pattern: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$")

    package static let white = Colour(red: 255, green: 255, blue: 255)
    package static let black = Colour(red: 0, green: 0, blue: 0)

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#2f43a5` or `#abc`, which is `#aabbcc`, in letters of either case; nil for anything else.
    package init?(_ text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6,
            digits.allSatisfy(\.isHexDigit), let number = Int(String(Substring(digits)), radix: 16)
        else { return nil }
        let (base, scale) = digits.count == 3 ? (16, 17) : (256, 1)
        func part(_ number: Int) -> UInt8 { UInt8(truncatingIfNeeded: number % base * scale) }
        self.init(red: part(number / base / base), green: part(number / base), blue: part(number))
    }

    /// So many hundredths of this colour, and the rest of another.
    package func mixed(_ percent: Int, with other: Colour) -> Colour {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8(truncatingIfNeeded: (Int(one) * percent + Int(two) * (100 - percent) + 50) / 100)
        }
        return Colour(
            red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// The colour nearest to this one, on the way to another, that will do; the other one when none before it does.
    package func nearest(towards other: Colour, where willDo: (Colour) -> Bool) -> Colour {
        (1...100).reversed().lazy.map { mixed($0, with: other) }.first(where: willDo) ?? other
    }
}

extension Colour: CustomStringConvertible {
    /// `#2f43a5`
    package var description: String {
        String(decoding: [UInt8(ascii: "#")] + [red, green, blue].flatMap { $0.hexDigits() }, as: UTF8.self)
    }
}
