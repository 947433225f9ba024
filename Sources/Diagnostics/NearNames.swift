/// The names that someone may have meant: those within a few changed letters of what was written, nearest first.
///
/// The distance is Levenshtein's with neighbouring letters swapped counted as one change; a name counts as near
/// when a third of its letters, and at least one, differ at the most. Only the first thousand names are looked at: a
/// file can hold so many that a suggestion would cost more than reading it.
package func nearNames(to written: String, among names: [String], most: Int = 3) -> [String] {
    let written = written.utf8.prefix(64).map(\.lowercased)
    let limit = max(1, written.count / 3)
    let near = names.prefix(1_000).enumerated().compactMap { index, name -> (distance: Int, index: Int)? in
        guard abs(name.utf8.count - written.count) <= limit else { return nil }
        let distance = editDistance(written, name.utf8.map(\.lowercased))
        return distance <= limit ? (distance, index) : nil
    }
    return near.sorted { $0 < $1 }.prefix(most).map { names[$0.index] }
}

/// `did you mean “title”?`, or with several `did you mean “title” or “topic”?`; nil when nothing is near.
package func didYouMean(_ written: String, among names: [String]) -> String? {
    let near = nearNames(to: written, among: names).map { "“\($0)”" }
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
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
