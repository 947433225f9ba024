import Importing
import SourceDocuments

/// A kind of document that can be imported, told from the ending of its name.
enum SourceFormat: Equatable {
    case text, markdown, html, word

    /// - Throws: An `ImportFault` that says what to do instead.
    init(of name: String) throws(ImportFault) {
        switch name.ending {
        case "txt", "text": self = .text
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "docx", "docm": self = .word
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

    /// What its reader counts as a word.
    var words: WordKind { self == .markdown ? .runs : .betweenBlanks }

    /// - Parameter changes: What is to become of tracked changes; nil when the user has not said so.
    /// - Throws: An `ImportFault` when the file cannot be imported.
    func read(_ bytes: [UInt8], name: String, changes: ChangeChoice?) throws(ImportFault) -> SourceDocument {
        if self != .word, changes != nil {
            throw .refused("\(name) can hold no tracked changes: leave --accept-changes and --reject-changes away")
        }
        switch self {
        case .text: return try TextReader.read(bytes, name: name)
        case .markdown: return try MarkdownReader.read(bytes, name: name)
        case .html: return try HTMLReader.read(bytes, name: name)
        case .word:
            var document = try WordReader.read(bytes, name: name, changes: changes)
            document.accountForPictures()
            return document
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
