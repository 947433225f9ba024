import ArgumentParser
import Datasets
import Diagnostics
import Publishing

/// `appraise sign`: keeps in a report what somebody has signed off.
struct Sign: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Write into a report who has signed it off, and what that was.",
        discussion: """
            Writes an entry of “sign-off:” into the settings of the report, with the values that were signed and a checksum \
            of the words. Once anything of that is another, a build says so: an error in a final report, a warning in a \
            draft. Of an entry that is there, what is not given stays.
            """)

    @Argument(help: ArgumentHelp("The paper, by the name of its folder.", valueName: "slug"))
    var slug: String

    @Option(help: ArgumentHelp("As what they sign: finance, legal, equality.", valueName: "role"))
    var role: String

    @Option(help: ArgumentHelp("Who signs.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The day on which they sign.", valueName: "day"))
    var date: String?

    @Option(help: ArgumentHelp("What they sign: figures, or the id of a section. May be given again.", valueName: "id"))
    var covers: [String] = []

    @Option(help: ArgumentHelp("The folder with the papers.", valueName: "folder"), transform: folderPath)
    var content = ContentFolder.name

    func validate() throws {
        guard date == nil || day != nil else {
            throw ValidationError("--date takes a day such as “3 November 2026”.")
        }
        for (option, text) in [("--role", Optional(role)), ("--name", name)] {
            guard text?.utf8.contains(where: { $0.isLetterOrDigit || $0 >= 0x80 }) != false else {
                throw ValidationError("\(option) takes words: a sign-off says who signed, and as what.")
            }
        }
    }

    private var day: CalendarDate? { date.flatMap { CalendarDate.parse($0) } }

    var isQuiet: Bool { false }

    mutating func enter(_ site: SiteFolder) {
        slug = site.papers(at: [slug], in: content).first ?? slug
    }

    func run() async throws {
        try await Run.reportingFailures {
            let options = RunOptions(isStrict: false, mostOfOneRule: .max, mostAccepted: 0, jobs: 1)
            let pipeline = Pipeline(files: DiskFileSystem(), content: content, templates: nil, options: options)
            let signing = Signing(role: role, name: name, day: day, covers: covers)
            Terminal.error.say(try signing.sign(slug, read: pipeline.paper(slug)))
        }
    }
}
