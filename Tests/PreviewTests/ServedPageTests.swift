import Testing

@testable import Preview

@Suite struct ServedPageTests {
    private static let page = """
        <html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>T</title></head>
        <body><p id="p-1">One</p></body></html>
        """

    @Test func aPageGetsTheScriptAndNoPolicyThatForbidsIt() {
        #expect(
            Self.served(faults: "") == """
                <html><head><title>T</title></head>
                <body><p id="p-1">One</p><script src="/.appraise/reload.js" data-version="7"></script>
                </body></html>
                """)
    }

    @Test func faultsStandInAPanelAsTheyAre() {
        let served = Self.served(faults: "rates.csv:2:3: “<b>” & more")
        #expect(served.contains("rates.csv:2:3: “&lt;b>” &amp; more</pre>"))
        #expect(served.contains("<p id=\"p-1\">One</p><aside role=\"alert\""))
    }

    @Test func aPageThatIsNotThereYetShowsTheFaults() {
        let served = String(decoding: ServedPage(nil, version: 1, faults: "rates.csv").bytes, as: UTF8.self)
        #expect(served.contains("<h1>No page yet</h1>"))
        #expect(served.contains(">rates.csv</pre>"))
    }

    static let changes: [(before: String, after: String, place: String?)] = [
        ("<p id=\"a\">1</p><p id=\"b\">2</p>", "<p id=\"a\">1</p><p id=\"b\">3</p>", "b"),
        ("<p id=\"a\">1</p><p id=\"b\">2</p>", "<p id=\"a\">0</p><p id=\"b\">2</p>", "a"),
        ("<p id=\"a\">1</p>", "<p id=\"a\">1</p><p id=\"b\">2</p>", "b"),
        ("<p id=\"a\">1</p><p id=\"b\">2</p>", "<p id=\"a\">1</p>", "a"),
        ("<p>1</p>", "<p>2</p>", nil),
    ]

    @Test(arguments: changes)
    func theChangedPlaceIsTheIdBeforeIt(_ change: (before: String, after: String, place: String?)) {
        #expect(PageChange.place(in: Array(change.after.utf8), after: Array(change.before.utf8)) == change.place)
    }

    @Test(arguments: ["localhost", "localhost:4000", "127.0.0.1", "127.0.0.1:80"])
    func thisComputerIsAnswered(_ host: String) {
        #expect(PreviewHandler.isLocal(host))
    }

    @Test(arguments: [
        nil, "", "example.org", "localhost.example.org", "127.0.0.1.example.org:4000", "localhost:4000@example.org",
        "127.0.0.2", "0.0.0.0",
    ])
    func anotherHostIsNot(_ host: String?) {
        #expect(!PreviewHandler.isLocal(host))
    }

    private static func served(faults: String) -> String {
        String(decoding: ServedPage(Array(page.utf8), version: 7, faults: faults).bytes, as: UTF8.self)
    }
}
