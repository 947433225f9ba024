package import Diagnostics

// What is checked about files before a byte of them is read, and what is said about `Output`.

extension Rule {
    /// Every rule of this room, for the catalogue.
    package static let ofPublishing = [symbolicLink, notAFile, nameClash, fileTooLarge, notAtomic]

    static let symbolicLink = Rule(
        "symbolic-link", .error, "A link stands in a folder of sources where a file or folder is needed.",
        example: .told(
            "A shortcut (a symbolic link) stands in the folder of papers or templates. Put the file or "
                + "folder itself in its place, so that the pages are the same on every computer."))
    static let notAFile = Rule(
        "not-a-file", .error, "Something that cannot be read as a file stands in a folder of sources.",
        example: .told(
            "Something that is neither a file nor a folder, such as a pipe, stands in the folder of "
                + "papers or templates. Remove it."))
    static let nameClash = Rule(
        "name-clash", .error, "Two files have names that some computers take as one.",
        example: .pieces(
            [
                .file("Map.pdf"),
                .file("map.pdf"),
            ],
            mended: [
                .file("map.pdf")
            ],
            given: [
                .text("The wards are on [a map](map.pdf).")
            ]))
    static let fileTooLarge = Rule(
        "file-too-large", .error, "A file has more bytes than the program reads.",
        example: .told(
            "A file is larger than the program reads: 64 MiB in a paper, 16 MiB among the templates. Make "
                + "it smaller or split it."))
    static let notAtomic = Rule(
        "not-atomic", .warning, "The disk cannot swap the whole output in one step, so files were replaced one by one.",
        canBeLowered: true,
        example: .told(
            "The disk that holds the output folder cannot swap two folders, so the pages were replaced "
                + "one by one. They are complete; if a build is stopped half way, build again."))
}

extension Diagnostic {
    /// Nil when the entry is a file or a folder.
    static func finding(about entry: TreeEntry, in root: String) -> Diagnostic? {
        let path = "\(root)/\(entry.path)"
        return switch entry.status.kind {
        case .file, .folder: nil
        case .symbolicLink: Diagnostic(.symbolicLink, at: .path(path), symbolicLinkMessage)
        case .other: Diagnostic(.notAFile, at: .path(path), notAFileMessage)
        }
    }

    /// One finding for each name that repeats an earlier one of the same folder.
    static func clashes(among entries: [TreeEntry], in root: String) -> [Diagnostic] {
        // Names that differ do so for every computer if they are of small letters, digits and signs.
        let folders = Set(entries.filter { !$0.path.text.utf8.allSatisfy(\.isPlain) }.map(\.path.folder))
        if folders.isEmpty { return [] }
        var seen: [SiblingName: TreePath] = [:]
        return entries.filter { folders.contains($0.path.folder) }.compactMap { entry in
            guard let earlier = seen.updateValue(entry.path, forKey: SiblingName(entry.path)) else { return nil }
            return Diagnostic(.nameClash, at: .path("\(root)/\(entry.path)"), nameClashMessage("\(root)/\(earlier)"))
        }
    }

    static func tooLarge(_ entry: SourceEntry, limit: Int) -> Diagnostic {
        Diagnostic(.fileTooLarge, at: .path(entry.path), fileTooLargeMessage(limit: limit))
    }

    static func notAtomic(output: String) -> Diagnostic {
        Diagnostic(.notAtomic, at: .path(output), notAtomicMessage)
    }
}

extension Diagnostic {
    private static let symbolicLinkMessage = "this is a link; put the file or folder itself in its place"

    private static let notAFileMessage = "this is not an ordinary file and cannot be read; remove it"

    private static func nameClashMessage(_ earlier: String) -> String {
        "some computers take this name and \(earlier) as one, since they differ only in capitals or in how an accent"
            + " is stored; rename one of them"
    }

    private static func fileTooLargeMessage(limit: Int) -> String {
        "this file is larger than \(inWords(bytes: limit)), the most that is read; make it smaller or split it"
    }

    private static let notAtomicMessage =
        "the files here were replaced one by one, because this disk cannot swap a whole folder;"
        + " if a build is stopped half way, build again"
}

extension UInt8 {
    /// Whether it stands for itself alone in any name.
    fileprivate var isPlain: Bool { isASCII && !isUppercaseLetter }
}

/// A name as a computer sees it that minds neither capitals nor how an accent is stored, and its folder.
private struct SiblingName: Hashable {
    let folder: TreePath?
    /// String is what is wanted here: two are equal when their NFC is. Upper case first, so that ß is ss.
    let name: String

    init(_ path: TreePath) {
        folder = path.folder
        name = path.name.uppercased().lowercased()
    }
}
