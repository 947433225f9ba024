import ArgumentParser
import Diagnostics
import Publishing

/// `appraise new`: a paper to start from.
struct New: AsyncParsableCommand, SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a paper to start from, with rates, risks and figures.",
        discussion: """
            Makes a folder of this name with appraisal.md and three data files that open in Excel. Overwrite them line \
            by line; “appraise names” lists what may stand in double braces. In an empty content folder, site.yml is \
            made too.
            """)

    @Argument(help: ArgumentHelp("The name of the paper's folder, such as home-care.", valueName: "slug"))
    var slug: String

    @Option(help: ArgumentHelp("The folder with the papers.", valueName: "folder"), transform: folderPath)
    var content = ContentFolder.name

    func validate() throws {
        guard NewPaper.canBeCalled(slug) else {
            throw ValidationError(
                "The name becomes part of a web address: use only small letters a–z, digits and hyphens, such as home-care."
            )
        }
    }

    var isQuiet: Bool { false }

    /// The name of a new paper is no path.
    func enter(_ site: SiteFolder) {}

    /// What a newcomer does with them.
    private var nextSteps: String {
        let options = content == ContentFolder.name ? "" : " --content \(content)"
        return """
            Now write over what stands in \(content)/\(slug), run “appraise build --drafts\(options)”, and open \
            \(CommonOptions.defaultOutput)/\(slug)/index.html.

            """
    }

    func run() async throws {
        let start = NewPaper(slug: slug, in: content, through: DiskFileSystem())
        do {
            let made = try start.write()
            Terminal.error.say(made.map { "made \($0)\n" }.joined() + nextSteps)
        } catch let error as FileError {
            Terminal.error.say("appraise: \(error)\n")
            throw ExitStatus.files
        } catch let error as PaperExists {
            Terminal.error.say("appraise: \(error)\n")
            throw ExitStatus.usage
        }
    }
}
