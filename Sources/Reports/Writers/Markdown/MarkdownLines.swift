internal import Diagnostics

/// Markdown being written, line by line. What quotes, items and notes put before the lines inside them is added here.
struct MarkdownLines {
    private(set) var bytes: [UInt8] = []
    /// What stands before every line of the blocks that are open.
    private var prefix: [UInt8] = []
    private var pending = Pending.nothing

    /// What stands before the next text on the present line. An empty line does without its last blanks.
    private enum Pending {
        case nothing, blank, prefix
    }
}

extension MarkdownLines {
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    mutating func append(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard !text.isEmpty else { return }
        appendPending()
        guard !prefix.isEmpty else { return bytes.append(contentsOf: text) }
        var start = 0
        while let end = text.firstPlace(of: .lineFeed, in: start..<text.count) {
            bytes.append(contentsOf: text[start...end])
            bytes.append(contentsOf: prefix)
            start = end + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    /// Goes on to the next line.
    mutating func addLine() {
        let start = bytes.count
        if pending == .prefix { bytes.append(contentsOf: prefix) }
        while bytes.count > start, bytes.last == .space { bytes.removeLast() }
        bytes.append(.lineFeed)
        pending = .prefix
    }

    /// Leaves the next line empty.
    mutating func addBlankLine() {
        addLine()
        addLine()
    }

    private mutating func appendPending() {
        switch pending {
        case .nothing: break
        case .blank: bytes.append(.space)
        case .prefix: bytes.append(contentsOf: prefix)
        }
        pending = .nothing
    }
}

// MARK: - Nesting

extension MarkdownLines {
    /// Begins a quote, an item, a note or a heading.
    ///
    /// - Parameters:
    ///   - mark: Stands on the first line, with a blank behind it when there is content.
    ///   - continuation: Stands before each line after the first.
    mutating func open(_ mark: String, continuation: some Collection<UInt8>) {
        append(mark)
        pending = .blank
        prefix.append(contentsOf: continuation)
    }

    /// - Parameter continuation: How many bytes of the prefix end here.
    mutating func close(continuation count: Int) {
        prefix.removeLast(count)
        pending = .nothing
    }

    /// Takes all that was written, and keeps the memory for what follows.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        pending = .nothing
        return bytes.withUnsafeBufferPointer { Array($0) }
    }
}
