internal import Diagnostics
internal import Markdown
internal import Templating

extension HTMLWriter {
    mutating func append(_ markup: StaticString) {
        output.append(markup)
    }

    mutating func escape(_ text: String) {
        Escaping.escapeHTML(text, into: output)
    }

    mutating func escape(_ text: ArraySlice<UInt8>) {
        Escaping.escapeHTML(text, into: output)
    }

    /// Words of the text, with their numbers kept beside them.
    mutating func write(words: ArraySlice<UInt8>) {
        NoBreakSpaces.escape(words, into: output)
    }

    mutating func write(words: String) {
        var words = words
        words.withUTF8 { NoBreakSpaces.escape($0, into: output) }
    }

    mutating func open(_ name: StaticString, id: String?) {
        append("<")
        append(name)
        appendID(id)
        append(">")
    }

    mutating func appendID(_ id: String?) {
        guard let id else { return }
        append(" id=\"")
        escape(id)
        append("\"")
    }

    /// Nothing for what is in the language of the page.
    mutating func appendLanguage(of node: NodeID) {
        guard tree[node].hasAttributes, let language = tree.attributes(of: node)?.language else { return }
        append(" lang=\"")
        escape(language)
        append("\"")
    }

    /// Nothing for an empty title.
    mutating func appendTitle(_ title: ArraySlice<UInt8>) {
        guard !title.isEmpty else { return }
        append(" title=\"")
        escape(title)
        append("\"")
    }
}
