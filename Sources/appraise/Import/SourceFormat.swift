import SourceDocuments

/// A kind of document that can be imported, told from the ending of its name.
enum SourceFormat: Equatable {
    case text

    /// - Throws: An `ImportFault` that says what to do instead.
    init(of name: String) throws(ImportFault) {
        switch name.ending {
        case "txt", "text": self = .text
        case "pdf":
            throw .refused(
                "\(name) is a PDF, which has no paragraphs or tables. Import the Word file that it was made from; or run "
                    + "“pdftotext -layout \(name)” and import the text that it makes")
        case "doc", "odt", "rtf":
            throw .refused(
                "\(name) is of a kind that cannot be read. Open it in Word or LibreOffice, save it as Word document "
                    + "(.docx), and import that")
        default:
            throw .refused(
                "\(name) cannot be imported: only .docx, .html, .md and .txt files can. Save the document as one of these"
            )
        }
    }

    /// - Throws: An `ImportFault` when the file cannot be imported.
    func read(_ bytes: [UInt8], name: String) throws(ImportFault) -> SourceDocument {
        switch self {
        case .text: try TextReader.read(bytes, name: name)
        }
    }
}

extension String {
    /// Behind the last full stop, in small letters.
    fileprivate var ending: String {
        guard let stop = utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(self[stop...].dropFirst()).lowercased()
    }
}
