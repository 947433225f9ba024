import ArgumentParser
import Diagnostics
import Publishing

extension Rule {
    static let exemptShows = Rule(
        "exempt-shows", .error, "A file of the output depends on what is exempt from publication.",
        example: .told(
            "“appraise verify --non-interference” builds the papers once more with everything that is exempt scrambled, "
                + "and once without it. A file of the output folder that is another then gives something away. Mend "
                + "the paper as the path says, or tell whoever looks after the program."))
}

extension Diagnostic {
    fileprivate static func exemptShows(
        _ difference: Difference, _ change: ExemptChange, in output: String
    ) -> Diagnostic {
        Diagnostic(
            .exemptShows, at: .path("\(output)/\(difference.path)"),
            "this file is another \(change.told), so it gives something exempt away",
            suggestion: "look for what of it comes from an exempt appendix or block")
    }
}

/// `appraise verify`: whether `Output` is what `build` would make, for continuous integration.
struct Verify: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare the output folder with what a build would make, and write nothing.",
        discussion: """
            A file in the output folder that no build has made is an error too: it is published with the folder. What \
            servers and hosts look for there, such as .nojekyll, CNAME and .well-known, is left alone.

            Documents that the last build printed (--pdf, --docx) are not printed again: they have to be there as that \
            build wrote them.

            With --edition exempt, the folder Output-exempt is compared with what a build of that edition would make. A \
            folder of one edition is never taken for the other's.
            """)

    @Flag(
        help: ArgumentHelp(
            "Also see that nothing of what is exempt is in the output: build once more with it scrambled, and once "
                + "without it."))
    var nonInterference = false

    @OptionGroup var options: CommonOptions

    @Flag(help: "Print what is different in each file, from what stands in it to what a build would make.")
    var diff = false

    func validate() throws {
        guard !nonInterference || options.edition == .open else {
            throw ValidationError("--non-interference is about the public edition: leave --edition out.")
        }
        guard !diff || options.findings.format?.isForPrograms != true else {
            throw ValidationError("Standard output is for the differences: --diff goes with --format text or short.")
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
            try run.add(differences.map { .difference($0, in: options.output, of: options.edition) }, to: &result)
            return ", \(counted(result.fileCount, "file")) compared" + result.standing
        }
        guard nonInterference else { return }
        for change in ExemptChange.allCases {
            let destination = Destination { () throws(FileError) in .comparison(try run.publisher().compare()) }
            let pipeline = {
                try run.pipeline.reading(
                    ChangedFiles(of: run.pipeline, change), isWithoutExempt: change == .absent)
            }
            try await run.perform(
                on: [], into: destination, through: pipeline, whenFaulty: ", \(change.told): not built"
            ) {
                result in
                let differences = try destination.differences(result)
                result.add(differences.map { .exemptShows($0, change, in: options.output) })
                return ", \(change.told): \(counted(result.fileCount, "file")) compared"
            }
        }
    }
}
