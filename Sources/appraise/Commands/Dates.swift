import ArgumentParser
import Diagnostics
import Publishing
import Settings

/// `appraise dates`: by when what has to be published before a meeting.
struct Dates: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "Print by when a report and its notices have to be published for its meeting.",
        discussion: """
            Reckons backwards from the meeting on the front sheet, by the law of England or Wales and what site.yml adds \
            to it, and until when the papers stay open to the public. Each line names the provision that it stands on.
            """)

    /// How the days are printed.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("The paper, by the name of its folder.", valueName: "slug"))
    var slug: String

    @Option(help: "How the days are printed.")
    var format = Form.text

    @Option(help: ArgumentHelp("The folder with the papers.", valueName: "folder"), transform: folderPath)
    var content = ContentFolder.name

    var isQuiet: Bool { false }

    mutating func enter(_ site: SiteFolder) {
        slug = site.papers(at: [slug], in: content).first ?? slug
    }

    func run() async throws {
        try await Run.reportingFailures {
            let options = RunOptions(isStrict: false, mostOfOneRule: .max, mostAccepted: 0, jobs: 1)
            let pipeline = Pipeline(files: DiskFileSystem(), content: content, templates: nil, options: options)
            let reading = try pipeline.paper(slug)
            if let calendar = reading.paper.flatMap({ MeetingCalendar($0, site: reading.site) }) {
                switch format {
                case .text: try Terminal.output.write(calendar.text)
                case .json: try Terminal.output.write(String(decoding: calendar.json(slug: slug), as: UTF8.self))
                }
            } else if reading.paper != nil {
                Terminal.error.say("appraise: \(slug.quoted) has no report, so there is no meeting to reckon from\n")
                throw ExitStatus.faults
            }
            // A setting at fault is as if it were not there, and may be one that days depend on.
            let settings = Set(Rule.ofSettings)
            let faults = reading.diagnostics.filter { diagnostic in
                diagnostic.severity == .error && (reading.paper == nil || settings.contains(diagnostic.rule))
            }
            let report = FindingReport(faults, listsErrorsOnly: true, toolVersion: Tool.version)
            Terminal.error.say(DiagnosticFormat.text.print(report))
            if !faults.isEmpty { throw ExitStatus.faults }
        }
    }
}
