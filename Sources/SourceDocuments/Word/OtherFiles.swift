internal import Diagnostics
internal import OfficeFiles

/// What is said of files that cannot be read as Word files.
enum OtherFiles {
    /// - Returns: Nil for a file that may be one.
    static func message(of bytes: [UInt8], name: String) -> String? {
        if bytes.isEmpty { return "\(name) is empty: save it in Word again" }
        if bytes.starts(with: compound) {
            if bytes.contains(bytes: wide("EncryptedPackage")) {
                return
                    "\(name) has a password: open it in Word, take the password off with File, Info, Protect Document, "
                    + "Encrypt with Password, and save it"
            }
            return "\(name) is of the form before Word 2007 (.doc): open it in Word and \(saveAs)"
        }
        if bytes.starts(with: Array("{\\rtf".utf8)) {
            return "\(name) is rich text (.rtf): open it in Word and \(saveAs)"
        }
        if bytes.starts(with: Array("%PDF".utf8)) {
            return "\(name) is a PDF file: import the Word file that it was made from"
        }
        if bytes.starts(with: zip) {
            let start = bytes.prefix(200)
            if start.contains(bytes: Array("mimetypeapplication/vnd.oasis.opendocument".utf8)) {
                return "\(name) is a document of another program (.odt): open it in Word or LibreOffice and \(saveAs)"
            }
            return nil
        }
        let start = bytes.drop { $0 <= 0x20 }.first
        if start == UInt8(ascii: "<") {
            return "\(name) is a web page or XML under the name of a Word file: open it in Word and \(saveAs)"
        }
        return noDocument(name)
    }

    static func message(of fault: OfficeFault, name: String) -> String {
        switch fault {
        case .noOfficeFile: noDocument(name)
        case .password: "\(name) has a password: open it in Word, take the password off, and save it"
        case .missingPart(let part), .damagedPart(let part):
            "\(name) is damaged: its part \(part.quoted) cannot be read; open it in Word, let Word repair it, and \(saveAs)"
        case .tooLarge(let what):
            "\(name) holds more \(what) than any report: divide it in Word into several files, and import each"
        }
    }

    static func noDocument(_ name: String) -> String {
        "\(name) is no Word document: open it in the program that made it, and \(saveAs)"
    }

    private static let saveAs = "save it as “Word Document (*.docx)”"
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    private static let zip: [UInt8] = [0x50, 0x4B]

    /// As such files write the names of their parts.
    private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }
}
