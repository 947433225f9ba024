import ArgumentParser
import Glibc
import Settings

/// The papers that a command is about.
struct PaperArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The papers to work on, by the names of their folders or by paths into them; all if none is given.",
            valueName: "slug"))
    var slugs: [String] = []
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with the papers.", valueName: "folder"), transform: folderPath)
    var content = ContentFolder.name

    @Option(
        help: ArgumentHelp(
            "The folder with the templates; if there is no folder Templates, the built-in ones.", valueName: "folder"),
        transform: folderPath)
    var templates: String?

    @Option(
        help: ArgumentHelp(
            "Whose pages are meant: public, or exempt with all that is exempt from publication.",
            valueName: "edition"))
    var edition = Edition.open

    @Option(
        name: .customLong("output"),
        help: ArgumentHelp(
            "The folder for the pages. (default: Output; Output-exempt for the exempt edition)", valueName: "folder"),
        transform: folderPath)
    private var namedOutput: String?

    /// The folder for the pages.
    var output: String {
        get { namedOutput ?? edition.defaultOutput }
        set { namedOutput = newValue }
    }

    static let defaultOutput = Edition.open.defaultOutput

    @Flag(help: "Make the pages of drafts too, which are held back without it: papers with “status: draft”.")
    var drafts = false

    @Flag(help: "Count warnings as errors.")
    var strict = false

    @Option(help: ArgumentHelp("How many papers are worked on at a time.", valueName: "number"))
    var jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    @Flag(help: "Also list the findings that papers accept, with their reasons.")
    var verbose = false

    @OptionGroup var findings: FindingOptions

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs takes a number of 1 or more.") }
    }
}

extension Edition: ExpressibleByArgument {
    /// Where its pages go when nobody says.
    var defaultOutput: String {
        switch self {
        case .open: "Output"
        case .exempt: "Output-exempt"
        }
    }

    /// What the manifest says of it; nil where it says nothing.
    var inManifest: String? { self == .open ? nil : rawValue }
}

/// A folder as the user named it, without slashes at its end, so that paths below it are printed with one.
func folderPath(_ argument: String) -> String {
    var path = Array(argument.utf8)
    while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
    return String(decoding: path, as: UTF8.self)
}
