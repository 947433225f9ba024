internal import Markdown
internal import Papers
internal import Templating

/// Writes the text of one page as HTML.
struct HTMLProse: ProseWriter {
    let standsSideBySide = true
    let addresses: Addresses
    private var writer: HTMLWriter

    /// - Parameters:
    ///   - phrases: In the language of the page.
    ///   - placed: Writes a block of the paper's data, with its author's caption.
    init(
        _ printed: PrintedText, linkingBy addresses: Addresses, phrases: Phrases,
        placed: @escaping @Sendable (PlacedBlock, [UInt8]?) -> [UInt8]
    ) {
        self.addresses = addresses
        writer = HTMLWriter(printed, phrases: phrases, placed: placed) { addresses.address(of: $0) }
    }

    var printed: PrintedText { writer.printed }

    mutating func write(_ blocks: Range<NodeID>) -> Rendered {
        Rendered(.html, writer.html(ofBlocks: blocks))
    }

    mutating func write(line heading: NodeID) -> Rendered {
        Rendered(.html, writer.html(ofLine: heading))
    }

    mutating func notes() -> [NoteModel] {
        writer.notes().map(NoteModel.init)
    }
}

extension NoteModel {
    fileprivate init(_ note: HTMLNote) {
        let number = String(note.number)
        let backlinks = note.backlinks.enumerated().map { index, id in
            Backlink(href: "#\(id)", number: number, place: note.backlinks.count > 1 ? String(index + 1) : nil)
        }
        self.init(number: number, id: note.id, body: Rendered(.html, note.body), backlinks: backlinks)
    }
}
