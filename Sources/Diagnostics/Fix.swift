/// A change to one file that takes a finding away.
///
/// It is safe when the reader of the page would call the paper the same as before, or as its author plainly meant it:
/// then `appraise check --fix` makes it without asking. A fix that chooses for the author, such as one of the names that
/// are near, is there for editors to offer.
package struct Fix: Sendable {
    package let file: SourceFile
    /// At least one; in the order of the file, and none overlaps another.
    package let replacements: [Replacement]
    package let isSafe: Bool

    /// Bytes of the file and what is to stand there instead.
    package struct Replacement: Sendable, Equatable {
        /// Offsets into the bytes of the file; empty where text is put in and none is taken away.
        package let range: Range<Int>
        package let text: String

        package init(_ range: Range<Int>, _ text: String) {
            self.range = range
            self.text = text
        }
    }

    /// Nil when there is nothing to replace, or two replacements are about the same bytes.
    package init?(in file: SourceFile, _ replacements: [Replacement], isSafe: Bool) {
        let sorted = replacements.sorted { $0.range.lowerBound < $1.range.lowerBound }
        let areApart = zip(sorted, sorted.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
        guard !sorted.isEmpty, areApart else { return nil }
        self.file = file
        self.replacements = sorted
        self.isSafe = isSafe
    }

    /// Writes `text` in place of a span.
    package init(_ text: String, at span: Span, isSafe: Bool) {
        file = span.file
        replacements = [Replacement(span.range, text)]
        self.isSafe = isSafe
    }
}

extension Fix: Equatable {
    package static func == (left: Fix, right: Fix) -> Bool {
        left.file.path == right.file.path && left.replacements == right.replacements && left.isSafe == right.isSafe
    }
}

extension Fix {
    /// From the first byte that changes to the one after the last.
    var extent: Range<Int> {
        let first = replacements.first?.range.lowerBound ?? 0
        return first..<(replacements.last?.range.upperBound ?? first)
    }
}
