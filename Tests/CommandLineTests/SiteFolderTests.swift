import Foundation
import Testing

/// Commands are typed anywhere in a site, and papers are named by paths too.
@Suite struct SiteFolderTests {
    private static let folders = ["", "Content", "Content/home-care", "Content/home-care/pictures", "notes"]

    @Test(arguments: folders)
    func aCommandWorksFromAnywhereInTheSite(_ folder: String) throws {
        let site = try site()
        defer { site.remove() }
        let inside = Appraise(folder: site.folder.appending(path: folder))
        #expect(try inside.run("build").status == 0)
        #expect(try site.files(below: "Output").keys.contains("home-care/index.html"))
        #expect(try inside.run("verify").status == 0)
    }

    @Test func findingsNameFilesFromTheFolderOfTheSite() throws {
        let site = try site()
        defer { site.remove() }
        try site.write("# Meals\n\nSee [it](#nowhere).\n", to: "Content/meals/appraisal.md")
        let result = try Appraise(folder: site.folder.appending(path: "Content/meals")).run("check")
        let folder = site.folder.resolvingSymlinksInPath().path
        #expect(result.errors.hasPrefix("in \(folder):\nContent/meals/appraisal.md:3:5: error: "))
    }

    static let paths = [
        (folder: "", path: "Content/home-care/appraisal.md"), (folder: "", path: "./Content/home-care/"),
        (folder: "Content", path: "home-care/appraisal.md"), (folder: "Content/home-care", path: "appraisal.md"),
        (folder: "Content/home-care/pictures", path: ".."), (folder: "Content/second", path: "../home-care"),
        (folder: "notes", path: "home-care"),
    ]

    @Test(arguments: paths)
    func aPaperIsNamedByAPathIntoIt(_ typed: (folder: String, path: String)) throws {
        let site = try site()
        defer { site.remove() }
        try site.write("# Second\n", to: "Content/second/appraisal.md")
        let result = try Appraise(folder: site.folder.appending(path: typed.folder)).run("build", typed.path)
        #expect(result.status == 0)
        #expect(!site.exists("Output/second/index.html"))
        #expect(site.exists("Output/home-care/index.html"))
    }

    @Test func thePathOfAllPapersMeansAll() throws {
        let site = try site()
        defer { site.remove() }
        try site.write("# Second\n", to: "Content/second/appraisal.md")
        #expect(try site.run("check", "Content/").errors.contains("\n2 papers, "))
    }

    @Test(arguments: ["Content/home-care/apraisal.md", "notes/plan.txt", "../elsewhere"])
    func aPathThatLeadsIntoNoPaperIsWrongUsage(_ path: String) throws {
        let site = try site()
        defer { site.remove() }
        let result = try site.run("check", path)
        #expect(result.status == 2)
        #expect(result.errors == "appraise: there is no paper “\(path)”; the papers are home-care\n")
    }

    @Test func foldersThatWereTypedAreThoseOfTheFolderWhereTheyWere() throws {
        let site = try site()
        defer { site.remove() }
        let inside = Appraise(folder: site.folder.appending(path: "notes"))
        #expect(try inside.run("build", "--output", "../Pages").status == 0)
        #expect(try inside.run("build", "--output", "own").status == 0)
        #expect(site.exists("Pages/index.html"))
        #expect(site.exists("notes/own/index.html"))
        #expect(try inside.run("build", "--templates", "../Looks").errors.contains("could not list Looks: "))
    }

    @Test func whoSaysWherePapersAreStaysWhereHeIs() throws {
        let site = try site()
        defer { site.remove() }
        let inside = Appraise(folder: site.folder.appending(path: "notes"))
        #expect(try inside.run("build", "--content", "../Content").status == 0)
        #expect(site.exists("notes/Output/index.html"))
    }

    @Test func aNewPaperIsMadeInTheSite() throws {
        let site = try site()
        defer { site.remove() }
        #expect(try Appraise(folder: site.folder.appending(path: "Content/home-care")).run("new", "meals").status == 0)
        #expect(site.exists("Content/meals/report.md"))
    }

    /// A site with one paper, and a folder beside its papers.
    private func site() throws -> Appraise {
        let site = try Appraise()
        try site.write("# One\n\n## Option 1\n", to: "Content/home-care/appraisal.md")
        try site.write("", to: "Content/home-care/pictures/.keep")
        try site.write("Plan", to: "notes/plan.txt")
        return site
    }
}
