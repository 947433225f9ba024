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
        var slug: [UInt8] = []
        slug.reserveCapacity(heading.utf8.count)
        let isASCII = heading.utf8.withBytes { bytes in
            for byte in bytes {
                guard byte.isASCII else { return false }
                add(byte, to: &slug)
            }
            return true
        }
        guard !isASCII else { return String(decoding: slug, as: UTF8.self) }
        slug.removeAll(keepingCapacity: true)
        for scalar in heading.unicodeScalars {
            if scalar.isASCII {
                add(UInt8(ascii: scalar), to: &slug)
            } else {
                for small in scalar.properties.lowercaseMapping.unicodeScalars where small.isLetterOrNumber {
                    slug += String(small).utf8
                }
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    private static func add(_ byte: UInt8, to slug: inout [UInt8]) {
        if byte == .space {
            slug.append(UInt8(ascii: "-"))
        } else if byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
            slug.append(byte.lowercased)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrNumber: Bool {
        if isASCII { return UInt8(ascii: self).isLetterOrDigit }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
