import ArgumentParser
import Diagnostics
import Printing
import Publishing

/// `appraise build`: every paper, or those named, into `Output`.
struct Build: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the pages of all papers, or of those named.",
        discussion: """
            When a paper has errors, nothing is written and the last pages stay as they are.

            With --pdf and --docx, each paper's report, or else its appraisal, is also printed, beside its page: \
            home-care/home-care.pdf. What was printed belongs to the pages of the same build: the next build without \
            the option drops it.
            """)

    @OptionGroup var papers: PaperArguments
    @OptionGroup var options: CommonOptions

    @Flag(help: "Wait until the disk holds the pages, for the case of a power cut.")
    var durable = false

    @Flag(help: "Also print PDF documents, with WeasyPrint (PDF/UA-1, for the archive) or else with Chromium.")
    var pdf = false

    @Flag(help: "Also make Word documents, with pandoc and the styles of Templates/reference.docx.")
    var docx = false

    var content: String { options.content }
    var isQuiet: Bool { options.findings.quiet }

    mutating func enter(_ site: SiteFolder) {
        options.enter(site)
        papers.enter(site, content: content)
    }

    func run() async throws {
        let run = Run(options: options)
        let printing = try await PrintJob(forms: (pdf ? [.pdf] : []) + (docx ? [.docx] : []))
        let destination = Destination { () throws(FileError) in
            .stage(try run.publisher(isDurable: durable).openStage())
        }
        let (slugs, output) = (papers.slugs, options.output)
        let build = { @Sendable () async throws in
            try await run.perform(on: slugs, into: destination, printing: printing, whenFaulty: ", nothing written") {
                result in
                let foreign = try destination.stage?.foreignFiles() ?? []
                try run.add(foreign.map { .leftInOutput("\(output)/\($0)") }, to: &result)
                if result.haveErrors { return ", nothing written" }
                if !result.isUnchanged { try destination.finish(&result) }
                return Self.deed(result) + printing.deed(result.printedCount)
            }
        }
        // Without other programs there is nothing to end: a build may be killed at any time.
        try await printing.isWanted ? Interruption.cancelling(build) : build()
        // Where somebody watches, what to open stands last.
        if Terminal.error.isInteractive, !isQuiet { Terminal.error.say("open \(firstPage)\n") }
    }

    /// `Output/index.html`, or the page of the one paper that was asked for.
    private var firstPage: String {
        let slug = papers.slugs.count == 1 ? papers.slugs.first.map { "/\($0)" } : nil
        return "\(options.output)\(slug ?? "")/index.html"
    }

    /// `31 pages written`, `2 pages written, 29 unchanged`
    private static func deed(_ result: BuildResult) -> String {
        let unchanged = result.pageCount - result.writtenPageCount
        return ", \(counted(result.writtenPageCount, "page")) written"
            + (unchanged > 0 ? ", \(unchanged) unchanged" : "")
            + (result.exempt.isEmpty ? "" : ", \(counted(result.exempt.count, "paper")) exempt and not published")
    }
}
