import Glibc
import Publishing
import Testing

/// Whatever fails, and wherever a build is killed, `Output` is all of the old tree or all of the new one, and the next
/// build puts everything right.
@Suite struct FaultTests {
    private typealias Fault = FaultyFileSystem.Fault

    /// What happens in one folder after another, with the fault one call later each time, until no fault is met.
    private func atEveryCall(
        _ fault: (Int) -> Fault, refusing refused: [FileError.Operation: Int32] = [:],
        afterOld: Bool = true,
        check: (_ site: Site, _ old: [String: String], _ new: [String: String], _ error: FileError?) throws -> Void
    ) throws {
        let goal = try Site()
        if afterOld { try publishOld(goal) }
        let old = try goal.tree
        try goal.publishNew()
        let new = try goal.tree
        for call in 0... {
            let site = try Site()
            if afterOld { try publishOld(site) }
            let fileSystem = FaultyFileSystem(fault(call), refusing: refused)
            var failure: FileError?
            do {
                try site.publishNew(fileSystem, durable: true)
            } catch {
                failure = error as? FileError
            }
            if !fileSystem.isHit { return }
            try check(site, old, new, failure)
            try site.publishNew()
            #expect(try site.tree == new, "after call \(call)")
            #expect(try site.isClean, "after call \(call)")
        }
    }

    private func publishOld(_ site: Site) throws {
        try site.publishOld()
        try site.addForeignFiles()
    }

    @Test func aFailureLeavesTheOldTreeOrTheNewOneAndNamesAPath() throws {
        try atEveryCall(Fault.once(at:)) { site, old, new, error in
            let tree = try site.tree
            #expect(tree == old || tree == new)
            if error == nil { #expect(tree == new) }
            if let error { #expect(error.path.hasPrefix(site.folder.path)) }
        }
    }

    @Test func aKillLeavesTheOldTreeOrTheNewOne() throws {
        try atEveryCall(Fault.death(at:)) { site, old, new, error in
            let tree = try site.tree
            #expect(tree == old || tree == new)
            #expect(error != nil)
        }
    }

    @Test func aFailureOfTheFirstBuildLeavesNothingOrAll() throws {
        try atEveryCall(Fault.once(at:), afterOld: false) { site, _, new, _ in
            let tree = try site.tree
            #expect(tree == [:] || tree == new)
        }
    }

    @Test func aKillOfTheFirstBuildLeavesNothingOrAll() throws {
        try atEveryCall(Fault.death(at:), afterOld: false) { site, _, new, _ in
            let tree = try site.tree
            #expect(tree == [:] || tree == new)
        }
    }

    @Test(arguments: [false, true])
    func aFailureAfterTheSwapSaysThatTheNewPagesStand(isFirst: Bool) throws {
        try atEveryCall(Fault.once(at:), afterOld: !isFirst) { site, old, new, error in
            guard let error, try site.tree == new else { return }
            #expect(error.description.contains("holds the new pages"))
        }
    }

    @Test func aFailureBeforeTheSwapLeavesNoLitter() throws {
        try atEveryCall(Fault.once(at:)) { site, old, _, error in
            guard let error, try site.tree == old, error.operation != .remove else { return }
            #expect(try site.folder.names().isSubset(of: ["Content", "Templates", "Output", ".Output.lock"]))
        }
    }

    @Test func whereLinksFailACopyThatFailsLeavesTheOldTreeOrTheNewOne() throws {
        let site = try Site()
        try site.publishOld()
        let old = try site.tree
        let fileSystem = FaultyFileSystem(refusing: [.link: EPERM, .copy: ENOSPC])
        let error = #expect(throws: FileError.self) { try site.publishNew(fileSystem) }
        #expect(error?.path == site.folder.path(".Output.stage/assets/site.css"))
        #expect(try site.tree == old)
        #expect(try site.isClean)
    }

    /// One by one, no file may be cut short or lost: each is as one of the two builds made it.
    @Test(arguments: [false, true])
    func oneByOneAFaultLeavesWholeFilesThatTheNextBuildPutsRight(isKill: Bool) throws {
        let fault = isKill ? Fault.death(at:) : Fault.once(at:)
        try atEveryCall(fault, refusing: [.exchange: EXDEV]) { site, old, new, _ in
            for (path, text) in try site.tree where path != "manifest.json" && !path.hasPrefix(".Output.stage") {
                #expect(text == old[path] || text == new[path], "\(path)")
            }
            for (path, text) in old where old[path] == new[path] {
                #expect(try site.tree[path] == text, "\(path)")
            }
        }
    }
}
