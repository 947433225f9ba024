import Foundation
import TestSupport
import Testing

/// Sign-offs, and what becomes of them once the report is another.
@Suite struct SignTests {
    @Test func aSignedReportSaysSoAndIsWithoutFaults() throws {
        let appraise = try Self.signed()
        defer { appraise.remove() }
        let result = try appraise.run("build", "--drafts")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.contains("0 errors, 0 warnings"))
        let page = try appraise.text("Output/homes/index.html")
        #expect(page.contains("<dt>Signed off by finance</dt><dd>Ann Lee, 7 December 2026</dd>"))
        #expect(
            try appraise.text("Output/homes/index.md").contains("- Signed off by finance: Ann Lee, 7 December 2026\n"))
    }

    @Test func theEntryKeepsValuesByTheirNames() throws {
        let appraise = try Self.signed()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md")
        #expect(report.contains("    values:\n      figures.loan: \"£4,800m\"\n"))
        #expect(report.contains("    covers: [figures, cost-of-loan]\n"))
    }

    @Test(arguments: [("draft", "warning", "sign-off-stale-draft", 0), ("final", "error", "sign-off-stale", 1)])
    func anotherFigureIsTold(_ status: String, _ severity: String, _ rule: String, _ exit: Int) throws {
        let appraise = try Self.signed(status: status)
        defer { appraise.remove() }
        let figures = try appraise.text("Content/homes/figures.csv")
        try appraise.write(figures.replacing("Board,4800", with: "Board,1119"), to: "Content/homes/figures.csv")
        let result = try appraise.run("check")
        #expect(result.status == exit)
        #expect(
            result.errors.contains(
                "\(severity): finance signed on 7 December 2026; since then loan £4,800m → £1,119m (Summary, Paragraph 2.1); "
                    + "interest £192m → £45m (Paragraph 2.1) [\(rule)]"))
    }

    @Test func otherWordsAreToldAndOtherLineBreaksAreNot() throws {
        let appraise = try Self.signed()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write(
            report.replacing("The Council would borrow", with: "The\nCouncil  would borrow"),
            to: "Content/homes/report.md")
        #expect(try !appraise.run("check").errors.contains("sign-off"))
        try appraise.write(
            report.replacing("The Council would borrow", with: "The Council may borrow"), to: "Content/homes/report.md")
        #expect(
            try appraise.run("check").errors.contains(
                "finance signed on 7 December 2026; since then the words were changed that were signed [sign-off-stale-draft]"
            ))
    }

    @Test func signingAgainTakesThePlaceOfTheEntry() throws {
        let appraise = try Self.signed()
        defer { appraise.remove() }
        let figures = try appraise.text("Content/homes/figures.csv")
        try appraise.write(figures.replacing("Board,4800", with: "Board,1119"), to: "Content/homes/figures.csv")
        let result = try appraise.run("sign", "homes", "--role", "finance", "--date", "8 December 2026")
        #expect(result.status == 0, "\(result.errors)")
        let report = try appraise.text("Content/homes/report.md")
        #expect(report.components(separatedBy: "role: \"finance\"").count == 2)
        #expect(report.contains("figures.loan: \"£1,119m\""))
        #expect(try appraise.run("check").errors.contains("0 errors, 0 warnings"))
    }

    @Test func theFirstTimeItHasToBeSaidWhoAndWhat() throws {
        let appraise = try Self.site(status: "draft")
        defer { appraise.remove() }
        let result = try appraise.run("sign", "homes", "--role", "legal")
        #expect(result.status == 2)
        #expect(result.errors.contains("--name, --date and --covers"))
    }

    @Test(arguments: [["--role", " ", "--name", "Bo Ray"], ["--role", "legal", "--name", ""]])
    func nobodyAndNothingCannotSign(_ arguments: [String]) throws {
        let appraise = try Self.site(status: "draft")
        defer { appraise.remove() }
        let result = try appraise.run(
            ["sign", "homes"] + arguments + ["--date", "2026-12-07", "--covers", "figures"])
        #expect(result.status == 2)
        #expect(result.errors.contains("takes words"))
    }

    @Test func cellsOfTablesAndRatesAreSignedWithTheFigures() throws {
        let appraise = try Self.site(status: "draft")
        defer { appraise.remove() }
        try appraise.write("Line,2027/28\nRoof,\"£45,000\"\nDoors,\"£12,500\"\n", to: "Content/homes/budget.csv")
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write(report + "\nTable: The budget.\n\n{{ table.budget }}\n", to: "Content/homes/report.md")
        try appraise.run(
            "sign", "homes", "--role", "finance", "--name", "Ann Lee", "--date", "7 December 2026", "--covers",
            "figures")
        #expect(try appraise.run("check").errors.contains("0 errors, 0 warnings"))
        try appraise.write("Line,2027/28\nRoof,\"£46,000\"\nDoors,\"£12,500\"\n", to: "Content/homes/budget.csv")
        let result = try appraise.run("check")
        #expect(result.errors.contains("table.budget.roof.2027-28 £45,000 → £46,000"), "\(result.errors)")
    }

    @Test(arguments: [
        ("report.md", "as of June", "as of July", "a footnote was changed"),
        ("report.md", "costs {{ figures.interest }}", "costs £45m", "a footnote was changed"),
        ("figures.csv", "Loan,Board", "Grant,Board", "the label, unit, period, source, note or range of a figure"),
        ("figures.csv", "Board,4800,", "Guess,4800,", "the label, unit, period, source, note or range of a figure"),
    ])
    func whatStandsBesideWordsAndFiguresIsSignedWithThem(
        _ file: String, _ text: String, _ other: String, _ told: String
    ) throws {
        let appraise = try Self.site(status: "draft")
        defer { appraise.remove() }
        try appraise.write(
            "name,label,source,value,formula,unit,decimals\nloan,Loan,Board,4800,,£m,0\n"
                + "rate,Rate of interest,Board,4,,%,0\ninterest,Interest,,,rate * loan,£m,0\n",
            to: "Content/homes/figures.csv")
        let report = try appraise.text("Content/homes/report.md")
        let noted = report.replacing("The Council would borrow", with: "The Council[^rates] would borrow")
        try #require(noted != report)
        try appraise.write(
            noted + "\n[^rates]: The rate as of June costs {{ figures.interest }}.\n", to: "Content/homes/report.md")
        let signed = try appraise.run(
            "sign", "homes", "--role", "finance", "--name", "Ann Lee", "--date", "7 December 2026", "--covers",
            "figures", "--covers", "cost-of-loan")
        try #require(signed.status == 0, "\(signed.errors)")
        for edition in ["public", "exempt"] {
            let result = try appraise.run("check", "--edition", edition)
            #expect(!result.errors.contains("sign-off"), "\(edition): \(result.errors)")
        }
        let before = try appraise.text("Content/homes/\(file)")
        try #require(before.contains(text))
        try appraise.write(before.replacing(text, with: other), to: "Content/homes/\(file)")
        let errors = try appraise.run("check").errors
        #expect(errors.contains("since then \(told)"), "\(errors)")
    }

    @Test func whoSignedBeforeFootnotesAndDetailsWereKeptSignedNoneOfThem() throws {
        let appraise = try Self.signed()
        defer { appraise.remove() }
        let report = try appraise.text("Content/homes/report.md")
        let kept = report.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("    details:") && !$0.hasPrefix("    notes:") }.joined(separator: "\n")
        try #require(kept != report)
        try appraise.write(kept, to: "Content/homes/report.md")
        let figures = try appraise.text("Content/homes/figures.csv")
        try appraise.write(figures.replacing("Board", with: "Guess"), to: "Content/homes/figures.csv")
        #expect(try !appraise.run("check").errors.contains("sign-off"))
    }

    @Test func whatOnlyTheExemptEditionHasWasNotSigned() throws {
        let appraise = try Self.site(status: "final")
        defer { appraise.remove() }
        let figures = try appraise.text("Content/homes/figures.csv")
        try appraise.write(figures + "offer,Offer,81,,£m,0\n", to: "Content/homes/figures.csv")
        let report = try appraise.text("Content/homes/report.md")
        let block =
            "::: exempt {paragraph=3 because=\"It would harm the bidder.\"}\nThey ask {{ figures.offer }}.\n:::\n"
        try appraise.write(
            report.replacing("## Legal implications\n", with: "## Legal implications {#law}\n") + "\n\(block)",
            to: "Content/homes/report.md")
        let signed = try appraise.run(
            "sign", "homes", "--role", "finance", "--name", "Ann Lee", "--date", "7 December 2026", "--covers",
            "figures", "--covers", "law")
        #expect(signed.status == 0, "\(signed.errors)")
        #expect(try !appraise.text("Content/homes/report.md").contains("figures.offer:"))
        for edition in ["public", "exempt"] {
            let result = try appraise.run("check", "--edition", edition)
            #expect(!result.errors.contains("sign-off"), "\(edition): \(result.errors)")
        }
    }

    @Test func aPartThatIsNotThereCannotBeSigned() throws {
        let appraise = try Self.site(status: "draft")
        defer { appraise.remove() }
        let before = try appraise.text("Content/homes/report.md")
        let result = try appraise.run(
            "sign", "homes", "--role", "legal", "--name", "Bo Ray", "--date", "2026-12-07", "--covers", "law")
        #expect(result.status == 2)
        #expect(try appraise.text("Content/homes/report.md") == before)
    }

    private static func site(status: String) throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/guide/When-a-figure-changes/Content"),
            to: appraise.folder.appending(path: "Content"))
        let report = try appraise.text("Content/homes/report.md")
        try appraise.write(
            report.replacing("decision: information", with: "decision: information\nstatus: \(status)"),
            to: "Content/homes/report.md")
        return appraise
    }

    /// By finance, for the figures and the paragraph on costs.
    private static func signed(status: String = "draft") throws -> Appraise {
        let appraise = try site(status: status)
        let result = try appraise.run(
            "sign", "homes", "--role", "finance", "--name", "Ann Lee", "--date", "7 December 2026", "--covers",
            "figures",
            "--covers", "cost-of-loan")
        try #require(result.status == 0, "\(result.errors)")
        return appraise
    }
}

extension Appraise {
    fileprivate func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
}
