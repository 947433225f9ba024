internal import Diagnostics
internal import Settings
internal import SourceDocuments

/// A paragraph that begins with the name of an option's part: “Benchmarking – The Act requires …”.
struct RoleLead {
    let heading: SourceLine
    let rest: SourceLine

    private static let signs = [" – ", " — ", ": ", " - ", ":", "–", "—"]

    /// Nil for any other paragraph.
    init?(_ line: SourceLine, _ site: Site) {
        let text = Array(line.text.utf8.prefix(Self.longest))
        let places = Self.signs.compactMap { text.firstRange(ofBytes: $0.utf8) }
        guard let sign = places.min(by: { $0.lowerBound < $1.lowerBound }), sign.lowerBound > 0 else { return nil }
        let name = String(decoding: text[..<sign.lowerBound], as: UTF8.self)
        guard site.roles.role(ofHeading: name) != nil else { return nil }
        (heading, rest) = line.divided(before: sign.lowerBound, behind: sign.upperBound)
        if rest.isEmpty { return nil }
    }

    private static let longest = 80
}
