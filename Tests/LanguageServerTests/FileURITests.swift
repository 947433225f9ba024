import LanguageServer
import Testing

@Suite struct FileURITests {
    @Test(arguments: [
        ("file:///home/ann/site", "/home/ann/site"), ("file://localhost/a%20b", "/a b"),
        ("file:///a/%C2%A3.md", "/a/£.md"),
        ("file:///a/./b/../c", "/a/c"), ("file:///../../a", "/a"), ("file:///a%2Fb", "/a/b"),
    ])
    func aFileOfThisComputerHasAPath(_ uri: String, _ path: String) {
        #expect(FileURI.path(of: uri) == path)
    }

    @Test(arguments: [
        "untitled:Untitled-1", "https://example.org/a.md", "file://other/a.md", "file:///a%2", "file:///a%zz",
        "file:///%FF",
        "file:///a%00b", "file://", "",
    ])
    func anyOtherHasNone(_ uri: String) {
        #expect(FileURI.path(of: uri) == nil)
    }

    @Test(arguments: ["/home/ann/site", "/a b/£.md", "/100%/#1?.md"])
    func aPathIsFoundAgain(_ path: String) {
        #expect(FileURI.path(of: FileURI.uri(of: path)) == path)
    }
}
