import Foundation
import Glibc
import TestSupport
import Testing

@testable import appraise

/// Papers of which nothing has changed are left as they are, and nothing shows it.
@Suite struct SkippingTests {
    /// A report with an appendix, data, a picture and a linked file; and a paper that has warnings.
    private static func write(_ site: RememberedSite) throws {
        let folder = site.folder
        try folder.write("council: Home\nbase-url: https://example.org/\n", to: "Content/site.yml")
        try folder.write(report("First", date: "8 December 2026"), to: "Content/a/report.md")
        try folder.write("# Options\n\n## Option 1\n\n{{ rates.table }}\n", to: "Content/a/appraisal.md")
        try folder.write("# Notes\n\nWords.\n", to: "Content/a/notes.md")
        try folder.write("authority,rate\nCamden,21.87\nHome,20.00\n", to: "Content/a/rates.csv")
        try folder.write("%PDF-1", to: "Content/a/map.pdf")
        try folder.write("unused", to: "Content/a/unused.txt")
        try folder.write("# Second\n\nThe the price. TBC.\n\n## Option 1\n", to: "Content/b/appraisal.md")
        try folder.write("# Third\n\nWords.\n\n## Option 1\n", to: "Content/c/appraisal.md")
    }

    private static func report(_ title: String, date: String, reference: String = "A/1") -> String {
        """
        ---
        title: \(title)
        meeting: Cabinet
        date: \(date)
        report-of: Director of Care
        decision: information
        reference: \(reference)
        appendices:
          - file: appraisal.md
          - file: notes.md
        ---

        The wards are on [a map](map.pdf).

        ## Why

        Words.

        """
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// How many papers are made anew; nil where that is not said.
        let made: Int?
        let make: @Sendable (RememberedSite) throws -> Void

        init(_ name: String, made: Int?, _ make: @escaping @Sendable (RememberedSite) throws -> Void) {
            (testDescription, self.made, self.make) = (name, made, make)
        }

        static func write(_ text: String, to path: String, made: Int?, _ name: String) -> Change {
            Change(name, made: made) { try $0.folder.write(text, to: path) }
        }
    }

    private static let changes = [
        Change("nothing", made: 0) { _ in },
        .write(
            report("First", date: "8 December 2026").replacing("Words", with: "Other words"),
            to: "Content/a/report.md", made: 1, "the words of a report"),
        .write(
            "# Options\n\n## Option 1\n\n{{ rates.table }}\n\nMore.\n", to: "Content/a/appraisal.md", made: 1,
            "an appraisal"),
        .write("# Notes\n\nOther words.\n", to: "Content/a/notes.md", made: 1, "an appendix"),
        .write("authority,rate\nCamden,22.87\nHome,20.00\n", to: "Content/a/rates.csv", made: 1, "a cell"),
        .write("%PDF-2", to: "Content/a/map.pdf", made: 1, "a file that is linked to"),
        .write("never used", to: "Content/a/unused.txt", made: 0, "a file that nothing names"),
        .write("new", to: "Content/a/new.txt", made: 1, "a new file"),
        .write("stray", to: "Content/stray.txt", made: 0, "a file beside the papers"),
        .write("# Fourth\n\nWords.\n\n## Option 1\n", to: "Content/d/appraisal.md", made: nil, "a new paper"),
        .write("# Next\n\nWords.\n\n## Option 1\n", to: "Content/c/appraisal.md", made: 2, "the title of a neighbour"),
        .write(
            "# Second\n\nWords.\n\n## Option 1\n", to: "Content/c/appraisal.md", made: nil, "a title that another has"),
        .write(report("First", date: "9 December 2026"), to: "Content/a/report.md", made: 1, "the day of a meeting"),
        .write(
            report("First", date: "8 December 2026", reference: "B"), to: "Content/a/report.md", made: 1, "a reference"),
        Change("the number on the agenda", made: 1) { site in
            let text = report("First", date: "8 December 2026")
            try site.folder.write(
                text.replacing("reference:", with: "agenda-item: 3\nreference:"), to: "Content/a/report.md")
        },
        .write("date: 8 December 2026\nminute: 3\n", to: "Content/a/outcome.yml", made: 1, "what was decided"),
        .write(
            "---\nstatus: draft\n---\n\n# Third\n\nWords.\n\n## Option 1\n", to: "Content/c/appraisal.md", made: nil,
            "a paper that becomes a draft"),
        .write("council: Other\nbase-url: https://example.org/\n", to: "Content/site.yml", made: 3, "the council"),
        .write("council: Home\n", to: "Content/site.yml", made: 3, "the address of the site"),
        .write("No title.\n", to: "Content/c/appraisal.md", made: nil, "an error"),
        Change("a paper is taken away", made: nil) { try $0.remove("Content/c") },
        Change("a file is taken away", made: 1) { try $0.remove("Content/a/unused.txt") },
        Change("the settings are taken away", made: 3) { try $0.remove("Content/site.yml") },
        Change("another version of the program", made: 3) { $0.changeVersion() },
        .write("by hand", to: "Output/a/index.html", made: 1, "a page that was changed by hand"),
        .write("by hand", to: "Output/index.html", made: 0, "the first page changed by hand"),
        Change("a page that was removed", made: 1) { try $0.remove("Output/b/index.md") },
        Change("the manifest was removed with all else", made: 3) { try $0.remove("Output") },
        Change("the memory was lost", made: 3) { try $0.remove(".Output.cache") },
        Change("the memory was damaged", made: 3) { site in
            var bytes = Array(try Data(contentsOf: site.url(".Output.cache")))
            bytes[bytes.count / 2] ^= 1
            try Data(bytes).write(to: site.url(".Output.cache"))
        },
        Change("the memory was cut short", made: 3) { site in
            try Data(contentsOf: site.url(".Output.cache")).dropLast(9).write(to: site.url(".Output.cache"))
        },
        Change("other bytes of the same size and time among the sources", made: 1) { site in
            try site.replaceKeepingTimes("Content/b/appraisal.md", "price", "prize")
        },
        Change("other bytes of the same size and time in the output", made: 1) { site in
            try site.replaceKeepingTimes("Output/b/index.html", "price", "prize")
        },
    ]

