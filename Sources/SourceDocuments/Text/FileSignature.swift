internal import Diagnostics

/// Files of other programs that were taken for text, known by their first bytes.
enum FileSignature {
    /// The whole sentence for the author; nil where the bytes may be text.
    static func refusal(of bytes: [UInt8], name: String) -> String? {
        signatures.first { bytes.starts(with: $0.start) }.map { "\(name) \($0.refusal)" }
    }

    private static let signatures: [(start: [UInt8], refusal: String)] = [
        (
            Array("%PDF".utf8),
            "is a PDF, of which no program can tell what is a heading, a list or a table. Import the Word file that it was "
                + "made from; if there is none, make text of it with “pdftotext -layout file.pdf file.txt” and import that."
        ),
        (
            [0x50, 0x4B, 0x03, 0x04],
            "is a packed file, such as Word (.docx), Excel (.xlsx) and LibreOffice (.odt) save. Give it its own ending, "
                + "or save it in Word as .docx."
        ),
        (
            [0xD0, 0xCF, 0x11, 0xE0],
            "is a file of an old Word or Excel. Open it in Word and save it as .docx."
        ),
        (Array("{\\rtf".utf8), "is rich text (RTF). Open it in Word and save it as .docx."),
        ([0x89, 0x50, 0x4E, 0x47], "is a picture. Text in a picture has to be typed."),
        ([0xFF, 0xD8, 0xFF], "is a picture. Text in a picture has to be typed."),
    ]
}
