import Foundation
import TestSupport
import Testing

/// What is corrected after publication, from the list of changes to the page.
@Suite struct CorrectionsTests {
    @Test func thePageAndItsPlacesSayWhatWasCorrected() throws {
        let appraise = try Self.corrected()
        defer { appraise.remove() }
        let result = try appraise.run("build")
        #expect(result.status == 0, "\(result.errors)")
        let page = try appraise.text("Output/homes/index.html")
        #expect(page.contains("<h2 id=\"corrections\">Corrections</h2>\n<p>11 January 2027: An earlier plan.</p>"))
        #expect(
            page.contains(
                "<li><a href=\"#standfirst\">Summary</a>; <a href=\"#cost-of-loan\">Paragraph 2.1</a>: for £4,800m read "
                    + "£1,119m</li>"))
        #expect(page.contains("in the first year. <span class=\"corrected\">(Corrected on 11 January 2027)</span></p>"))
        let markdown = try appraise.text("Output/homes/index.md")
        #expect(markdown.contains("## Corrections\n\n11 January 2027: An earlier plan.\n\n- "))
        #expect(markdown.contains("in the first year. (Corrected on 11 January 2027)\n"))
    }

    @Test func feedAndSitemapHaveTheDayOfTheCorrection() throws {
        let appraise = try Self.corrected()
        defer { appraise.remove() }
        try appraise.write("base-url: https://aldermere.example/papers/\n", to: "Content/site.yml")
        try appraise.run("build")
        #expect(try appraise.text("Output/feed.xml").contains("<updated>2027-01-11T00:00:00Z</updated>"))
        #expect(try appraise.text("Output/sitemap.xml").contains("<lastmod>2027-01-11T00:00:00Z</lastmod>"))
    }

    @Test func beforeAnyCorrectionTheyHaveTheDayOfPublication() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        try appraise.write("base-url: https://aldermere.example/papers/\n", to: "Content/site.yml")
        try appraise.run("build")
        #expect(try appraise.text("Output/feed.xml").contains("<updated>2027-01-06T00:00:00Z</updated>"))
    }

    @Test func aTableSaysItInItsCaption() throws {
        let appraise = try Self.corrected()
        defer { appraise.remove() }
        let table =
            "Table: The loan is all. In 2027.\n\n| What | Amount |\n| --- | ---: |\n| Loan | {{ figures.loan }} |\n"
        try appraise.write(try appraise.text("Content/homes/report.md") + "\n" + table, to: "Content/homes/report.md")
        try appraise.run("build")
        let page = try appraise.text("Output/homes/index.html")
        #expect(page.contains("In 2027. <span class=\"corrected\">(Corrected on 11 January 2027)</span></caption>"))
        #expect(try appraise.text("Output/homes/index.md").contains("In 2027. (Corrected on 11 January 2027)\n"))
    }

    @Test func anOldAmountThatStillStandsThereIsAnError() throws {
        let appraise = try Self.corrected()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write(
            report.replacing("would borrow {{ figures.loan }}", with: "would borrow {{ figures.loan }}, not £4,800m"),
            to: "Content/homes/report.md")
        let result = try appraise.run("check")
        #expect(result.status == 1)
        #expect(result.errors.contains("“£4,800m” was corrected, and still stands in Summary [correction-open]"))
    }

    @Test(arguments: [
        ("The Council may borrow £4,800m.", true),
        ("\n\nTable: The loan. In 2027.\n\n| What | Amount |\n| --- | ---: |\n| Loan | £4,800m |\n", true),
        ("The Board wrote “£4,800m is too much”.", false), ("The Council may borrow £4,801m.", false),
    ])
    func anOldAmountThatIsTypedElsewhereIsAWarning(_ text: String, _ isFound: Bool) throws {
        let appraise = try Self.corrected()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write("\(report)\n\(text)\n", to: "Content/homes/report.md")
        let result = try appraise.run("check")
        #expect(
            result.errors.contains(
                "warning: £4,800m was corrected to £1,119m, and is typed here as well [correction-typed]"
            ) == isFound, "\(result.errors)")
        #expect(result.status == 0)
    }

    @Test func aCorrectionOfWordsNamesItsPlace() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write(
            report.replacing("may borrow under section 1", with: "may borrow under section 3"),
            to: "Content/homes/report.md")
        let written = try appraise.run(
            "changes", "homes", "--since", "Published", "--write", "--date", "2027-01-11")
        #expect(written.errors == "wrote 1 correction into Content/homes/report.md\n")
        let settings = try appraise.text("Content/homes/report.md")
        #expect(
            settings.contains(
                "corrections:\n  - date: 11 January 2027\n    changes:\n"
                    + "      - {place: p-3-1, was: \"section 1\", now: \"section 3\"}\n---\n"))
        #expect(try appraise.run("check").status == 0)
    }

    @Test func aSecondCorrectionStandsBeforeTheFirst() throws {
        let appraise = try Self.corrected()
        defer { appraise.remove() }
        let before = try appraise.text("Content/homes/report.md")
        try appraise.write(
            before.replacing("may borrow under section 1", with: "may borrow under section 3"),
            to: "Content/homes/report.md")
        let result = try appraise.run(
            "changes", "homes", "--since", "Published", "--write", "--date", "2027-01-12")
        #expect(result.status == 0)
        let report = try appraise.text("Content/homes/report.md")
        #expect(report.contains("corrections:\n  - date: 12 January 2027\n    changes:\n"))
        #expect(report.components(separatedBy: "{figure: loan").count == 2)
        #expect(report.contains("\n  - date: 11 January 2027\n    because: \"An earlier plan.\"\n    changes:\n"))
    }

    @Test func whatIsCorrectedAlreadyIsNotWrittenAgain() throws {
        let appraise = try Self.corrected()
        defer { appraise.remove() }
        let before = try appraise.text("Content/homes/report.md")
        let result = try appraise.run("changes", "homes", "--since", "Published", "--write", "--date", "2027-01-12")
        #expect(result.errors == "nothing to correct, so nothing was written\n")
        #expect(try appraise.text("Content/homes/report.md") == before)
    }

    @Test func whatABuildWouldRefuseIsNotWritten() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let figures = try appraise.text("Content/homes/figures.csv")
        try appraise.write(figures.replacing("Board,4800", with: "Board,1119"), to: "Content/homes/figures.csv")
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write(
            report.replacing("would borrow {{ figures.loan }}", with: "would borrow {{ figures.loan }}, not £4,800m"),
            to: "Content/homes/report.md")
        let result = try appraise.run("changes", "homes", "--since", "Published", "--write", "--date", "2027-01-12")
        #expect(result.errors.contains("so these are not among the corrections: loan"), "\(result.errors)")
        #expect(try !appraise.run("check").errors.contains("[correction-open]"))
    }

    @Test func aCorrectedParagraphIsFoundAgainByItsWords() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md").replacing("under section 1", with: "under section 3")
        try appraise.write(report, to: "Content/homes/report.md")
        try appraise.run("changes", "homes", "--since", "Published", "--write", "--date", "2027-01-11")
        let written = try appraise.text("Content/homes/report.md")
        try appraise.write(
            written.replacing("The Council may borrow", with: "Nobody is against it.\n\nThe Council may borrow"),
            to: "Content/homes/report.md")
        let result = try appraise.run("build")
        #expect(result.status == 0, "\(result.errors)")
        let page = try appraise.text("Output/homes/index.md")
        #expect(page.contains("Act 2003. (Corrected on 11 January 2027)"), "\(page)")
        #expect(page.contains("Paragraph 3.2"))
    }

    @Test func aCorrectionOfAParagraphThatIsNowhereSaysWhatToWrite() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md")
        let settings =
            "corrections:\n  - date: 11 January 2027\n    changes:\n"
            + "      - {place: p-3-1, was: section 1, now: section 3}\n---\n\nThe homes"
        try appraise.write(report.replacing("---\n\nThe homes", with: settings), to: "Content/homes/report.md")
        let result = try appraise.run("check")
        #expect(result.status == 1)
        #expect(
            result.errors.contains("“section 1” was corrected, and still stands in Paragraph 3.1 [correction-open]"),
            "\(result.errors)")
    }

    @Test func aCorrectionWithoutChangesIsAnError() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write(
            report.replacing("---\n\nThe homes", with: "corrections:\n  - date: 11 January 2027\n---\n\nThe homes"),
            to: "Content/homes/report.md")
        #expect(try appraise.run("check").errors.contains("a correction needs “changes”"))
    }

    @Test func aFigureOfAnotherNameIsListed() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let figures = try appraise.text("Content/homes/figures.csv")
        try appraise.write(
            figures.replacing("Loan of the Public Works Loan Board", with: "Loan of a bank"),
            to: "Content/homes/figures.csv")
        let result = try appraise.run("changes", "homes", "--since", "Published")
        #expect(
            result.output.contains(
                "Loan of a bank (loan) is still £4,800m, and was called “Loan of the Public Works Loan Board”"),
            "\(result.output)")
    }

    @Test func linesKeepTheirEnds() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let figures = try appraise.text("Content/homes/figures.csv")
        try appraise.write(figures.replacing("Board,4800", with: "Board,1119"), to: "Content/homes/figures.csv")
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write(report.replacing("\n", with: "\r\n"), to: "Content/homes/report.md")
        for day in ["2027-01-11", "2027-01-12"] {
            let result = try appraise.run("changes", "homes", "--since", "Published", "--write", "--date", day)
            #expect(result.status == 0, "\(result.errors)")
        }
        let bytes = try Array(appraise.text("Content/homes/report.md").utf8)
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        #expect(ends.allSatisfy { bytes[$0 - 1] == UInt8(ascii: "\r") })
        #expect(try appraise.run("check").errors.contains("0 errors, 0 warnings"))
    }

    @Test func whereNothingChangedNothingIsWritten() throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        let before = try appraise.text("Content/homes/report.md")
        let result = try appraise.run(
            "changes", "homes", "--since", "Published", "--write", "--date", "2027-01-11")
        #expect(result.status == 0)
        #expect(result.errors == "nothing to correct, so nothing was written\n")
        #expect(try appraise.text("Content/homes/report.md") == before)
    }

    @Test(arguments: [["--write"], ["--date", "2027-01-11"], ["--write", "--date", "soon"]])
    func writingNeedsADay(_ arguments: [String]) throws {
        let appraise = try Self.site()
        defer { appraise.remove() }
        #expect(try appraise.run(["changes", "homes", "--since", "Published"] + arguments).status == 2)
    }

    private static func site() throws -> Appraise {
        let appraise = try Appraise()
        let start = packageRoot.appending(path: "Tests/Fixtures/guide/When-a-figure-changes")
        for folder in ["Content", "Published"] {
            try FileManager.default.copyItem(
                at: start.appending(path: folder), to: appraise.folder.appending(path: folder))
        }
        return appraise
    }

    /// With another loan, and a correction that says so.
    private static func corrected() throws -> Appraise {
        let appraise = try site()
        let figures = try appraise.text("Content/homes/figures.csv")
        try appraise.write(figures.replacing("Board,4800", with: "Board,1119"), to: "Content/homes/figures.csv")
        let result = try appraise.run(
            "changes", "homes", "--since", "Published", "--write", "--date", "11 January 2027", "--because",
            "An earlier plan.")
        #expect(result.errors == "wrote 2 corrections into Content/homes/report.md\n")
        return appraise
    }
}

extension Appraise {
    fileprivate func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
}
