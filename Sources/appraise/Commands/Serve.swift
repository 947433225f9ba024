import ArgumentParser
import Glibc
import Preview
import Publishing

/// `appraise serve`: the pages in a browser, made anew whenever a file is saved.
struct Serve: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the pages in a browser, and make them anew whenever a file is saved.",
        discussion: """
            Builds all papers, and again after each change in the folders of papers and templates. A page that is open \
            changes with them, and goes to the place that changed. With a fault the last pages stay, and a panel says what to \
            mend. Only browsers of this computer are answered, of the exempt edition (--edition exempt) too. Ctrl-C ends it.
            """)

    @OptionGroup var options: CommonOptions

    @Option(help: ArgumentHelp("Where browsers find it; 0 for any that is free.", valueName: "number"))
    var port: UInt16 = 4000

    @Flag(help: "Look for changes four times a second: for network drives, which do not tell of them.")
    var poll = false

    var content: String { options.content }
    var isQuiet: Bool { options.findings.quiet }

    mutating func enter(_ site: SiteFolder) { options.enter(site) }

    func validate() throws {
        guard options.findings.format?.isForPrograms != true else {
            throw ValidationError("--format takes text or short here.")
        }
    }

    func run() async throws {
        try await Run.reportingFailures {
            let files = DiskFileSystem()
            guard try files.status(of: options.content) != nil else {
                throw FileError(.list, options.content, .system(ENOENT))
            }
            let versions = Versions(first: Self.milliseconds)
            let sources = [options.content, options.templates ?? TemplateFolder.defaultName]
            let seen = WatchedFiles(files, below: sources + [options.output])
            let changes = FolderWatch(sources, through: files).changes(byLooking: poll, keptBy: seen)
            let server = PreviewServer(of: options.output, through: files, port: port, versions: versions)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await rebuild(after: changes, through: seen, versions) }
                group.addTask {
                    try await server.run { port in
                        Terminal.error.say("open http://127.0.0.1:\(port)/ in a browser; Ctrl-C ends it\n")
                    }
                }
                try await group.next()
            }
        }
    }

    /// Builds now and after each change.
    private func rebuild(
        after changes: AsyncStream<FolderChange>, through files: any FileSystem, _ versions: Versions
    ) async throws {
        var preview = PreviewRun(Run(options: options, through: files)) { await versions.advance(faults: $0) }
        try await preview.build()
        for await change in changes {
            // Programs save a file in several steps.
            try await Task.sleep(for: .milliseconds(change == .removed ? 50 : 2))
            try await preview.build()
        }
    }

    /// Since 1970: what no earlier preview began with.
    private static var milliseconds: Int {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }
}
