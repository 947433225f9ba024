import Foundation
import Glibc
import Publishing
import Testing

/// A few files of papers change: each takes the place of the old one, and no new tree is made.
@Suite struct FewFilesTests {
    private static let old = Site.old
    private static let new = Site.old.map { file in
        file.path.hasPrefix("home-care/") ? OutputFile(path: file.path, bytes: file.bytes + Array("!".utf8)) : file
    }

    private func site() throws -> Site {
        let site = try Site()
        try site.publish(Self.old, inputs: Site.oldInputs)
        try site.addForeignFiles()
        return site
    }

    @Test func theResultIsTheSameAsOfAFirstBuild() throws {
        let site = try site()
        let fileSystem = FaultyFileSystem()
        let publication = try site.publish(Self.new, inputs: Site.newInputs, on: fileSystem)
        #expect(publication.written == ["home-care/data/rates.csv", "home-care/index.html"])
        #expect(!publication.isSwapped)
        #expect(!fileSystem.operations.contains(.link))
        #expect(fileSystem.renamed.last == site.folder.path("Output/manifest.json"))
        let fresh = try Site()
        try fresh.publish(Self.new, inputs: Site.newInputs)
        try fresh.addForeignFiles()
        #expect(try site.tree == fresh.tree)
        #expect(try site.isClean)
    }

    @Test(arguments: ["index.html", "assets/site.css"])
    func whatBelongsToNoPaperIsSwappedWithAllElse(_ path: String) throws {
        let site = try site()
        let files = Self.old.map { $0.path == path ? OutputFile(path: path, bytes: [1]) : $0 }
        #expect(try site.publish(files, inputs: Site.oldInputs).isSwapped)
    }

    @Test func soAreNewFilesAndThoseThatGo() throws {
        let site = try site()
        let more = Self.old + Site.files(["home-care/new.html": "new"])
        #expect(try site.publish(more, inputs: Site.oldInputs).isSwapped)
        #expect(try site.publish(Self.old, inputs: Site.oldInputs).isSwapped)
        #expect(site.folder.text("Output/home-care/new.html") == nil)
    }

    @Test func whatTookThePlaceOfAFileIsNotReplaced() throws {
        let site = try site()
        try site.folder.remove("Output/home-care/index.html")
        try site.folder.link("Output/home-care/index.html", to: "../notes.txt")
        #expect(throws: FileError.self) { try site.publish(Self.new, inputs: Site.newInputs) }
        #expect(try site.tree["home-care/index.html"] == "→ ../notes.txt")
    }

    @Test func aFaultLeavesTheOldTreeOrTheNew() throws {
        let (old, goal) = (try site(), try site())
        try goal.publish(Self.new, inputs: Site.newInputs)
        let (before, after) = (try old.tree, try goal.tree)
        for call in 0... {
            let site = try site()
            let fileSystem = FaultyFileSystem(.once(at: call))
            _ = try? site.publish(Self.new, inputs: Site.newInputs, on: fileSystem)
            if !fileSystem.isHit { return }
            let tree = try site.tree
            #expect(tree == before || tree == after, "after call \(call)")
        }
    }

    /// A disk that cannot swap two files puts each in place for good.
    @Test func whereTheDiskCannotSwapFilesAreRenamed() throws {
        let site = try site()
        try site.publish(Self.new, inputs: Site.newInputs, on: FaultyFileSystem(refusing: [.exchange: EINVAL]))
        let goal = try self.site()
        try goal.publish(Self.new, inputs: Site.newInputs)
        #expect(try site.tree == goal.tree)
    }

    /// No file may be cut short or lost, and the next build puts all right.
    @Test(arguments: [false, true]) func aFaultLeavesWholeFiles(isKill: Bool) throws {
        let (old, goal) = (try site(), try site())
        try goal.publish(Self.new, inputs: Site.newInputs)
        let (before, after) = (try old.tree, try goal.tree)
        for call in 0... {
            let site = try site()
            let fileSystem = FaultyFileSystem(isKill ? .death(at: call) : .once(at: call))
            _ = try? site.publish(Self.new, inputs: Site.newInputs, on: fileSystem)
            if !fileSystem.isHit { return }
            for (path, text) in try site.tree {
                #expect(text == before[path] || text == after[path], "\(path) after call \(call)")
            }
            #expect(try Set(site.tree.keys) == Set(before.keys), "after call \(call)")
            try site.publish(Self.new, inputs: Site.newInputs)
            #expect(try site.tree == after, "after call \(call)")
            #expect(try site.isClean, "after call \(call)")
        }
    }
}
