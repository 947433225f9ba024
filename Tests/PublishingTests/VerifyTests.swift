import Publishing
import Testing

@Suite struct VerifyTests {
    let site: Site

    init() throws {
        site = try Site()
    }

    /// The differences as `kind path`.
    private func verify(_ files: [OutputFile] = Site.old) throws -> [String] {
        try site.publisher().verify(files, inputs: Site.oldInputs).map { "\($0.kind) \($0.path)" }
    }

    @Test func whatWasPublishedHasNoDifferences() throws {
        try site.publishOld()
        #expect(try verify() == [])
    }

    @Test func filesOfNoBuildAreFoundButForThoseOfServers() throws {
        try site.publishOld()
        try site.addForeignFiles()
        for file in [".nojekyll", "CNAME", ".well-known/security.txt", "home-care/CNAME"] {
            try site.folder.write("x", to: "Output/\(file)")
        }
        #expect(
            try verify() == [
                "foreign home-care/CNAME", "foreign home-care/minutes.pdf", "foreign latest", "foreign notes.txt",
            ])
    }

    @Test func whoKnowsOfNoBuildKnowsOfNoForeignFile() throws {
        try site.folder.write("notes", to: "Output/notes.txt")
        #expect(try verify([]) == ["missing manifest.json"])
    }

    @Test func aStageTellsOfTheFilesThatItLeaves() throws {
        try site.publishOld()
        try site.addForeignFiles()
        let stage = try site.publisher().openStage()
        defer { stage.drop() }
        #expect(try stage.foreignFiles() == ["home-care/minutes.pdf", "latest", "notes.txt"])
    }

    @Test func differencesComeInTheOrderOfPaths() throws {
        try site.publishOld()
        #expect(
            try verify(Site.new) == [
                "extra gone/data/x.csv", "extra gone/index.html", "different home-care/data/rates.csv",
                "different index.html", "different manifest.json", "missing roads/data/rates.csv",
                "missing roads/index.html", "extra turns", "missing turns/index.html",
            ])
    }

    @Test func aChangedFileIsFoundThoughTheManifestIsRight() throws {
        try site.publishOld()
        try site.folder.write("OLD INDEX", to: "Output/index.html")
        #expect(try verify() == ["different index.html"])
    }

    @Test func aLinkIsNotTheFileThatItLeadsTo() throws {
        try site.publishOld()
        try site.folder.remove("Output/index.html")
        try site.folder.write("old index", to: "Content/same.html")
        try site.folder.link("Output/index.html", to: "../Content/same.html")
        #expect(try verify() == ["different index.html"])
    }

    @Test func anotherInputShowsInTheManifest() throws {
        try site.publish(Site.old, inputs: Site.newInputs)
        #expect(try verify() == ["different manifest.json"])
    }

    @Test func withoutAnOutputAllIsMissing() throws {
        #expect(try verify(Site.files(["a.html": "a"])) == ["missing a.html", "missing manifest.json"])
    }

    @Test func aMissingManifestIsADifference() throws {
        try site.publishOld()
        try site.folder.remove("Output/manifest.json")
        #expect(try verify() == ["missing manifest.json"])
    }

    @Test func aDamagedManifestIsADifference() throws {
        try site.publishOld()
        try site.folder.write("{}", to: "Output/manifest.json")
        try site.folder.write("OLD INDEX", to: "Output/index.html")
        #expect(try verify() == ["different index.html", "damaged(line: 1) manifest.json"])
    }

    @Test func besideADamagedManifestFilesThatNoBuildMadeAreFoundToo() throws {
        try site.publishOld()
        try site.folder.write("{}", to: "Output/manifest.json")
        try site.folder.write("by hand", to: "Output/hand.html")
        #expect(try verify() == ["foreign hand.html", "damaged(line: 1) manifest.json"])
    }

    @Test func nothingIsWrittenOrLocked() throws {
        try site.publishOld()
        let fileSystem = FaultyFileSystem()
        _ = try site.publisher(fileSystem).verify(Site.new, inputs: [])
        #expect(Set(fileSystem.operations).isSubset(of: [.inspect, .list, .read, .resolve]))
    }
}

/// Files that a build makes only when it is asked to print.
@Suite struct VerifyPrintedTests {
    let site: Site
    private static let pdf = Site.files(["home-care/home-care.pdf": "as printed"])

    init() throws {
        site = try Site()
        try site.publish(Site.old + Self.pdf, inputs: Site.oldInputs)
    }

    private func verify(
        printed: [String] = ["home-care/home-care.pdf", "housing/housing.pdf"]
    ) throws -> [String] {
        try site.publisher().verify(Site.old, inputs: Site.oldInputs, printed: printed).map { "\($0.kind) \($0.path)" }
    }

    @Test("one that the last build printed is no difference, nor is one that it did not") func accepted() throws {
        #expect(try verify() == [])
    }

    @Test("one that was changed since is a difference") func changed() throws {
        try site.folder.write("by hand", to: "Output/home-care/home-care.pdf")
        #expect(try verify() == ["different home-care/home-care.pdf"])
    }

    @Test("one that was removed since is missing") func removed() throws {
        try site.folder.remove("Output/home-care/home-care.pdf")
        #expect(try verify() == ["missing home-care/home-care.pdf"])
    }

    @Test("one that no paper would print any more is too much") func extra() throws {
        #expect(try verify(printed: []) == ["extra home-care/home-care.pdf", "different manifest.json"])
    }

    @Test("a build that prints nothing drops it") func dropped() throws {
        let publication = try site.publish(Site.old, inputs: Site.oldInputs)
        #expect(publication.dropped == ["home-care/home-care.pdf"])
    }
}
