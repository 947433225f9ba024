import ArgumentParser
import Publishing

/// `appraise merge`: the whole output of parts that `build --shard` made.
struct Merge: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Put the parts that “appraise build --shard” made together to one output folder.",
        discussion: """
            Takes the folders of all parts, in any order, where the papers and templates stand that they were made from. \
            What comes out is what one build makes, byte for byte. A part that is missing, named twice, or made from other \
            papers or by another version of the program is named, and nothing is written.
            """)

    @Argument(help: ArgumentHelp("The folders of the parts, such as Output-1-of-8.", valueName: "folder"))
    var folders: [String]

    @OptionGroup var options: CommonOptions

    @Flag(help: "Wait until the disk holds the pages, for the case of a power cut.")
    var durable = false

    var content: String { options.content }
    var isQuiet: Bool { options.findings.quiet }

    mutating func enter(_ site: SiteFolder) {
        options.enter(site)
        folders = folders.map(site.path)
    }

    func validate() throws {
        guard options.edition == .open else {
            throw ValidationError("Only the public edition is made in parts: build the exempt one in one.")
        }
    }

    func run() async throws {
        var run = Run(options: options)
        run.merging = folders.map(folderPath)
        let destination = run.stage(isDurable: durable)
        try await run.perform(on: [], into: destination, whenFaulty: Build.deedWhenFaulty) { [run] result in
            guard try run.publish(&result, to: destination) else { return Build.deedWhenFaulty }
            return Build.deed(result)
        }
    }
}
