import Diagnostics

/// A text of several lines, as a page shows it.
extension String {
    var holdsLineEnd: Bool { utf8.withBytes { $0.contains(where: \.isLineEnd) } }

    /// Without the blanks around each; of several that are blank, one.
    var lines: [String] {
        let all = utf8.split(omittingEmptySubsequences: false) { $0.isLineEnd }.map { line in
            String(Substring(line)).withSingleBlanks
        }
        let joined = zip(all, [""] + all).filter { !$0.isEmpty || !$1.isEmpty }.map(\.0)
        return joined.last?.isEmpty == true ? joined.dropLast() : joined
    }
}
