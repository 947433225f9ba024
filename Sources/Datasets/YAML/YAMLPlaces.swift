internal import Diagnostics

/// Where lines and characters begin in a text of YAML, so that a place in a line of any length is found without a walk
/// along it: data may stand on one line of megabytes.
struct YAMLPlaces {
    /// How many characters there are from one known place to the next.
    static let step = 64

    private let bytes: [UInt8]
    private let range: Range<Int>
    /// As YAML counts lines: it ends one also at U+0085, U+2028 and U+2029, where an editor does not.
    private var lines: [(start: Int, characters: Int)]
    /// The first byte of every line's end, as an editor counts lines.
    private var lineEnds: [Int] = []
    /// The first byte of every 64th character.
    private var known: [Int] = []

    /// - Parameter range: Whole lines of the bytes, valid UTF-8.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        lines = [(range.lowerBound, 0)]
        var characters = 0
        for index in range where bytes[index] & 0xC0 != 0x80 {
            if characters.isMultiple(of: Self.step) { known.append(index) }
            characters += 1
            guard let next = startOfLine(after: index) else { continue }
            if bytes[index].isLineEnd { lineEnds.append(index) }
            if next > index { lines.append((next, characters)) }
        }
    }
}

extension YAMLPlaces {
    /// The offset of a character.
    ///
    /// - Parameters:
    ///   - line: From 0.
    ///   - column: In characters, from 0. Past the end of the line it goes on in the next.
    func offset(line: Int, column: Int) -> Int {
        guard lines.indices.contains(line) else { return range.lowerBound }
        guard var (offset, left) = nearest(toCharacter: lines[line].characters + max(column, 0)) else {
            return range.upperBound
        }
        while left > 0, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }

    /// The known place before a character, and how many characters are left to it: fewer than `step`. Nil far behind the
    /// end.
    func nearest(toCharacter number: Int) -> (offset: Int, left: Int)? {
        let index = number / Self.step
        return known.indices.contains(index) ? (known[index], number % Self.step) : nil
    }

    /// The line that holds an offset, as an editor shows it, without its ending.
    func line(at offset: Int) -> Range<Int> {
        let next = lineEnds.firstIndex(from: offset)
        let start = next == 0 ? range.lowerBound : lineEnds[next - 1] + 1
        return start..<(next < lineEnds.count ? lineEnds[next] : range.upperBound)
    }
}

extension YAMLPlaces {
    /// Nil where no line ends; the index itself for CR of CRLF, whose LF ends the line.
    private func startOfLine(after index: Int) -> Int? {
        let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
        switch bytes[index] {
        case .lineFeed: return index + 1
        case .carriageReturn: return next == .lineFeed ? index : index + 1
        case 0xC2: return next == 0x85 ? index + 2 : nil
        case 0xE2:
            let last = index + 2 < range.upperBound ? bytes[index + 2] : 0
            return next == 0x80 && (last == 0xA8 || last == 0xA9) ? index + 3 : nil
        default: return nil
        }
    }
}

extension [Int] {
    /// The index of the first number that is not below another; the numbers rise.
    fileprivate func firstIndex(from least: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < least { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
