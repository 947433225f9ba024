import Diagnostics
import Printing
import Publishing

/// One run of a command: the pipeline, what the command does with the result, then findings and summary.
struct Run {
    let options: CommonOptions
    private let files: any FileSystem = DiskFileSystem()

    init(options: CommonOptions) {
        self.options = options
    }

    /// - Parameters:
    ///   - slugs: The papers that are meant; all when empty.
    ///   - isForOutput: Whether the command does something with the files of `Output`.
    ///   - deedWhenFaulty: What the summary says after the papers when there are errors: `, nothing written`.
    ///   - work: What the command does when there are none. It may add findings, and returns the same for the
    ///     summary.
    /// - Throws: An `ExitStatus` other than `done`, after saying why.
    func perform(
        on slugs: [String], isForOutput: Bool = true, whenFaulty deedWhenFaulty: String,
        _ work: (BuildResult, inout [Diagnostic]) async throws -> String
    ) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        try await Self.reportingFailures {
            let result = try await pipeline.run(only: slugs, isForOutput: isForOutput)
            var diagnostics = result.diagnostics
            let findings = { Findings($0, acceptedCount: result.accepted.count, isStrict: options.strict) }
            var deed = deedWhenFaulty
            defer {
                report(
                    findings(diagnostics), accepted: result.accepted,
                    deed: "\(counted(result.paperCount, "paper"))\(deed)", duration: clock.now - start)
            }
            if !findings(diagnostics).haveErrors { deed = try await work(result, &diagnostics) }
            let status = findings(diagnostics).status
            if status != .done { throw status }
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
        }
    }

    /// Makes the safe fixes in the files of the papers named, or of all, and says how many in which file.
    ///
    /// - Throws: An `ExitStatus` other than `done`, after saying why. Files that were mended before stay so.
    func mend(_ slugs: [String]) async throws {
        try await Self.reportingFailures {
            var deeds: [Mending.Deed] = []
            defer {
                for deed in deeds where !options.findings.quiet {
                    Terminal.error.write("fixed \(counted(deed.count, "finding")) in \(deed.path)\n")
                }
            }
            try await Mending(pipeline: pipeline, files: files).mend(slugs, into: &deeds)
        }
    }

    func publisher(isDurable: Bool = false) -> Publisher {
        Publisher(
            fileSystem: files, output: options.output,
            sources: [options.content, options.templates ?? TemplateFolder.defaultName],
            tool: Tool.name, isDurable: isDurable)
    }
}

extension Run {
    private var pipeline: Pipeline {
        Pipeline(files: files, content: options.content, templates: options.templates, jobs: options.jobs)
    }

    private func report(_ findings: Findings, accepted: [AcceptedFinding], deed: String, duration: Duration) {
        let terminal = Terminal.error
        options.findings.print(findings.diagnostics, accepted: accepted)
        guard !options.findings.quiet else { return }
        if options.verbose { terminal.write(accepted.map { $0.finding.accepted(because: $0.because) }.joined()) }
        let time = terminal.isInteractive ? " (\(duration.inSeconds))" : ""
        terminal.write("\(deed), \(findings.summary)\(time)\n")
    }

    private static func failure(_ message: String, _ status: ExitStatus) -> ExitStatus {
        Terminal.error.write("appraise: \(message)\n")
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
