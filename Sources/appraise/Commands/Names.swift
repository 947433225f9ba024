import ArgumentParser
import Diagnostics
import Publishing
import Reports
import Settings

/// `appraise names`: what may stand in double braces, for those who write papers and those who write templates.
struct Names: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "List every name that may stand in double braces, with its present value.",
        discussion: """
            The names of a paper are printed with their values and the places that these come from, and with \
            --format json also where the texts use them. With --for-templates, the names that templates may use.

            Those of exempt rows are listed with --edition exempt alone.
            """)

    @Argument(help: ArgumentHelp("The paper, by the name of its folder.", valueName: "slug"))
    var slug: String?

    @Flag(help: "List the names that templates may use.")
    var forTemplates = false

    @Option(help: ArgumentHelp("The folder with the papers.", valueName: "folder"), transform: folderPath)
    var content = ContentFolder.name

    @Option(
        help: ArgumentHelp(
            "The folder with the templates and their words; if there is no folder Templates, the built-in ones.",
            valueName: "folder"),
        transform: folderPath)
    var templates: String?

    @Option(
        help: ArgumentHelp(
            "Whose names are meant: public, or exempt with those of exempt rows.", valueName: "edition"))
    var edition = Edition.open

    @OptionGroup var findings: FindingOptions

    func validate() throws {
        guard forTemplates != (slug != nil) else {
            throw ValidationError("Name one paper, or ask for --for-templates.")
        }
        guard findings.format?.isForPrograms != true || isForPrograms else {
            throw ValidationError("Standard output is for the names here: --format takes text, short or json.")
        }
        guard !isForPrograms || !forTemplates else {
            throw ValidationError("The names of templates are text alone: --format takes text or short.")
        }
    }

    var isQuiet: Bool { findings.quiet }
    private var isForPrograms: Bool { findings.format == .json }

    mutating func enter(_ site: SiteFolder) {
        templates = templates.map(site.path)
        slug = slug.map { site.papers(at: [$0], in: content).first ?? $0 }
    }

    func run() async throws {
        guard let slug else { return try Terminal.output.write(PageTemplates.reference) }
        try await Run.reportingFailures {
            let options = RunOptions(isStrict: false, mostOfOneRule: findings.mostOfOneRule, mostAccepted: 0, jobs: 1)
            let pipeline = Pipeline(
                files: DiskFileSystem(), content: content, templates: templates, options: options,
                edition: edition)
            let reading = try pipeline.paper(slug)
            if let list = reading.paper.map(NameList.init) {
                if isForPrograms {
                    try Terminal.output.write(bytes: list.json)
                } else {
                    try Terminal.output.write(list.text)
                }
            }
            // What is at fault has no value, so the list may lack a name.
            let errors = reading.diagnostics.filter { $0.severity == .error }
            findings.printForPeople(errors)
            if !errors.isEmpty { throw ExitStatus.faults }
        }
    }
}
