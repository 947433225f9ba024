/// How the files of a paper's second text are called: `report.cy.md` says in Welsh what `report.md` says.
package enum WelshFiles {
    /// The tag of the language.
    package static let language = "cy"
    private static let ending = ".cy.md"

    /// The text that a file is the Welsh of, by its path inside the folder: `report.md`; nil for any other file.
    package static func original(of path: String) -> String? {
        let bytes = path.utf8
        guard bytes.count > ending.utf8.count, bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
            return nil
        }
        return String(decoding: bytes.dropLast(ending.utf8.count), as: UTF8.self) + ".md"
    }

    /// The file that holds the Welsh of a text: `report.cy.md`.
    package static func name(for original: String) -> String {
        String(decoding: original.utf8.dropLast(".md".utf8.count), as: UTF8.self) + ending
    }
}

extension PaperDocument {
    /// The file of its Welsh: `report.cy.md`.
    var welshFile: String { WelshFiles.name(for: file) }
}
