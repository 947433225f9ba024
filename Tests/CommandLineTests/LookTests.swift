import Foundation
import TestSupport
import Testing

/// The colour and the logo of a council, from `site.yml` and the folder of assets.
@Suite struct LookTests {
    @Test("A folder with a logo alone has the templates of the program")
    func logoAlone() throws {
        let appraise = try Self.appraise(site: "logo: crest.svg\n")
        defer { appraise.remove() }
        try appraise.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "Templates/assets/crest.svg")
        #expect(try appraise.run("build").status == 0)
        #expect(appraise.exists("Output/assets/crest.svg"))
        let sheet = try #require(try appraise.files(below: "Output")["assets/style.css"])
        #expect(String(decoding: sheet, as: UTF8.self).hasPrefix(":root{--measure:"))
        #expect(try appraise.run("verify").status == 0)
    }

    @Test("A folder with a template lacks the others")
    func templateAlone() throws {
        let appraise = try Self.appraise(site: "")
        defer { appraise.remove() }
        try appraise.write("x\n", to: "Templates/index.md.mustache")
        let result = try appraise.run("check")
        #expect(result.status == 1)
        #expect(result.errors.contains("[template-missing]"))
    }

    @Test("The colour stands at the end of the style sheet, and goes with the setting")
    func colour() throws {
        let appraise = try Self.appraise(site: "colours:\n  accent: \"#8a1538\"\n")
        defer { appraise.remove() }
        try appraise.run("build")
        let coloured = try #require(try appraise.files(below: "Output")["assets/style.css"])
        try appraise.write("language: en\n", to: "Content/site.yml")
        try appraise.run("build")
        let plain = try #require(try appraise.files(below: "Output")["assets/style.css"])
        #expect(coloured.starts(with: plain))
        #expect(String(decoding: coloured.dropFirst(plain.count), as: UTF8.self).contains("--band:#8a1538;"))
    }

    @Test(
        "A colour of low contrast and a logo that is missing are errors with their place",
        arguments: [
            (
                "colours:\n  accent: \"#8fa3ff\"\n", "Content/site.yml:2:11: error: “#8fa3ff” gives 2.3:1",
                "colour-contrast"
            ),
            ("council: A\nlogo: crest.svg\n", "Content/site.yml:2:7: error: there is no file “crest.svg”", "logo"),
        ])
    func faults(_ site: String, _ start: String, _ rule: String) throws {
        let appraise = try Self.appraise(site: site)
        defer { appraise.remove() }
        let result = try appraise.run("build")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix(start), "\(result.errors)")
        #expect(result.errors.contains("[\(rule)]"))
        #expect(!appraise.exists("Output"))
    }

    private static func appraise(site: String) throws -> Appraise {
        let appraise = try Appraise()
        try appraise.write(site, to: "Content/site.yml")
        try appraise.write(
            """
            ---
            title: R
            meeting: Cabinet
            date: 2027-01-14
            report-of: Director
            decision: information
            classification: Public
            background-papers: none
            ---

            Words.

            """, to: "Content/a/report.md")
        return appraise
    }
}
