import Foundation
import Testing

/// Pictures that are no drawings or photographs by themselves come into no page.
@Suite struct PictureTests {
    private static let fetching =
        "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<image href=\"../../outside.svg\"/>\n</svg>\n"

    private func expectRefusal(
        _ appraise: Appraise, _ finding: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for command in ["check", "build"] {
            let result = try appraise.run(command, "--format", "short")
            #expect(result.status == 1, sourceLocation: sourceLocation)
            #expect("\n\(result.errors)".contains("\n\(finding)"), sourceLocation: sourceLocation)
            #expect(!appraise.exists("Output"), sourceLocation: sourceLocation)
        }
    }

    @Test("a drawing that names another file is an error at its place") func drawing() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n![A map](map.svg)\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write(Self.fetching, to: "Content/one/map.svg")
        try expectRefusal(appraise, "Content/one/map.svg:2:14: error: the picture names “../../outside.svg”")
    }

    @Test("so is one in a report") func report() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(
            """
            ---
            title: One
            meeting: Cabinet
            date: 14 January 2027
            report-of: A director
            decision: information
            classification: Public
            background-papers: none
            ---

            ## Recommendations

            1. Agree.

            ![A map](images/map.SVG)
            """, to: "Content/one/report.md")
        try appraise.write(Self.fetching, to: "Content/one/images/map.SVG")
        try expectRefusal(appraise, "Content/one/images/map.SVG:2:14: error: ")
    }

    @Test("a picture of another kind than its name says is an error, also when it is linked to")
    func kind() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\nSee [a map](map.png).\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write(Self.fetching, to: "Content/one/map.png")
        try expectRefusal(appraise, "Content/one/map.png: error: this file is called PNG, but is no such picture")
    }

    @Test("pictures among the assets are looked at too") func assets() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write("logo: crest.svg\n", to: "Content/site.yml")
        try appraise.write(Self.fetching, to: "Templates/assets/crest.svg")
        try expectRefusal(appraise, "Templates/assets/crest.svg:2:14: error: ")
    }

    @Test(
        "an image that is no file of the paper's folder is an error",
        arguments: [
            "../map.png", "images/../../map.png", "%2e%2e/map.png", "%2E%2E%2Fmap.png", "/srv/map.png", "//srv/map.png",
            "file:///srv/map.png", "FILE:map.png", "f&#105;le:map.png", "..\\map.png", "\\srv\\map.png",
            "<.. /map.png>",
            "data:image/png;base64,iVBORw0KGgo=", "https://www.example.org/map.png",
        ])
    func outside(_ address: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n![A map](\(address))\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write(Array("\u{89}PNG".utf8), to: "Content/map.png")
        try expectRefusal(appraise, "Content/one/appraisal.md:3:1: error: ")
    }

    @Test("a symbolic link in the place of a picture is an error") func symbolicLink() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n![A map](map.png)\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write(Array("\u{89}PNG".utf8), to: "map.png")
        try FileManager.default.createSymbolicLink(
            at: appraise.folder.appending(path: "Content/one/map.png"),
            withDestinationURL: appraise.folder.appending(path: "map.png"))
        try expectRefusal(appraise, "Content/one/map.png: error: this is a link")
    }
}
