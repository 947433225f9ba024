extension CatalogueEntry {
    /// The entry for a terminal; ends with a line's end.
    var text: String {
        let head = "\(rule.id) (\(rule.severity.rawValue))\n"
        return ([head] + parts.map(\.text)).joined(separator: "\n")
    }
}

extension CatalogueEntry.Part {
    fileprivate var text: String {
        switch self {
        case .paragraph(let text): text.wrapped(at: 80)
        case .lines(let text):
            text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "\n" : "    \(String(Substring($0)))\n" }.joined()
        }
    }
}

extension String {
    /// In lines of at most so many characters, each with its end. A longer word has a line of its own.
    fileprivate func wrapped(at width: Int) -> String {
        var lines: [String] = []
        for word in unicodeScalars.split(separator: " ").map({ String($0) }) {
            if let last = lines.last, last.unicodeScalars.count + word.unicodeScalars.count < width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(word)
            }
        }
        return lines.map { "\($0)\n" }.joined()
    }
}
