/// The names that someone may have meant: those within a few changed letters of what was written, nearest first.
///
/// The distance is Levenshtein's with neighbouring letters swapped counted as one change; a name counts as near
/// when a third of its letters, and at least one, differ at the most. Only the first thousand names are looked at: a
/// file can hold so many that a suggestion would cost more than reading it.
package func nearNames(to written: String, among names: [String], most: Int = 3) -> [String] {
    NearNames(to: written, among: names, most: most)?.names.map(\.text) ?? []
}

/// `did you mean “title”?`, or with several `did you mean “title” or “topic”?`; nil when nothing is near.
package func didYouMean(_ written: String, among names: [String]) -> String? {
    NearNames(to: written, among: names)?.question
}

/// What may have been meant by a name that is not known.
package struct NearNames: Sendable {
    fileprivate struct Name: Sendable {
        let text: String
        /// How many letters differ; 0 when only capitals do.
        let distance: Int
    }

    private let written: String
    /// At least one; the nearest first.
    fileprivate let names: [Name]

    /// How many names are looked at. Who would have to make them from a long table makes no more.
    package static let most = 1_000

    /// Nil when nothing is near.
    package init?(to written: String, among known: [String], most: Int = 3) {
        let bytes = written.utf8.prefix(64).map(\.lowercased)
        let limit = max(1, bytes.count / 3)
        let near = known.prefix(Self.most).enumerated().compactMap { index, name -> (distance: Int, index: Int)? in
            guard abs(name.utf8.count - bytes.count) <= limit else { return nil }
            let distance = editDistance(bytes, name.utf8.map(\.lowercased))
            return distance <= limit ? (distance, index) : nil
        }
        guard !near.isEmpty else { return nil }
        self.written = written
        names = near.sorted { $0 < $1 }.prefix(most).map { Name(text: known[$0.index], distance: $0.distance) }
    }
}

extension NearNames {
    /// `did you mean “title” or “topic”?`
    package var question: String { "did you mean \(names.map { "“\($0.text)”" }.joined(separator: " or "))?" }

    /// The nearest first.
    package var all: [String] { names.map(\.text) }

    /// Writes the one name of which no more than two letters differ; nil when there are several or none.
    ///
    /// It is safe when only capitals differ, and no other name is the same but for them.
    /// - Parameters:
    ///   - span: Where the name stands, perhaps with more around it.
    ///   - sign: What stands directly before the name: `#`.
    ///   - isFree: Whether the name that is meant may be written there at all.
    package func fix(at span: Span, after sign: String = "", where isFree: (String) -> Bool = { _ in true }) -> Fix? {
        guard let meant, isFree(meant.text), meant.text.utf8.allSatisfy(\.isOfPlainName),
            let place = span.only(sign + written)
        else { return nil }
        let name = Span(span.file, (place.lowerBound + sign.utf8.count)..<place.upperBound)
        return Fix(meant.text, at: name, isSafe: meant.distance == 0)
    }

    private var meant: Name? {
        let sure = names.filter { $0.distance == 0 }
        let meant = sure.isEmpty ? names.filter { $0.distance <= 2 } : sure
        return meant.count == 1 ? meant[0] : nil
    }
}

extension Span {
    /// Where a text stands in the span; nil unless it stands there once.
    fileprivate func only(_ text: String) -> Range<Int>? {
        guard let first = file.bytes[range].firstRange(ofBytes: text.utf8),
            !file.bytes[first.upperBound..<range.upperBound].contains(bytes: text.utf8)
        else { return nil }
        return first
    }
}

extension UInt8 {
    /// What needs no quotes and no backslash wherever a name may stand.
    fileprivate var isOfPlainName: Bool { isLetterOrDigit || self >= 0x80 || "-_./".utf8.contains(self) }
}

/// Optimal string alignment distance, in bytes.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
        var current = [i + 1] + [Int](repeating: 0, count: right.count)
        for j in right.indices {
            let change = last[j] + (left[i] == right[j] ? 0 : 1)
            current[j + 1] = min(change, last[j + 1] + 1, current[j] + 1)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                current[j + 1] = min(current[j + 1], beforeLast[j - 1] + 1)
            }
        }
        (beforeLast, last) = (last, current)
    }
    return last[right.count]
}
