import Diagnostics
import Foundation
import Publishing
import Testing

@Suite struct SourceTreeTests {
    let folder: TemporaryFolder
    let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = folder.path("Content")
        try folder.makeFolder("Content")
    }

    /// Paths inside the root, and the findings as `path rule`.
    private func read(skipping: (String) -> Bool = { _ in false }, limit: Int = 100) throws -> ([String], [String]) {
        var diagnostics: [Diagnostic] = []
        let files = try DiskFileSystem()
            .sourceFiles(in: root, skipping: skipping, limit: { _ in limit }, into: &diagnostics)
        let start = root.utf8.count + 1
        return (
            files.map { String($0.path.dropFirst(start)) },
            diagnostics.map { "\($0.place.path.dropFirst(start)) \($0.rule.id)" }
        )
    }

    @Test func filesComeInTheOrderOfTheirPathsBytes() throws {
        for path in ["b.md", "a/x.md", "a-b/x.md", "Z.md", "a/b/c.md"] { try folder.write("", to: "Content/\(path)") }
        let (files, findings) = try read()
        #expect(files == ["Z.md", "a-b/x.md", "a/b/c.md", "a/x.md", "b.md"])
        #expect(findings == [])
    }

    @Test func filesHaveTheirBytes() throws {
        try folder.write("text", to: "Content/a.md")
        var diagnostics: [Diagnostic] = []
        let files = try DiskFileSystem()
            .sourceFiles(in: root, skipping: { _ in false }, limit: { _ in 4 }, into: &diagnostics)
        #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["text"])
    }

    @Test func skippedFilesAndFoldersAreNoneOfOurBusiness() throws {
        try folder.write("", to: "Content/.git/HEAD")
        try folder.link("Content/.git/link", to: "HEAD")
        try folder.write("", to: "Content/a.md")
        let (files, findings) = try read(skipping: { $0.utf8.first == UInt8(ascii: ".") })
        #expect(files == ["a.md"])
        #expect(findings == [])
    }

    @Test func everyLinkInsideIsAFindingAndIsNotRead() throws {
        try folder.write("secret", to: "outside/secret.md")
        try folder.write("", to: "Content/a.md")
        try folder.link("Content/b.md", to: "a.md")
        try folder.link("Content/out", to: "../outside")
        let (files, findings) = try read()
        #expect(files == ["a.md"])
        #expect(findings == ["b.md symbolic-link", "out symbolic-link"])
    }

    @Test func theFolderItselfMayBeALink() throws {
        try folder.write("text", to: "elsewhere/a.md")
        try folder.remove("Content")
        try folder.link("Content", to: "elsewhere")
        let (files, findings) = try read()
        #expect(files == ["a.md"])
        #expect(findings == [])
    }

    @Test func aPipeIsAFinding() throws {
        #expect(mkfifo(folder.path("Content/pipe.csv"), 0o600) == 0)
        let (files, findings) = try read()
        #expect(files == [])
        #expect(findings == ["pipe.csv not-a-file"])
    }

    @Test func aFileOverTheLimitIsAFindingAndIsLeftOut() throws {
        try folder.write("12345", to: "Content/a.csv")
        try folder.write("1234", to: "Content/b.csv")
        let (files, findings) = try read(limit: 4)
        #expect(files == ["b.csv"])
        #expect(findings == ["a.csv file-too-large"])
    }

    /// A file of 2 GiB that takes no room on the disk; reading it would take seconds and as much memory.
    @Test func aHugeFileIsNotReadToFindThatItIsTooLarge() throws {
        try folder.write("", to: "Content/a.csv")
        #expect(truncate(folder.path("Content/a.csv"), 2 << 30) == 0)
        #expect(try read().1 == ["a.csv file-too-large"])
    }

    @Test(arguments: [
        ("Rates.csv", "rates.csv"), ("caf\u{E9}.md", "cafe\u{301}.md"), ("STRASSE.md", "straße.md"),
    ])
    func namesThatSomeComputersTakeAsOneAreAFinding(_ one: String, _ other: String) throws {
        try folder.write("", to: "Content/paper/\(one)")
        try folder.write("", to: "Content/paper/\(other)")
        let later = [one, other].max { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? ""
        #expect(try read().1.map { Array($0.utf8) } == [Array("paper/\(later) name-clash".utf8)])
    }

    @Test func twoFoldersOfOneNameAreOneFinding() throws {
        try folder.write("", to: "Content/Paper/a.md")
        try folder.write("", to: "Content/paper/a.md")
        #expect(try read().1 == ["paper name-clash"])
    }

    @Test func oneNameInTwoFoldersIsFine() throws {
        try folder.write("", to: "Content/a/rates.csv")
        try folder.write("", to: "Content/b/Rates.csv")
        #expect(try read().1 == [])
    }

    @Test func aMissingFolderIsAnError() throws {
        try folder.remove("Content")
        #expect(throws: FileError(.list, root, .system(ENOENT))) { try read() }
    }

    @Test func sizesAreKnownBeforeAFileIsRead() throws {
        try folder.write("12345", to: "Content/images/a.png")
        var diagnostics: [Diagnostic] = []
        let entries = try DiskFileSystem().sourceEntries(in: root, skipping: { _ in false }, into: &diagnostics)
        #expect(entries.map(\.path) == ["\(root)/images/a.png"])
        #expect(entries.map(\.size) == [5])
    }
}
