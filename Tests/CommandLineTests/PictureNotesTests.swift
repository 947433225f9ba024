import Foundation
import TestSupport
import Testing

/// Pictures whose files hold what no page shows. In `Tests/Fixtures/pictures` all of it has the word “canary”.
@Suite struct PictureNotesTests {
    private func sample() throws -> Appraise {
        let appraise = try Appraise()
        let content = packageRoot.appending(path: "Tests/Fixtures/pictures/Content")
        try FileManager.default.copyItem(at: content, to: appraise.folder.appending(path: "Content"))
        return appraise
    }

    @Test func eachIsAFindingThatNamesIt() throws {
        let appraise = try sample()
        defer { appraise.remove() }
        let result = try appraise.run("build")
        #expect(result.status == 1)
        try expectSnapshot(result.errors, at: "Tests/Fixtures/pictures/findings.txt")
        #expect(!appraise.exists("Output"))
    }

    @Test func theFixTakesAllOutAndLeavesHowThePictureLooks() throws {
        let appraise = try sample()
        defer { appraise.remove() }
        try appraise.run("check", "--fix")
        let result = try appraise.run("build")
        #expect(result.errors == "1 paper, 5 pages written, 0 errors, 0 warnings\n")
        let files = try appraise.files(below: "Output")
        for (path, bytes) in files {
            #expect(bytes.range(of: Data("anary".utf8)) == nil, "\(path)")
        }
        let door = try #require(files["paper/door.jpg"])
        #expect(door.range(of: Data("colours stay".utf8)) != nil)
        let turned = Data("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
        #expect(door.range(of: turned) != nil)
        #expect(files["paper/chart.png"]?.range(of: Data("gAMA".utf8)) != nil)
        #expect(files["paper/map.svg"]?.range(of: Data("<title>The wards</title>".utf8)) != nil)
    }
}
