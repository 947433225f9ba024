import ArgumentParser
import Diagnostics
import Glibc

/// How a command prints what it found.
struct FindingOptions: ParsableArguments {
    @Option(help: "How findings are printed: text, or github in GitHub Actions, if none is given.")
    var format: DiagnosticFormat?

    @Flag(help: "Print errors only.")
    var quiet = false

    @Option(help: "Whether findings are printed in colour.")
    var color = ColourChoice.auto

    /// Prints findings without a summary: for people to standard error, for programs to standard output.
    func print(_ diagnostics: [Diagnostic], accepted: [AcceptedFinding]) {
        print(diagnostics, accepted: accepted, as: format ?? (Environment.isGitHubActions ? .github : .text))
    }

    /// Prints findings to standard error, where the command has standard output for itself.
    func printForPeople(_ diagnostics: [Diagnostic]) {
        print(diagnostics, accepted: [], as: format ?? .text)
    }

    private func print(_ diagnostics: [Diagnostic], accepted: [AcceptedFinding], as format: DiagnosticFormat) {
        let terminal = format.isForPrograms ? Terminal.output : Terminal.error
        let report = FindingReport(
            diagnostics, accepted: accepted, listsErrorsOnly: quiet, toolVersion: Tool.version)
        terminal.write(format.print(report, inColour: color.isWanted(on: terminal)))
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
