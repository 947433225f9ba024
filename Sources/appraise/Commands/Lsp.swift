import ArgumentParser
import LanguageServer
import Publishing
import Settings

/// `appraise lsp`: findings, names and their values in an editor.
struct Lsp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp",
        abstract: "Answer an editor by the Language Server Protocol, on standard input and output.",
        discussion: """
            Editors start this themselves. While somebody types, the paper is checked as “appraise check” does, with the \
            texts as the editor has them; the names of values are completed, explained, followed to their cells and, of \
            figures, changed wherever they stand.

            With --edition exempt, findings about what is exempt from publication have their words.
            """)

    @Option(help: ArgumentHelp("As whom the papers are checked: public, or exempt.", valueName: "edition"))
    var edition = Edition.open

    func run() async throws {
        let input = StandardInput()
        var server = LanguageServer(
            EditedPapers(on: DiskFileSystem(), edition: edition), version: Tool.version, guide: Guide.rules)
        var messages = MessageSplitter()
        while server.ending == nil {
            do throws(FramingFault) {
                while server.ending == nil, let message = try messages.next() { server.receive(message) }
            } catch {
                server.refuse(error)
            }
            // A check can wait until somebody pauses.
            if server.ending == nil, !input.isWaiting { server.settle() }
            try Terminal.output.write(bytes: server.takeOutgoing())
            guard server.ending == nil else { break }
            let sent = try input.read()
            if sent.isEmpty { break }
            messages.append(sent)
        }
        if server.ending != .asAgreed { throw ExitStatus.faults }
    }
}
