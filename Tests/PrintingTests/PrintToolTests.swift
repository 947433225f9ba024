import Foundation
import Publishing
import TestSupport
import Testing

@testable import Printing

/// With programs of the test's own in place of the real ones, which `.ci/print` tries.
@Suite struct PrintToolTests {
    /// A folder with executable shell scripts of these names.
    private func folder(_ scripts: KeyValuePairs<String, String>) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tools-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        for (name, text) in scripts {
            try installProgram(text, at: folder.appending(path: name))
        }
        return folder
    }

    private let page = OutputFile(
        path: "one/index.html", bytes: Array("<a href=\"data/rates.csv\">rates</a> <a href=\"#a\">a</a>".utf8))
    private let document = PrintedDocument(page: "one/index", name: "one/one", language: "en") {
        Array("# Eins\n".utf8)
    }

    private func print(
        _ scripts: KeyValuePairs<String, String>, limit: Duration = .seconds(60), memoryLimit: Int = 1 << 30
    ) async throws -> String {
        let folder = try folder(scripts)
        defer { try? FileManager.default.removeItem(at: folder) }
        let printer = try await Printer(.pdf, searching: folder.path, limit: limit, memoryLimit: memoryLimit)
        let others = OutputFile(path: "two/index.html", bytes: [])
        let file = try await printer.print(document, from: [page, others])
        #expect(file.path == "one/one.pdf")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private static let lastArgument = "for last; do :; done"
    private static let weasyPrint =
        "[ \"$1\" = --version ] && echo WeasyPrint version 70.0 && exit; \(lastArgument); "

    @Test("WeasyPrint is taken before Chromium") func weasyPrintFirst() async throws {
        let made = try await print([
            "chromium": "exit 1", "weasyprint": "\(Self.weasyPrint) echo %PDF-of-weasyprint >\"$last\"",
        ])
        #expect(made == "%PDF-of-weasyprint\n")
    }

    @Test("the page that is printed holds no link to a file of this machine") func links() async throws {
        let made = try await print([
            "weasyprint": "\(Self.weasyPrint) { printf %%PDF-; /bin/cat Output/one/index.html; } >\"$last\""
        ])
        #expect(made.hasSuffix("><a>rates</a> <a href=\"#a\">a</a>"))
    }

    @Test("a Word document is made of the text that lies by itself") func wordText() async throws {
        let folder = try folder([
            "pandoc": "\(Self.lastArgument); { printf PK; /bin/cat Output/one/index.md; } >product"
        ])
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = OutputFile(path: "one/index.md", bytes: Array("[All papers](../index.md)\n\n# Eins\n".utf8))
        let file = try await Printer(.docx, searching: folder.path).print(document, from: [page])
        #expect(String(decoding: file.bytes, as: UTF8.self) == "PK# Eins\n")
    }

    @Test("a drawing that pandoc cannot turn into a picture is an error") func drawings() async throws {
        let folder = try folder(["pandoc": "echo check that rsvg-convert is in path >&2; printf PK >product"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = OutputFile(path: "one/index.md", bytes: [])
        await #expect(throws: PrintError.drawing(page: "one/index.md")) {
            _ = try await Printer(.docx, searching: folder.path).print(document, from: [page])
        }
    }

    @Test("nothing lies beside a page, which holds what it shows") func files() async throws {
        let made = try await print([
            "weasyprint": "\(Self.weasyPrint) { printf %%PDF-; cd Output; echo * */*; } >\"$last\""
        ])
        #expect(made == "%PDF-one one/index.html\n")
    }

    @Test("only the paper's pictures and those for all pages lie beside a text") func pictures() async throws {
        let folder = try folder(["pandoc": "{ printf PK; cd Output; echo */*; } >product"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = ["one/index.md", "one/index.html", "one/map.png", "one/a.csv", "two/b.png", "assets/crest.png"]
        let file = try await Printer(.docx, searching: folder.path)
            .print(document, from: paths.map { OutputFile(path: $0, bytes: []) })
        #expect(String(decoding: file.bytes, as: UTF8.self) == "PKassets/crest.png one/index.md one/map.png\n")
    }

    @Test("a program works in a temporary folder, is at home there, and may open no address") func surroundings()
        async throws
    {
        let made = try await print([
            "weasyprint": """
            \(Self.weasyPrint) { printf %%PDF-; case "$HOME$TMPDIR" in "$PWD"/*"$PWD"/*) printf home;; esac
            [ -d "$HOME" ] && case " $* " in *" --allowed-protocols data "*) printf ' data';; esac; } >"$last"
            """
        ])
        #expect(made == "%PDF-home data")
    }

    @Test("a page that names a file of this machine is not printed") func outside() async throws {
        let folder = try folder(["weasyprint": "\(Self.weasyPrint) echo %PDF- >\"$last\""])
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = OutputFile(path: "one/index.html", bytes: Array("<img src=\"file:///srv/a.png\">".utf8))
        await #expect(
            throws: PrintError.outside(page: "one/index.html", file: "one/index.html", address: "file:///srv/a.png")
        ) {
            _ = try await Printer(.pdf, searching: folder.path).print(document, from: [page])
        }
    }

    @Test("a program that fails is named with the last thing that it said") func failure() async throws {
        await #expect(
            throws: PrintError.failed(
                page: "one/index.html", tool: "Chromium", why: "stopped with exit code 7; it said: no fonts")
        ) {
            _ = try await print(["chromium": "echo starting; echo no fonts >&2; exit 7"])
        }
    }

    @Test("a program that makes nothing has failed") func noProduct() async throws {
        await #expect(
            throws: PrintError.failed(page: "one/index.html", tool: "Chromium", why: "made no PDF document")
        ) {
            _ = try await print(["chromium": "exit 0"])
        }
    }

    @Test("a program that never ends is ended, and what it started with it") func endless() async throws {
        await #expect(
            throws: PrintError.failed(
                page: "one/index.html", tool: "Chromium", why: "was ended after 0 seconds without a result")
        ) {
            _ = try await print(["chromium": "/bin/sleep 600 & wait"], limit: .milliseconds(1))
        }
    }

    @Test("a program that takes more memory than it may is ended, and what it started with it")
    func greedy() async throws {
        let script = "x=$(/usr/bin/head -c 60000000 /dev/zero | /usr/bin/tr '\\0' a); /bin/sleep 600 & wait"
        await #expect(
            throws: PrintError.failed(
                page: "one/index.html", tool: "Chromium",
                why: "was ended, since it took more than 20 MiB of memory")
        ) {
            _ = try await print(["chromium": script], memoryLimit: 20 << 20)
        }
    }

    @Test("an old WeasyPrint is refused by its version") func oldWeasyPrint() async throws {
        await #expect(throws: PrintError.tooOld("WeasyPrint version 57.2")) {
            _ = try await print(["weasyprint": "echo WeasyPrint version 57.2"])
        }
    }

    @Test("what is missing is named as a package", arguments: [(PrintForm.pdf, "weasyprint"), (.docx, "pandoc")])
    func missing(_ form: PrintForm, package: String) async throws {
        let error = await #expect(throws: PrintError.self) { _ = try await Printer(form, searching: "/nonexistent:") }
        #expect(error == .missing(form))
        #expect(error?.description.contains("install \(package)") == true)
    }
}
