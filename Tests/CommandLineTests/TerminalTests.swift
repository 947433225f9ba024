import Foundation
import TestSupport
import Testing

/// What somebody sees who watches.
@Suite(.timeLimit(.minutes(2))) struct TerminalTests {
    @Test func aBuildEndsWithThePageToOpen() throws {
        let site = try Appraise()
        defer { site.remove() }
        try site.write("# One\n", to: "Content/one/appraisal.md")
        #expect(try site.runOnTerminal("build").hasSuffix("\r\nopen Output/index.html\r\n"))
        #expect(try site.runOnTerminal("build one").hasSuffix("\r\nopen Output/one/index.html\r\n"))
        #expect(try site.runOnTerminal("build --quiet").isEmpty)
    }

    @Test func aFaultyBuildNamesNoPage() throws {
        let site = try Appraise()
        defer { site.remove() }
        try site.write("# One\n\nSee [it](#nowhere).\n", to: "Content/one/appraisal.md")
        #expect(try !site.runOnTerminal("build").contains("open "))
    }

    /// The program that prints waits until the line is there.
    @Test func aLongBuildSaysHowFarItIs() throws {
        let site = try Appraise()
        defer { site.remove() }
        try site.write("# One\n", to: "Content/one/appraisal.md")
        try site.addPrinter(waitingFor: "go")
        let screen = try site.runOnTerminal(
            "build --pdf", environment: ["PATH": "\(site.folder.path)/bin:/usr/bin:/bin"],
            whenSeen: ("printed 0 of 1 paper", "go"))
        #expect(screen.contains("\rprinted 0 of 1 paper\u{1B}[K\r\u{1B}[KContent/one/appraisal.md: warning: "))
    }

    @Test func aNewPaperSaysWhatToDoNext() throws {
        let site = try Appraise()
        defer { site.remove() }
        #expect(
            try site.run("new", "meals").errors.hasSuffix(
                """
                Now write over what stands in Content/meals, run “appraise build --drafts”, and open Output/meals/index.html.

                """))
    }

    static let commands = [
        ("chek", "did you mean “check”?"), ("bild", "did you mean “build”?"),
        (
            "paint",
            "the commands are build, merge, check, verify, serve, lsp, new, import, names, dates, changes, sign, "
                + "translated, templates, schema, explain"
        ),
    ]

    @Test(arguments: commands)
    func anUnknownCommandIsNamedWithANearOne(_ command: (typed: String, hint: String)) throws {
        let site = try Appraise()
        defer { site.remove() }
        let result = try site.run(command.typed)
        #expect(result.status == 2)
        #expect(result.errors == "appraise: there is no command “\(command.typed)”; \(command.hint)\n")
    }
}

extension Appraise {
    /// Stands in for WeasyPrint: it prints once something is written into a named pipe.
    fileprivate func addPrinter(waitingFor pipe: String) throws {
        try #require(mkfifo(folder.appending(path: pipe).path, 0o600) == 0)
        try installProgram(
            """
            [ "$1" = --version ] && { echo "WeasyPrint version 70.0"; exit; }
            for last; do :; done
            read -r word <"\(folder.appending(path: pipe).path)"
            echo %PDF >"$last"
            """, at: folder.appending(path: "bin/weasyprint"))
    }
}
