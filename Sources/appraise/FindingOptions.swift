import ArgumentParser
import Diagnostics
import Glibc

/// How a command prints what it found.
struct FindingOptions: ParsableArguments {
    @Option(help: "How findings are printed.")
    var format = DiagnosticFormat.text

    @Flag(help: "Print errors only.")
    var quiet = false

    @Option(help: "Whether findings are printed in colour.")
    var color = ColourChoice.auto

    /// Prints findings to standard error, without a summary.
    func print(_ diagnostics: [Diagnostic]) {
        let terminal = Terminal.error
        let shown = quiet ? diagnostics.filter { $0.severity == .error } : diagnostics
        terminal.write(format.print(shown, inColour: color.isWanted(on: terminal)))
    }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// By itself on a terminal, unless the environment asks otherwise (`NO_COLOR`, no-color.org).
    func isWanted(on terminal: Terminal) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: terminal.isInteractive && !Self.isRefused("NO_COLOR") && getenv("TERM") != nil
        }
    }

    private static func isRefused(_ variable: String) -> Bool {
        guard let value = getenv(variable) else { return false }
        return value.pointee != 0
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
