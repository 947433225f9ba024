import ArgumentParser
import Diagnostics

/// `appraise schema`: how editors and other programs check files.
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the schema of a kind of file, for editors; without a name, list them all.",
        discussion: """
            The schemas are JSON Schemas of draft 2020-12, made from what the program itself reads and writes by. With \
            one, an editor proposes the settings of site.yml and marks those that are none.
            """)

    @Argument(help: ArgumentHelp("The kind of file, such as site; all are listed if none is given.", valueName: "name"))
    var name: String?

    func run() throws {
        guard let name else { return try Terminal.output.write(Self.list) }
        guard let schema = FileSchema.all.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
            let near = didYouMean(name, among: FileSchema.all.map(\.name)) ?? "“appraise schema” alone lists them all"
            Terminal.error.say("appraise: there is no schema \(name.quoted); \(near)\n")
            throw ExitStatus.usage
        }
        try Terminal.output.write(bytes: schema.bytes)
    }

    private static var list: String {
        let width = FileSchema.all.map(\.name.utf8.count).max() ?? 0
        return FileSchema.all.map { "\($0.name.padded(to: width))  \($0.title): \($0.description)\n" }.joined()
    }
}
