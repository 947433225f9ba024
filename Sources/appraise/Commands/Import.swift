import ArgumentParser
import Datasets
import Diagnostics
import Publishing
import SourceDocuments

/// `appraise import`: a paper made of a document of another program.
struct Import: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a paper of a Word file, or of a page of HTML, Markdown or text.",
        discussion: """
            Makes a folder with report.md, appraisal.md or both, with tables of numbers as CSV files and with the \
            pictures. Every word of the file is in the paper, or listed in import.md with its place and the reason why \
            not. What is left to do is printed as “appraise check” prints it.
            """)

    @Argument(help: ArgumentHelp("The file, such as report.docx.", valueName: "file"))
    var file: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("The name of the paper's folder; else that of the file.", valueName: "slug"))
    var slug: String?

    @Flag(help: "Make the paper with the tracked changes of a Word file.")
    var acceptChanges = false

    @Flag(help: "Make the paper without the tracked changes of a Word file.")
    var rejectChanges = false

    @Option(help: ArgumentHelp("The folder with the papers.", valueName: "folder"), transform: folderPath)
    var content = ContentFolder.name

    @OptionGroup var findings: FindingOptions

    func validate() throws {
        guard findings.format?.isForPrograms != true else {
            throw ValidationError("--format takes text or short here.")
        }
        if acceptChanges, rejectChanges {
            throw ValidationError("Tracked changes can be accepted or rejected, not both.")
        }
        if let slug, !NewPaper.canBeCalled(slug) {
            throw ValidationError(
                "The name becomes part of a web address: use only small letters a–z, digits and hyphens, such as home-care."
            )
        }
    }

    var isQuiet: Bool { findings.quiet }

    mutating func enter(_ site: SiteFolder) { file = site.path(file) }

    func run() async throws {
        let files = DiskFileSystem()
        let options = RunOptions(isStrict: false, mostOfOneRule: findings.mostOfOneRule, mostAccepted: 0, jobs: 1)
        let pipeline = Pipeline(files: files, content: content, templates: nil, options: options)
        let notice = slowNotice()
        defer { notice?.cancel() }
        try await Run.reportingFailures {
            do {
                let new = NewImport(
                    document: file, slug: try folderName(), changes: changes, pipeline: pipeline, files: files)
                let result = try new.make(try SourceFormat(of: new.name))
                Terminal.error.say(result.made.map { "made \($0)\n" }.joined())
                findings.printForPeople(result.findings)
                Terminal.error.say(ImportSummary(result, from: new.name, slug: new.slug).text)
                if !result.isDone { throw ExitStatus.faults }
            } catch let error as PaperExists {
                throw failure("there is a paper \(error.path) already; choose another name with --as", .usage)
            } catch ImportFault.refused(let reason) {
                throw failure(reason, .usage)
            }
        }
    }

    /// Says on a terminal that it goes on, where it takes longer than anybody waits without asking.
    private func slowNotice() -> Task<Void, any Error>? {
        guard Terminal.error.isInteractive else { return nil }
        let file = file
        return Task.detached {
            try await Task.sleep(for: .milliseconds(500))
            Terminal.error.say("reading \(file) …\n")
        }
    }

    private var changes: ChangeChoice? { acceptChanges ? .accept : rejectChanges ? .reject : nil }

    private func folderName() throws -> String {
        if let slug { return slug }
        let name = file.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? file
        let stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? name
        let slug = Slug.make(stem)
        guard NewPaper.canBeCalled(slug) else {
            throw failure(
                "no folder can be called after \(name.quoted); choose a name with --as, such as home-care", .usage)
        }
        return slug
    }

    private func failure(_ message: String, _ status: ExitStatus) -> ExitStatus {
        Terminal.error.say("appraise: \(message)\n")
        return status
    }
}
