import ArgumentParser

/// `appraise check`: everything that `build` checks, without touching `Output`.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find every fault in all papers, or in those named, and write nothing.")

    @OptionGroup var papers: PaperArguments
    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await Run(options: options).perform(on: papers.slugs, whenFaulty: " checked") {
            result, _ in
            ", \(counted(result.pages.count, "page")) checked"
        }
    }
}
