import TestSupport
import Testing

@testable import SourceDocuments

/// Files that were not made by Word.
@Suite struct HostileWordTests {
    /// Whatever is cut out of a file or put twice into it, it is read with every word, or refused.
    @Test(arguments: 0..<60) func aDamagedFileIsRefusedOrReadWithEveryWord(_ seed: Int) throws {
        var random = RandomWordFile(seed: seed)
        var parts = random.parts()
        var dice = Dice(seed: seed)
        let part = dice.pick(parts.keys.sorted())
        parts[part] = Self.damaged(parts[part] ?? [], &dice)
        let bytes = try PackedDocument.pack(parts)
        do throws(ImportFault) {
            let document = try WordReader.read(bytes, name: "random.docx", changes: .accept)
            #expect(WordBalance(document).differences == [])
        } catch {
            guard case .refused(let message) = error else { return }
            #expect(message.hasPrefix("random.docx"))
        }
    }

    /// Takes a whole element away, or puts it in twice, or cuts the text anywhere.
    private static func damaged(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        let starts = bytes.indices.filter { bytes[$0] == UInt8(ascii: "<") }
        let start = dice.pick(starts)
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        switch dice.roll(3) {
        case 0: return Array(bytes[..<start] + bytes[end...])
        case 1: return Array(bytes[..<end] + bytes[start...])
        default: return Array(bytes[..<dice.roll(bytes.count)])
        }
    }

    private static func read(_ body: String) throws -> SourceDocument {
        let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let document = Array("<w:document xmlns:w=\"\(word)\"><w:body>\(body)</w:body></w:document>".utf8)
        return try WordReader.read(
            try PackedDocument.pack(["word/document.xml": document]), name: "hostile.docx", changes: .accept)
    }

    private static let run = "<w:r><w:t>word</w:t></w:r>"

    /// Each of these was made so that it takes too long if anything is looked at again and again.
    @Test(arguments: [
        ("one paragraph of many runs", "<w:p>", run, "</w:p>"),
        ("bookmarks that never end", "<w:p>", "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>" + run, "</w:p>"),
        ("fields that never end", "<w:p>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run, "</w:p>"),
        (
            "fields in fields", "<w:p>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF a</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run, "</w:p>"
        ),
        ("ends of paragraphs that are deleted", "", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run)</w:p>", ""),
        ("changes", "<w:p>", "<w:ins>\(run)</w:ins><w:del>\(run)</w:del>", "</w:p>"),
        (
            "rows that merge", "<w:tbl>", "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p>\(run)</w:p></w:tc></w:tr>",
            "</w:tbl>"
        ),
    ]) func everyWordOfALongFileIsReadOnce(_ name: String, _ start: String, _ piece: String, _ end: String) throws {
        let document = try Self.read(start + String(repeating: piece, count: 5_000) + end)
        #expect(!document.account.isEmpty)
        #expect(WordBalance(document).differences == [])
    }
}
