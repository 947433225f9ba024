internal import Markdown

extension HTMLWriter {
    mutating func write(_ list: Block.List) {
        let name = list.start == nil ? "ul" : "ol"
        append("<\(name)")
        let isLettered = list.items.contains { $0.mark != nil }
        if isLettered { append(" class=\"lettered\" role=\"list\"") }
        if let start = list.start, start != 1, !isLettered { append(" start=\"\(start)\"") }
        if list.start == nil, list.items.contains(where: { $0.isTicked != nil }) { append(" class=\"tasks\"") }
        append(">\n")
        for item in list.items { write(item, isTight: list.isTight) }
        append("</\(name)>")
    }

    private mutating func write(_ item: Block.Item, isTight: Bool) {
        open("li", id: item.label?.id ?? item.attributes?.id)
        if let label = item.label { writeNumber(label) }
        if let mark = item.mark { append("<span class=\"letter\">\(mark)</span> ") }
        if item.blocks.isEmpty { writeTaskMark(item.isTicked) }
        for (index, block) in item.blocks.enumerated() {
            if index > 0 { append("\n") }
            write(block, isTight: isTight, isTicked: index == 0 ? item.isTicked : nil)
        }
        append("</li>\n")
    }

    /// A block of an item. A paragraph of a tight list is bare text, unless its id needs an element to stand on.
    private mutating func write(_ block: Block, isTight: Bool, isTicked: Bool?) {
        guard case .paragraph(let content) = block.kind else {
            writeTaskMark(isTicked)
            return write([block])
        }
        let isBare = isTight && block.attributes?.id == nil
        if !isBare { open("p", id: block.attributes?.id) }
        writeTaskMark(isTicked)
        write(content)
        if !isBare { append("</p>") }
    }

    /// A sign for the eye and words for the ear: a form control that nobody can tick would say nothing on paper and
    /// too much in a screen reader.
    private mutating func writeTaskMark(_ isTicked: Bool?) {
        guard let isTicked else { return }
        append("<span class=\"task\" aria-hidden=\"true\">\(isTicked ? "☑" : "☐")</span> ")
        append("<span class=\"hidden\">")
        escape(isTicked ? phrases.prose.done : phrases.prose.toDo)
        append(": </span>")
    }
}
