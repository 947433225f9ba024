import Diagnostics
import Pictures
import Publishing
import Reports
import Settings
import Templating

/// The templates and the files beside them that go into `Output`.
struct TemplateFolder {
    let templates: TemplateSet
    /// The program's own words, by language.
    let phrases: Translations<Phrases>
    /// The style sheet and whatever lies beside it.
    let assets: [OutputFile]
    /// The Word document whose styles a printed one gets; nil when there is none.
    let wordStyles: [UInt8]?
    /// The folder: `Templates`.
    private let root: String
    /// The folder that they lie in: `Templates/assets`.
    private let assetsPath: String
    /// Everything that was read.
    let sources: [SourceFile]
    /// The same, for the manifest.
    let inputs: [InputFile]

    /// The folder when none is asked for, and what the manifest calls it wherever it lies.
    static let defaultName = "Templates"
    fileprivate static let wordStylesFile = "reference.docx"
    private static let assetsFolder = "assets/"
    static let styleSheet = "assets/style.css"
    /// A picture for a masthead may be large; a template has limits of its own.
    private static let largestFile = 16 << 20

    /// What a folder lacks is taken from the built-in templates.
    ///
    /// - Parameter root: The folder that was asked for; nil for `Templates`, or without one the built-in templates.
    /// - Throws: A `FileError` when a folder that was asked for is missing, or a file cannot be read.
    init(
        reading root: String?, through files: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) {
        let folder = root ?? Self.defaultName
        sources = try Self.sources(in: folder, isAskedFor: root != nil, through: files, diagnostics: &diagnostics)
        templates = TemplateSet(sources: sources, folder: folder, diagnostics: &diagnostics)
        phrases = Translations<Phrases>(reading: sources, folder: folder, diagnostics: &diagnostics)
        let inside = sources.map {
            (path: String(decoding: $0.path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self), bytes: $0.bytes)
        }
        assets = inside.filter { $0.path.utf8.starts(with: Self.assetsFolder.utf8) }
            .map { OutputFile(path: $0.path, bytes: $0.bytes) }
        wordStyles = inside.first { $0.path == Self.wordStylesFile }?.bytes
        self.root = folder
        assetsPath = "\(folder)/assets"
        diagnostics += sources.filter { $0.path.utf8.starts(with: "\(folder)/\(Self.assetsFolder)".utf8) }
            .flatMap(PictureCheck.faults)
        inputs = inside.map { InputFile(path: "\(Self.defaultName)/\($0.path)", bytes: $0.bytes) }
    }

    /// The templates with those of the list of changes, which no build needs.
    func templatesOfLists(diagnostics: inout [Diagnostic]) -> TemplateSet {
        let lists = BuiltInTemplates.files.filter { Self.isOfList($0.path) }
        let files = lists.map { SourceFile(path: "\(root)/\($0.path)", text: $0.text) }
        return TemplateSet(sources: sources.adding(files), folder: root, diagnostics: &diagnostics)
    }

    /// The assets as a site has them: with its own colour in the style sheet, which is published without blank space.
    func assets(for look: Look, diagnostics: inout [Diagnostic]) -> [OutputFile] {
        let names = assets.map { String(decoding: $0.path.utf8.dropFirst(Self.assetsFolder.utf8.count), as: UTF8.self) }
        diagnostics += look.missingFiles(among: names, in: assetsPath)
        let colours = look.accent.map { AccentStyles($0).css } ?? ""
        return assets.map {
            $0.path == Self.styleSheet
                ? OutputFile(path: $0.path, bytes: CompactStyles.bytes(of: $0.bytes + colours.utf8)) : $0
        }
    }

    /// The files of the folder.
    static func entries(
        in folder: String, through files: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) -> [SourceEntry] {
        try files.sourceEntries(
            in: folder, skipping: { $0.utf8.first == UInt8(ascii: ".") }, into: &diagnostics)
    }

    private static func sources(
        in folder: String, isAskedFor: Bool, through files: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) -> [SourceFile] {
        let isThere = try files.status(of: folder) != nil
        if !isAskedFor, !isThere {
            return builtIn(in: folder)
        }
        var sources: [SourceFile] = []
        for entry in try entries(in: folder, through: files, diagnostics: &diagnostics) {
            if let file = try files.sourceFile(entry, upTo: largestFile, into: &diagnostics) { sources.append(file) }
        }
        diagnostics += Diagnostic.templateCopyFaults(sources, in: folder)
        return sources.adding(builtIn(in: folder))
    }

    private static func isOfList(_ path: String) -> Bool { path.utf8.starts(with: "changes.".utf8) }

    private static func builtIn(in folder: String) -> [SourceFile] {
        BuiltInTemplates.files.filter { !isOfList($0.path) }.map {
            SourceFile(path: "\(folder)/\($0.path)", text: $0.text)
        }
    }
}

extension [SourceFile] {
    fileprivate func adding(_ files: [SourceFile]) -> [SourceFile] {
        self + files.filter { file in !contains { $0.path.utf8.elementsEqual(file.path.utf8) } }
    }
}
