import Testing

@testable import Publishing

@Suite struct PathTests {
    @Test(arguments: ["", "/a", "a/", "a//b", ".", "./a", "a/..", "../a", "a/../b", "a\u{0}b"])
    func aPathThatCouldLeaveItsFolderIsNone(_ text: String) {
        #expect(TreePath(text) == nil)
    }

    @Test(arguments: ["a", "a/b", "...", ".a/..b", "caf\u{E9}/x y.pdf"])
    func aPathBelowItsFolderIsKeptAsItIs(_ text: String) {
        #expect(TreePath(text)?.text == text)
    }

    @Test func twoSpellingsOfAnAccentAreTwoPaths() {
        #expect(TreePath(found: "caf\u{E9}") != TreePath(found: "cafe\u{301}"))
    }

    @Test func pathsAreOrderedByBytes() {
        let texts = ["a/b", "a-b", "é", "z", "B"]
        #expect(texts.compactMap { TreePath($0) }.sorted().map(\.text) == ["B", "a-b", "a/b", "z", "é"])
    }

    @Test func foldersAreNamedOutermostFirst() {
        #expect(TreePath(found: "a/b/c").folders.map(\.text) == ["a", "a/b"])
    }

    @Test(arguments: [
        ("Output", ".", ".Output.stage", ".Output.lock"),
        ("Output//", ".", ".Output.stage", ".Output.lock"),
        ("./site", ".", "./.site.stage", "./.site.lock"),
        ("/site", "/", "/.site.stage", "/.site.lock"),
        ("../a b/site/", "../a b", "../a b/.site.stage", "../a b/.site.lock"),
    ])
    func stageAndLockStandBesideTheOutput(_ output: String, _ parent: String, _ stage: String, _ lock: String) throws {
        let places = try #require(Places(output: output))
        #expect(places.parent == parent)
        #expect(places.stage == stage)
        #expect(places.lock == lock)
    }

    @Test(arguments: ["", ".", "..", "/", "a/..", "a/."])
    func anOutputWithoutANameIsNone(_ output: String) {
        #expect(Places(output: output) == nil)
    }
}
