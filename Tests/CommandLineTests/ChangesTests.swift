import Foundation
import TestSupport
import Testing

/// The folder `Tests/Fixtures/revisions` holds changes of a sample paper, and beside each what `changes` lists of it.
@Suite struct ChangesTests {
    private static let slug = "home-care-recommissioning"

    @Test(
        "A change of the sample is listed, and nothing else",
        arguments: ["cell", "sentence", "moved", "renumbered", "verdict", "reflow"])
    func changeOfTheSample(_ name: String) throws {
        let appraise = try Self.site(changedBy: name)
        defer { appraise.remove() }
        let result = try appraise.run("changes", Self.slug, "--since", "Before")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.isEmpty)
        try expectSnapshot(result.output, at: "Tests/Fixtures/revisions/\(name).txt")
    }

    @Test(arguments: [("markdown", "md"), ("json", "json"), ("html", "html")])
    func theListIsPrintedForPagesAndPrograms(_ form: (name: String, ending: String)) throws {
        let appraise = try Self.site(changedBy: "cell")
        defer { appraise.remove() }
        let result = try appraise.run("changes", Self.slug, "--since", "Before", "--format", form.name)
        #expect(result.status == 0)
        try expectSnapshot(
            Self.withoutStyles(result.output), at: "Tests/Fixtures/revisions/cell.\(form.ending)")
    }

    /// The style sheet stands in the page, and changes with every other page.
    private static func withoutStyles(_ page: String) -> String {
        let parts = page.components(separatedBy: "<style>")
        guard parts.count == 2 else { return page }
        return parts[0] + "<style>" + parts[1].components(separatedBy: "</style>").dropFirst().joined()
    }

    @Test(arguments: ["Before/home-care-recommissioning", "site", "site/Content", "before-link"])
    func theEarlierVersionMayLieInAnyOfItsFolders(_ since: String) throws {
        let appraise = try Self.site(changedBy: "cell")
        defer { appraise.remove() }
        try FileManager.default.createDirectory(
            at: appraise.folder.appending(path: "site"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: appraise.folder.appending(path: "Before"), to: appraise.folder.appending(path: "site/Content"))
        try FileManager.default.createSymbolicLink(
            atPath: appraise.folder.appending(path: "before-link").path, withDestinationPath: "Before")
        let result = try appraise.run("changes", Self.slug, "--since", since)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("(reserve): £2,400,000 is now £2,450,000"))
    }

    @Test("Every kind of change stands on the page", arguments: ["markdown", "html"])
    func kindsOfChange(_ form: String) throws {
        let appraise = try Self.site(changedBy: "renumbered")
        defer { appraise.remove() }
        for name in ["cell", "verdict", "moved"] {
            try Patch(at: "Tests/Fixtures/revisions/\(name).patch").apply(in: appraise)
        }
        let ending = form == "html" ? "html" : "md"
        let list = "list.\(ending)"
        let result = try appraise.run(
            "changes", Self.slug, "--since", "Before", "--called", "the report as published on 24 November 2026",
            "--format", form, "--output", list)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors == "wrote \(list)\n")
        #expect(result.output.isEmpty)
        let text = try String(contentsOf: appraise.folder.appending(path: list), encoding: .utf8)
        try expectSnapshot(Self.withoutStyles(text), at: "Tests/Fixtures/revisions/all-kinds.\(ending)")
    }

    @Test func theListLeadsToThePagesOfASiteThatHasAnAddress() throws {
        let appraise = try Self.site(changedBy: "sentence")
        defer { appraise.remove() }
        try appraise.change(
            "Content/site.yml", from: "language: en", to: "base-url: https://council.example/papers\nlanguage: en")
        let result = try appraise.run("changes", Self.slug, "--since", "Before", "--format", "markdown")
        let link = "](https\\://council.example/papers/\(Self.slug)/#neighbourhood-teams)"
        #expect(result.output.contains(link), "\(result.output)")
    }

    @Test func whatIsPublishedAsDataIsAnEarlierVersion() throws {
        let appraise = try Self.site(changedBy: "cell")
        defer { appraise.remove() }
        for name in ["verdict", "sentence"] {
            try Patch(at: "Tests/Fixtures/revisions/\(name).patch").apply(in: appraise)
        }
        try appraise.write(
            try Data(contentsOf: packageRoot.appending(path: "Output/\(Self.slug)/data/paper.json")), to: "paper.json")
        let result = try appraise.run("changes", Self.slug, "--since", "paper.json")
        #expect(result.status == 0, "\(result.errors)")
        try expectSnapshot(result.output, at: "Tests/Fixtures/revisions/since-paper-json.txt")
    }

    @Test func aPaperIsNoOtherThanItsOwnData() throws {
        for slug in ["commissioning-options", "contracting-methodologies", Self.slug, "pool-repairs"] {
            let appraise = try Appraise()
            defer { appraise.remove() }
            try appraise.copy("Content")
            let result = try appraise.run(
                "changes", slug, "--since", packageRoot.appending(path: "Output/\(slug)/data/paper.json").path)
            #expect(
                result.output.contains("Nothing has changed in what was compared."), "\(result.output)\(result.errors)")
            #expect(
                result.output.hasSuffix(
                    "other tables, pictures and attached files are not.\n"))
        }
    }

    @Test(arguments: [
        ("{}", "is no paper.json"), ("[", "is no paper.json"),
        (
            #"{"version": 1, "slug": "roofs", "title": "Roofs", "options": [], "figures": []}"#,
            "is of the paper “roofs”"
        ),
        (
            #"{"version": 1, "edition": "exempt", "slug": "roofs", "title": "Roofs", "options": [], "figures": []}"#,
            "is of the exempt edition"
        ),
        (#"{"version": 2, "slug": "roofs", "title": "Roofs", "options": [], "figures": []}"#, "by a newer version"),
    ])
    func whatIsNoDataOfThePaperIsWrongUsage(_ file: (text: String, words: String)) throws {
        let appraise = try Self.site(changedBy: "reflow")
        defer { appraise.remove() }
        try appraise.write(file.text, to: "paper.json")
        let result = try appraise.run("changes", Self.slug, "--since", "paper.json")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("appraise: paper.json "))
        #expect(result.errors.contains(file.words), "\(result.errors)")
    }

    @Test(arguments: ["Content/\(slug)/report.md", "Content/list.md", "./Templates/list.html"])
    func aListIsNotWrittenAmongTheSources(_ output: String) throws {
        let appraise = try Self.site(changedBy: "reflow")
        defer { appraise.remove() }
        try appraise.write("", to: "Templates/partials/none.md.mustache")
        let before = try appraise.files(below: "Content")
        let result = try appraise.run("changes", Self.slug, "--since", "Content", "--output", output)
        #expect(result.status == 2)
        #expect(result.errors.contains("is among the sources"), "\(result.errors)")
        #expect(try appraise.files(below: "Content") == before)
        #expect(!appraise.exists("Templates/list.html"))
    }

    private static func site(changedBy name: String) throws -> Appraise {
        let appraise = try Appraise()
        try appraise.copy("Content")
        try FileManager.default.copyItem(
            at: appraise.folder.appending(path: "Content"), to: appraise.folder.appending(path: "Before"))
        try Patch(at: "Tests/Fixtures/revisions/\(name).patch").apply(in: appraise)
        return appraise
    }
}

