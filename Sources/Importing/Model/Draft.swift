package import SourceDocuments

/// A paper on its way from another program's document to the files of its folder. Each recogniser takes out of the blocks
/// what has a place of its own in a paper, or gives them the form that papers have.
package struct Draft: Sendable {
    /// In the order of the document.
    package var blocks: [DraftBlock]
    package var title: SourceLine?
    /// What goes into the settings of the report, in the order of the document.
    package var settings: [DraftSetting] = []
    /// Whether the options stood in one table: then they are printed as one.
    package var hasOptionsTable = false
    /// The ids that lines get, by the bookmarks of the document that references lead to. Only looked up.
    package var ids: [String: String] = [:]
    package var notes: [SourceNote]
    package var pictures: [SourcePicture]
    package var log: ImportLog

    package init(_ document: SourceDocument) {
        blocks = document.blocks.map(DraftBlock.block)
        notes = document.notes
        pictures = document.pictures
        log = ImportLog(document)
    }
}

/// A block of a paper.
package enum DraftBlock: Hashable, Sendable {
    /// As the document has it.
    case block(SourceBlock)
    /// Of the table, picture or data that follow. Its line begins behind the number.
    case caption(CaptionWord, SourceLine)
    /// A table that becomes a file of data, shown where it stood.
    case data(DraftTable)
}

extension DraftBlock {
    var isEmpty: Bool { if case .block(let block) = self { block.isEmpty } else { false } }

    /// Nil for any other block.
    var list: SourceList? { if case .block(let block) = self { block.list } else { nil } }
}

/// What a caption begins with.
package enum CaptionWord: String, Hashable, Sendable {
    case table = "Table"
    case figure = "Figure"
}

/// A table as a file of data.
package struct DraftTable: Hashable, Sendable {
    /// Of the file, without its extension.
    package var name: String
    /// The first row names the columns.
    package var rows: [[String]]
}

/// A line of the settings: `meeting: Cabinet`.
package struct DraftSetting: Hashable, Sendable {
    /// With a dot in it for a setting inside another: `contact.name`.
    package var key: String
    package var value: String
}
