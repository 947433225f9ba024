internal import Diagnostics

/// What changes from one text to another, line by line, as `diff -u` shows it: three lines around each change, and marks
/// for what goes and what comes.
///
/// Comparing takes the square of what differs: so of a text that differs in very many lines, only the first of them are
/// compared, and fewer are shown.
struct LineDiff {
    private let old: [ArraySlice<UInt8>]
    private let new: [ArraySlice<UInt8>]
    /// How many lines are the same at the start.
    private let start: Int
    /// How many lines differ after those in each, or stand between such lines: no more than are compared.
    private let middle: (old: Int, new: Int)
    /// Whether more differ.
    private let isCut: Bool

    private static let mostCompared = 500
    private static let mostShown = 60
    private static let around = 3

    /// Nil where one of the two is no text.
    static func lines(from old: [UInt8], to new: [UInt8]) -> [String]? {
        guard isText(old), isText(new) else { return nil }
        return LineDiff(old, new).shown
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    }

    private init(_ oldBytes: [UInt8], _ newBytes: [UInt8]) {
        let (old, new) = (Self.lines(of: oldBytes), Self.lines(of: newBytes))
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        let (oldCount, newCount) = (old.count - start - end, new.count - start - end)
        (self.old, self.new, self.start) = (old, new, start)
        middle = (min(oldCount, Self.mostCompared), min(newCount, Self.mostCompared))
        isCut = oldCount > Self.mostCompared || newCount > Self.mostCompared
    }

    /// Each with its end, so that one without is another.
    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: .lineFeed).map { $0 + 1 } ?? rest.endIndex
            lines.append(rest[..<end])
            rest = rest[end...]
        }
        return lines
    }
}

extension LineDiff {
    fileprivate struct Step {
        enum Kind: String {
            case kept = " "
            case gone = "-"
            case come = "+"
        }

        let kind: Kind
        let line: ArraySlice<UInt8>
    }

    private var shown: [String] {
        let hunks = hunks.flatMap { $0 }
        return hunks.count > Self.mostShown || isCut
            ? hunks.prefix(Self.mostShown) + ["… and more that differs"] : hunks
    }

    /// All lines that may be shown: those that were compared, and a few on either side.
    private var steps: [Step] {
        let compared = (old: old[start...].prefix(middle.old), new: new[start...].prefix(middle.new))
        var (gone, come): (Set<Int>, Set<Int>) = ([], [])
        for change in Array(compared.new).difference(from: Array(compared.old)) {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        var steps = old[max(0, start - Self.around)..<start].map { Step(kind: .kept, line: $0) }
        var (before, after) = (0, 0)
        while before < middle.old || after < middle.new {
            if before < middle.old, gone.contains(before) {
                steps.append(Step(kind: .gone, line: old[start + before]))
                before += 1
            } else if after < middle.new, come.contains(after) {
                steps.append(Step(kind: .come, line: new[start + after]))
                after += 1
            } else {
                steps.append(Step(kind: .kept, line: new[start + after]))
                (before, after) = (before + 1, after + 1)
            }
        }
        let rest = isCut ? [] : old[(start + middle.old)...].prefix(Self.around)
        return steps + rest.map { Step(kind: .kept, line: $0) }
    }

    /// Each begins with the lines that it is about: `@@ -12,7 +12,8 @@`.
    private var hunks: [[String]] {
        let steps = steps
        let first = max(0, start - Self.around)
        return Self.ranges(of: steps).map { range in
            let (skipped, steps) = (steps[..<range.lowerBound], steps[range])
            let (oldStart, newStart) = (first + skipped.count(without: .come), first + skipped.count(without: .gone))
            let (oldCount, newCount) = (steps.count(without: .come), steps.count(without: .gone))
            let head =
                "@@ -\(oldStart + min(1, oldCount)),\(oldCount) +\(newStart + min(1, newCount)),\(newCount) @@"
            return [head] + Self.printed(steps)
        }
    }

    /// Where lines change, with those around them.
    private static func ranges(of steps: [Step]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for index in steps.indices where steps[index].kind != .kept {
            let range = max(0, index - around)..<min(steps.count, index + around + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    /// A long line that goes is shown from where the one that comes in its place differs, and so is that.
    private static func printed(_ steps: ArraySlice<Step>) -> [String] {
        var lines: [String] = []
        var rest = steps
        while let first = rest.first {
            let gone = rest.prefix { $0.kind == .gone }
            let come = rest[gone.endIndex...].prefix { $0.kind == .come }
            if gone.isEmpty, come.isEmpty {
                lines.append(" " + LongLine.shown(first.line))
                rest = rest.dropFirst()
                continue
            }
            lines += zip(gone, 0...).map { "-" + LongLine.shown($0.line, besides: come.line(at: $1)) }
            lines += zip(come, 0...).map { "+" + LongLine.shown($0.line, besides: gone.line(at: $1)) }
            rest = rest[come.endIndex...]
        }
        return lines
    }
}

extension ArraySlice<LineDiff.Step> {
    fileprivate func count(without kind: LineDiff.Step.Kind) -> Int { count { $0.kind != kind } }

    fileprivate func line(at number: Int) -> ArraySlice<UInt8>? {
        number < count ? self[startIndex + number].line : nil
    }
}
