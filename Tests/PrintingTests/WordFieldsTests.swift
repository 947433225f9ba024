import Foundation
import TestSupport
import Testing

@testable import Printing

/// What the margins of a Word document show of its properties.
@Suite struct WordFieldsTests {
    private static let properties = """
        <Properties><property name="council"><vt:lpwstr>Aldermere &amp; Calder</vt:lpwstr></property>\
        <property name="status"><vt:lpwstr> </vt:lpwstr></property></Properties>
        """

    @Test("Names in quotation marks become the values, in header and footer alone")
    func filled() throws {
        let text = "<w:t>«council»</w:t><w:t>«status»</w:t><w:t>«paper»</w:t>"
        let parts = try Self.filled([
            "docProps/custom.xml": Self.properties, "word/header1.xml": text, "word/footer2.xml": text,
            "word/document.xml": text,
        ])
        let shown = "<w:t>Aldermere &amp; Calder</w:t><w:t> </w:t><w:t>«paper»</w:t>"
        #expect(parts["word/header1.xml"] == shown)
        #expect(parts["word/footer2.xml"] == shown)
        #expect(parts["word/document.xml"] == text)
    }

    @Test("A document without properties stays as it is, and so does what is no document")
    func unchanged() throws {
        #expect(try Self.filled(["word/header1.xml": "«council»"])["word/header1.xml"] == "«council»")
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("PK".utf8).write(to: file)
        WordFields.fill(file)
        #expect(try Data(contentsOf: file) == Data("PK".utf8))
    }

    private static func filled(_ parts: [String: String]) throws -> [String: String] {
        try PackedWorkbook.parts(of: document(parts))
    }

    private static func document(_ parts: [String: String]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(PackedWorkbook.zip(parts.mapValues { Array($0.utf8) })).write(to: file)
        WordFields.fill(file)
        return Array(try Data(contentsOf: file))
    }
}
