import Foundation
import TestSupport
import Testing

/// The earlier version is a `paper.json`, which holds no wording: what it says by name is compared.
@Suite struct ChangesSinceDataTests {
    private static let slug = "home-care-recommissioning"

    @Test(arguments: [
        (
            "report.md", "date: 8 December 2026", "date: 15 December 2026",
            "Date: 8 December 2026 is now 15 December 2026"
        ),
        ("report.md", "wards: All wards", "wards: Northgate", "Wards: All wards is now Northgate"),
        ("rates.csv", "Saltreach,20.95", "Saltreach,20.96", "Saltreach (rates): £20.95 is now £20.96"),
        ("rates.csv", "Saltreach,", "Saltbridge,", "Saltreach (rates): £20.95, is not there any more"),
        ("rates.csv", "Saltreach,", "Saltbridge,", "Saltbridge (rates) is new: £20.95"),
    ])
    func aValueThatIsSaidByNameIsCompared(_ change: (file: String, old: String, new: String, line: String)) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.change("Content/\(Self.slug)/\(change.file)", from: change.old, to: change.new)
        let result = try appraise.run("changes", Self.slug, "--since", "paper.json")
        #expect("\n\(result.output)".contains("\n  \(change.line)\n"), "\(result.output)\(result.errors)")
    }

    @Test("Costs and the rate that discounts them are compared", arguments: ["text", "markdown", "html", "json"])
    func costs(_ form: String) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let folder = "Content/\(Self.slug)"
        try appraise.change("\(folder)/appraisal.md", from: "discount: green-book-2026", to: "discount: 3%")
        try appraise.change("\(folder)/costs.csv", from: "2027,\"£15,500,000\"", to: "2027,\"£15,600,000\"")
        let result = try appraise.run("changes", Self.slug, "--since", "paper.json", "--format", form)
        let ending = ["text": "txt", "markdown": "md"][form] ?? form
        let text = Self.withoutStyles(result.output)
        try expectSnapshot(text, at: "Tests/Fixtures/revisions/costs-since-paper-json.\(ending)")
    }

    /// A number of more digits than a page prints.
    @Test func whatIsPrintedAlikeIsComparedInFull() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let digits = "58925373.2041616087"
        let text = try String(contentsOf: appraise.folder.appending(path: "paper.json"), encoding: .utf8)
        try #require(text.contains(digits))
        try appraise.write(text.replacing(digits, with: "58925373.2041616088"), to: "paper.json")
        let result = try appraise.run("changes", Self.slug, "--since", "paper.json")
        #expect(
            result.output.contains(", present value: 58925373.2041616088 is now 58925373.2041616087\n"),
            "\(result.output)\(result.errors)")
    }

    @Test func whatMayBeKeptBackNowIsOnlyCounted() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.change("Content/\(Self.slug)/rates.csv", from: "Saltreach,", to: "Saltbridge,")
        let report = appraise.folder.appending(path: "Content/\(Self.slug)/report.md")
        let text = try String(contentsOf: report, encoding: .utf8)
        try appraise.write(
            text + "\n::: exempt {paragraph=3 because=\"The price would harm the bidder.\"}\nThey ask for more.\n:::\n",
            to: "Content/\(Self.slug)/report.md")
        let result = try appraise.run("changes", Self.slug, "--since", "paper.json")
        #expect(result.output.contains("  1 value is not there any more\n"), "\(result.output)\(result.errors)")
        #expect(!result.output.contains("Saltreach"))
    }

    private static func withoutStyles(_ page: String) -> String {
        let parts = page.components(separatedBy: "<style>")
        guard parts.count == 2 else { return page }
        return parts[0] + "<style>" + parts[1].components(separatedBy: "</style>").dropFirst().joined()
    }

    private static func site() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.copy("Content")
        try appraise.write(
            try Data(contentsOf: packageRoot.appending(path: "Output/\(slug)/data/paper.json")), to: "paper.json")
        return appraise
    }
}
