internal import Diagnostics

/// Lines of Markdown inside lists and quotes: each begins with the marks of what it stands in.
struct MarkdownLines {
    private(set) var bytes: [UInt8] = []
    private var containers: [Container] = []

    private struct Container {
        /// What its next line begins with: the mark of an item, once.
        var first: [UInt8]?
        let rest: [UInt8]
    }

    /// What follows stands in a quote, until it is closed.
    mutating func openQuote() {
        containers.append(Container(first: nil, rest: Array("> ".utf8)))
    }

    /// What follows stands in an item or a note, until it is closed.
    ///
    /// - Parameters:
    ///   - mark: `- `, `1. ` or `[^1]: `.
    ///   - indent: How far the lines below the first are moved in; nil for as far as the mark is long.
    mutating func open(_ mark: String, indent: Int? = nil) {
        let rest = [UInt8](repeating: .space, count: indent ?? mark.utf8.count)
        containers.append(Container(first: Array(mark.utf8), rest: rest))
    }

    /// An item without words is an item.
    mutating func close() {
        if containers.last?.first != nil { line([]) }
        containers.removeLast()
    }

    mutating func line(_ line: [UInt8]) {
        for index in containers.indices {
            bytes += containers[index].first ?? containers[index].rest
            containers[index].first = nil
        }
        bytes += line
        while bytes.last == .space { bytes.removeLast() }
        bytes.append(.lineFeed)
    }
}
