import Foundation
import TestSupport
import Testing

/// The packs of meetings, and appendices that are printed: `Tests/Fixtures/packs` has a meeting of three items, one of
/// them exempt, with a program in place of WeasyPrint that keeps the page that it is given and says that it has made so
/// many pages as that page has parts. `.ci/print` tries the real one.
@Suite struct PackTests {
    private static let pack = "Output/meetings/cabinet-2026-12-08/cabinet-2026-12-08-public-reports-pack.pdf"
    private static let meeting = "Output/meetings/cabinet-2026-12-08/index"

    private static let printer = """
        [ "$1" = --version ] && echo WeasyPrint version 70.0 && exit
        for last; do source=$product; product=$last; done
        { echo %PDF-1.7; /bin/cat "$source"; echo; echo "<</Type /Pages /Count 7 /Kids []>>"; } >"$product"
        """

    private func site(_ program: String = "weasyprint") throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/packs/Content"),
            to: appraise.folder.appending(path: "Content"))
        try installProgram(Self.printer, at: appraise.folder.appending(path: "bin/\(program)"))
        return appraise
    }

    private func run(_ appraise: Appraise, _ arguments: String...) throws -> Appraise.Result {
        try appraise.run(arguments, environment: ["PATH": appraise.folder.appending(path: "bin").path])
    }

    @Test func thePagesOfAPackStandInTheOrderOfTheAgenda() throws {
        let appraise = try site()
        defer { appraise.remove() }
        let built = try run(appraise, "build", "--pdf")
        #expect(built.errors.contains(", 3 documents as PDF by WeasyPrint, 1 pack, "), "\(built.errors)")
        let parts = try appraise.text(Self.pack).components(separatedBy: "<div id=\"").dropFirst()
        #expect(parts.map { $0.prefix { $0 != "\"" } } == ["lunches/index", "bins/index", "bins/appendix-1"])
    }

    @Test func theContentsAreAsRecorded() throws {
        let appraise = try site()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        let text = try appraise.text(Self.pack)
        let start = try #require(text.range(of: "<section class=\"pack-contents\">")?.lowerBound)
        let end = try #require(text.range(of: "</section>")?.upperBound)
        try expectSnapshot(String(text[start..<end]) + "\n", at: "Tests/Fixtures/packs/contents.html")
    }

    @Test func linksBetweenThePapersOfAPackStayInsideIt() throws {
        let appraise = try site()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        let text = try appraise.text(Self.pack)
        for place in ["lunches/index/section-2", "bins/appendix-1/section-1"] {
            #expect(text.contains("<a href=\"#\(place)\">"), "\(place)")
            #expect(text.contains("id=\"\(place)\""), "\(place)")
        }
    }

    @Test func everyPlaceOfAPackHasANameOfItsOwn() throws {
        let appraise = try site()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        let text = try appraise.text(Self.pack)
        let ids = text.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        let links = text.components(separatedBy: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(links).subtracting(ids).isEmpty)
    }

    @Test func theMeetingLinksToItsPackWithSizeAndPages() throws {
        let appraise = try site()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        let size = try #require(appraise.files(below: "Output").first { $0.key.hasSuffix("pack.pdf") }?.value.count)
        let details = "(PDF, 7 pages, \((size + 500) / 1_000) KB)"
        let name = "cabinet-2026-12-08-public-reports-pack.pdf"
        let link = "<a href=\"\(name)\">Public reports pack</a> \(details)"
        #expect(try appraise.text("\(Self.meeting).html").contains(link))
        #expect(try appraise.text("\(Self.meeting).md").contains("\n[Public reports pack](\(name)) \(details)\n"))
        #expect(try appraise.run("verify").status == 0)
    }

    @Test func anAppendixThatWasPrintedIsLinkedFromItsPageAndFromThePaper() throws {
        let appraise = try site()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        let link = "<a href=\"bins-appendix-1.pdf\">Appendix 1 for printing</a> (PDF, 7 pages, "
        #expect(try appraise.text("Output/bins/index.html").contains(link))
        #expect(try appraise.text("Output/bins/appendix-1.html").contains(link))
        #expect(try !appraise.text("Output/bins/appendix-1.html").contains("bins.pdf"))
    }

    @Test func nothingExemptIsInAPublicPack() throws {
        let appraise = try site()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        for (path, bytes) in try appraise.files(below: "Output") {
            #expect(bytes.range(of: Data("Canaryfirm".utf8)) == nil, "\(path)")
        }
    }

    @Test func theExemptEditionHasAPackOfItsOwnThatSaysSo() throws {
        let appraise = try site()
        defer { appraise.remove() }
        let prices = "\n  - {title: Prices, file: prices.csv, exempt: {paragraph: 3, because: \"As the tender.\"}}\n---"
        try appraise.change("Content/bins/report.md", from: "\n---", to: prices)
        try appraise.write("firm,price\nA,1\n", to: "Content/bins/prices.csv")
        _ = try run(appraise, "build", "--pdf", "--edition", "exempt")
        let folder = "Output-exempt/meetings/cabinet-2026-12-08"
        let text = try appraise.text("\(folder)/cabinet-2026-12-08-exempt-reports-pack.pdf")
        #expect(text.contains("data-exempt=\"Not for publication, Schedule 12A, paragraph 3\""))
        #expect(text.contains("<div id=\"claim/index\""))
        #expect(text.contains("<div id=\"bins/appendix-3\""))
        #expect(text.contains("Appendix 4: Prices (CSV, 15 bytes; not for publication: exempt information, "))
        #expect(!text.contains("holding that information)”), published separately"))
        #expect(try appraise.run("verify", "--edition", "exempt").status == 0)
    }

    @Test func chromiumMakesNoPackWithoutPageNumbers() throws {
        let appraise = try site("chromium")
        defer { appraise.remove() }
        let chromium = """
            for argument; do case $argument in --print-to-pdf=*) echo %PDF-1 >"${argument#*=}" ;; esac; done
            """
        try installProgram(chromium, at: appraise.folder.appending(path: "bin/chromium"))
        let built = try run(appraise, "build", "--pdf")
        #expect(built.status == 0, "\(built.errors)")
        #expect(built.errors.contains(", no packs: only WeasyPrint knows on which page a paper begins, "))
        #expect(!appraise.exists(Self.pack))
        #expect(try !appraise.text("\(Self.meeting).html").contains("reports-pack"))
        #expect(try appraise.run("verify").status == 0)
    }
}

