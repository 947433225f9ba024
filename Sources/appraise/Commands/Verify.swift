import ArgumentParser
import Diagnostics
import Publishing

extension Rule {
    static let outputDiffers = Rule(
        "output-differs", .error, "A file of the output folder is not what a build would make now.",
        example: .told(
            "“appraise verify” compares the output folder with what a build would make, and a file of it "
                + "differs, is missing or is left over. Run “appraise build”."))
}

extension Diagnostic {
    fileprivate static func outputDiffers(_ difference: Difference, in output: String) -> Diagnostic {
        let (what, mended) =
            switch difference.kind {
            case .missing: ("this file is missing", "run “appraise build”")
            case .different: ("this file is not what the papers and templates make now", "run “appraise build”")
            case .extra: ("no paper makes this file any more", "run “appraise build”")
            case .damaged(let line):
                (
                    "line \(line) is not as appraise wrote it",
                    "bring back the file as it was, or move the folder \(output) away, then run “appraise build”"
                )
            }
        return Diagnostic(.outputDiffers, at: .path("\(output)/\(difference.path)"), what, suggestion: mended)
    }
}

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
            Documents that the last build printed (--pdf, --docx) are not printed again: they have to be there as that \
            build wrote them.
            """)

    @Flag(
        help: ArgumentHelp(
            "Also see that nothing of what is exempt is in the output: build once more with it scrambled, and once "
                + "without it."))
    var nonInterference = false

    @OptionGroup var options: CommonOptions

    var content: String { options.content }
    var isQuiet: Bool { options.findings.quiet }

    mutating func enter(_ site: SiteFolder) { options.enter(site) }

    func run() async throws {
        let run = Run(options: options)
        let destination = Destination { () throws(FileError) in .comparison(try run.publisher().compare()) }
        try await run.perform(on: [], into: destination, whenFaulty: ", nothing compared") { result in
            let differences = try destination.differences(result)
            result.add(differences.map { .outputDiffers($0, in: options.output) })
            return ", \(counted(result.fileCount, "file")) compared"
        }
        guard nonInterference else { return }
        for change in ExemptChange.allCases {
            let destination = Destination { () throws(FileError) in .comparison(try run.publisher().compare()) }
            let pipeline = { try run.pipeline.reading(ChangedFiles(of: run.pipeline, change)) }
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
