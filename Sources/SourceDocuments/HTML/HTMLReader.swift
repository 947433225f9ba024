/// Reads a page of the web, also one that Word saved: its text with headings, lists, tables, notes and the pictures that it
/// holds.
package enum HTMLReader {
    /// - Parameter name: The file's name, for messages.
    package static func read(_ bytes: [UInt8], name: String) throws(ImportFault) -> SourceDocument {
        let decoded = try HTMLDecoding.decode(bytes, name: name)
        let nodes = try HTMLTree.parse(WordMarkup.withoutConditions(decoded.text), name: name)
        let notes = HTMLNotes(nodes)
        var document = HTMLBlocks(nodes, notes: notes).document
        if let doubt = decoded.doubt { document.doubts.insert(doubt, at: 0) }
        document.account = HTMLWords(nodes, notes: notes).blocks.enumerated().map { index, words in
            AccountedWords(words, at: SourcePlace("part \(index + 1) of the page"))
        }
        return document
    }
}
