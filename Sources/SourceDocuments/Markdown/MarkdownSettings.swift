internal import Diagnostics

/// The settings between two lines of three hyphens at the top of a file. Its title is that of the document; what else other
/// programs write there is left out.
struct MarkdownSettings {
    private(set) var title: SourceLine?
    private(set) var leftOut: [LeftOutWords] = []
    private(set) var cleanings: [Cleaning] = []
    /// Where the Markdown begins.
    private(set) var end = 0

    init(_ file: SourceFile) {
        guard Self.text(of: 1, in: file) == "---", file.lineCount > 1 else { return }
        let last = (2...file.lineCount).first { ["---", "..."].contains(Self.text(of: $0, in: file)) }
        guard let last else { return }
        for number in 2..<max(2, last) {
            guard let line = Self.text(of: number, in: file) else { continue }
            read(line, at: SourcePlace("line \(number)"))
        }
        end = file.rangeOfLine(last + 1)?.lowerBound ?? file.bytes.count
    }

    private static func text(of line: Int, in file: SourceFile) -> String? {
        guard let range = file.rangeOfLine(line) else { return nil }
        var text = file.text(in: range).unicodeScalars[...]
        while let last = text.last, last.isBlank { text.removeLast() }
        return String(text)
    }

    private mutating func read(_ line: String, at place: SourcePlace) {
        if title == nil, line.lowercased().hasPrefix("title:"), let value = Self.value(of: line) {
            var made = SourceLine([.text(value, [])], at: place)
            made.role = .title
            title = made
            cleanings.append(Cleaning("setting of the title", from: line, to: value, at: place))
        } else if line.unicodeScalars.hasWords {
            leftOut.append(
                LeftOutWords(
                    line, at: place,
                    because: "it is a setting of another program, at the top of the file, that no page shows"))
        }
    }

    /// A value in one line, without quotation marks around it; nil for any other.
    private static func value(of line: String) -> String? {
        var value = Scalars(line.unicodeScalars.dropFirst("title:".unicodeScalars.count).trimmed())
        if value.count > 1, let first = value.first, first == value.last, first == "\"" || first == "'" {
            value = Scalars(value.dropFirst().dropLast())
            if value.contains("\\") || value.contains(first) { return nil }
        }
        guard value.hasWords, ![">", "|", "[", "{", "&", "*", "!"].contains(value.first) else { return nil }
        return value.string
    }
}
