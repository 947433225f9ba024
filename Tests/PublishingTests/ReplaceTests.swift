import Diagnostics
import Foundation
import Publishing
import Testing

@Suite struct ReplaceTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func aFileThatSomebodyElseHasSavedIsLeftAlone() throws {
        try folder.write("newer", to: "a.md")
        #expect(throws: FileError.self) { try DiskFileSystem().replace(file("older"), with: [1]) }
        #expect(folder.text("a.md") == "newer")
        #expect(try DiskFileSystem().names(in: folder.path) == ["a.md"])
    }

    @Test func aFileThatIsGoneIsNotMadeAnew() throws {
        #expect(throws: FileError.self) { try DiskFileSystem().replace(file("older"), with: [1]) }
        #expect(try DiskFileSystem().names(in: folder.path) == [])
    }

    @Test func aLinkIsLeftAlone() throws {
        try folder.write("old", to: "b.md")
        try folder.link("a.md", to: "b.md")
        #expect(throws: FileError(.write, folder.path("a.md"), .notAFile)) {
            try DiskFileSystem().replace(file("old"), with: [1])
        }
        #expect(folder.text("b.md") == "old")
    }

    @Test func whatAnEarlierRunLeftBehindIsNotInTheWay() throws {
        try folder.write("old", to: "a.md")
        try folder.write("half", to: ".a.md.fix-1")
        try DiskFileSystem().replace(file("old"), with: Array("new".utf8))
        #expect(folder.text("a.md") == "new")
    }

    @Test func whateverFailsTheFileIsTheOldOrTheNew() throws {
        for call in 0... {
            try? FileManager.default.removeItem(atPath: folder.path("a.md"))
            try folder.write("old", to: "a.md")
            let files = FaultyFileSystem(.once(at: call))
            try? files.replace(file("old"), with: Array("new".utf8))
            #expect(["old", "new"].contains(folder.text("a.md")))
            if !files.isHit { return }
        }
    }

    private func file(_ text: String) -> SourceFile { SourceFile(path: folder.path("a.md"), text: text) }
}
