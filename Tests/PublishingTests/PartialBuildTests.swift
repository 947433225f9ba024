import Publishing
import Testing

/// `build home-care`: the other papers stay as the last build made them.
@Suite struct PartialBuildTests {
    let site: Site
    let scope = BuildScope.papers(folders: ["home-care"], sources: ["Content/home-care"])

    init() throws {
        site = try Site()
        try site.publish(
            Site.old + Site.files(["home-care-2/index.html": "another paper"]),
            inputs: [
                InputFile(path: "Content/home-care/old.md", bytes: []),
                InputFile(path: "Content/home-care-2/report.md", bytes: []),
                InputFile(path: "Content/housing/report.md", bytes: []),
            ])
    }

    @Test func otherPapersStayAndOwnFilesGo() throws {
        let publication = try site.publish(
            Site.files(["index.html": "new index", "home-care/index.html": "new home care"]), scope: scope)
        #expect(publication.written == ["home-care/index.html", "index.html"])
        #expect(publication.dropped == ["home-care/data/rates.csv"])
        #expect(site.folder.text("Output/housing/index.html") == "housing")
        #expect(site.folder.text("Output/gone/index.html") == "gone")
        #expect(site.folder.text("Output/home-care-2/index.html") == "another paper")
    }

    @Test func theManifestKeepsTheEntriesOfOtherPapers() throws {
        try site.publish(Site.files(["home-care/index.html": "new home care"]), inputs: Site.newInputs, scope: scope)
        let manifest = try #require(site.folder.text("Output/manifest.json"))
        #expect(manifest.contains("\"housing/index.html\""))
        #expect(!manifest.contains("\"home-care/data/rates.csv\""))
        #expect(manifest.contains("\"Content/housing/report.md\""))
        #expect(manifest.contains("\"Content/home-care-2/report.md\""))
        #expect(manifest.contains("\"Content/home-care/report.md\""))
        #expect(!manifest.contains("\"Content/home-care/old.md\""))
    }

    @Test func thenAWholeBuildDropsWhatIsGone() throws {
        try site.publish(Site.files(["home-care/index.html": "new home care"]), scope: scope)
        try site.publishNew()
        let fresh = try Site()
        try fresh.publishNew()
        #expect(try site.tree == fresh.tree)
    }

    @Test func worksWithoutAnEarlierBuild() throws {
        let fresh = try Site()
        try fresh.publish(Site.files(["home-care/index.html": "new"]), scope: scope)
        #expect(try Set(fresh.tree.keys) == ["home-care", "home-care/index.html", "manifest.json"])
    }
}
