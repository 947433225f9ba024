import ArgumentParser
import Diagnostics
import Publishing

/// `appraise templates`: the program's own templates, for councils that change one.
struct Templates: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "List the templates, print one of the program's own, or copy it to change it.",
        discussion: """
            A council's own template stands in the folder Templates under the name that the program's has; all others \
            are the program's. With --write the template, or every one that is not there yet, is copied into the folder, \
            with a first line by which a later version tells that its own has changed.
            """)

    @Argument(help: ArgumentHelp("The template, such as report.html; all if none is given.", valueName: "name"))
    var name: String?

    @Flag(help: "Copy it into the folder of templates.")
    var write = false

    @Option(help: ArgumentHelp("The folder with the templates.", valueName: "folder"), transform: folderPath)
    var templates: String?

    var content: String { ContentFolder.name }
    var isQuiet: Bool { false }
    private var folder: String { templates ?? TemplateFolder.defaultName }

    mutating func enter(_ site: SiteFolder) { templates = templates.map(site.path) }

    func run() async throws {
        try await Run.reportingFailures {
            switch (try named(), write) {
            case (let copy?, true): try copying([copy], replacesNone: false)
            case (nil, true): try copying(TemplateCopy.all, replacesNone: true)
            case (let copy?, false): try Terminal.output.write(bytes: copy.bytes)
            case (nil, false): try Terminal.output.write(TemplateList(in: folder, through: files).text)
            }
        }
    }

    private var files: DiskFileSystem { DiskFileSystem() }

    /// Nil where none was asked for.
    private func named() throws -> TemplateCopy? {
        guard let name else { return nil }
        if let copy = TemplateCopy.named(name) { return copy }
        let near = didYouMean(name, among: TemplateCopy.all.map(\.name))
        throw refusal("there is no template \(name.quoted); \(near ?? "“appraise templates” alone lists them all")")
    }

    /// - Parameter replacesNone: Whether templates that are there are passed over; else they are wrong usage.
    private func copying(_ copies: [TemplateCopy], replacesNone: Bool) throws {
        var made = MadeFiles(files)
        for copy in copies {
            let path = "\(folder)/\(copy.path)"
            if try files.status(of: path) != nil {
                if replacesNone { continue }
                throw refusal("there is a template \(path) already; move it away first")
            }
            let slashes = path.utf8.indices.dropFirst().filter { path.utf8[$0] == UInt8(ascii: "/") }
            try made.makeFolders(slashes.map { String(path[..<$0]) })
            try made.write(copy.bytes, to: path)
            Terminal.error.say("made \(path)\n")
        }
    }

    private func refusal(_ message: String) -> ExitStatus {
        Terminal.error.say("appraise: \(message)\n")
        return .usage
    }
}
