/// `Content/home-care/appraisal.md:8:3: error: what is wrong [rule]`
struct ShortFormat {
    func print(_ diagnostic: Diagnostic) -> String {
        "\(location(of: diagnostic.place)): \(diagnostic.severity.rawValue): "
            + "\(diagnostic.message.printable) [\(diagnostic.rule.id)]\n"
    }

    private func location(of place: Diagnostic.Place) -> String {
        place.span.map { "\($0.description.printable)" } ?? place.path.printable
    }
}

extension String {
    /// The text on one line, without anything that a terminal would act on.
    var printable: String {
        let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: " "
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
