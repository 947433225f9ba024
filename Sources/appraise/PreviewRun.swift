import Diagnostics
import Publishing

/// Builds of all papers, one after another, as `serve` makes them: what one has read or said is known to the next.
struct PreviewRun {
    private let run: Run
    private let templates = KnownTemplates()
    /// Gets what kept pages from being made, for people; empty when they were.
    private let show: (String) async -> Void
    /// What the last build left to be remembered, read while nobody waits for a page.
    private var memory: BuildMemory?
    /// What the last build said, so that nobody reads it again after each save.
    private var said: Set<FindingKey> = []

    init(_ run: Run, show: @escaping (String) async -> Void) {
        self.run = run
        self.show = show
    }

    /// Builds all papers, and prints what was found that was not found before, and every error.
    mutating func build() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let destination = Destination { () throws(FileError) in .stage(try run.publisher().openStage()) }
        defer { destination.drop() }
        do {
            var pipeline = run.pipeline
            templates.begin(at: destination.stage?.start)
            pipeline.knownTemplates = templates
            pipeline.memoryAhead = memory
            var result = try await pipeline.run(only: [], into: destination)
            defer { result.forget() }
            var publication: Publication?
            if !result.haveErrors {
                if let failure = result.failure ?? destination.failure { throw failure }
                if !result.isUnchanged { publication = try destination.publish(&result) }
            }
            await show(errors(of: result))
            try report(result, clock.now - start)
            // Somebody looks at the page meanwhile.
            if let publication, let stage = destination.stage {
                result.remember(publication, on: stage)
                memory = BuildMemory(ahead: stage, identity: pipeline.identity)
            }
        } catch let error as FileError {
            await show("\(error)\n")
            Terminal.error.say("appraise: \(error)\n")
        }
    }

    private mutating func report(_ result: BuildResult, _ duration: Duration) throws(FileError) {
        let deed =
            result.haveErrors
            ? ", nothing written" : ", \(counted(result.writtenPageCount, "page")) written" + result.standing
        let news = result.findings.without(said)
        said = result.findings.keys
        try run.report(
            result, listing: news, deed: counted(result.paperCount, "paper") + deed, duration: duration)
    }

    private func errors(of result: BuildResult) -> String {
        let report = FindingReport(
            result.findings, accepted: [], acceptedCount: 0, listsErrorsOnly: true, toolVersion: Tool.version)
        return result.haveErrors ? DiagnosticFormat.text.print(report) : ""
    }
}
