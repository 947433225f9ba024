internal import Markdown
internal import Templating

/// Writes the text of one page as HTML.
struct HTMLProse: ProseWriter {
    let standsSideBySide = true
    let addresses: Addresses
    private var writer: HTMLWriter

    /// - Parameters:
    ///   - phrases: In the language of the page.
    ///   - placed: Writes a block of the paper's data by its name.
    init(
        linkingBy addresses: Addresses, phrases: Phrases, placed: @escaping @Sendable (String, [UInt8]?) -> [UInt8]
    ) {
        self.addresses = addresses
        writer = HTMLWriter(phrases: phrases, placed: placed) { addresses.address(ofId: $0) }
    }

    mutating func write(_ blocks: [Block]) -> Rendered {
        Rendered(.html, writer.html(of: blocks))
    }

    mutating func write(_ line: [Inline]) -> Rendered {
        Rendered(.html, writer.html(of: line))
    }

    mutating func write(_ notes: [Footnote]) -> [NoteModel] {
        writer.notes(notes).map(NoteModel.init)
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
