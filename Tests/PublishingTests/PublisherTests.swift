import Diagnostics
import Foundation
import Publishing
import Testing

@Suite struct PublisherTests {
    let site: Site

    init() throws {
        site = try Site()
    }

    @Test func theFirstBuildMakesTheOutput() throws {
        let publication = try site.publish(Site.files(["index.html": "i", "a/b/c.csv": "c"]))
        #expect(publication.written == ["a/b/c.csv", "index.html"])
        #expect(site.folder.text("Output/a/b/c.csv") == "c")
        #expect(try Set(site.tree.keys) == ["index.html", "a", "a/b", "a/b/c.csv", "manifest.json"])
        #expect(try site.isClean)
    }

    @Test func theManifestNamesEveryFileAndInputWithItsChecksum() throws {
        try site.publish(
            Site.files(["b.html": "abc", "a/x.csv": ""]),
            inputs: [InputFile(path: "Content/site.yml", bytes: Array("abc".utf8))])
        #expect(
            site.folder.text("Output/manifest.json") == """
                {
                  "version": 1,
                  "tool": "1.0.0",
                  "files": {
                    "a/x.csv": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "b.html": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                  },
                  "inputs": {
                    "Content/site.yml": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                  }
                }

                """)
    }

    @Test func theNextBuildWritesWhatChangedAndDropsWhatIsGone() throws {
        try site.publishOld()
        let publication = try site.publishNew()
        #expect(
            publication.written == [
                "home-care/data/rates.csv", "index.html", "roads/data/rates.csv", "roads/index.html",
                "turns/index.html",
            ])
        #expect(publication.dropped == ["gone/data/x.csv", "gone/index.html", "turns"])
        let fresh = try Site()
        try fresh.publishNew()
        #expect(try site.tree == fresh.tree)
        #expect(try site.isClean)
    }

    @Test func anUnchangedFileIsNotWrittenAgain() throws {
        try site.publishOld()
        let before = try site.folder.attributes("Output/housing/index.html")[.systemFileNumber] as? Int
        try site.publishNew()
        #expect(try site.folder.attributes("Output/housing/index.html")[.systemFileNumber] as? Int == before)
    }

    @Test func unchangedFilesAreCopiedWithTheirTimesWhereLinksFail() throws {
        try site.publishOld()
        let date = Date(timeIntervalSince1970: 1_000_000_000)
        try site.folder.setModificationDate(date, of: "Output/housing/index.html")
        try site.publishNew(FaultyFileSystem(refusing: [.link: EPERM]))
        #expect(site.folder.text("Output/housing/index.html") == "housing")
        #expect(try site.folder.attributes("Output/housing/index.html")[.modificationDate] as? Date == date)
    }

    @Test func whenAllIsThereNothingIsWritten() throws {
        try site.publishOld()
        let fileSystem = FaultyFileSystem()
        let publication = try site.publish(Site.old, inputs: Site.oldInputs, on: fileSystem)
        #expect(publication.written == [] && publication.dropped == [])
        #expect(Set(fileSystem.operations).isSubset(of: [.inspect, .list, .read, .resolve, .lock]))
    }

    @Test func anotherInputChangesTheManifestAlone() throws {
        try site.publishOld()
        let manifest = site.folder.text("Output/manifest.json")
        let publication = try site.publish(Site.old, inputs: Site.newInputs)
        #expect(publication.written == [] && publication.dropped == [])
        #expect(site.folder.text("Output/manifest.json") != manifest)
    }

    @Test func theOrderOfFilesAndInputsDoesNotMatter() throws {
        let inputs = Site.oldInputs + [InputFile(path: "Content/a.md", bytes: [])]
        try site.publish(Site.new, inputs: inputs)
        let other = try Site()
        try other.publish(Site.new.reversed(), inputs: inputs.reversed())
        #expect(try site.tree == other.tree)
    }

    @Test func filesThatAreNotOursStay() throws {
        try site.publishOld()
        try site.addForeignFiles()
        try site.publishNew()
        #expect(site.folder.text("Output/notes.txt") == "notes")
        #expect(site.folder.text("Output/home-care/minutes.pdf") == "pdf")
        #expect(try site.tree[".git/refs/tags"] == "/")
        #expect(try site.tree["latest"] == "→ nowhere")
    }

    @Test func aForeignFileKeepsItsFolderWhenOurFilesGo() throws {
        try site.publishOld()
        try site.folder.write("mine", to: "Output/gone/mine.txt")
        try site.publishNew()
        #expect(try site.tree.keys.filter { $0.hasPrefix("gone") }.sorted() == ["gone", "gone/mine.txt"])
    }

    @Test func aFileThatSomeoneChangedIsMadeAnew() throws {
        try site.publishOld()
        try site.folder.write("edited", to: "Output/index.html")
        let publication = try site.publish(Site.old, inputs: Site.oldInputs)
        #expect(publication.written == ["index.html"])
        #expect(site.folder.text("Output/index.html") == "old index")
    }

    @Test func whatTookThePlaceOfADroppedFileStays() throws {
        try site.publishOld()
        try site.folder.remove("Output/gone/index.html")
        try site.folder.link("Output/gone/index.html", to: "../notes")
        try site.publishNew()
        #expect(try site.tree["gone/index.html"] == "→ ../notes")
    }

    @Test func anExistingFolderKeepsItsPermissions() throws {
        try site.publishOld()
        try site.folder.makeFolder("Output/private")
        #expect(chmod(site.folder.path("Output/private"), 0o700) == 0)
        #expect(chmod(site.folder.path("Output"), 0o750) == 0)
        try site.publishNew()
        #expect(try DiskFileSystem().status(of: site.folder.path("Output/private"))?.mode == 0o700)
        #expect(try DiskFileSystem().status(of: site.folder.path("Output"))?.mode == 0o750)
    }

    @Test func theTreeIsTheSameWhateverTheMask() throws {
        let before = umask(0o077)
        defer { umask(before) }
        try site.publishOld()
        try site.publishNew()
        for (path, text) in try site.tree {
            let mode = try DiskFileSystem().status(of: site.folder.path("Output/\(path)"))?.mode
            #expect(mode == (text == "/" ? 0o755 : 0o644), "\(path)")
        }
    }

    @Test func anEmptyFolderIsPublishedTo() throws {
        try site.folder.makeFolder("Output")
        try site.publishNew()
        #expect(site.folder.text("Output/index.html") == "new index")
        #expect(try site.isClean)
    }

    @Test func theLitterOfAKilledBuildIsRemovedEvenWhenNothingChanged() throws {
        try site.publishOld()
        try site.folder.write("half", to: ".Output.stage/home-care/index.html")
        try site.folder.write("half", to: "Output/.Output.stage/0")
        try site.publishOld()
        #expect(try site.isClean)
    }

    @Test func litterThatIsALinkLeadsNobodyAstray() throws {
        try site.publishOld()
        try site.folder.link(".Output.stage", to: "Content")
        try site.publishNew()
        #expect(site.folder.text("Content/home-care/report.md") == "# Home care")
        #expect(try site.isClean)
    }

    @Test func aDurableBuildWaitsForTheDiskBeforeAndAfterTheSwap() throws {
        try site.publishOld()
        let fileSystem = FaultyFileSystem()
        try site.publishNew(fileSystem, durable: true)
        let operations = fileSystem.operations
        let swap = try #require(operations.firstIndex(of: .exchange))
        #expect(operations[..<swap].last == .sync)
        #expect(operations[swap...].dropFirst().first == .sync)
    }

    @Test func onlyOneOfTwoBuildsPublishes() throws {
        try site.publishOld()
        let before = try site.tree
        let lock = try DiskFileSystem().lock(site.folder.path(".Output.lock"))
        #expect(throws: FileError(.lock, site.folder.path("Output"), .locked)) { try site.publishNew() }
        withExtendedLifetime(lock) {}
        #expect(try site.tree == before)
    }

    @Test func theLockEndsWithTheBuild() throws {
        try site.publishOld()
        try site.publishNew()
    }
}