    @Test(arguments: changes) func aChangeShowsAsInABuildFromNothing(_ change: Change) async throws {
        let site = try RememberedSite()
        try Self.write(site)
        try await site.expectSameAsFresh("the first build")
        try await site.expectSameAsFresh("a second build")
        try change.make(site)
        let made = try await site.expectSameAsFresh(change.testDescription)
        if let expected = change.made { #expect(made == expected) }
        try await site.expectSameAsFresh("\(change.testDescription), and another build")
    }

    /// No page of its own tells that it has changed, only that of its meeting.
    @Test(arguments: [("agenda-item: 5", "agenda-item: 6"), ("paragraph: 3", "paragraph: 5"), ("Cabinet", "Committee")])
    func whatAnExemptReportSaysOfItsMeeting(_ old: String, _ new: String) async throws {
        let site = try RememberedSite()
        try Self.write(site)
        let exempt = Self.report("Secret", date: "8 December 2026", reference: "S").replacing(
            "appendices:\n  - file: appraisal.md\n  - file: notes.md",
            with: "agenda-item: 5\nexempt: {paragraph: 3, because: It names a person.}"
        ).replacing("[a map](map.pdf)", with: "a map")
        try site.folder.write(exempt, to: "Content/s/report.md")
        try await site.expectSameAsFresh("the first build")
        try site.folder.write(exempt.replacing(old, with: new), to: "Content/s/report.md")
        #expect(try await site.expectSameAsFresh("another \(old)") != nil)
        try await site.expectSameAsFresh("another \(old), and another build")
        try site.remove("Content/s")
        try await site.expectSameAsFresh("the report taken away")
    }

    @Test func whatIsWrongBetweenPapersIsSaidAgain() async throws {
        let site = try RememberedSite()
        try Self.write(site)
        let other = Self.report("Other", date: "8 December 2026", reference: "B").replacing("Cabinet", with: "cabinet")
        for file in ["appraisal.md", "notes.md", "map.pdf", "rates.csv"] {
            try FileManager.default.createDirectory(at: site.url("Content/o"), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: site.url("Content/a/\(file)"), to: site.url("Content/o/\(file)"))
        }
        try site.folder.write(other, to: "Content/o/report.md")
        try await site.expectSameAsFresh("the first build")
        try await Task.sleep(for: .milliseconds(50))
        try await site.expectSameAsFresh("a second build")
        #expect(try await site.expectSameAsFresh("a third build") == 0)
    }

    @Test(
        "templates, words, assets and styles",
        arguments: [
            ("strings/en.yml", "draft: \"Entwurf\""), ("assets/more.css", "p {}"), ("reference.docx", "x"),
            ("404.html.mustache", "{{> gone}}"),
        ])
    func templates(_ path: String, _ text: String) async throws {
        let site = try RememberedSite(readsTemplates: true)
        try Self.write(site)
        try site.folder.write("body {}", to: "Templates/assets/style.css")
        try await site.expectSameAsFresh("the first build")
        try site.folder.write(text, to: "Templates/\(path)")
        try await site.expectSameAsFresh(path)
        try site.remove("Templates/\(path)")
        try await site.expectSameAsFresh("\(path), taken away again")
    }

    @Test func aPaperThatIsBuiltAloneLeavesTheOthersForTheNextBuild() async throws {
        let site = try RememberedSite()
        try Self.write(site)
        try await site.expectSameAsFresh("the first build")
        try site.folder.write("# Third\n\nNew words.\n\n## Option 1\n", to: "Content/c/appraisal.md")
        try site.folder.write("# Other\n\nThe the price. TBC.\n\n## Option 1\n", to: "Content/b/appraisal.md")
        try await site.expectSameAsFresh("", only: ["c"])
        #expect(try await site.expectSameAsFresh("all papers") != 0)
    }

    /// A paper whose link says what another calls a place of its own.
    private static func writeLinked(_ site: RememberedSite) throws {
        try write(site)
        try site.folder.write(
            "# Second\n\nAs [](../c/appraisal.md#option-1) of [](../c/) says.\n\n## Option 1\n",
            to: "Content/b/appraisal.md")
    }

    @Test(arguments: [
        ("# Third\n\nWords.\n\n## Option 1 {#one}\n", 2), ("# Third\n\nOther words.\n\n## Option 1\n", 2),
        ("# Third\n\nWords.\n\n## Option 2\n", nil),
    ])
    func aPaperIsMadeAnewWithThoseThatItLinksTo(_ other: String, _ made: Int?) async throws {
        let site = try RememberedSite()
        try Self.writeLinked(site)
        try await site.expectSameAsFresh("the first build")
        #expect(try await site.expectSameAsFresh("a second build") == 0)
        try site.folder.write(other, to: "Content/c/appraisal.md")
        #expect(try await site.expectSameAsFresh("another text") == made)
    }

    @Test func aPaperThatIsBuiltAloneTakesThoseThatLinkToItAlong() async throws {
        let site = try RememberedSite()
        try Self.writeLinked(site)
        try await site.expectSameAsFresh("the first build")
        try site.folder.write("# Third\n\nWords.\n\n## Option 1 {#one}\n", to: "Content/c/appraisal.md")
        try await site.expectSameAsFresh("", only: ["c"])
        #expect(try await site.expectSameAsFresh("all papers") == 0)
    }

    @Test(arguments: 0..<40) func anyRowOfEditsShowsAsInABuildFromNothing(_ seed: Int) async throws {
        var dice = Dice(seed: seed)
        let site = try RememberedSite()
        try Self.write(site)
        for number in 0..<25 {
            let edit = try RandomEdit.make(in: site, &dice)
            let papers = try site.papers
            let only = dice.roll(3) == 0 && !papers.isEmpty ? [dice.pick(papers)] : []
            let made = try await site.expectSameAsFresh("edit \(number) of \(seed): \(edit)", only: only)
            if made != nil { try site.expectNothingExempt("edit \(number) of \(seed): \(edit), building \(only)") }
        }
    }
}

/// A build of one paper leaves nothing that a build of all would not, as far as it can be told, and no build leaves
/// anything of a paper that is exempt.
@Suite struct SkippingAfterOnePaperTests {
    private static func write(_ site: RememberedSite) throws {
        try site.folder.write("council: Home\nbase-url: https://example.org/\n", to: "Content/site.yml")
        try site.folder.write("# First\n\nWords.\n\n## Option 1\n", to: "Content/a/appraisal.md")
        try site.folder.write(RandomEdit.report(of: "b", exempt: ""), to: "Content/b/report.md")
        try site.folder.write("# Third\n\nWords.\n\n## Option 1\n", to: "Content/c/appraisal.md")
    }