// MARK: - Two languages

extension PackTests {
    @Test func whatIsThereInWelshIsPrintedAndLinkedFromItsPage() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/welsh/pair/Content"),
            to: appraise.folder.appending(path: "Content"))
        try installProgram(Self.printer, at: appraise.folder.appending(path: "bin/weasyprint"))
        let built = try run(appraise, "build", "--pdf")
        #expect(built.status == 0, "\(built.errors)")
        let folder = "Output/gofal-cartref"
        #expect(try appraise.text("\(folder)/gofal-cartref.cy.pdf").contains("<html lang=\"cy\""))
        #expect(try appraise.text("\(folder)/gofal-cartref.pdf").contains("<html lang=\"en\""))
        let link = "<a href=\"gofal-cartref.cy.pdf\">Y papur i’w argraffu</a> (PDF, 7 tudalen, "
        #expect(try appraise.text("\(folder)/index.cy.html").contains(link))
        #expect(try !appraise.text("\(folder)/index.html").contains("cy.pdf"))
        #expect(appraise.exists("\(folder)/gofal-cartref-appendix-1.cy.pdf"))
        #expect(try appraise.run("verify").status == 0)
    }
}

// MARK: - Builds of one paper

extension PackTests {
    /// Without anything exempt: where a paper is exempt in part, a build of another makes all papers anew.
    private func openSite() throws -> Appraise {
        let appraise = try site()
        for path in ["claim", "bins/tender.md"] {
            try FileManager.default.removeItem(at: appraise.folder.appending(path: "Content/\(path)"))
        }
        let exempt = """
              - title: The tender
                file: tender.md
                exempt: {paragraph: 3, because: "Others would price by it."}

            """
        try appraise.change("Content/bins/report.md", from: exempt, to: "")
        return appraise
    }

    /// A report for a meeting of its own.
    private func addRoofs(to appraise: Appraise) throws {
        let text = try appraise.text("Content/lunches/report.md")
        try appraise.write(
            text.replacing("8 December", with: "9 December").replacing("School lunches", with: "Roofs"),
            to: "Content/roofs/report.md")
    }

    @Test func aPaperThatIsPrintedAnewComesIntoItsPack() throws {
        let appraise = try openSite()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        try appraise.change("Content/lunches/report.md", from: "Costs rise.", to: "Costs fall.")
        let built = try run(appraise, "build", "lunches", "--pdf")
        #expect(built.errors.contains(", 1 document as PDF by WeasyPrint, 1 pack, "), "\(built.errors)")
        #expect(try appraise.text(Self.pack).contains("Costs fall."))
        #expect(try appraise.run("verify").status == 0)
    }

    @Test func aPaperThatIsBuiltWithoutPrintingDropsThePackOfItsMeetingAlone() throws {
        let appraise = try openSite()
        defer { appraise.remove() }
        try addRoofs(to: appraise)
        _ = try run(appraise, "build", "--pdf")
        let built = try run(appraise, "build", "roofs")
        #expect(
            built.errors.contains(", 1 pack dropped: cabinet-2026-12-09 (--pdf makes it anew), "), "\(built.errors)")
        #expect(try appraise.text("\(Self.meeting).html").contains("public-reports-pack.pdf"))
        #expect(appraise.exists(Self.pack))
        #expect(!appraise.exists("Output/meetings/cabinet-2026-12-09/cabinet-2026-12-09-public-reports-pack.pdf"))
        #expect(try appraise.run("verify").status == 0)
    }

    @Test func aPackThatAPaperHasLeftIsDropped() throws {
        let appraise = try openSite()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        try appraise.change("Content/lunches/report.md", from: "8 December", to: "9 December")
        let built = try run(appraise, "build", "lunches", "--pdf")
        #expect(built.errors.contains(", 1 pack dropped: cabinet-2026-12-08 "), "\(built.errors)")
        #expect(!appraise.exists(Self.pack))
        #expect(appraise.exists("Output/meetings/cabinet-2026-12-09/cabinet-2026-12-09-public-reports-pack.pdf"))
    }

    @Test func aPackWaitsUntilAllItsPapersHaveBeenBuilt() throws {
        let appraise = try openSite()
        defer { appraise.remove() }
        let built = try run(appraise, "build", "lunches", "--pdf")
        #expect(
            built.errors.contains(", no pack of cabinet-2026-12-08: bins/index.html has not been built, "),
            "\(built.errors)")
        #expect(!appraise.exists(Self.pack))
    }

    @Test func theNextBuildWithoutTheOptionDropsIt() throws {
        let appraise = try openSite()
        defer { appraise.remove() }
        _ = try run(appraise, "build", "--pdf")
        let built = try appraise.run("build")
        #expect(
            built.errors.contains(", 1 pack dropped: cabinet-2026-12-08 (--pdf makes it anew), "), "\(built.errors)")
        #expect(!appraise.exists(Self.pack))
        #expect(try appraise.run("verify").status == 0)
    }
}

extension Appraise {
    /// The text of a file.
    fileprivate func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
}
