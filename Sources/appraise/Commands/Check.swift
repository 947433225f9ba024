import ArgumentParser

/// `appraise check`: everything that `build` checks, without touching `Output`. With `--fix` it edits the papers.
struct Check: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find every fault in all papers, or in those named, and write nothing.",
        discussion: """
            With --fix, faults that can be mended in one way alone are mended in the papers’ files: a doubled “the”, a \
            heading without its blank, a value of the settings without its quotes. What is left is printed.

            A finding about what is exempt from publication is told by its file, line and rule alone. With --edition \
            exempt, what is exempt is read as well, its faults are found, and all findings have their words, those about \
            what would give it away too: show them to nobody else.
            """)

    @OptionGroup var papers: PaperArguments
    @OptionGroup var options: CommonOptions

    @Flag(help: "Mend in the papers’ files what can be mended in one way alone.")
    var fix = false

    @Flag(help: "Count for each paper how many amounts come from its data, and list those that do not.")
    var coverage = false

    func validate() throws {
        guard !fix || options.edition == .open else {
            throw ValidationError("--fix mends what the public edition reads: mend what is exempt by hand.")
        }
        guard !coverage || [nil, .text, .short, .json].contains(options.findings.format) else {
            throw ValidationError("--coverage goes with --format text, short or json.")
        }
    }

    var content: String { options.content }
    var isQuiet: Bool { options.findings.quiet }

    mutating func enter(_ site: SiteFolder) {
        options.enter(site)
        papers.enter(site, content: content)
    }

    func run() async throws {
        var run = Run(options: options, countsAmounts: coverage, findsAll: true)
        if fix { try await run.mend(papers.slugs) }
        // A build of the exempt edition does not find all that a check of it does, and counts no amounts.
        run.recallsFindings = options.edition == .open && !coverage
        try await run.perform(on: papers.slugs, whenFaulty: " checked") {
            ", \(counted($0.pageCount, "page")) checked"
        }
    }
}