    private static let exempt = "exempt: {paragraph: 3, because: Prices}\n"
    private static let unclear = "exempt: {paragraph: 3}\n"

    @Test func papersThatWereTakenAwayGoWithTheNextBuildOfAll() async throws {
        let site = try RememberedSite()
        try Self.write(site)
        try await site.expectSameAsFresh("the first build")
        for slug in ["b", "c"] { try site.remove("Content/\(slug)") }
        // A file that was written only just now says nothing by its time.
        for _ in 0..<2 {
            try await Task.sleep(for: .milliseconds(50))
            try await site.expectSameAsFresh("", only: ["a"])
        }
        try await site.expectSameAsFresh("all papers")
        #expect(!site.folder.exists("Output/b"))
    }

    @Test("whichever paper is built", arguments: ["a", "b", "c"], [true, false])
    func nothingStaysOfAPaperThatBecomesExempt(_ slug: String, _ remembers: Bool) async throws {
        let site = try RememberedSite()
        try Self.write(site)
        try await site.expectSameAsFresh("the first build")
        #expect(try site.isNamed("Canary b"))
        try site.folder.write(RandomEdit.report(of: "b", exempt: Self.exempt), to: "Content/b/report.md")
        if !remembers { try site.remove(".Output.cache") }
        #expect(try await site.expectSameAsFresh("", only: [slug]) != nil)
        #expect(try !site.isNamed("Canary b"))
    }

