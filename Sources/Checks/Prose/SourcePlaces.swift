/// Where the bytes of a text stand in the files that they were read from.
struct SourcePlaces: Sendable {
    /// Bytes that stand one behind the other in the file, or that all stand for the same bytes of it.
    private struct Run {
        /// The first byte of the text.
        let start: UInt32
        let isWritten: Bool
        /// Of a written run, where its first byte stands.
        let place: UInt32
        /// Of one that is not, where all of it ends.
        let end: UInt32
    }

    /// In the order of the text.
    private var runs: [Run] = []
    /// The byte behind the last run.
    private var count = 0

    /// The place of the next bytes, which stand in the file as they are.
    mutating func append(_ count: Int, writtenAt place: Int) {
        guard count > 0 else { return }
        defer { self.count += count }
        if let last = runs.last, last.isWritten, Int(last.place) + self.count - Int(last.start) == place { return }
        runs.append(Run(start: UInt32(clamping: self.count), isWritten: true, place: UInt32(clamping: place), end: 0))
    }

    /// The place of the next bytes, all of which stand for a range of the file.
    mutating func append(_ count: Int, standingFor range: Range<Int>) {
        // A byte for a byte goes on with the text around it.
        guard count > 0, !(count == 1 && range.count == 1) else {
            return append(count, writtenAt: range.lowerBound)
        }
        runs.append(
            Run(
                start: UInt32(clamping: self.count), isWritten: false, place: UInt32(clamping: range.lowerBound),
                end: UInt32(clamping: range.upperBound)))
        self.count += count
    }

    /// Where some of the bytes stand; at the start of the file for none.
    func range(of bytes: Range<Int>) -> Range<Int> {
        guard !bytes.isEmpty else { return 0..<0 }
        let (first, last) = (range(of: bytes.lowerBound), range(of: bytes.upperBound - 1))
        return first.lowerBound..<max(first.lowerBound, last.upperBound)
    }

    private func range(of byte: Int) -> Range<Int> {
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(runs[middle].start) <= byte { low = middle } else { high = middle }
        }
        let run = runs[low]
        guard run.isWritten else { return Int(run.place)..<Int(run.end) }
        let place = Int(run.place) + byte - Int(run.start)
        return place..<(place + 1)
    }
}
