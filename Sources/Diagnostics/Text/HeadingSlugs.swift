/// The anchors that code hosts give to the headings of a Markdown page, counted in the order of the page.
package struct HeadingSlugs {
    private var counts: [String: Int] = [:]

    package init() {
        // Most pages have more headings than a dictionary first has room for.
        counts.reserveCapacity(32)
    }

    /// The anchor of the next heading. The second heading of the same words gets `-1`, the third `-2`.
    package mutating func next(_ heading: String) -> String {
        let slug = Self.slug(of: heading)
        let count = counts[slug, default: 0]
        counts[slug] = count + 1
        return count == 0 ? slug : "\(slug)-\(count)"
    }

    /// Small letters and digits; a blank becomes a hyphen; all other signs but `-` and `_` fall away.
    private static func slug(of heading: String) -> String {
        if let slug = heading.utf8.withBytes({ Self.slug(ofASCII: $0) }) { return slug }
        var slug: [UInt8] = []
        for scalar in heading.unicodeScalars {
            if scalar.isASCII {
                if let byte = part(of: UInt8(ascii: scalar)) { slug.append(byte) }
            } else {
                for small in scalar.properties.lowercaseMapping.unicodeScalars where small.isLetterOrNumber {
                    slug += String(small).utf8
                }
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// Nil for a heading with other signs.
    private static func slug(ofASCII heading: UnsafeBufferPointer<UInt8>) -> String? {
        guard heading.allSatisfy(\.isASCII) else { return nil }
        return String(unsafeUninitializedCapacity: heading.count) { slug in
            var length = 0
            for byte in heading {
                guard let part = part(of: byte) else { continue }
                slug[length] = part
                length += 1
            }
            return length
        }
    }

    /// What becomes of a byte of ASCII; nil where it falls away.
    private static func part(of byte: UInt8) -> UInt8? {
        if byte == .space { return UInt8(ascii: "-") }
        return byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") ? byte.lowercased : nil
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrNumber: Bool {
        if isASCII { return UInt8(ascii: self).isLetterOrDigit }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
