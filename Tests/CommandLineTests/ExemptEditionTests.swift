import Foundation
import TestSupport
import Testing

/// `Tests/Fixtures/exempt-edition` in both editions. Everything exempt has the word “canary” in it.
@Suite struct ExemptEditionTests {
    private static let content = "Tests/Fixtures/exempt-edition/Content"

    private func site() throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: Self.content), to: appraise.folder.appending(path: "Content"))
        return appraise
    }

    private func built() throws -> Appraise {
        let appraise = try site()
        for edition in ["public", "exempt"] {
            let result = try appraise.run("build", "--edition", edition)
            try #require(result.status == 0, "\(result.errors)")
        }
        return appraise
    }

    private func text(_ path: String, of appraise: Appraise) throws -> String {
        try String(contentsOf: appraise.folder.appending(path: path), encoding: .utf8)
    }

    @Test func itHasEverythingThatThePublicEditionKeepsBack() throws {
        let appraise = try built()
        defer { appraise.remove() }
        for (path, bytes) in try appraise.files(below: "Output") {
            #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains("canary"), "\(path)")
        }
        let report = try text("Output-exempt/school/index.md", of: appraise)
        for words in [
            "The canary asks for £81,726", "the canary later", "The canary is a tenant", "Canaryton pays £81.72",
            "the median is £22.10", "[Appendix 2: The bids](appendix-2.md)",
            "- Appendix 3: Advice of counsel (not for publication",
        ] {
            #expect(report.contains(words), "\(words)")
        }
        #expect(try text("Output-exempt/school/appendix-1.md", of: appraise).contains("The canary does not."))
        #expect(try text("Output-exempt/school/appendix-2.md", of: appraise).contains("asks for £81,726"))
        #expect(try text("Output-exempt/depot/index.md", of: appraise).contains("The canary sings."))
    }

    /// What is numbered on a page of Markdown, with its words but for those that tell of exempt parts.
    private func numbered(_ path: String, of appraise: Appraise) throws -> [String] {
        try text(path, of: appraise).components(separatedBy: "\n").compactMap { line in
            guard line.hasPrefix("**"), let end = line.dropFirst(2).range(of: "**") else { return nil }
            let number = String(line.dropFirst(2)[..<end.lowerBound])
            let isNumber = number.hasPrefix("Table ") || number.allSatisfy { $0 == "." || $0.isNumber }
            guard isNumber else { return nil }
            return line.contains("Not for publication") ? number : line
        }
    }

    @Test func numbersOfParagraphsAndTablesAreTheSameInBoth() throws {
        let appraise = try built()
        defer { appraise.remove() }
        for page in ["school/index.md", "school/appendix-1.md", "baths/index.md"] {
            let open = try numbered("Output/\(page)", of: appraise)
            let all = try numbered("Output-exempt/\(page)", of: appraise)
            let inside = all.filter { line in
                line.hasPrefix("**Table E") || line.prefix { $0 != " " }.count { $0 == "." } == 2
            }
            #expect(all.filter { !inside.contains($0) } == open, "\(page)")
        }
        let inside = try numbered("Output-exempt/school/index.md", of: appraise).filter { !$0.contains(" 1.1") }
        #expect(inside.contains { $0.hasPrefix("**1.2.1** The canary asks") })
        #expect(inside.contains { $0.hasPrefix("**1.2.2** The canary will wait") })
        #expect(inside.contains { $0.hasPrefix("**Table E1:** The canary asks") })
        #expect(inside.contains { $0.hasPrefix("**Table 2:** The floors are two") })
    }

    @Test func referencesSayTheSameInBoth() throws {
        let appraise = try built()
        defer { appraise.remove() }
        for output in ["Output", "Output-exempt"] {
            let report = try text("\(output)/school/index.html", of: appraise)
            #expect(report.contains("as <a href=\"#third\">paragraph\u{A0}1.4</a> says"), "\(output)")
            #expect(report.contains("<a href=\"#the-rates\">paragraph\u{A0}2.1</a> shows"), "\(output)")
        }
        let bids = try text("Output-exempt/school/appendix-2.html", of: appraise)
        #expect(bids.contains("<a href=\"index.html#third\">paragraph\u{A0}1.4 of the report</a>"))
    }

    @Test func everyPageSaysThatItIsNotForPublication() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let pages = try appraise.files(below: "Output-exempt").mapValues { String(decoding: $0, as: UTF8.self) }
        for (path, page) in pages where path.hasSuffix(".html") {
            #expect(page.contains("<p><strong>Not for publication</strong></p>"), "\(path)")
            #expect(page.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"), "\(path)")
            #expect(page.contains(" data-exempt=\"Not for publication"), "\(path)")
            #expect(!page.contains("rel=\"canonical\""), "\(path)")
        }
        for (path, page) in pages where path.hasSuffix(".md") {
            #expect(page.contains("**Not for publication**"), "\(path)")
        }
        let school = try #require(pages["school/index.html"])
        #expect(school.contains("Exempt information under paragraph 3 of Part 1 of Schedule 12A to the Local"))
        #expect(school.contains("data-exempt=\"Not for publication, Schedule 12A, paragraph 1, 2, 3, 5\""))
        #expect(try #require(pages["baths/index.html"]).contains("Nothing in this paper is exempt itself."))
    }

    @Test func nobodyIsLedToItBySitemapOrFeed() throws {
        let appraise = try built()
        defer { appraise.remove() }
        for file in ["sitemap.xml", "feed.xml"] {
            #expect(appraise.exists("Output/\(file)"))
            #expect(!appraise.exists("Output-exempt/\(file)"))
        }
        #expect(!(try text("Output-exempt/index.html", of: appraise)).contains("feed.xml"))
    }

    @Test func thePublicEditionSaysNothingOfTheOther() throws {
        let appraise = try built()
        defer { appraise.remove() }
        for (path, bytes) in try appraise.files(below: "Output") where !path.hasSuffix(".css") {
            let text = String(decoding: bytes, as: UTF8.self)
            for words in ["exempt-register.csv", "exempt-register.html\"", "data-exempt", "noindex", "\"edition\""] {
                #expect(!text.contains(words), "\(path)")
            }
        }
    }

    @Test func theRegisterListsWhatIsExemptByMeetingPaperAndPlace() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let rows = try text("Output-exempt/exempt-register.csv", of: appraise).components(separatedBy: "\r\n")
            .filter { !$0.isEmpty }
        #expect(rows[0].hasSuffix("Meeting,Paper,Place,Paragraph,Information,Reason,Until,Address"))
        let places = [
            "Paragraph 1.2", "Paragraph 1.3", "Paragraph 2.2", "Introduction of Appendix 1", "Appendix 2: The bids",
            "Appendix 3: Advice of counsel", "rates.csv: Canaryton", "figures.csv: Offer of the canary",
            "The whole report",
        ]
        #expect(rows.count == places.count + 1, "\(rows)")
        for (row, place) in zip(rows.dropFirst(), places) { #expect(row.contains(",\(place),"), "\(row)") }
        #expect(rows[1].contains("Cabinet, 12 January 2027"))
        #expect(rows[1].contains("2028-03-31,school/index.html#p-1-2"))
        let html = try text("Output-exempt/exempt-register.html", of: appraise)
        #expect(html.contains("<a href=\"school/index.html#p-1-2\">Paragraph 1.2</a>"))
        #expect(html.contains("31 March 2028"))
        #expect(try text("Output-exempt/school/index.html", of: appraise).contains("id=\"p-1-2\""))
        #expect(try text("Output-exempt/index.html", of: appraise).contains("<a href=\"exempt-register.html\">"))
        #expect(try text("Output-exempt/exempt-register.md", of: appraise).contains("- Reason: It names a tenant."))
    }

    @Test func theRegisterIsRightWhenOnePaperHasChanged() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let report = try text("Content/depot/report.md", of: appraise)
        try appraise.write(report.replacing("still talking", with: "gone"), to: "Content/depot/report.md")
        #expect(try appraise.run("build", "--edition", "exempt").status == 0)
        let register = try text("Output-exempt/exempt-register.csv", of: appraise)
        #expect(register.contains("The canary is gone.") && register.contains("It names a tenant."))
        let verified = try appraise.run("verify", "--edition", "exempt")
        #expect(verified.status == 0, "\(verified.errors)")
    }

    @Test func neitherEditionIsWrittenIntoTheOther() throws {
        let appraise = try built()
        defer { appraise.remove() }
        try FileManager.default.createDirectory(
            at: appraise.folder.appending(path: "Output-exempt/inside"), withIntermediateDirectories: true)
        for (arguments, words) in [
            (
                ["build", "--edition", "exempt", "--output", "Output"],
                "that is the folder Output, where another edition"
            ),
            (["build", "--edition", "exempt", "--output", "Output/all"], "it lies in Output"),
            (["build", "--output", "Output-exempt"], "that is the folder Output-exempt"),
            (["build", "--output", "Output-exempt/inside/public"], "it lies in Output-exempt"),
            (["verify", "--edition", "exempt", "--output", "Output"], "that is the folder Output"),
            (["verify", "--output", "Output-exempt"], "that is the folder Output-exempt"),
        ] {
            let result = try appraise.run(arguments)
            #expect(result.status == 3, "\(arguments)")
            #expect(result.errors.contains(words), "\(result.errors)")
        }
    }

    @Test func whatTheManifestSaysCountsWhateverTheFolderIsCalled() throws {
        let appraise = try site()
        defer { appraise.remove() }
        #expect(try appraise.run("build", "--edition", "exempt", "--output", "Private").status == 0)
        #expect(try appraise.run("build", "--output", "Site").status == 0)
        #expect(try text("Private/manifest.json", of: appraise).contains("\n  \"edition\": \"exempt\",\n"))
        for (arguments, words) in [
            (["build", "--output", "Private"], "it holds the exempt edition"),
            (["verify", "--output", "Private"], "it holds the exempt edition"),
            (["build", "--edition", "exempt", "--output", "Site"], "it holds the public edition"),
            (["build", "--edition", "exempt", "--output", "Site/all"], "which holds the public edition"),
            (["build", "--output", "Private/school/public"], "which holds the exempt edition"),
        ] {
            let result = try appraise.run(arguments)
            #expect(result.status == 3, "\(arguments)")
            #expect(result.errors.contains(words), "\(result.errors)")
        }
    }

    @Test(arguments: [
        ["build", "--edition", "exempt", "--shard", "1/2"], ["check", "--edition", "exempt", "--fix"],
        ["verify", "--edition", "exempt", "--non-interference"], ["merge", "--edition", "exempt", "Part"],
        ["build", "--edition", "private"],
    ])
    func whatGoesWithNoExemptEditionIsRefused(_ arguments: [String]) throws {
        let appraise = try site()
        defer { appraise.remove() }
        #expect(try appraise.run(arguments).status == 2)
        #expect(!appraise.exists("Output-exempt"))
    }

    @Test func gitLeavesItOutOfASiteThatIsNew() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "home-care")
        #expect(try text(".gitignore", of: appraise).contains("Output-exempt\n"))
        try appraise.write("mine\n", to: ".gitignore")
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Content"))
        try appraise.run("new", "home-care")
        #expect(try text(".gitignore", of: appraise) == "mine\n")
    }

    @Test func faultsOfExemptTextAreFoundForItAlone() throws {
        let appraise = try site()
        defer { appraise.remove() }
        let bids = try text("Content/school/bids.md", of: appraise)
        try appraise.write(bids + "\nSee [the map](map.pdf).\n", to: "Content/school/bids.md")
        #expect(try appraise.run("check").status == 0)
        let checked = try appraise.run("check", "--edition", "exempt")
        #expect(checked.status == 1)
        #expect(checked.errors.contains("there is no file “map.pdf” in the paper’s folder"))
    }

    @Test func anExemptAppendixThatIsNotThereIsMissedByItAlone() throws {
        let appraise = try site()
        defer { appraise.remove() }
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "Content/school/bids.md"))
        #expect(try appraise.run("check").status == 0)
        let checked = try appraise.run("check", "--edition", "exempt")
        #expect(checked.status == 1)
        #expect(checked.errors.contains("take “file:” out of this entry"))
    }
}
