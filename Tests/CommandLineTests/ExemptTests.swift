import Foundation
import TestSupport
import Testing

/// The folder `Tests/Fixtures/exempt` holds a report that is exempt, and one with exempt appendices. Everything exempt
/// has the word “canary” in it.
@Suite struct ExemptTests {
    @Test func nothingExemptIsInAnyByteOfTheOutput() throws {
        let appraise = try built()
        defer { appraise.remove() }
        for (path, bytes) in try appraise.files(below: "Output") {
            for word in ["canary", "settlement"] {
                #expect(!path.lowercased().contains(word), "\(path)")
                #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains(word), "\(path)")
            }
        }
    }

    @Test func exemptAppendicesAreListedAndNumberedWithTheirParagraph() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let html = try text("leisure/index.html", of: appraise)
        #expect(
            html.contains(
                "<li>Appendix 2: Prices of the bidders (not for publication: exempt information, paragraph 3, "
                    + "“Information relating to the financial or business affairs of any particular person (including the authority holding that information)”)</li>"
            ))
        #expect(
            html.contains(
                "<li>Appendix 4: Advice of counsel (not for publication: exempt information, paragraph 5, "
                    + "“Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings”)</li>"
            ))
        #expect(html.contains("<a href=\"map.pdf\">Appendix 5: Map of the centres</a>"))
        let markdown = try text("leisure/index.md", of: appraise)
        #expect(markdown.contains("- Appendix 4: Advice of counsel (not for publication"))
        let json = try text("leisure/data/paper.json", of: appraise)
        #expect(json.contains("\"exempt\": 5"))
    }

    @Test func theirFilesNeedNotBeThereAndChangeNothing() throws {
        let (with, without) = (try built(), try Appraise())
        defer { for appraise in [with, without] { appraise.remove() } }
        try without.copy(Self.content)
        for file in ["canary-prices.md", "canary-scores.csv", "rates-pools.csv", "canary.png"] {
            try FileManager.default.removeItem(at: without.folder.appending(path: "\(Self.content)/leisure/\(file)"))
        }
        // That there is such a report the agenda of its meeting says; of what stands in it nothing.
        try without.change(
            "\(Self.content)/settlement/report.md", from: "\n---\n", to: "\n---\n\nMore stands here now.\n")
        let result = try without.run("build", "--content", Self.content)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try with.files(below: "Output") == without.files(below: "Output"))
    }

    @Test func whatBecomesExemptInPartLeavesItsPageWhenAnotherPaperIsBuilt() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Tests/Fixtures/exempt-blocks/is-kept-back")
        let content = "Tests/Fixtures/exempt-blocks/is-kept-back/Content"
        let report = "\(content)/paper/report.md"
        let text = try String(contentsOf: appraise.folder.appending(path: report), encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        try appraise.write(lines.filter { !$0.hasPrefix(":::") }.joined(separator: "\n"), to: report)
        try appraise.write("# Two\n", to: "\(content)/two/appraisal.md")
        try appraise.run("build", "--content", content)
        func holdsTheBid() throws -> Bool {
            try appraise.files(below: "Output").values.contains {
                String(decoding: $0, as: UTF8.self).contains("81,726")
            }
        }
        try #require(try holdsTheBid())
        try appraise.write(text, to: report)
        try appraise.run("build", "two", "--content", content)
        #expect(try !holdsTheBid())
    }

    @Test func theSummarySaysWhatIsNotPublished() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy(Self.content)
        let result = try appraise.run("build", "--content", Self.content)
        #expect(
            result.errors
                == "5 papers, 25 pages written, 1 paper exempt and not published, 0 errors, 0 warnings, 1 accepted\n")
        #expect(try appraise.run("verify", "--content", Self.content).status == 0)
    }

    @Test func nothingOfTheOutputDependsOnIt() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let result = try appraise.run("verify", "--non-interference", "--content", Self.content)
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test("Nothing of it is told to machines, not even what is wrong with it", arguments: ["json", "sarif", "github"])
    func findings(_ format: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy(Self.content)
        let report = "\(Self.content)/school/report.md"
        let text = try String(contentsOf: appraise.folder.appending(path: report), encoding: .utf8)
        try appraise.write(text.replacing("The grant is", with: "The grant {{ figures.none }} is"), to: report)
        let result = try appraise.run("check", "school", "--content", Self.content, "--format", format)
        #expect(result.status == 1)
        let told = (result.output + result.errors).lowercased()
        #expect(told.contains("figures.none"))
        #expect(!told.contains("81,726") && !told.contains("canary-nothing"), "\(told)")
    }

    @Test("What was published before goes when it becomes exempt", arguments: [[], ["leisure"]])
    func whatBecomesExempt(_ papers: [String]) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy(Self.content)
        let report = "\(Self.content)/settlement/report.md"
        let exempt = try String(contentsOf: appraise.folder.appending(path: report), encoding: .utf8)
        let open = exempt.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("exempt:") }
        try appraise.write(
            open.joined(separator: "\n").replacing("Not for publication", with: "Public"), to: report)
        try appraise.run("build", "--content", Self.content)
        #expect(appraise.exists("Output/settlement/index.html"))
        try appraise.write(exempt, to: report)
        let result = try appraise.run(["build"] + papers + ["--content", Self.content])
        #expect(result.status == 0, "\(result.errors)")
        #expect(!appraise.exists("Output/settlement/index.html"))
        for (path, bytes) in try appraise.files(below: "Output") {
            #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains("canary"), "\(path)")
        }
    }

    @Test(
        "No page may show, link to or also list what is exempt",
        arguments: [
            ("Residents asked for it in [](consultation.md).", "{{ table.canary-scores }}", "shows its data"),
            (
                "Residents asked for it in [](consultation.md).", "See [the scores](Canary-Scores.csv).",
                "no page may link"
            ),
            ("  - {title: Map of the centres, file: map.pdf}", "  - {file: ./canary-prices.md}", "listed twice"),
        ])
    func exemptAndNamed(_ text: String, _ other: String, _ message: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy(Self.content)
        let path = "\(Self.content)/leisure/report.md"
        let report = try String(contentsOf: appraise.folder.appending(path: path), encoding: .utf8)
        try appraise.write(report.replacing(text, with: other), to: path)
        let result = try appraise.run("check", "leisure", "--content", Self.content, "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.contains("\(path):"))
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    private static let content = "Tests/Fixtures/exempt"

    private func built() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.copy(Self.content)
        let result = try appraise.run("build", "--content", Self.content)
        #expect(result.status == 0, "\(result.errors)")
        return appraise
    }

    private func text(_ path: String, of appraise: Appraise) throws -> String {
        try String(contentsOf: appraise.folder.appending(path: "Output/\(path)"), encoding: .utf8)
    }
}
