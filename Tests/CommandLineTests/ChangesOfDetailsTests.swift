import Foundation
import TestSupport
import Testing

/// What stands in no sentence and is compared all the same: in `Tests/Fixtures/revisions/details` the time and the source of
/// a figure are others, and digits that no page shows; appendices have changed places and one is a file of another name, lists
/// have other marks, an abbreviation stands for something else, and something else was decided.
@Suite struct ChangesOfDetailsTests {
    @Test(arguments: ["text", "markdown", "html", "json"])
    func theyAreTold(_ form: String) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let result = try appraise.run("changes", "homes", "--since", "Before", "--format", form)
        #expect(result.status == 0, "\(result.errors)")
        let ending = ["text": "txt", "markdown": "md"][form] ?? form
        let parts = result.output.components(separatedBy: "<style>")
        let text = parts[0] + parts.dropFirst().map { $0.components(separatedBy: "</style>")[1] }.joined()
        try expectSnapshot(text, at: "Tests/Fixtures/revisions/details/changes.\(ending)")
    }

    @Test func theyAreComparedWithWhatWasPublishedAsData() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.copyFolder("Before", to: "old/Content")
        try #require(Appraise(folder: appraise.folder.appending(path: "old")).run("build").status == 0)
        let result = try appraise.run("changes", "homes", "--since", "old/Output/homes/data/paper.json")
        let text = result.output.replacing("since old/Output/homes/data/paper.json", with: "since paper.json")
        try expectSnapshot(text, at: "Tests/Fixtures/revisions/details/since-paper-json.txt")
    }

    @Test func whatIsMarkedAsItWasIsNoChange() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let result = try appraise.run("changes", "homes", "--since", "Content")
        #expect(result.output.hasSuffix("\nNothing has changed in what was compared.\n"), "\(result.output)")
    }

    private static func site() throws -> Appraise {
        let appraise = try Appraise()
        for folder in ["Content", "Before"] {
            try FileManager.default.copyItem(
                at: packageRoot.appending(path: "Tests/Fixtures/revisions/details/\(folder)"),
                to: appraise.folder.appending(path: folder))
        }
        return appraise
    }
}
