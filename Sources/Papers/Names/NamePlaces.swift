internal import Diagnostics

/// The places of a text where `{{ name }}` stands. A brace behind a backslash is only a brace.
package struct NamePlaces {
    package struct Place {
        /// With the braces; to the end of the text where none close.
        package let range: Range<Int>
        /// Nil when no braces close.
        package let name: String?
    }

    package let places: [Place]

    /// - Parameter range: The part of `bytes` that is looked at, on one line.
    package init(in bytes: [UInt8], range: Range<Int>) {
        var places: [Place] = []
        var index = range.lowerBound
        while let open = Self.pair(of: UInt8(ascii: "{"), in: bytes, index..<range.upperBound) {
            if Self.isEscaped(open, in: bytes) {
                index = open + 1
                continue
            }
            let start = open + 2
            let close = Self.pair(of: UInt8(ascii: "}"), in: bytes, start..<range.upperBound)
            let end = close.map { $0 + 2 } ?? range.upperBound
            let name = close.map { String(decoding: bytes[start..<$0].trimmingBlanks(), as: UTF8.self) }
            places.append(Place(range: open..<end, name: name))
            index = end
        }
        self.places = places
    }
}

extension NamePlaces {
    init(in text: String) {
        let bytes = Array(text.utf8)
        self.init(in: bytes, range: bytes.indices)
    }

    private static func pair(of byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var rest = range
        while let place = bytes.firstPlace(of: byte, in: rest), place + 1 < range.upperBound {
            if bytes[place + 1] == byte { return place }
            rest = (place + 1)..<range.upperBound
        }
        return nil
    }

    /// Two backslashes are one that escapes nothing. The first may stand before the part that is looked at.
    private static func isEscaped(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
    }
}
