import Foundation
import TestSupport
import Testing

/// Papers that have another address than they had: what a build of one of them leaves of the old one, and what it is
/// compared with.
@Suite struct MovedPapersTests {
    @Test func anAddressThatAPaperGivesUpGoesWithABuildOfThatPaper() throws {
        let appraise = try site("meetings")
        defer { appraise.remove() }
        try appraise.run("build")
        try appraise.write("Not ours.", to: "Output/arts-centre/minutes.pdf")
        try appraise.change("Content/theatre/report.md", from: "moved: [arts-centre]\n", to: "")
        let built = try appraise.run("build", "theatre")
        #expect(built.status == 0, "\(built.errors)")
        #expect(!appraise.exists("Output/arts-centre/index.html"))
        #expect(!appraise.exists("Output/arts-centre/index.md"))
        #expect(appraise.exists("Output/arts-centre/minutes.pdf"))
        #expect(try !appraise.manifest().contains("arts-centre"))
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Output/arts-centre"))
        #expect(try appraise.run("verify").status == 0)
    }

    @Test func aBuildOfARenamedPaperLeavesNothingButTheWayAtItsOldAddress() throws {
        let appraise = try site("meetings")
        defer { appraise.remove() }
        try appraise.run("build")
        try appraise.rename("Content/bins", to: "Content/waste")
        try appraise.change(
            "Content/waste/report.md", from: "classification: Public", to: "classification: Public\nmoved: [bins]")
        let built = try appraise.run("build", "waste")
        #expect(built.status == 0, "\(built.errors)")
        #expect(appraise.exists("Output/bins/index.html"))
        #expect(!appraise.exists("Output/bins/data/paper.json"))
        #expect(try !appraise.manifest().contains("Content/bins/"))
        #expect(try appraise.run("verify").status == 0)
    }

    @Test func aBuildOfOnePaperLeavesThoseThatAreGoneAsTheyWere() throws {
        let appraise = try site("meetings")
        defer { appraise.remove() }
        try appraise.run("build")
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Content/bins"))
        let built = try appraise.run("build", "theatre")
        #expect(built.status == 0, "\(built.errors)")
        #expect(appraise.exists("Output/bins/index.html"))
        #expect(appraise.exists("Output/arts-centre/index.html"))
    }

    @Test(arguments: ["Before", "Before/bins", "HEAD"])
    func aRenamedPaperIsComparedWithItsOldFolder(_ since: String) throws {
        let appraise = try site("meetings")
        defer { appraise.remove() }
        try appraise.copyFolder("Content", to: "Before")
        if since == "HEAD" { try appraise.commit() }
        try appraise.rename("Content/bins", to: "Content/waste")
        try appraise.change(
            "Content/waste/report.md", from: "classification: Public", to: "classification: Public\nmoved: [bins]")
        try appraise.change("Content/waste/report.md", from: "the contract", to: "the new contract")
        let result = try appraise.run("changes", "waste", "--since", since)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("insert “new”"), "\(result.output)")
        #expect(!result.output.contains("is new"), "\(result.output)")
    }

    @Test(arguments: ["Before", "HEAD"])
    func aPaperWithoutAnyOfItsNamesInTheEarlierVersionIsNamedWithAllOfThem(_ since: String) throws {
        let appraise = try site("meetings")
        defer { appraise.remove() }
        try FileManager.default.moveItem(
            at: appraise.folder.appending(path: "Content/theatre"), to: appraise.folder.appending(path: "theatre"))
        try appraise.copyFolder("Content", to: "Before")
        if since == "HEAD" { try appraise.commit() }
        try appraise.rename("theatre", to: "Content/theatre")
        let result = try appraise.run("changes", "theatre", "--since", since)
        #expect(result.status == 2)
        #expect(
            result.errors.contains("there is no paper “theatre”, which was called “arts-centre”, in "),
            "\(result.errors)")
    }

    private func site(_ name: String) throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/\(name)/Content"),
            to: appraise.folder.appending(path: "Content"))
        return appraise
    }
}

extension Appraise {
    fileprivate func manifest() throws -> String {
        try String(contentsOf: folder.appending(path: "Output/manifest.json"), encoding: .utf8)
    }
}
