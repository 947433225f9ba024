import Diagnostics
import Publishing

/// An output as it is used: two builds of it, and files that no build has made.
struct Site {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("# Home care", to: "Content/home-care/report.md")
        try folder.write("<html>", to: "Templates/page.html")
    }

    static let old = files([
        "index.html": "old index", "assets/site.css": "css", "home-care/index.html": "home care",
        "home-care/data/rates.csv": "old rates", "housing/index.html": "housing", "gone/data/x.csv": "x",
        "gone/index.html": "gone", "turns": "file",
    ])

    /// One file of each kind: changed, unchanged, new, dropped, a folder in place of a file.
    static let new = files([
        "index.html": "new index", "assets/site.css": "css", "home-care/index.html": "home care",
        "home-care/data/rates.csv": "new rates", "housing/index.html": "housing", "roads/data/rates.csv": "roads rates",
        "roads/index.html": "roads", "turns/index.html": "folder",
    ])

    static let oldInputs = [InputFile(path: "Content/home-care/report.md", bytes: Array("old".utf8))]
    static let newInputs = [InputFile(path: "Content/home-care/report.md", bytes: Array("new".utf8))]

    static func files(_ texts: KeyValuePairs<String, String>) -> [OutputFile] {
        texts.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    }

    func publisher(_ fileSystem: any FileSystem = DiskFileSystem(), output: String = "Output", durable: Bool = false)
        -> Publisher
    {
        Publisher(
            fileSystem: fileSystem, output: folder.path(output),
            sources: [folder.path("Content"), folder.path("Templates"), folder.path("Missing")], tool: "1.0.0",
            isDurable: durable)
    }

    @discardableResult
    func publishOld() throws -> Publication {
        try publish(Self.old, inputs: Self.oldInputs)
    }

    @discardableResult
    func publishNew(_ fileSystem: any FileSystem = DiskFileSystem(), durable: Bool = false) throws -> Publication {
        try publish(Self.new, inputs: Self.newInputs, on: fileSystem, durable: durable)
    }

    @discardableResult
    func publish(
        _ files: [OutputFile], inputs: [InputFile] = [], scope: BuildScope = .everything,
        on fileSystem: any FileSystem = DiskFileSystem(), durable: Bool = false
    ) throws -> Publication {
        var diagnostics: [Diagnostic] = []
        return try publisher(fileSystem, durable: durable)
            .publish(files, inputs: inputs, scope: scope, into: &diagnostics)
    }

    /// Files that no build has made, in the output's root, in a folder of ours, in a folder of their own; a link that
    /// leads nowhere; an empty folder.
    func addForeignFiles() throws {
        try folder.write("notes", to: "Output/notes.txt")
        try folder.write("pdf", to: "Output/home-care/minutes.pdf")
        try folder.write("ref", to: "Output/.git/HEAD")
        try folder.makeFolder("Output/.git/refs/tags")
        try folder.link("Output/latest", to: "nowhere")
    }

    var tree: [String: String] { get throws { try folder.tree("Output") } }

    /// That nothing stands beside the output but what is to stay there.
    var isClean: Bool {
        get throws {
            let inside = try tree.keys.contains { $0.hasPrefix(".Output") }
            return try !inside && folder.names() == ["Content", "Templates", "Output", ".Output.lock"]
        }
    }
}
