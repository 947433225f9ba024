import Diagnostics
import PaperSamples
import Papers
import Settings
import TestSupport
import Testing

/// What lies in a paper's folder, and what its text says of it.
@Suite struct FilesTests {
    @Test func namedFilesArePublishedBesideThePage() throws {
        let files = ["b file.PDF", "c.csv", "images/a.png", "images/note.png"]
        let text =
            "![A map](images/a.png) [x](b%20file.PDF) [y](c.csv#row=2) [z](<b file.PDF>) n[^n]\n\n[^n]: ![b](images/note.png)"
        let reading = PaperSample(inOption: text, files: files)
        #expect(reading.findings == [])
        #expect(reading.paper?.attachments == files)
    }

    @Test(arguments: [
        ("1️⃣[x](plna.pdf)", "file-missing", "did you mean “plan.pdf”?"),
        ("1️⃣[x](Map.pdf)", "file-missing", "did you mean “map.pdf” or “map.png”?"),
        ("1️⃣[x](figures.docx)", "file-missing", "put it there; a web address begins with https://"),
        ("1️⃣[x](www.example.org/a)", "file-missing", "write https://www.example.org/a"),
        ("1️⃣![x](other.png)", "file-missing", "put it there; a web address begins with https://"),
        (
            "1️⃣![x](https://a.b/c.png)", "image-elsewhere",
            "put the file into the folder images and write images/ and its name"
        ),
        ("1️⃣![x](../c.png)", "image-elsewhere", "put the file into the folder images and write images/ and its name"),
        ("1️⃣![x](#c)", "image-elsewhere", "put the file into the folder images and write images/ and its name"),
        ("1️⃣![x]()", "image-elsewhere", "put the file into the folder images and write images/ and its name"),
        ("1️⃣![x](map.pdf)", "file-kind", "the kinds are png, jpg, jpeg, gif, webp, svg"),
        ("1️⃣![](map.png)", "image-text", "say between the square brackets what it shows"),
        ("1️⃣![&nbsp;](map.png)", "image-text", "say between the square brackets what it shows"),
    ])
    func aReferenceThatDoesNotHoldIsAnError(_ text: String, _ rule: String, _ suggestion: String) {
        let reading = PaperSample(
            inOption: "\(text) [a](map.pdf) ![b](map.png) [c](plan.pdf)\n", files: ["map.pdf", "map.png", "plan.pdf"])
        expectFindings(rule, in: reading)
        #expect(reading.suggestions == [suggestion])
    }

    @Test(arguments: ["page.html", "a.js", "drawing.svg", "notes.md", "pdf"])
    func aFileOfAnotherKindIsOneErrorAndNotUnusedToo(_ file: String) {
        let reading = PaperSample(inOption: "1️⃣[x](\(file))\n", files: [file])
        expectFindings("file-kind", in: reading)
    }

    @Test func filesThatNothingNamesAreWarnings() {
        let reading = PaperSample(inOption: "Words.\n", files: ["a.pdf", "images/b.png"])
        #expect(reading.findings == ["unused-file@Content/paper/a.pdf", "unused-file@Content/paper/images/b.png"])
        #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: ["REPORT.md", "Report.MD"])
    func aReportIsNotLeftOutInSilence(_ file: String) {
        let reading = PaperSample(inOption: "Words.\n", files: [file])
        #expect(reading.findings == ["document-name@Content/paper/\(file)"])
        #expect(reading.suggestions == ["rename it to report.md"])
    }

    @Test(arguments: [
        (["Appraisal.md"], ["document-name@Content/paper/Appraisal.md"], "rename it to appraisal.md"),
        (["report.md.txt"], ["paper-empty@Content/paper"], "rename “report.md.txt” to report.md"),
        (["appraisal.md.txt"], ["paper-empty@Content/paper"], "rename “appraisal.md.txt” to appraisal.md"),
        ([], ["paper-empty@Content/paper"], "save the text there under one of these names"),
    ])
    func aFolderWithoutAnAppraisalSaysWhatItHas(_ files: [String], _ findings: [String], _ suggestion: String) {
        let source = PaperSource(slug: "paper", path: "Content/paper", appraisal: nil, otherFiles: files)
        var diagnostics: [Diagnostic] = []
        #expect(Paper.read(source, site: Site(), diagnostics: &diagnostics) == nil)
        #expect(diagnostics.findings == findings)
        #expect(diagnostics.map(\.suggestion) == [suggestion])
    }

    @Test(arguments: [
        ("home-care", 0), ("2026-11", 0), ("Home-care", 1), ("home care", 1), ("home_care", 1), ("caf\u{E9}", 1),
        ("assets", 1),
    ])
    func theFoldersNameStandsInTheAddress(_ slug: String, _ count: Int) {
        let reading = PaperSample("# P\n\n## Option 1\n", slug: slug)
        #expect(reading.diagnostics.map(\.rule) == [Rule](repeating: .slug, count: count))
        #expect(reading.paper?.slug == slug)
    }

    @Test(arguments: [(0xA3, "not-utf8@4:1"), (0, "nul-byte@4:1")] as [(UInt8, String)])
    func aFileThatIsNoTextIsNotRead(_ byte: UInt8, _ finding: String) {
        let file = SourceFile(path: "Content/paper/appraisal.md", bytes: Array("---\ntitel: P\n---\n".utf8) + [byte])
        let source = PaperSource(slug: "paper", path: "Content/paper", appraisal: file, otherFiles: [])
        var diagnostics: [Diagnostic] = []
        #expect(Paper.read(source, site: Site(), diagnostics: &diagnostics) == nil)
        #expect(diagnostics.findings == [finding])
    }

    @Test func hiddenCharactersAreFoundInTheWholeFile() {
        expectFindings(
            "hidden-character", "hidden-character", "hidden-character",
            in: PaperSample("---\ntopic: a1️⃣\u{AD}b\n---\n# P2️⃣\u{200B}aper\n\n## Option 1\n\n`a3️⃣\u{7}`\n"))
    }
}
