internal import Markdown
internal import Papers

extension HTMLWriter {
    mutating func writeList(_ list: NodeID) {
        let isOrdered = tree[list].kind == .orderedList
        if isOrdered { openOrderedList(list) } else { openBulletList(list) }
        for item in tree.children(of: list) { writeItem(item, isTight: tree[list].isTight) }
        if isOrdered { append("</ol>") } else { append("</ul>") }
    }

    private mutating func openOrderedList(_ list: NodeID) {
        append("<ol")
        if tree.children(of: list).contains(where: { printed.letter(of: $0) != nil }) {
            append(" class=\"lettered\" role=\"list\"")
        } else if tree.children(of: list).contains(where: { printed.label(of: $0) != nil }) {
            append(" role=\"list\"")
        } else if tree[list].number != 1 {
            append(" start=\"")
            escape(String(tree[list].number))
            append("\"")
        }
        append(">\n")
    }

    private mutating func openBulletList(_ list: NodeID) {
        append("<ul")
        if tree.children(of: list).contains(where: { tree[$0].isTicked != nil }) { append(" class=\"tasks\"") }
        append(">\n")
    }

    private mutating func writeItem(_ item: NodeID, isTight: Bool) {
        let label = printed.label(of: item)
        append("<li")
        appendID(label?.id ?? printed.id(of: item))
        appendLanguage(of: item)
        append(">")
        if let label { writeNumber(label) }
        if let letter = printed.letter(of: item) {
            append("<span class=\"letter\">")
            escape(letter)
            append("</span> ")
        }
        writeContent(of: item, isTight: isTight)
        append("</li>\n")
    }

    private mutating func writeContent(of item: NodeID, isTight: Bool) {
        var isFirst = true
        for block in tree.children(of: item) where printed.isPrinted(block) {
            if !isFirst { append("\n") }
            write(block, isTight: isTight, isTicked: isFirst ? tree[item].isTicked : nil)
            isFirst = false
        }
        if isFirst { writeTaskMark(tree[item].isTicked) }
    }

    /// A block of an item. A paragraph of a tight list is bare text, unless its id needs an element to stand on.
    private mutating func write(_ block: NodeID, isTight: Bool, isTicked: Bool?) {
        guard tree[block].kind == .paragraph, printed.caption(of: block) == nil else {
            writeTaskMark(isTicked)
            return write(block)
        }
        let id = printed.id(of: block)
        let isBare = isTight && id == nil
        if !isBare { open("p", id: id) }
        writeTaskMark(isTicked)
        writeLine(of: block)
        writeCorrection(of: block)
        if !isBare { append("</p>") }
    }

    /// A sign for the eye and words for the ear: a form control that nobody can tick would say nothing on paper and
    /// too much in a screen reader.
    private mutating func writeTaskMark(_ isTicked: Bool?) {
        guard let isTicked else { return }
        append("<span class=\"task\" aria-hidden=\"true\">")
        escape(isTicked ? "☑" : "☐")
        append("</span> <span class=\"hidden\">")
        escape(isTicked ? phrases.prose.done : phrases.prose.toDo)
        append(": </span>")
    }
}
