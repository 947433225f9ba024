import ArgumentParser
import Diagnostics
import Publishing

/// `appraise build`: every paper, or those named, into `Output`.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the pages of all papers, or of those named.",
        discussion: "When a paper has errors, nothing is written and the last pages stay as they are.")

    @OptionGroup var papers: PaperArguments
    @OptionGroup var options: CommonOptions

    @Flag(help: "Wait until the disk holds the pages, for the case of a power cut.")
    var durable = false

    func run() async throws {
        let run = Run(options: options)
        try await run.perform(on: papers.slugs, whenFaulty: ", nothing written") { result, diagnostics in
            let publisher = run.publisher(isDurable: durable)
            let publication = try publisher.publish(
                result.files, inputs: result.inputs, scope: result.scope, into: &diagnostics)
            return Self.deed(writing: publication.written, among: result.pages)
        }
    }

    /// `31 pages written`, `2 pages written, 29 unchanged`
    private static func deed(writing files: [String], among pages: [String]) -> String {
        let written = Set(files).intersection(pages).count
        let unchanged = pages.count - written
        return ", \(counted(written, "page")) written" + (unchanged > 0 ? ", \(unchanged) unchanged" : "")
    }
}
