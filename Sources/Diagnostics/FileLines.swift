/// Lines of a file of text, or rows of a sheet of a workbook.
package struct FileLines: Sendable {
    fileprivate let place: Place
    /// Counted from 1.
    package let lines: ClosedRange<Int>

    fileprivate struct Place: Hashable, Sendable {
        let path: String
        /// Nil in a file of text.
        let sheet: String?
    }

    package init(path: String, _ lines: ClosedRange<Int>) {
        place = Place(path: path, sheet: nil)
        self.lines = lines
    }

    /// The lines that a span stands on.
    package init(of span: Span) {
        let cell = span.cell
        place = Place(path: span.file.path, sheet: cell?.sheet)
        let first = cell?.row ?? span.start.line
        // What ends with its line does not stand on the next.
        let end = max(span.range.lowerBound, span.range.upperBound - 1)
        lines = first...max(first, cell == nil ? span.file.lineNumber(at: end) : first)
    }
}

/// The lines of several files, among which any can be looked up.
package struct LineSet: Sendable {
    /// By their files: in order and apart.
    private var ranges: [FileLines.Place: [ClosedRange<Int>]] = [:]

    package init(_ all: [FileLines]) {
        for (place, lines) in Dictionary(grouping: all, by: \.place) {
            var joined: [ClosedRange<Int>] = []
            for range in lines.map(\.lines).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
                    joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
                } else {
                    joined.append(range)
                }
            }
            ranges[place] = joined
        }
    }

    package var isEmpty: Bool { ranges.isEmpty }

    /// Whether any of these lines is among them.
    package func meets(_ lines: FileLines) -> Bool {
        guard let known = ranges[lines.place] else { return false }
        var (low, high) = (0, known.count)
        while low < high {
            let middle = (low + high) / 2
            if known[middle].upperBound < lines.lines.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < known.count && known[low].overlaps(lines.lines)
    }
}
