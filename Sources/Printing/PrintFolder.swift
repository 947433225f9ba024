internal import Foundation
internal import Publishing

/// A temporary folder in which pages lie as in `Output`, for a program that prints them.
struct PrintFolder: Sendable {
    private let folder: URL
    /// The template whose styles a Word document gets; nil for pandoc's own.
    let wordStyles: URL?

    /// - Throws: What Foundation says of a full or locked disk.
    init(holding files: [OutputFile], wordStyles styles: [UInt8]?) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "appraise-print-\(UUID().uuidString)")
        wordStyles = styles.map { [folder] _ in folder.appending(path: "reference.docx") }
        do {
            try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
            for file in files { try write(file.bytes, to: page(file.path)) }
            try write(Array(WordReader.text.utf8), to: reader)
            if let styles, let wordStyles { try write(styles, to: wordStyles) }
        } catch {
            remove()
            throw error
        }
    }

    /// What stays behind when this fails is the system's to clear, as all in its temporary folder.
    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}

extension PrintFolder {
    var root: URL { folder }

    /// Where a page or a file of `Output` lies.
    func page(_ path: String) -> URL { folder.appending(path: "Output/\(path)") }

    var product: URL { folder.appending(path: "product") }

    /// What Chromium wants to remember of its user.
    var profile: URL { folder.appending(path: "profile") }

    /// Where programs may leave what they like; it goes with the folder.
    var home: URL { folder.appending(path: "home") }

    /// How pandoc reads a text.
    var reader: URL { folder.appending(path: "reader.lua") }

    private func write(_ bytes: [UInt8], to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}
