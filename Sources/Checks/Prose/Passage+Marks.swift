internal import Diagnostics

extension Passage {
    /// Where some bytes stand in it that its author typed as they are, without a backslash or a code.
    func places(of mark: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.bytes.lowerBound
        while let place = prose.bytes[start..<range.bytes.upperBound].firstRange(ofBytes: mark.utf8) {
            if span(of: place).text == mark { found.append(place) }
            start = place.upperBound
        }
        return found
    }

    /// The byte before a place; nil at the start.
    func byte(before place: Int) -> UInt8? { place > range.bytes.lowerBound ? prose.bytes[place - 1] : nil }

    /// The byte at a place; nil behind the end.
    func byte(at place: Int) -> UInt8? { place < range.bytes.upperBound ? prose.bytes[place] : nil }
}

extension UInt8? {
    /// Whether there is nothing, a blank or the end of a line.
    var isSpaceOrNone: Bool { map { $0.isBlank || $0.isLineEnd } ?? true }
}
