import TestSupport
import Testing

@testable import OfficeFiles
@testable import SourceDocuments

/// What is said of files that cannot be imported.
@Suite struct WordFaultsTests {
    private static func document(_ body: String) -> [UInt8] {
        let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        return Array("<w:document xmlns:w=\"\(word)\"><w:body>\(body)</w:body></w:document>".utf8)
    }

    private static func file(_ body: String) throws -> [UInt8] {
        try PackedDocument.pack(["word/document.xml": document(body)])
    }

    private static func refusal(_ bytes: [UInt8], limits: WordLimits = WordLimits()) -> String? {
        do throws(ImportFault) {
            _ = try WordReader.read(bytes, name: "report.docx", changes: nil, limits: limits)
            return nil
        } catch {
            guard case .refused(let message) = error else { return nil }
            return message
        }
    }

    static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    @Test(arguments: [
        ([], "report.docx is empty"), (compound, "is of the form before Word 2007 (.doc)"),
        (compound + "EncryptedPackage".utf8.flatMap { [$0, 0] }, "has a password"),
        (Array("{\\rtf1".utf8), "is rich text"), (Array("%PDF-1.7".utf8), "is a PDF file"),
        (Array("<html><p>Words".utf8), "is a web page"), (Array("Words".utf8), "is no Word document"),
        ([0x50, 0x4B, 0x03, 0x04, 0x00], "is no Word document"),
    ]) func saysWhatAFileIsInsteadOfAWordFile(_ bytes: [UInt8], _ words: String) throws {
        #expect(try #require(Self.refusal(bytes)).contains(words))
    }

    @Test func anOpenDocumentIsNamed() {
        let file = [0x50, 0x4B, 0x03, 0x04] + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
        #expect(Self.refusal(file)?.contains("(.odt)") == true)
    }

    @Test func aWorkbookIsNoWordFile() throws {
        let parts = ["word/document.xml": Array("<workbook xmlns=\"urn:x\"/>".utf8)]
        #expect(Self.refusal(try PackedDocument.pack(parts))?.contains("is no Word document") == true)
    }

    @Test(arguments: ["<w:p>", "<w:p/></w:body", "&nosuch;", "<w:p></w:r>"])
    func aDamagedPartIsNamed(_ body: String) throws {
        #expect(Self.refusal(try Self.file(body))?.contains("its part “word/document.xml” cannot be read") == true)
    }

    @Test func aPartThatIsMissingIsNamed() throws {
        let bytes = try PackedDocument.pack(["word/other.txt": Array("x".utf8)])
        #expect(Self.refusal(bytes)?.contains("its part “word/document.xml” cannot be read") == true)
    }

    @Test func aDocumentTypeIsADamage() throws {
        let bytes = Array("<!DOCTYPE a [<!ENTITY b \"c\">]>".utf8) + Self.document("<w:p/>")
        let message = Self.refusal(try PackedDocument.pack(["word/document.xml": bytes]))
        #expect(message?.contains("is damaged") == true)
    }

    @Test func aPartThatUnpacksToFarMoreThanItHoldsIsRefused() throws {
        let bomb = [UInt8](repeating: 0x20, count: 40 << 20)
        let bytes = try PackedDocument.pack(["word/document.xml": Self.document("") + bomb])
        #expect(bytes.count < 1 << 20)
        #expect(Self.refusal(bytes)?.contains("holds more bytes than any report") == true)
    }

    @Test func elementsInOneAnotherWithoutEndAreRefused() throws {
        let deep = String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)
        #expect(Self.refusal(try Self.file(deep))?.contains("is damaged") == true)
    }

    @Test func moreParagraphsThanAnyReportHasAreRefused() throws {
        var limits = WordLimits()
        limits.paragraphs = 5
        let body = String(repeating: "<w:p><w:r><w:t>Words</w:t></w:r></w:p>", count: 6)
        #expect(Self.refusal(try Self.file(body), limits: limits)?.contains("more paragraphs than any report") == true)
    }

    @Test func moreElementsThanAnyReportHasAreRefused() throws {
        var limits = WordLimits()
        limits.elements = 20
        let body = String(repeating: "<w:p/>", count: 20)
        #expect(Self.refusal(try Self.file(body), limits: limits)?.contains("more text than any report") == true)
    }

    @Test func aTableOfMoreCellsThanAnyPaperHasIsRefused() throws {
        var limits = WordLimits()
        limits.cells = 1_000
        let row = "<w:tr><w:trPr><w:gridBefore w:val=\"900\"/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
        let bytes = try Self.file("<w:tbl>\(row)\(row)</w:tbl>")
        #expect(Self.refusal(bytes, limits: limits)?.contains("table 1 has more rows or columns") == true)
    }

    @Test func theProgramsOfAFileAreNotLookedAt() throws {
        let document = Self.document("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>")
        let parts = ["word/document.xml": document, "word/vbaProject.bin": Array("CANARY".utf8)]
        let read = try WordReader.read(try PackedDocument.pack(parts), name: "report.docm", changes: nil)
        #expect(DocumentText(read).text == "Words. — paragraph 1\n")
    }

    @Test func namesOfAuthorsAreNotSaid() throws {
        let body = "<w:p><w:ins w:id=\"1\" w:author=\"A. Canary\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
        let message = try #require(Self.refusal(try Self.file(body)))
        #expect(message.contains("inserted words “new” (paragraph 1)"))
        #expect(!message.contains("Canary"))
    }
}