/// A few changes of files: the path of each, then lines that go after `-` and lines that come after `+`.
struct Patch {
    private let changes: [(path: String, old: String, new: String)]

    init(at path: String) throws {
        let text = try String(contentsOf: packageRoot.appending(path: path), encoding: .utf8)
        changes = text.components(separatedBy: "\n\n").map { change in
            let lines = change.components(separatedBy: "\n")
            func part(_ sign: String) -> String {
                lines.filter { $0.hasPrefix(sign) }.map { String($0.dropFirst()) }.joined(separator: "\n")
            }
            return (lines[0], part("-"), part("+"))
        }
    }

    func apply(in appraise: Appraise) throws {
        for change in changes {
            let file = appraise.folder.appending(path: change.path)
            let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: change.old)
            try #require(parts.count == 2, "“\(change.old)” stands \(parts.count - 1) times in \(change.path)")
            try appraise.write(parts.joined(separator: change.new), to: change.path)
        }
    }
}

/// Earlier versions that git keeps.
@Suite struct ChangesSinceRevisionTests {
    @Test func aRevisionIsReadWithoutTouchingTheFiles() throws {
        let appraise = try Self.repository()
        defer { appraise.remove() }
        try appraise.write(Self.report(cost: "£1,119m"), to: "Content/homes/report.md")
        let result = try appraise.run("changes", "homes", "--since", "HEAD")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("Paragraph 1.1: for £4,800m read £1,119m\n"))
        let tagged = try appraise.run("changes", "homes", "--since", "first").output
        #expect(tagged == result.output.replacing("HEAD", with: "first"))
    }

    @Test func aRevisionThatIsNotThereIsWrongUsage() throws {
        let appraise = try Self.repository()
        defer { appraise.remove() }
        let result = try appraise.run("changes", "homes", "--since", "v9")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(
            result.errors
                == "appraise: “v9” is neither a folder nor a revision of the git repository; “git log --oneline” lists "
                + "revisions\n")
    }

    @Test func aPaperThatTheRevisionLacksIsWrongUsage() throws {
        let appraise = try Self.repository()
        defer { appraise.remove() }
        try appraise.write(Self.report(cost: "£1m"), to: "Content/roofs/report.md")
        let result = try appraise.run("changes", "roofs", "--since", "HEAD")
        #expect(result.status == 2)
        #expect(result.errors == "appraise: there is no paper “roofs” in the revision “HEAD”\n")
    }

    @Test func withoutARepositoryOrGitThatIsSaid() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write(Self.report(cost: "£1m"), to: "Content/homes/report.md")
        let outside = try appraise.run("changes", "homes", "--since", "HEAD")
        #expect(outside.status == 2)
        #expect(outside.errors.contains("is in no git repository"))
        let without = try appraise.run("changes", "homes", "--since", "HEAD", environment: ["PATH": "/nowhere"])
        #expect(without.status == 2)
        #expect(without.errors.contains("git is needed"))
    }

    @Test func aRowThatIsRankedIsCalledByItsName() throws {
        let appraise = try Self.repository()
        defer { appraise.remove() }
        let report = Self.report(cost: "£1m") + "\nTable: The rates. In 2026.\n\n{{ rates.table }}\n"
        let rates =
            "authority,rate,unit,own\nWestlow,21.87,£ per hour,yes\nFennick,22.10,£ per hour,\nOrrin,23.40,£ per hour,\n"
        for folder in ["Before", "Content"] {
            try appraise.write(report, to: "\(folder)/homes/report.md")
            try appraise.write(rates, to: "\(folder)/homes/rates.csv")
        }
        try appraise.write(rates.replacing("Orrin,23.40", with: "Orrin,24.50"), to: "Content/homes/rates.csv")
        let result = try appraise.run("changes", "homes", "--since", "Before")
        #expect(result.output.contains("“Orrin”, "), "\(result.output)\(result.errors)")
        #expect(!result.output.contains("“3”"), "\(result.output)")
    }

    private static func report(cost: String) -> String {
        """
        ---
        title: Homes
        meeting: Cabinet
        date: 14 January 2027
        report-of: Director of Places
        decision: information
        classification: Public
        background-papers: none
        ---

        The lease ends.

        ## Costs

        The homes cost \(cost) over thirty years.

        """
    }

    private static func repository() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.write(report(cost: "£4,800m"), to: "Content/homes/report.md")
        try appraise.commit()
        try appraise.git("tag", "first")
        return appraise
    }
}

