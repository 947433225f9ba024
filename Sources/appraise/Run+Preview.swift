import Diagnostics
import Publishing

extension Run {
    /// Builds all papers and prints what was found, as `build` does.
    ///
    /// - Parameter show: Gets what kept pages from being made, for people; empty when they were.
    func rebuild(_ show: (String) async -> Void) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let destination = Destination { () throws(FileError) in .stage(try publisher().openStage()) }
        defer { destination.drop() }
        do {
            var result = try await pipeline.run(only: [], into: destination)
            defer { result.forget() }
            if !result.haveErrors {
                if let failure = result.failure ?? destination.failure { throw failure }
                if !result.isUnchanged { try destination.finish(&result) }
            }
            let papers = counted(result.paperCount, "paper")
            let deed = result.haveErrors ? ", nothing written" : ", \(counted(result.writtenPageCount, "page")) written"
            await show(errors(of: result))
            try report(result, deed: papers + deed, duration: clock.now - start)
        } catch let error as FileError {
            await show("\(error)\n")
            Terminal.error.say("appraise: \(error)\n")
        }
    }

    private func errors(of result: BuildResult) -> String {
        let report = FindingReport(
            result.findings, accepted: [], acceptedCount: 0, listsErrorsOnly: true, toolVersion: Tool.version)
        return result.haveErrors ? DiagnosticFormat.text.print(report) : ""
    }
}
