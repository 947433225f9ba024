import Diagnostics
import Glibc
import Publishing
import Testing

/// Disks that cannot swap folders.
@Suite struct OneByOneTests {
    let site: Site
    let fileSystem = FaultyFileSystem(refusing: [.exchange: EXDEV])

    init() throws {
        site = try Site()
        try site.publishOld()
        try site.addForeignFiles()
    }

    @Test func theResultIsTheSameAsWithASwap() throws {
        try site.publishNew(fileSystem)
        let swapped = try Site()
        try swapped.publishOld()
        try swapped.addForeignFiles()
        try swapped.publishNew()
        #expect(try site.tree == swapped.tree)
        #expect(try site.isClean)
    }

    @Test func theUserIsWarned() throws {
        var diagnostics: [Diagnostic] = []
        _ = try site.publisher(fileSystem).publish(Site.new, inputs: [], into: &diagnostics)
        #expect(diagnostics.map(\.rule.id) == ["not-atomic"])
        #expect(diagnostics.map(\.place) == [.path(site.folder.path("Output"))])
    }

    @Test func theUserIsNotWarnedWhenNothingChanges() throws {
        var diagnostics: [Diagnostic] = []
        _ = try site.publisher(fileSystem).publish(Site.old, inputs: Site.oldInputs, into: &diagnostics)
        #expect(diagnostics == [])
    }

    @Test func theManifestIsTheLastFileThatIsPutInPlace() throws {
        let manifest = site.folder.path("Output/manifest.json")
        let fileSystem = FaultyFileSystem(refusing: [.exchange: EXDEV])
        try site.publishNew(fileSystem)
        #expect(fileSystem.renamed.last == manifest)
    }

    /// A build that was killed while it replaced files, and then the sources changed: the new files that it left are
    /// not taken for somebody else's.
    @Test func afterAKillAnotherBuildStillKnowsEveryFileAsOurs() throws {
        for call in 0... {
            let site = try Site()
            try site.publishOld()
            let dying = FaultyFileSystem(.death(at: call), refusing: [.exchange: EXDEV])
            _ = try? site.publishNew(dying)
            if !dying.isHit { return }
            try site.publish(Site.files(["roads/index.html": "roads, third", "turns/index.html": "third"]))
            #expect(
                try Set(site.tree.keys)
                    == ["manifest.json", "roads", "roads/index.html", "turns", "turns/index.html"], "call \(call)")
        }
    }

    @Test func anEmptyOutputThatIsMountedIsPublishedTo() throws {
        let fresh = try Site()
        try fresh.folder.makeFolder("Output")
        try fresh.publishNew(FaultyFileSystem(refusing: [.exchange: EBUSY]))
        #expect(fresh.folder.text("Output/roads/index.html") == "roads")
        #expect(try fresh.isClean)
    }
}
