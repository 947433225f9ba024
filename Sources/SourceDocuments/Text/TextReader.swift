/// Reads text that was pasted, or that a program has taken out of a PDF or a Word file: what can be seen of paragraphs,
/// headings, lists and tables.
package enum TextReader {
    /// - Parameter name: The file's name, for messages.
    package static func read(_ bytes: [UInt8], name: String) throws(ImportFault) -> SourceDocument {
        let decoded = try DecodedText(bytes, name: name)
        let furniture = PageFurniture([RawLine](decoded.text))
        var cleaner = LineCleaner()
        var doubts: [SourceDoubt] = []
        let lines = LoneBullets.join(furniture.kept.map { cleaner.clean($0) }, &doubts)
        let blocks = TextBlocks(lines)

        var document = SourceDocument()
        document.blocks = TextHeadings(blocks.drafts).blocks()
        document.leftOut = furniture.leftOut + blocks.leftOut
        document.cleanings = cleaner.cleanings + blocks.cleanings
        document.doubts = (decoded.doubt.map { [$0] } ?? []) + cleaner.doubts + doubts + blocks.doubts
        document.account = LineAccount.words(of: decoded.text)
        return document
    }
}
