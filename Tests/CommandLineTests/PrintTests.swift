import Foundation
import TestSupport
import Testing

/// `build --pdf` and `--docx`, with programs of the test's own in place of the real ones, which `.ci/print` tries.
@Suite struct PrintTests {
    /// A paper, and programs that print the words they are given.
    private func appraise(_ scripts: KeyValuePairs<String, String>) throws -> Appraise {
        let appraise = try Appraise()
        try appraise.write("# One\n\n## Option 1\n", to: "Content/one/appraisal.md")
        for (name, text) in scripts {
            try installProgram(
                "for last; do :; done\n\(text)", at: appraise.folder.appending(path: "bin/\(name)"))
        }
        return appraise
    }

    private func run(_ appraise: Appraise, _ arguments: String...) throws -> Appraise.Result {
        try appraise.run(arguments, environment: ["PATH": appraise.folder.appending(path: "bin").path])
    }

    private static let weasyPrint =
        "[ \"$1\" = --version ] && echo WeasyPrint version 70.0 && exit; echo %PDF-$$ >\"$last\""

    @Test("the printed document stands beside its page, and verify accepts it") func printed() throws {
        let appraise = try appraise(["weasyprint": Self.weasyPrint])
        defer { appraise.remove() }
        let build = try run(appraise, "build", "--pdf")
        #expect(build.errors.contains("pages written, 1 document as PDF by WeasyPrint, 0 errors, "))
        #expect(appraise.exists("Output/one/one.pdf"))
        #expect(try run(appraise, "verify").status == 0)
    }

    @Test("its page links to it with its size, and verify knows so") func linked() throws {
        let appraise = try appraise(["weasyprint": Self.weasyPrint.replacing("%PDF-$$", with: "%PDF-1.7890")])
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        func page(_ name: String) throws -> String {
            String(decoding: try appraise.files(below: "Output/one")[name] ?? Data(), as: UTF8.self)
        }
        let link = "<a href=\"one.pdf\">The paper for printing</a> (PDF, 12 bytes)"
        #expect(try page("index.html").contains(link))
        #expect(try page("index.md").contains("\n- [The paper for printing](one.pdf) (PDF, 12 bytes)\n"))
        #expect(try run(appraise, "verify").status == 0)
        _ = try run(appraise, "build")
        #expect(try !page("index.html").contains("one.pdf"))
    }

    @Test("the next build without the option drops it") func dropped() throws {
        let appraise = try appraise(["weasyprint": Self.weasyPrint])
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        #expect(try run(appraise, "build").status == 0)
        #expect(!appraise.exists("Output/one/one.pdf"))
        #expect(try run(appraise, "verify").status == 0)
    }

    @Test("without a program for it nothing is built", arguments: [("--pdf", "weasyprint"), ("--docx", "pandoc")])
    func missing(_ option: String, package: String) throws {
        let appraise = try appraise([:])
        defer { appraise.remove() }
        let build = try run(appraise, "build", option)
        #expect(build.status == 3)
        #expect(build.errors.hasPrefix("appraise: \(option) needs "))
        #expect(build.errors.contains("install \(package)”"))
        #expect(!appraise.exists("Output"))
    }

    @Test("a file that no machine can run is named", arguments: [("--pdf", "weasyprint"), ("--docx", "pandoc")])
    func noProgram(_ option: String, name: String) throws {
        let appraise = try appraise([:])
        defer { appraise.remove() }
        try appraise.write([0x00, 0x01], to: "bin/\(name)")
        let file = appraise.folder.appending(path: "bin/\(name)").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        let build = try run(appraise, "build", option)
        #expect(build.status == 3)
        #expect(
            build.errors.contains(
                " could not be started: \(file) is no program that this machine can run; install it anew\n"),
            "\(build.errors)")
    }

    @Test("a folder of the name of a program is none") func folder() throws {
        let appraise = try appraise([:])
        defer { appraise.remove() }
        try appraise.write("", to: "bin/pandoc/readme")
        let build = try run(appraise, "build", "--docx")
        #expect(
            build.errors.hasPrefix("appraise: --docx needs pandoc, which is not on this machine"), "\(build.errors)")
    }

    @Test("no room for temporary files is no fault of the program") func noTemporaryFolder() throws {
        let appraise = try appraise(["weasyprint": Self.weasyPrint])
        defer { appraise.remove() }
        let bin = appraise.folder.appending(path: "bin").path
        let build = try appraise.run(
            ["build", "--pdf"], environment: ["PATH": bin, "TMPDIR": "\(bin)/weasyprint/x"])
        #expect(build.status == 3)
        #expect(build.errors.hasPrefix("appraise: could not print PDF documents: WeasyPrint could not be used; "))
        #expect(!build.errors.contains("Error"), "\(build.errors)")
    }

    @Test("a signal ends the program that prints, and nothing of it is left", arguments: [SIGINT, SIGTERM])
    func interrupted(by signal: Int32) throws {
        let waits =
            "[ \"$1\" = --version ] && echo WeasyPrint version 70.0 && exit; echo $$ >../../pipe; read word <../../pipe"
        let appraise = try appraise(["weasyprint": waits])
        defer { appraise.remove() }
        try appraise.write("", to: "tmp/empty")
        let folder = appraise.folder.path
        let run = try appraise.interrupt(
            ["build", "--pdf"], environment: ["PATH": "\(folder)/bin", "TMPDIR": "\(folder)/tmp"], by: signal,
            whenWritten: "pipe")
        let program = try #require(Int32(run.words.filter(\.isNumber)))
        #expect(run.signal == signal)
        #expect(kill(program, 0) == -1 && errno == ESRCH)
        #expect(try appraise.files(below: "tmp").keys.sorted() == ["empty"])
        #expect(!appraise.exists("Output"))
    }

    @Test("a program that fails leaves the last output as it was") func failed() throws {
        let appraise = try appraise(["pandoc": "echo cannot >&2; exit 64"])
        defer { appraise.remove() }
        _ = try run(appraise, "build")
        let before = try appraise.files(below: "Output")
        try appraise.write("# Two\n\n## Option 1\n", to: "Content/one/appraisal.md")
        let build = try run(appraise, "build", "--docx")
        #expect(build.status == 3)
        #expect(
            build.errors.contains(
                "appraise: could not print one/index.md: pandoc stopped with exit code 64; it said: cannot\n"))
        #expect(try appraise.files(below: "Output") == before)
    }

    @Test(
        "a template or style sheet that names a file of this machine is said, with its place",
        arguments: [
            ("assets/style.css", "p { background: url(file:///srv/a.png) }", "1:17"),
            ("assets/style.css", "@import '/srv/a.css';", "1:9"),
            ("appraisal.html.mustache", "<img src=\"../../a.png\" alt=\"\">", "1:11"),
        ])
    func outside(_ path: String, text: String, place: String) throws {
        let appraise = try appraise(["weasyprint": Self.weasyPrint])
        defer { appraise.remove() }
        try appraise.copy("Templates")
        try appraise.write(text, to: "Templates/\(path)")
        let build = try run(appraise, "build", "--pdf")
        #expect(build.status == 3)
        #expect(build.errors.contains("appraise: could not print one/index.html: Templates/\(path):\(place) names “"))
        #expect(!appraise.exists("Output"))
    }
}