/// What is exempt, in either version.
@Suite struct ChangesOfExemptTests {
    private static let secret = "81,726"

    @Test func whatIsKeptBackInBothIsNotCompared() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try Self.change("Content", "\(Self.secret)", to: "99,999", in: appraise)
        let result = try appraise.run("changes", "paper", "--since", "Before")
        #expect(result.output.contains("Nothing has changed in what was compared."))
        #expect(!(result.output + result.errors).contains("99,999"))
    }

    @Test(arguments: ["text", "markdown", "html", "json"])
    func whatIsKeptBackNowIsNotRepeated(_ form: String) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try Self.change(
            "Before", "::: exempt {paragraph=3 because=\"The price would harm the bidder.\"}\n", to: "", in: appraise)
        try Self.change("Before", "\(Self.secret).\n:::\n", to: "\(Self.secret).\n\n", in: appraise)
        try Self.change(
            "Before", "::: exempt {paragraph=1 because=\"It names a tenant.\"}\n:::\n", to: "", in: appraise)
        try Self.change(
            "Content", "::: exempt {paragraph=1 because=\"It names a tenant.\"}\n:::\n", to: "", in: appraise)
        let result = try appraise.run("changes", "paper", "--since", "Before", "--format", form)
        #expect(result.output.contains("Paragraph 1.2"))
        #expect(!(result.output + result.errors).contains(Self.secret))
    }

    @Test func ofAnExemptReportNothingIsTold() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try Self.change(
            "Content", "classification: Public", to: "exempt: {paragraph: 3, because: It would harm.}", in: appraise)
        let result = try appraise.run("changes", "paper", "--since", "Before")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors == "appraise: “paper” is exempt, so its changes are not told\n")
    }

    @Test func whatAPageMustNotShowIsNotListed() throws {
        let appraise = try Self.site("exempt-figures/named")
        defer { appraise.remove() }
        try Self.change(
            "Before", "bid-a,Bid of A,£81726,,£,3", to: "bid-a,Bid of A,£71726,,£,", in: appraise, "figures.csv")
        let result = try appraise.run("changes", "paper", "--since", "Before")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("[exempt-figure]") && !result.errors.contains("81,726"))
    }

    private static func site(_ name: String = "exempt-blocks/is-kept-back") throws -> Appraise {
        let appraise = try Appraise()
        for folder in ["Content", "Before"] {
            try FileManager.default.copyItem(
                at: packageRoot.appending(path: "Tests/Fixtures/\(name)/Content"),
                to: appraise.folder.appending(path: folder))
        }
        return appraise
    }

    private static func change(
        _ folder: String, _ old: String, to new: String, in appraise: Appraise, _ file: String = "report.md"
    ) throws {
        let path = "\(folder)/paper/\(file)"
        let text = try String(contentsOf: appraise.folder.appending(path: path), encoding: .utf8)
        try #require(text.contains(old))
        try appraise.write(text.replacing(old, with: new), to: path)
    }
}
