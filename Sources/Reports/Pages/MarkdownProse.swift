internal import Appraisals
internal import Markdown
internal import Templating

/// Writes the text of one page as Markdown.
struct MarkdownProse: ProseWriter {
    let standsSideBySide = false
    private let writer: MarkdownWriter
    private let anchors: HeadingAnchors

    /// - Parameter placed: Writes a block of the paper's data by its name.
    init(linkingBy anchors: HeadingAnchors, placed: @escaping @Sendable (String) -> [UInt8]) {
        self.anchors = anchors
        writer = MarkdownWriter(placed: placed) { anchors.anchor(of: $0) }
    }

    func write(_ blocks: [Block]) -> Rendered {
        Rendered(.markdown, writer.markdown(of: blocks))
    }

    func write(_ line: [Inline]) -> Rendered {
        Rendered(.markdown, writer.markdown(of: line))
    }

    func write(_ notes: [Footnote]) -> [NoteModel] {
        notes.isEmpty
            ? []
            : [NoteModel(number: "", id: "", body: Rendered(.markdown, writer.markdown(of: notes)), backlinks: [])]
    }

    func fragment(of id: String) -> String {
        anchors.anchor(of: id) ?? id
    }
}
