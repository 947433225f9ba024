import Foundation
import TestSupport
import Testing

@Suite struct BuildTests {
    @Test func makesThePagesOfEveryPaper() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Content")
        let result = try appraise.run("build")
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        let made = try appraise.files(below: "Output").keys.sorted()
        let pages = made.filter { $0.hasSuffix(".html") || $0.hasSuffix(".md") }
        #expect(result.errors.hasPrefix("4 papers, \(pages.count) pages written, 0 errors, 0 warnings, "))
        #expect(made == (try Appraise(folder: packageRoot).files(below: "Output").keys.sorted()))
        for page in ["index", "appendix-1", "appendix-2", "appendix-3"] {
            #expect(pages.contains("home-care-recommissioning/\(page).html"))
        }
    }

    @Test func makesTheSameWithAndWithoutATemplatesFolder() throws {
        let (with, without) = (try Appraise(), try Appraise())
        defer { for appraise in [with, without] { appraise.remove() } }
        for appraise in [with, without] { try appraise.copy("Content") }
        try with.copy("Templates")
        try with.run("build")
        try without.run("build")
        var (withFiles, withoutFiles) = (try with.files(below: "Output"), try without.files(below: "Output"))
        // The manifest also lists Templates/README.md, which the program does not carry.
        withFiles["manifest.json"] = nil
        withoutFiles["manifest.json"] = nil
        #expect(withFiles == withoutFiles)
    }

    @Test(arguments: [
        ["TZ": "Pacific/Kiritimati"], ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], ["HOME": "/nonexistent"],
    ])
    func makesTheSameBytesWhateverTheEnvironment(_ environment: [String: String]) throws {
        let (here, there) = (try Appraise(), try Appraise())
        defer { for appraise in [here, there] { appraise.remove() } }
        for appraise in [here, there] { try appraise.copy("Content") }
        try here.run("build", "--jobs", "1")
        try there.run("build", "--jobs", "8", environment: environment)
        #expect(try here.files(below: "Output") == there.files(below: "Output"))
    }

    @Test func makesTheSameBytesFromAnyFolder() throws {
        let (here, there) = (try Appraise(), try Appraise())
        defer { for appraise in [here, there] { appraise.remove() } }
        for appraise in [here, there] { try appraise.copy("Content") }
        try here.run("build")
        try FileManager.default.createDirectory(
            at: there.folder.appending(path: "elsewhere"), withIntermediateDirectories: false)
        let elsewhere = Appraise(folder: there.folder.appending(path: "elsewhere"))
        try elsewhere.run("build", "--content", "../Content", "--output", "../Output")
        #expect(try here.files(below: "Output") == there.files(below: "Output"))
    }

    @Test func buildsOnlyThePapersThatAreNamed() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write("# Two\n\n## Option 1\n", to: "Content/two/appraisal.md")
        try appraise.run("build")
        let before = try appraise.files(below: "Output")
        try appraise.write("# One anew\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write("no title\n", to: "Content/two/appraisal.md")
        let result = try appraise.run("build", "one")
        #expect(result.status == 0)
        let after = try appraise.files(below: "Output")
        #expect(after["two/index.html"] == before["two/index.html"])
        #expect(after["one/index.html"] != before["one/index.html"])
        #expect(!result.errors.contains("Content/two"))
    }

    @Test func leavesTheLastPagesWhenAPaperHasErrors() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.run("build")
        let before = try appraise.files(below: "Output")
        try appraise.write("# One\n\n## Option 1\n\n<b>bold</b>\n", to: "Content/one/appraisal.md")
        let result = try appraise.run("build", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.contains("Content/one/appraisal.md:5:1: error: "))
        #expect(try appraise.files(below: "Output") == before)
    }

    @Test func writesNothingThatStandsThereAlready() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Content")
        try appraise.run("build")
        #expect(try appraise.run("build").errors.hasPrefix("4 papers, 0 pages written, "))
    }

    @Test func findingsArePrintedAlsoWhenPublishingFails() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n", to: "Content/one/appraisal.md")
        try appraise.write("", to: "Output")
        let result = try appraise.run("build", "--format", "short")
        #expect(result.status == 3)
        #expect(result.errors.contains("[no-options]"))
    }

    @Test func slashesAfterAFolderChangeNothing() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n", to: "Content/one/appraisal.md")
        let result = try appraise.run("check", "--content", "Content//", "--format", "short")
        #expect(result.errors.hasPrefix("Content/one/appraisal.md: warning: "))
    }
}
