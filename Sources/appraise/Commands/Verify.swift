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

/// `appraise verify`: whether `Output` is what `build` would make, for continuous integration.
struct Verify: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare the output folder with what a build would make, and write nothing.",
        discussion: """
            Documents that the last build printed (--pdf, --docx) are not printed again: they have to be there as that \
            build wrote them.
            """)

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
    }
}
