import Foundation
import TestSupport
import Testing

@Suite struct NewTests {
    @Test func aNewPaperBuildsWithoutAFinding() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        #expect(try appraise.run("new", "meals").status == 0)
        let result = try appraise.run("build", "--strict", "--drafts")
        #expect(result.errors == "1 paper, 9 pages written, 0 errors, 0 warnings\n")
        #expect(result.status == 0)
    }

    @Test func anEmptyFolderGetsTheSettingsOfTheSiteToo() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "first")
        try appraise.write("council: Ours\n", to: "Content/site.yml")
        try appraise.run("new", "second")
        #expect(try appraise.files(below: "Content")["site.yml"] == Data("council: Ours\n".utf8))
        #expect(
            try appraise.files(below: "Content/second").keys.sorted() == [
                "appraisal.md", "figures.csv", "rates.csv", "report.md", "risks.csv",
            ])
    }

    /// Excel reads £ right only behind a byte order mark.
    @Test(arguments: ["rates.csv", "risks.csv", "figures.csv"])
    func theSheetsOpenInExcel(_ file: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        let bytes = try #require(try appraise.files(below: "Content/meals")[file])
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let feeds = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        #expect(!feeds.isEmpty && feeds.allSatisfy { bytes[$0 - 1] == UInt8(ascii: "\r") })
    }

    @Test func aPaperIsNeverOverwritten() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("mine", to: "Content/meals/appraisal.md")
        let result = try appraise.run("new", "meals")
        #expect(result.status == 2)
        #expect(
            result.errors == "appraise: there is a paper Content/meals already; give the new one another name\n")
        #expect(try appraise.files(below: "Content").count == 1)
    }

    @Test(arguments: ["Meals", "meals at home", "../meals", "", "assets", "méals"])
    func aNameThatCannotStandInAnAddressIsWrongUsage(_ name: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let result = try appraise.run("new", name)
        #expect(result.status == 2)
        #expect(result.errors.contains("small letters a–z, digits and hyphens"))
        #expect(!appraise.exists("Content"))
    }
}
