import ArgumentParser
import Diagnostics
import Glibc
import Publishing

/// How a command prints what it found.
struct FindingOptions: ParsableArguments {
    @Option(help: "How findings are printed: text, or github in GitHub Actions, if none is given.")
    var format: DiagnosticFormat?

    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "List each note, where several of one rule in one file are one line else.")
    var notes = false

    @Option(help: "Whether findings are printed in colour.")
    var color = ColourChoice.auto

    /// How many findings of one rule are printed at most.
    var mostOfOneRule: Int { chosenFormat.mostOfOneRule }

    /// Prints findings without a summary: for people to standard error, for programs to standard output.
    ///
    /// - Throws: A `FileError`, when a program does not get all of them.
    func print(_ findings: SettledFindings, accepted: [SettledAcceptance], acceptedCount: Int) throws(FileError) {
        var report = FindingReport(
            findings, accepted: accepted, acceptedCount: acceptedCount, listsErrorsOnly: quiet,
            listsNotes: notes || chosenFormat == .github, toolVersion: Tool.version)
        if chosenFormat.isForPrograms { report.root = try .ofRepository() }
        if chosenFormat == .sarif { report.guide = Guide.rules }
        try print(report, as: chosenFormat)
    }

    /// Prints findings to standard error, where the command has standard output for itself.
    func printForPeople(_ diagnostics: [Diagnostic]) {
        let report = FindingReport(diagnostics, listsErrorsOnly: quiet, toolVersion: Tool.version)
        let format = format.flatMap { $0.isForPrograms ? nil : $0 } ?? .text
        Terminal.error.say(format.print(report, inColour: color.isWanted(on: .error)))
    }

    /// Prints what a command was asked for besides findings, on standard output.
    ///
    /// - Throws: A `FileError`, when some of it is lost.
    func printBeside(_ text: String) throws(FileError) {
        try Terminal.output.write(chosenFormat == .github ? Self.withoutCommands(text) : text)
    }

    /// The text between two commands of GitHub Actions that stop and resume commands, so that no line of it is taken for
    /// one. What resumes them no text can hold: it is the checksum of that very text.
    private static func withoutCommands(_ text: String) -> String {
        if text.isEmpty { return text }
        let token = SHA256.hex(of: Array(text.utf8))
        return "::stop-commands::\(token)\n\(text)::\(token)::\n"
    }

    private var chosenFormat: DiagnosticFormat { format ?? (Environment.isGitHubActions ? .github : .text) }

    private func print(_ report: FindingReport, as format: DiagnosticFormat) throws(FileError) {
        guard format.isForPrograms else {
            return Terminal.error.say(format.print(report, inColour: color.isWanted(on: .error)))
        }
        try Terminal.output.write(format.print(report, inColour: color.isWanted(on: .output)))
    }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// By itself on a terminal, unless the environment asks otherwise (`NO_COLOR`, no-color.org).
    func isWanted(on terminal: Terminal) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            terminal.isInteractive && (Environment.value(of: "NO_COLOR") ?? "").isEmpty
                && Environment.value(of: "TERM") != nil
        }
    }
}

/// The variables that the process was started with.
private enum Environment {
    static var isGitHubActions: Bool { value(of: "GITHUB_ACTIONS") == "true" }

    static func value(of variable: String) -> String? { getenv(variable).map { String(cString: $0) } }
}

extension DiagnosticFormat: ExpressibleByArgument {}
