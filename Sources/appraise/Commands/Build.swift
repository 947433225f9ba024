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

            Papers with “status: draft” are checked and held back: they have no pages, and no other page names them. With \
            --drafts they are made like all others; the next build without it drops them.

            With --pdf and --docx, each paper's report, or else its appraisal, is also printed, beside its page: \
            home-care/home-care.pdf; and so are its appendices that have pages, and both in Welsh. With --pdf each \
            meeting gets a pack: its agenda with page numbers, then its papers, beside the page of the meeting. What was \
            printed belongs to the pages of the same build: the next build without the option drops it.

            With --edition exempt, the pages have all that is exempt from publication, say so on every page, and go into \
            the folder Output-exempt, with a register of what is exempt. They are not for publication: the folder is \
            refused where it would lie in the public one or hold it. What is printed with it is marked on every page. The \
            edition is made in one, so not with --shard; “appraise verify --edition exempt” compares it, “appraise serve \
            --edition exempt” shows it on this computer alone.
            """)

    @OptionGroup var papers: PaperArguments
    @OptionGroup var options: CommonOptions

    @Flag(help: "Wait until the disk holds the pages, for the case of a power cut.")
    var durable = false

    @Option(
        help: ArgumentHelp(
            "Make one part of all papers, such as 2/8, in a folder of its own; “appraise merge” puts the parts together.",
            valueName: "part"))
    var shard: Shard?

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

    func validate() throws {
        guard shard != nil else { return }
        guard options.edition == .open else {
            throw ValidationError("--shard makes parts of the public edition: build the exempt one without it.")
        }
        guard papers.slugs.isEmpty else {
            throw ValidationError("--shard takes its part of all papers, so no paper can be named.")
        }
        guard !pdf, !docx else {
            throw ValidationError("--shard makes pages alone: print with a build of the papers that are to be printed.")
        }
    }

    func run() async throws {
        var options = options
        if let shard, options.output == CommonOptions.defaultOutput {
            options.output = shard.output(besides: options.output)
        }
        var run = Run(options: options)
        run.shard = shard
        let printing = try await PrintJob(forms: (pdf ? [.pdf] : []) + (docx ? [.docx] : []))
        let destination = run.stage(isDurable: durable)
        let build = { @Sendable [run, slugs = papers.slugs] () async throws in
            try await run.perform(
                on: slugs, into: destination, printing: printing, whenFaulty: Self.deedWhenFaulty
            ) { result in
                guard try run.publish(&result, to: destination) else { return Self.deedWhenFaulty }
                return Self.deed(result) + printing.deed(result.printedCount) + result.packs.standing
            }
        }
        // Without other programs there is nothing to end: a build may be killed at any time.
        try await printing.isWanted ? Interruption.cancelling(build) : build()
        // Where somebody watches, what to open stands last.
        if Terminal.error.isInteractive, !isQuiet, shard == nil { Terminal.error.say("open \(firstPage)\n") }
    }

    /// What the summary says after the papers when there are errors.
    static let deedWhenFaulty = ", nothing written"

    /// `Output/index.html`, or the page of the one paper that was asked for; a draft that is held back has none.
    private var firstPage: String {
        let slug = papers.slugs.count == 1 ? papers.slugs.first : nil
        let page = slug.map { "\(options.output)/\($0)/index.html" }
        let isThere = page.map { (try? DiskFileSystem().status(of: $0)) != nil } ?? false
        return page.flatMap { isThere ? $0 : nil } ?? "\(options.output)/index.html"
    }

    /// `31 pages written`, `2 pages written, 29 unchanged`
    static func deed(_ result: BuildResult) -> String {
        let unchanged = result.pageCount - result.writtenPageCount
        return ", \(counted(result.writtenPageCount, "page")) written"
            + (unchanged > 0 ? ", \(unchanged) unchanged" : "")
            + (result.exempt.isEmpty ? "" : ", \(counted(result.exempt.count, "paper")) exempt and not published")
            + result.standing
    }
}