    @Test("whichever paper is built", arguments: ["a", "d", "c"], [true, false])
    func nothingStaysOfOneThatIsRenamedAndBecomesExempt(_ slug: String, _ remembers: Bool) async throws {
        let site = try RememberedSite()
        try Self.write(site)
        try await site.expectSameAsFresh("the first build")
        try site.remove("Content/b")
        try site.folder.write(
            RandomEdit.report(of: "b", exempt: Self.exempt + "moved: [b]\n"), to: "Content/d/report.md")
        if !remembers { try site.remove(".Output.cache") }
        #expect(try await site.expectSameAsFresh("", only: [slug]) != nil)
        #expect(try !site.isNamed("Canary b"))
    }

    @Test func nothingStaysOfOneThatWasNamedAndNeverBuilt() async throws {
        let site = try RememberedSite()
        try Self.write(site)
        for slug in ["a", "c"] { try await site.expectSameAsFresh("", only: [slug]) }
        #expect(try site.isNamed("Canary b"))
        try site.folder.write(RandomEdit.report(of: "b", exempt: Self.exempt), to: "Content/b/report.md")
        try await site.expectSameAsFresh("", only: ["a"])
        #expect(try !site.isNamed("Canary b"))
        let made = try await site.expectSameAsFresh("again", only: ["a"])
        #expect(made == 0)
    }

    @Test("A paper of which it is not clear whether it is exempt is not named", arguments: [unclear, "exempt: 3\n"])
    func isNamedNowhere(_ setting: String) async throws {
        let site = try RememberedSite()
        try Self.write(site)
        try site.folder.write(RandomEdit.report(of: "b", exempt: setting), to: "Content/b/report.md")
        #expect(try await site.expectSameAsFresh("", only: ["a"]) == 1)
        #expect(try !site.isNamed("Canary b"))
    }

    @Test func whatWasPublishedAndIsUnclearNowIsAnErrorWhicheverPaperIsBuilt() async throws {
        let site = try RememberedSite()
        try Self.write(site)
        try await site.expectSameAsFresh("the first build")
        try site.folder.write(RandomEdit.report(of: "b", exempt: Self.unclear), to: "Content/b/report.md")
        #expect(try await site.expectSameAsFresh("", only: ["a"]) == nil)
    }
}

/// Something that a person, or their disk, may do between two builds.
private enum RandomEdit {
    private static let texts = [
        "# One\n\nWords.\n\n## Option 1\n", "# Two\n\nThe the price. TBC.\n\n## Option 1\n", "No title.\n",
        "---\ntitle: \"Care: at home\"\n---\n\n## Option 1\n\n{{ rates.table }}\n", "# Two\n\n[Map](map.pdf)\n",
        "# Two\n\n[](../a/) and [](../b/appraisal.md#option-1)\n\n## Option 1\n",
        "# \u{E9}\n\nWords.\n\n## Option 1\n", "# e\u{301}\n\nWords.\n\n## Option 1\n",
    ]
    private static let rates = [
        "authority,rate\nCamden,21.87\n", "authority,rate\nCamden,x\n", "authority,rate\nB,1\n",
    ]

