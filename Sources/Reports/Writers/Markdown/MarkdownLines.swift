internal import Diagnostics

/// Markdown being written, line by line. What quotes, items and notes put before the lines inside them is added here.
struct MarkdownLines {
    private(set) var bytes: [UInt8] = []
    /// What stands before every line of the blocks that are open.
    private var prefix: [UInt8] = []
    /// What stands before the next text on the present line. An empty line does without its last blanks.
    private var pending: [UInt8] = []
}

extension MarkdownLines {
    mutating func append(_ text: String) {
        append(Array(text.utf8))
    }

    mutating func append(_ text: [UInt8]) {
        guard !text.isEmpty else { return }
        bytes += pending
        pending = []
        for byte in text {
            bytes.append(byte)
            if byte == .lineFeed { bytes += prefix }
        }
    }

    /// Goes on to the next line.
    mutating func addLine() {
        while pending.last == .space { pending.removeLast() }
        bytes += pending + [.lineFeed]
        pending = prefix
    }

    /// Leaves the next line empty.
    mutating func addBlankLine() {
        addLine()
        addLine()
    }

    /// Writes what stands in a quote, an item or a note.
    ///
    /// - Parameters:
    ///   - mark: Stands on the first line, with a blank behind it when there is content.
    ///   - continuation: Stands before each line after the first.
    mutating func nest(_ mark: String, continuation: String, content: (inout MarkdownLines) -> Void) {
        append(mark)
        pending = [.space]
        prefix += continuation.utf8
        content(&self)
        prefix.removeLast(continuation.utf8.count)
        pending = []
    }
}
