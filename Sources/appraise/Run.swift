import Diagnostics
import Preview
import Printing
import Publishing
import Settings

/// One run of a command: the pipeline, what the command does with the result, then findings and summary.
struct Run {
    let options: CommonOptions
    /// Whether it is counted and told how many amounts come from the data.
    private let countsAmounts: Bool
    private let findsAll: Bool
    /// See `Pipeline`.
    var shard: Shard?
    /// See `Pipeline`.
    var merging: [String] = []
    /// Whether papers that have not changed since the last build are not read again.
    var recallsFindings = false
    private let files: any FileSystem

    init(
        options: CommonOptions, countsAmounts: Bool = false, findsAll: Bool = false,
        through files: any FileSystem = DiskFileSystem()
    ) {
        self.options = options
        self.files = files
        self.countsAmounts = countsAmounts
        self.findsAll = findsAll
    }

    /// - Parameters:
    ///   - slugs: The papers that are meant; all when empty.
    ///   - destination: Where the files of `Output` go.
    ///   - changed: The pipeline, where it is not the command's usual one.
    ///   - deedWhenFaulty: What the summary says after the papers when there are errors: `, nothing written`.
    ///   - work: What the command does when there are none. It may add findings, and returns the same for the
    ///     summary.
    /// - Throws: An `ExitStatus` other than `done`, after saying why.
    func perform(
        on slugs: [String], into destination: Destination = .nowhere, printing: PrintJob = .none,
        through changed: (() throws -> Pipeline)? = nil, whenFaulty deedWhenFaulty: String,
        _ work: (inout BuildResult) throws -> String
    ) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        try await Self.reportingFailures {
            defer { destination.drop() }
            async let foreign = destination.foreignFiles()
            var result = try await ProgressLine.during(isWanted: !options.findings.quiet) { progress in
                var pipeline = try changed?() ?? pipeline
                pipeline.progress = progress
                return try await pipeline.run(only: slugs, into: destination, printing: printing)
            }
            result.foreign = await foreign
            let deed = Result { () throws -> String in
                if result.haveErrors { return deedWhenFaulty }
                if let failure = result.failure ?? destination.failure { throw failure }
                return try work(&result)
            }
            result.forget()
            let said = counted(result.paperCount, "paper") + ((try? deed.get()) ?? deedWhenFaulty)
            let told = Result {
                // Of changed papers the same was found as of the papers as they are.
                if changed != nil, !result.haveErrors {
                    if !options.findings.quiet { Terminal.error.say("\(said)\n") }
                } else {
                    try report(result, deed: said, duration: clock.now - start)
                }
            }
            // Which failure is told: that of the work comes before that of its report.
            _ = try deed.get()
            try told.get()
            if result.haveErrors { throw ExitStatus.faults }
        }
    }

    /// Says why a run could not go on.
    static func reportingFailures(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error as FileError {
            throw failure(error.description, .files)
        } catch let error as PrintError {
            throw failure(error.description, .files)
        } catch let error as UnknownPaper {
            throw failure(error.description, .usage)
        } catch let error as ShardFault {
            throw failure(error.description, .files)
        } catch let error as PortTaken {
            throw failure(error.description, .files)
        }
    }

    /// Adds findings that are not about what was read, as the site counts them.
    ///
    /// - Throws: A `FileError`, when the site's settings have to be read for it and cannot be.
    func add(_ diagnostics: [Diagnostic], to result: inout BuildResult) throws {
        if diagnostics.isEmpty { return }
        // Where nothing has changed, nothing was read.
        let sources = try result.sources ?? SiteSources(of: pipeline, only: [], in: ListedContent(pipeline))
        result.add(sources.site.grading(diagnostics))
    }

    /// The next output. Where it cannot be opened, that is said when there is nothing wrong with the papers.
    func stage(isDurable: Bool) -> Destination {
        Destination { () throws(FileError) in .stage(try publisher(isDurable: isDurable).openStage()) }
    }

    /// Puts what was made in place, after adding what was found in the output folder.
    ///
    /// - Returns: False when that has errors, so that nothing was written.
    /// - Throws: A `FileError`.
    func publish(_ result: inout BuildResult, to destination: Destination) throws -> Bool {
        let foreign = try result.foreign.get()
        try add(foreign.map { .leftInOutput("\(options.output)/\($0)") }, to: &result)
        if result.haveErrors { return false }
        if !result.isUnchanged { try destination.finish(&result) }
        return true
    }

    /// Makes the safe fixes in the files of the papers named, or of all, and says how many in which file.
    ///
    /// - Throws: An `ExitStatus` other than `done`, after saying why. Files that were mended before stay so.
    func mend(_ slugs: [String]) async throws {
        try await Self.reportingFailures {
            var deeds: [Mending.Deed] = []
            defer {
                for deed in deeds where !options.findings.quiet {
                    Terminal.error.say("fixed \(counted(deed.count, "finding")) in \(deed.path)\n")
                }
            }
            try await Mending(pipeline: pipeline, files: files).mend(slugs, into: &deeds)
        }
    }

    func publisher(isDurable: Bool = false) -> Publisher {
        Publisher(
            fileSystem: files, output: options.output,
            sources: [options.content, options.templates ?? TemplateFolder.defaultName] + merging,
            otherOutputs: Edition.allCases.filter { $0 != options.edition }.map(\.defaultOutput),
            tool: Tool.name, edition: options.edition.inManifest, isDurable: isDurable)
    }
}

extension Run {
    var pipeline: Pipeline {
        var pipeline = Pipeline(
            files: files, content: options.content, templates: options.templates,
            options: RunOptions(
                isStrict: options.strict, mostOfOneRule: options.findings.mostOfOneRule,
                mostAccepted: options.verbose ? .max : FindingReport.mostInFile, jobs: options.jobs,
                countsAmounts: countsAmounts, findsAll: findsAll),
            edition: options.edition, showsDrafts: options.drafts,
            identity: Tool.identity(
                content: options.content, templates: options.templates, edition: options.edition,
                showsDrafts: options.drafts), shard: shard,
            merging: merging)
        if recallsFindings { pipeline.lastOutput = publisher() }
        return pipeline
    }

    /// - Parameter findings: Those that are listed; all when nil.
    func report(
        _ result: BuildResult, listing findings: SettledFindings? = nil, deed: String, duration: Duration
    ) throws(FileError) {
        let terminal = Terminal.error
        try options.findings.print(
            findings ?? result.findings, accepted: result.accepted, acceptedCount: result.acceptedCount,
            coverage: countsAmounts ? CoverageReport(result.coverage) : nil)
        guard !options.findings.quiet else { return }
        if options.verbose { terminal.say(result.accepted.map(\.printed).joined()) }
        let time = terminal.isInteractive ? " (\(duration.inSeconds))" : ""
        terminal.say("\(deed), \(result.findings.summary(acceptedCount: result.acceptedCount))\(time)\n")
    }

    private static func failure(_ message: String, _ status: ExitStatus) -> ExitStatus {
        Terminal.error.say("appraise: \(message)\n")
        return status
    }
}

extension Duration {
    /// `0.42 s`
    fileprivate var inSeconds: String {
        let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }
}
