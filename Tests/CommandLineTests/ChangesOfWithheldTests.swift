import Foundation
import TestSupport
import Testing

/// What everybody could read before and is kept back now: in `Tests/Fixtures/revisions/withheld` the bidder's name, and
/// amounts that stand nowhere else, are in every kind of place.
@Suite struct ChangesOfWithheldTests {
    private static let secrets = ["uillfeather", "4,831", "4831", "7,263", "7263", "9,173", "9173", "23.47"]
    private static let law =
        "“[Not for publication: exempt information under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act "
        + "1972. Information relating to the financial or business affairs of any particular person (including the "
        + "authority holding that information).]”"

    @Test(arguments: ["text", "markdown", "html", "json"])
    func nothingOfItIsRepeated(_ form: String) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let result = try appraise.run("changes", "homes", "--since", "Before", "--format", form)
        #expect(result.status == 0, "\(result.errors)")
        Self.expectNoSecret(result.output + result.errors)
        guard form == "text" else { return }
        try expectSnapshot(result.output, at: "Tests/Fixtures/revisions/withheld/changes.txt")
    }

    @Test func nothingOfItIsWrittenIntoTheCorrections() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let before = try appraise.text("Content/homes/report.md")
        let result = try appraise.run(
            "changes", "homes", "--since", "Before", "--write", "--date", "15 January 2027")
        let after = try appraise.text("Content/homes/report.md")
        let written = "corrections:\n  - date: 15 January 2027\n    changes:\n      - {figure: roof, was: \"£5,120\"}\n"
        #expect(after.contains(written), "\(after.prefix(1600))\(result.errors)")
        #expect(after.replacing(written, with: "") == before)
        Self.expectNoSecret(result.output + result.errors)
    }

    @Test(arguments: ["text", "markdown", "html", "json"])
    func aPublishedPaperIsNotRepeatedEither(_ form: String) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.copyFolder("Before", to: "old/Content")
        let old = Appraise(folder: appraise.folder.appending(path: "old"))
        try #require(old.run("build").status == 0)
        let result = try appraise.run(
            "changes", "homes", "--since", "old/Output/homes/data/paper.json", "--format", form)
        #expect(result.status == 0, "\(result.errors)")
        Self.expectNoSecret(result.output + result.errors)
        guard form == "text" else { return }
        #expect(result.output.contains("  1 value is withheld now: \(Self.law)\n"), "\(result.output)")
        #expect(result.output.contains("  a risk is withheld now: \(Self.law)\n"), "\(result.output)")
    }

    @Test(arguments: [
        "  a figure is withheld now: ", "  a risk is withheld now: ", "  Paragraph 1.1 is withheld now: ",
        "  Table 2, a row is withheld now: ", "  Appendix 2 is withheld now: ",
        "  an attachment is withheld now: ",
    ])
    func whatIsKeptBackNowIsSaidInTheWordsOfTheLaw(_ start: String) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(result.output.contains("\(start)\(Self.law)\n"), "\(result.output)\(result.errors)")
    }

    @Test func whatEverybodyMayReadNowIsNew_AndWhatStandsBesideItIsNot() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.copyFolder("Content", to: "Now")
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Before"))
        try appraise.rename("Now", to: "Before")
        try appraise.change(
            "Content/homes/report.md",
            from:
                "::: exempt {paragraph=3 because=\"The price would harm the bidder.\"}\nThe bidder asks for £4,831 and "
                + "Quillfeather signs in the spring.\n:::",
            to: "The bidder signs in the spring.")
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(
            result.output.contains("  Paragraph 1.1 is new: “The bidder signs in the spring.”\n"),
            "\(result.output)\(result.errors)")
        Self.expectNoSecret(result.output + result.errors)
    }

    /// What is kept back is the same in both: what is corrected beside it is told as always.
    @Test func amountsThatNobodyKeepsBackAreReadForOthers() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Before"))
        try appraise.copyFolder("Content", to: "Before")
        try appraise.change("Content/homes/report.md", from: "| £6,112 |", to: "| £6,140 |")
        try appraise.change("Content/homes/figures.csv", from: "£5140", to: "£5150")
        try appraise.change(
            "Content/homes/report.md", from: "Quillfeather signs in the spring", to: "Quillfeather sings in the spring")
        try appraise.change("Content/homes/figures.csv", from: "roof,Cost of the roof", to: "roof,Cost of the new roof")
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(result.output.contains("Table 1, “Marsh”, Price: for £6,112 read £6,140\n"), "\(result.output)")
        #expect(result.output.contains("for £5,140 read £5,150"), "\(result.output)")
        Self.expectNoSecret(result.output + result.errors)
    }

    @Test func aFigureThatNobodyKeepsBackIsNamedThoughNoPagePrintsIt() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Before"))
        try appraise.copyFolder("Content", to: "Before")
        try appraise.change(
            "Before/homes/report.md", from: "It has these",
            to: "{{ figures.fence }} goes into the fence.\n\nIt has these")
        for folder in ["Before", "Content"] {
            try appraise.change(
                "\(folder)/homes/figures.csv", from: "offer,", to: "fence,Cost of the fence,£120,£,,\noffer,")
        }
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(
            result.output.contains("  Cost of the fence (fence), £120, is not used any more\n"),
            "\(result.output)\(result.errors)")
    }

    @Test func ofADraftTheListIsMade() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        for folder in ["Before", "Content"] {
            try appraise.change(
                "\(folder)/homes/report.md", from: "meeting: Cabinet", to: "meeting: Cabinet\nstatus: draft")
        }
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("  Cost of the roof (roof): £5,120 is now £5,140"), "\(result.output)")
        Self.expectNoSecret(result.output + result.errors)
    }

    @Test(arguments: ["text", "markdown", "html", "json"])
    func optionsOfAnAppraisalThatIsKeptBackAreNotNamed(_ form: String) throws {
        let appraise = try Self.site("withheld-options")
        defer { appraise.remove() }
        let result = try appraise.run("changes", "homes", "--since", "Before", "--format", form)
        Self.expectNoSecret(result.output + result.errors)
        #expect(!result.output.contains("Rejected"), "\(result.output)")
        guard form == "text" else { return }
        #expect(result.output.contains("  an option has no outcome now\n"), "\(result.output)\(result.errors)")
    }

    @Test func aFigureThatOnlyExemptTextNamesNowIsWithheld() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.change("Content/homes/figures.csv", from: "£9173,£,3", to: "£9173,£,")
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(result.output.contains("  a figure is withheld now: \(Self.law)\n"), "\(result.output)\(result.errors)")
        Self.expectNoSecret(result.output + result.errors)
    }

    /// A fault of the earlier version is told without its words.
    @Test func whatIsWrongWithTheEarlierVersionIsNotRepeated() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.change("Before/homes/report.md", from: "value: \"{{ figures.offer }}\"", to: "value: \"£4,831\"")
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(result.errors.contains("has 1 error"), "\(result.errors)")
        Self.expectNoSecret(result.output + result.errors)
    }

    private static func expectNoSecret(_ text: String, _ place: SourceLocation = #_sourceLocation) {
        for secret in secrets {
            let lines = text.split(separator: "\n").filter { $0.contains(secret) }
            #expect(lines.isEmpty, "\(lines)", sourceLocation: place)
        }
    }

    private static func site(_ name: String = "withheld") throws -> Appraise {
        let appraise = try Appraise()
        for folder in ["Content", "Before"] {
            try FileManager.default.copyItem(
                at: packageRoot.appending(path: "Tests/Fixtures/revisions/\(name)/\(folder)"),
                to: appraise.folder.appending(path: folder))
        }
        return appraise
    }
}

extension Appraise {
    fileprivate func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
}
