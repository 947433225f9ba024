import ArgumentParser
import Glibc
import Publishing

/// Does what the words of the command line ask for, to the exit status.
package func runAppraise() async { await Appraise.main() }

/// `appraise`: what a user types. Each command is a file in `Commands/`; what all of them do is in `Pipeline.swift`.
struct Appraise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appraise",
        abstract: "Turns option appraisals into cabinet-style reports.",
        discussion: """
            Reads the papers of the folder Content, one folder a paper, and writes their pages to Output. A fault in a \
            paper is printed with its place, and nothing is written until all are mended.
            """,
        version: Tool.description,
        subcommands: [
            Build.self, Merge.self, Check.self, Verify.self, Serve.self, Lsp.self, New.self, Import.self, Names.self,
            Dates.self, Changes.self, Sign.self, Translated.self, Templates.self, Schema.self, Explain.self,
        ],
        defaultSubcommand: nil)

    static func main() async {
        // A reader that went away shows as a failed write, and does not end the program.
        signal(SIGPIPE, SIG_IGN)
        do {
            try await run(CommandLine.arguments)
        } catch let status as ExitStatus {
            Glibc.exit(status.rawValue)
        } catch let error as FileError {
            Terminal.error.say("appraise: \(error)\n")
            Glibc.exit(ExitStatus.files.rawValue)
        } catch {
            Terminal.error.say("appraise: a fault of the program itself: \(error)\n")
            Glibc.exit(ExitStatus.internalFault.rawValue)
        }
    }

    /// - Parameter line: With the name of the program. It is empty where the system does not tell it: Swift reads it
    ///   from `/proc`.
    private static func run(_ line: [String]) async throws {
        if line.isEmpty { throw FileError(.read, "/proc/self/cmdline", .refused("the program cannot work without it")) }
        let arguments = Array(line.dropFirst())
        if arguments == ["--version"] { return try Terminal.output.write("\(configuration.version)\n") }
        if let name = arguments.first, let unknown = UnknownCommand(name, among: configuration.subcommands) {
            Terminal.error.say("appraise: \(unknown)\n")
            throw ExitStatus.usage
        }
        do {
            var command = try command(arguments)
            if var typed = command as? any SiteCommand {
                try typed.enterSite()
                command = typed
            }
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            if error is ExitStatus || error is FileError { throw error }
            try report(error)
        }
    }

    /// What a line asks for. One command is read in a fraction of the time that the tree of all takes; whatever that one
    /// does not take, such as `--help` or a wrong option, is left to the tree, which knows what to say.
    private static func command(_ arguments: [String]) throws -> any ParsableCommand {
        if let named = configuration.subcommands.first(where: { $0.configuration.commandName == arguments.first }),
            let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named
        {
            return command
        }
        return try parseAsRoot(arguments)
    }

    /// Help and versions go to standard output, wrong usage to standard error.
    private static func report(_ error: any Error) throws {
        let text = fullMessage(for: error) + "\n"
        switch exitCode(for: error) {
        case .success:
            try Terminal.output.write(text)
        case .validationFailure:
            Terminal.error.say(text)
            throw ExitStatus.usage
        default:
            throw error
        }
    }
}
