import ArgumentParser
import Datasets
import Diagnostics
import Papers
import Publishing

/// `appraise translated`: keeps what the texts of a paper said when they were translated into Welsh.
struct Translated: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "translated",
        abstract: "Note that the Welsh of a paper says what its texts say now.",
        discussion: """
            Writes \(TranslationRecord.file) into the folder of the paper: each paragraph that has Welsh beside it, as it reads \
            now. Once a paragraph is another, a build says which, what it was and what it is. A value that comes from a \
            spreadsheet may change, since both texts print it.
            """)

    @Argument(help: ArgumentHelp("The paper, by the name of its folder.", valueName: "slug"))
    var slug: String

    @ArgumentParser.Option(help: ArgumentHelp("The day of the translation.", valueName: "day"))
    var date: String

    @ArgumentParser.Option(
        help: ArgumentHelp("The folder with the papers.", valueName: "folder"), transform: folderPath)
    var content = ContentFolder.name

    func validate() throws {
        guard CalendarDate.parse(date) != nil else {
            throw ValidationError("--date takes a day such as “3 November 2026”.")
        }
    }

    var isQuiet: Bool { false }

    mutating func enter(_ site: SiteFolder) {
        slug = site.papers(at: [slug], in: content).first ?? slug
    }

    func run() async throws {
        try await Run.reportingFailures {
            guard let day = CalendarDate.parse(date) else { throw ExitStatus.usage }
            let options = RunOptions(isStrict: false, mostOfOneRule: .max, mostAccepted: 0, jobs: 1)
            let pipeline = Pipeline(files: DiskFileSystem(), content: content, templates: nil, options: options)
            Terminal.error.say(try Translating(day: day).keep(slug, of: content, read: pipeline.paper(slug).paper))
        }
    }
}
