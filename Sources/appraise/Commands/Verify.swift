import ArgumentParser
import Diagnostics
import Publishing

/// `appraise verify`: whether `Output` is what `build` would make, for continuous integration.
struct Verify: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare the output folder with what a build would make, and write nothing.",
        discussion: """
            A file in the output folder that no build has made is an error too: it is published with the folder. What servers \
            and hosts look for there, such as .nojekyll, CNAME and .well-known, is left alone.

            Documents that the last build printed (--pdf, --docx) are not printed again: they have to be there as that \
            build wrote them.
            """)

    @OptionGroup var options: CommonOptions

    @Flag(help: "Print what is different in each file, from what stands in it to what a build would make.")
    var diff = false

    func validate() throws {
        guard !diff || options.findings.format?.isForPrograms != true else {
            throw ValidationError("Standard output is for the differences here: --diff goes with --format text or short.")
        }
    }

    var content: String { options.content }
    var isQuiet: Bool { options.findings.quiet }

    mutating func enter(_ site: SiteFolder) { options.enter(site) }

    func run() async throws {
        let run = Run(options: options)
        let destination = Destination { () throws(FileError) in
            .comparison(try run.publisher().compare(showingChanges: diff))
        }
        try await run.perform(on: [], into: destination, whenFaulty: ", nothing compared") { result in
            let differences = try destination.differences(result)
            if diff { try options.findings.printBeside(ChangeList(differences, in: options.output).text) }
            try run.add(differences.map { .difference($0, in: options.output) }, to: &result)
            return ", \(counted(result.fileCount, "file")) compared"
        }
    }
}
