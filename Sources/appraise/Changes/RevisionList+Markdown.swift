import Revisions
import Templating

extension RevisionList {
    /// For a page or a message; ends with a line's end.
    var markdown: String {
        var bytes: [UInt8] = []
        func add(_ start: String, _ text: String) {
            bytes += start.utf8
            Escaping.escapeMarkdown(text, into: &bytes)
            bytes.append(.lineFeed)
        }
        add("# ", title)
        if parts.isEmpty { add("\n", Self.nothing) }
        for part in parts {
            add("\n## ", part.heading)
            bytes.append(.lineFeed)
            for line in part.lines { add("- ", line) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