    /// What stands among its settings may make it exempt.
    static func report(of slug: String, exempt: String) -> String {
        """
        ---
        title: Canary \(slug)
        meeting: Cabinet
        date: 14 January 2027
        report-of: Director of Care
        decision: information
        \(exempt)---

        Words.

        """
    }

    static func make(in site: RememberedSite, _ dice: inout Dice) throws -> String {
        let slug = dice.pick(["a", "b", "c", "d", "e-e"])
        let paper = "Content/\(slug)"
        switch dice.roll(12) {
        case 0...2: return try write(dice.pick(texts), to: "\(paper)/appraisal.md", site)
        case 3: return try write(dice.pick(rates), to: "\(paper)/rates.csv", site)
        case 4: return try write("%PDF-\(dice.roll(3))", to: "\(paper)/map.pdf", site)
        case 5:
            let council = dice.pick(["A", "B", "A\nbase-url: https://example.org/"])
            return try write("council: \(council)\n", to: "Content/site.yml", site)
        case 6: return try remove(dice.pick([paper, "\(paper)/rates.csv", "\(paper)/map.pdf"]), site)
        case 7: return try write("by hand", to: "Output/\(dice.pick(["a", "b"]))/index.html", site)
        case 9, 10:
            let exempt = dice.pick(["", "exempt: {paragraph: 3, because: Prices}\n", "exempt: {paragraph: 3}\n"])
            return try write(report(of: slug, exempt: exempt), to: "\(paper)/report.md", site) + " \(exempt)"
        case 8: return try remove(dice.pick([".Output.cache", "Output/c", "Output/index.md"]), site)
        default:
            let path = "\(paper)/appraisal.md"
            if site.folder.exists(path) { try site.replaceKeepingTimes(path, "Words", "Wards") }
            return "\(path) keeps its time"
        }
    }

    private static func write(_ text: String, to path: String, _ site: RememberedSite) throws -> String {
        // Without an output of ours, a file in it would be somebody else's.
        if path.hasPrefix("Output"), !site.folder.exists(path) { return "nothing" }
        try site.folder.write(text, to: path)
        return "write \(path)"
    }

    private static func remove(_ path: String, _ site: RememberedSite) throws -> String {
        if site.folder.exists(path) { try site.remove(path) }
        return "remove \(path)"
    }
}

extension RememberedSite {
    fileprivate func url(_ path: String) -> URL { folder.folder.appending(path: path) }

    /// The folders of its papers.
    fileprivate var papers: [String] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: url("Content").path).sorted()
            return names.filter {
                folder.exists("Content/\($0)/appraisal.md") || folder.exists("Content/\($0)/report.md")
            }
        }
    }

    fileprivate func isNamed(_ words: String) throws -> Bool {
        try folder.files(below: "Output").values.contains { $0.range(of: Data(words.utf8)) != nil }
    }

    /// Expects that no file names a paper that is exempt.
    fileprivate func expectNothingExempt(_ what: String) throws {
        for slug in try papers {
            let report = url("Content/\(slug)/report.md")
            guard let text = try? String(contentsOf: report, encoding: .utf8), text.contains("because:") else {
                continue
            }
            #expect(try !isNamed("Canary \(slug)"), "after \(what)")
        }
    }

    fileprivate func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

    /// Writes into the file itself, and sets its time back, as some programs do.
    fileprivate func replaceKeepingTimes(_ path: String, _ old: String, _ new: String) throws {
        var status = stat()
        try #require(stat(url(path).path, &status) == 0)
        let text = try String(contentsOf: url(path), encoding: .utf8).replacing(old, with: new)
        let file = try FileHandle(forWritingTo: url(path))
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
        let times = [status.st_atim, status.st_mtim]
        try #require(utimensat(AT_FDCWD, url(path).path, times, 0) == 0)
    }
}
