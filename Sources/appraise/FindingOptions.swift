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
        let report = FindingReport(
            findings, accepted: accepted, acceptedCount: acceptedCount, listsErrorsOnly: quiet,
            listsNotes: notes || chosenFormat == .github, toolVersion: Tool.version)
        try print(report, as: chosenFormat)
    }

    /// Prints findings to standard error, where the command has standard output for itself.
    func printForPeople(_ diagnostics: [Diagnostic]) {
        let report = FindingReport(diagnostics, listsErrorsOnly: quiet, toolVersion: Tool.version)
        let format = format.flatMap { $0.isForPrograms ? nil : $0 } ?? .text
        Terminal.error.say(format.print(report, inColour: color.isWanted(on: .error)))
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
