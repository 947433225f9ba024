import Diagnostics
import Foundation
import Publishing
import Testing

/// What a build does not do, so that no file is lost that it did not make.
@Suite struct RefusalTests {
    let site: Site

    init() throws {
        site = try Site()
    }

    /// That publishing fails with this text, and changes nothing in the whole folder but the lock.
    private func expectRefusal(
        _ text: String, output: String = "Output", files: [OutputFile] = Site.new,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try site.folder.tree("")
        var diagnostics: [Diagnostic] = []
        let error = #expect(throws: FileError.self, sourceLocation: sourceLocation) {
            try site.publisher(output: output).publish(files, inputs: [], into: &diagnostics)
        }
        let message = error.map { $0.description.replacing(site.folder.path + "/", with: "") }
        #expect(message == text, sourceLocation: sourceLocation)
        var after = try site.folder.tree("")
        after[".Output.lock"] = before[".Output.lock"]
        #expect(after == before, sourceLocation: sourceLocation)
    }

    @Test func anOutputThatIsASource() throws {
        try expectRefusal(
            "could not publish to Content: there stands Content, which builds must only read; name another folder",
            output: "Content")
    }

    @Test func anOutputThatHoldsASource() throws {
        try site.folder.makeFolder("Output")
        try FileManager.default.moveItem(
            atPath: site.folder.path("Content"), toPath: site.folder.path("Output/Content"))
        try site.folder.link("Content", to: "Output/Content")
        try expectRefusal(
            "could not publish to Output: there stands Content, which builds must only read; name another folder")
    }

    @Test func anOutputInsideASource() throws {
        try expectRefusal(
            "could not publish to Templates/site: it lies in Templates, which builds must only read; name another folder",
            output: "Templates/site")
    }

    @Test func anOutputInsideASourceByAnotherName() throws {
        try site.folder.link("Other", to: "Content")
        try expectRefusal(
            "could not publish to Other/site: it lies in Content, which builds must only read; name another folder",
            output: "Other/site")
    }

    @Test func aFolderWhoseNameOnlyBeginsLikeASourceIsFine() throws {
        var diagnostics: [Diagnostic] = []
        _ = try site.publisher(output: "Content-site").publish(Site.new, inputs: [], into: &diagnostics)
        #expect(site.folder.text("Content-site/index.html") == "new index")
    }

    @Test func aSourceThatStandsWhereTheStageWouldGo() throws {
        try site.folder.remove("Content")
        try site.folder.write("text", to: ".Output.stage/report.md")
        try site.folder.link("Content", to: ".Output.stage")
        try expectRefusal(
            "could not publish to Output: there stands Content, which builds must only read; name another folder")
    }

    @Test func anOutputThatIsALink() throws {
        try site.folder.makeFolder("www")
        try site.folder.link("Output", to: "www")
        try expectRefusal("could not publish to Output: it is a link; name the folder that it leads to")
    }

    @Test func anOutputThatIsAFile() throws {
        try site.folder.write("", to: "Output")
        try expectRefusal("could not publish to Output: it is not a folder")
    }

    @Test func anOutputWithoutAName() throws {
        try expectRefusal(
            "could not publish to Content/..: it has no name of its own; name the folder, such as Output",
            output: "Content/..")
    }

    @Test func anOutputInAFolderThatIsNotThere() throws {
        try expectRefusal("could not find build: there is no such file or folder", output: "build/Output")
    }

    @Test func filesAndNoManifest() throws {
        try site.folder.write("mine", to: "Output/home-care/mine.txt")
        try expectRefusal(
            "could not publish to Output: it has files and no manifest.json, so appraise did not make it;"
                + " name another folder, or move it away")
    }

    @Test func aManifestThatIsALink() throws {
        try site.publishOld()
        try site.folder.remove("Output/manifest.json")
        try site.folder.link("Output/manifest.json", to: "../elsewhere.json")
        try expectRefusal(
            "could not publish to Output: it has files and no manifest.json, so appraise did not make it;"
                + " name another folder, or move it away")
    }

    @Test func aDamagedManifest() throws {
        try site.publishOld()
        let manifest = try #require(site.folder.text("Output/manifest.json"))
        try site.folder.write(manifest.replacing("gone/index", with: "gone/../index"), to: "Output/manifest.json")
        try expectRefusal(
            "could not read Output/manifest.json: line 7 is not as appraise wrote it; bring back the file as it was,"
                + " or move the folder Output away, then build again")
    }

    @Test(arguments: ["roads/index.html", "roads"])
    func aForeignFileWhereOneOfOursMustGo(_ path: String) throws {
        try site.publishOld()
        try site.folder.write("mine", to: "Output/\(path)")
        try expectRefusal(
            "could not write Output/\(path): something stands there that appraise did not make;"
                + " move it away, then build again")
    }

    @Test func aForeignFolderWhereOneOfOurFilesMustGo() throws {
        try site.publishOld()
        try site.folder.makeFolder("Output/new.html")
        try expectRefusal(
            "could not write Output/new.html: something stands there that appraise did not make;"
                + " move it away, then build again",
            files: Site.files(["new.html": "new"]))
    }

    @Test func aLinkInPlaceOfOneOfOurFolders() throws {
        try site.publishOld()
        try site.folder.remove("Output/home-care")
        try site.folder.link("Output/home-care", to: "../Content")
        try expectRefusal(
            "could not write Output/home-care: something stands there that appraise did not make;"
                + " move it away, then build again")
    }

    @Test func aForeignFileOfTheSameBytesIsTakenOver() throws {
        try site.publishOld()
        try site.folder.write("roads", to: "Output/roads/index.html")
        try site.publishNew()
        #expect(site.folder.text("Output/manifest.json")?.contains("roads/index.html") == true)
    }

    @Test(arguments: ["../x.html", "/x.html", "a//x.html", "", "manifest.json"])
    func aFileThatWouldLeaveTheOutput(_ path: String) throws {
        try expectRefusal(
            "could not publish to Output: a build cannot make a file of the name “\(path)”",
            files: Site.files([path: "x"]))
    }

    @Test func twoFilesOfOneName() throws {
        try expectRefusal(
            "could not publish to Output: this build makes two files of the name “a”",
            files: Site.files(["a": "1", "a": "2"]))
    }
}
