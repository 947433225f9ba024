import Diagnostics

/// A page of HTML as it goes to paper.
///
/// A link to another file of the site would hold the name of this machine's temporary folder, and lead nowhere once the
/// document is sent: its words stay, the link goes. Links inside the page and to the web stay.
enum PrintedPage {
    static func bytes(of html: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(html.count)
        var rest = html[...]
        while let tag = rest.firstRange(ofBytes: opening) {
            let end = rest[tag.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
            output += rest[..<tag.lowerBound]
            output += withoutLocalAddress(rest[tag.lowerBound..<end])
            rest = rest[end...]
        }
        return output + rest
    }
}

extension PrintedPage {
    private static let opening = Array("<a ".utf8)
    private static let attribute = Array(" href=\"".utf8)

    private static func withoutLocalAddress(_ tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let start = tag.firstRange(ofBytes: attribute),
            let end = tag[start.upperBound...].firstIndex(of: UInt8(ascii: "\"")),
            isLocal(tag[start.upperBound..<end])
        else { return tag }
        return tag[..<start.lowerBound] + tag[(end + 1)...]
    }

    /// Anything but a place in the page and an address with a scheme: `https:`, `mailto:`.
    private static func isLocal(_ address: ArraySlice<UInt8>) -> Bool {
        if address.first == UInt8(ascii: "#") { return false }
        let scheme = address.prefix { $0.isLetterOrDigit || "+.-".utf8.contains($0) }
        return scheme.isEmpty || address[scheme.endIndex...].first != UInt8(ascii: ":")
    }
}
