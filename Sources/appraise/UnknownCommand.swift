import ArgumentParser
import Diagnostics

/// The first word of a line is no command.
struct UnknownCommand: CustomStringConvertible {
    private let name: String
    private let known: [String]

    /// Nil where the word is a command or an option.
    init?(_ name: String, among commands: [any ParsableCommand.Type]) {
        let known = commands.compactMap { $0.configuration.commandName }
        guard name.utf8.first != UInt8(ascii: "-"), !(known + ["help"]).contains(name) else { return nil }
        self.name = name
        self.known = known
    }

    /// `there is no command “chek”; did you mean “check”?`
    var description: String {
        "there is no command “\(name)”; \(didYouMean(name, among: known) ?? "the commands are \(known.joined(separator: ", "))")"
    }
}
