import Diagnostics
import Testing

@Suite struct SourceRootTests {
    private func root(_ folder: String, top: String?) -> SourceRoot { SourceRoot(above: folder) { $0 == top } }

    @Test(
        "paths are counted from the top of the repository",
        arguments: [
            ("Content/a.md", "papers/Content/a.md"), ("../Content/a.md", "Content/a.md"),
            ("./Content/./a.md", "papers/Content/a.md"), ("/srv/council/Content/a.md", "Content/a.md"),
        ])
    func inside(_ path: String, _ expected: String) {
        #expect(root("/srv/council/papers", top: "/srv/council").path(of: path) == expected)
    }

    @Test(
        "a file elsewhere has none",
        arguments: ["/srv/other/a.md", "../../other/a.md", "../../../../a.md", "/srv/councillors/a.md"])
    func outside(_ path: String) {
        #expect(root("/srv/council/papers", top: "/srv/council").path(of: path) == nil)
    }

    @Test("of two repositories the inner one counts") func nested() {
        let root = SourceRoot(above: "/srv/council/papers") { ["/srv", "/srv/council"].contains($0) }
        #expect(root.path(of: "Content/a.md") == "papers/Content/a.md")
    }

    @Test("without a repository they are counted from where the program works") func none() {
        #expect(root("/srv/council/papers", top: nil).path(of: "Content/a.md") == "Content/a.md")
    }
}
