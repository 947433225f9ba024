import Diagnostics
import Publishing
import Reports
import Templating

/// The templates and the files beside them that go into `Output` as they are.
struct TemplateFolder {
    let templates: TemplateSet
    /// The style sheet and whatever lies beside it.
    let assets: [OutputFile]
    /// The Word document whose styles a printed one gets; nil when there is none.
    let wordStyles: [UInt8]?
    /// Everything that was read, for the manifest.
    let inputs: [InputFile]

    /// The folder when none is asked for, and what the manifest calls it wherever it lies.
    static let defaultName = "Templates"
    private static let wordStylesFile = "reference.docx"
    private static let assetsFolder = "assets/"
    /// A picture for a masthead may be large; a template has limits of its own.
    private static let largestFile = 16 << 20

    /// - Parameter root: The folder that was asked for; nil for `Templates`, or without one the built-in templates.
    /// - Throws: A `FileError` when a folder that was asked for is missing, or a file cannot be read.
    init(
        reading root: String?, through files: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) {
        let folder = root ?? Self.defaultName
        let sources = try Self.sources(in: folder, isAskedFor: root != nil, through: files, diagnostics: &diagnostics)
        templates = TemplateSet(sources: sources, folder: folder, diagnostics: &diagnostics)
        let inside = sources.map {
            (path: String(decoding: $0.path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self), bytes: $0.bytes)
        }
        assets = inside.filter { $0.path.utf8.starts(with: Self.assetsFolder.utf8) }
            .map { OutputFile(path: $0.path, bytes: $0.bytes) }
        wordStyles = inside.first { $0.path == Self.wordStylesFile }?.bytes
        inputs = inside.map { InputFile(path: "\(Self.defaultName)/\($0.path)", bytes: $0.bytes) }
    }

    private static func sources(
        in folder: String, isAskedFor: Bool, through files: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) -> [SourceFile] {
        let isThere = try files.status(of: folder) != nil
        if !isAskedFor, !isThere {
            return BuiltInTemplates.files.map { SourceFile(path: "\(folder)/\($0.path)", text: $0.text) }
        }
        return try files.sourceFiles(
            in: folder, skipping: { $0.utf8.first == UInt8(ascii: ".") }, limit: { _ in largestFile },
            into: &diagnostics)
    }
}
