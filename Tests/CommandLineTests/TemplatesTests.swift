import Foundation
import TestSupport
import Testing

/// `appraise templates`, and folders of a few templates.
@Suite struct TemplatesTests {
    private static let report = "Templates/report.md.mustache"

    @Test func theListSaysWhoseEachTemplateIs() throws {
        let site = try site()
        defer { site.remove() }
        try site.write("# {{title}}\n", to: Self.report)
        let lines = try site.run("templates").output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("report.md ") && $0.contains(Self.report) })
        #expect(lines.contains { $0.hasPrefix("report.html ") && $0.contains("the program’s") })
        #expect(lines.contains { $0.hasPrefix("partials/notes.html ") })
    }

    @Test(arguments: ["report.md", "report.md.mustache"])
    func aCopyChangesNothing(_ name: String) throws {
        let site = try site()
        defer { site.remove() }
        try site.run("build")
        let before = try site.files(below: "Output").filter { $0.key != "manifest.json" }
        #expect(try site.run("templates", name, "--write").errors == "made \(Self.report)\n")
        #expect(try site.run("build").status == 0)
        #expect(try site.files(below: "Output").filter { $0.key != "manifest.json" } == before)
    }

    @Test func allCopiesChangeNothing() throws {
        let site = try site()
        defer { site.remove() }
        try site.run("build")
        let before = try site.files(below: "Output").filter { !["manifest.json", "assets/style.css"].contains($0.key) }
        #expect(try site.run("templates", "--write", "--templates", "Looks/of/ours").status == 0)
        #expect(try site.run("build", "--templates", "Looks/of/ours").status == 0)
        let after = try site.files(below: "Output").filter { !["manifest.json", "assets/style.css"].contains($0.key) }
        #expect(after == before)
        #expect(try site.run("templates", "--write", "--templates", "Looks/of/ours").errors.isEmpty)
    }

    @Test func whatIsPrintedIsWhatIsWritten() throws {
        let site = try site()
        defer { site.remove() }
        let printed = try site.run("templates", "report.md").output
        try site.run("templates", "report.md", "--write")
        #expect(try site.files(below: "Templates")["report.md.mustache"] == Data(printed.utf8))
    }

    @Test func anOwnTemplateIsNeverOverwritten() throws {
        let site = try site()
        defer { site.remove() }
        try site.write("mine", to: Self.report)
        let result = try site.run("templates", "report.md", "--write")
        #expect(result.status == 2)
        #expect(
            result.errors == "appraise: there is a template \(Self.report) already; move it away first\n")
        #expect(try site.files(below: "Templates") == ["report.md.mustache": Data("mine".utf8)])
    }

    @Test func anUnknownTemplateIsNamedWithANearOne() throws {
        let site = try site()
        defer { site.remove() }
        let result = try site.run("templates", "raport.md")
        #expect(result.status == 2)
        #expect(result.errors == "appraise: there is no template “raport.md”; did you mean “report.md”?\n")
    }

    /// Two folders have a template of this name.
    @Test func aNameOfTwoTemplatesIsNoName() throws {
        let site = try site()
        defer { site.remove() }
        #expect(try site.run("templates", "options-summary.html").status == 2)
        #expect(try site.run("templates", "partials/options-summary.html").status == 0)
    }

    @Test func aFolderWithOneTemplateHasTheOthersOfTheProgram() throws {
        let site = try site()
        defer { site.remove() }
        try site.write("# {{title}}\n", to: "Templates/appraisal.md.mustache")
        #expect(try site.run("build").status == 0)
        let output = try site.files(below: "Output")
        #expect(output["one/index.md"] == Data("# One\n".utf8))
        #expect(output["one/index.html"] != nil)
    }

    @Test func aTemplateThatNoPageIsMadeWithIsAnError() throws {
        let site = try site()
        defer { site.remove() }
        try site.write("# {{title}}\n", to: "Templates/apraisal.md.mustache")
        let result = try site.run("check")
        #expect(result.status == 1)
        #expect(
            result.errors.hasPrefix(
                """
                Templates/apraisal.md.mustache: error: no page is made with a template of this name [template-unused]
                     = did you mean “appraisal.md.mustache”
                """))
    }

    @Test func aCopyOfAnotherStateIsANote() throws {
        let site = try site()
        defer { site.remove() }
        try site.run("templates", "report.md", "--write")
        #expect(try !site.run("check").errors.contains("template-outdated"))
        let text = String(
            decoding: try #require(try site.files(below: "Templates")["report.md.mustache"]), as: UTF8.self)
        let line = try #require(text.split(separator: "\n").first)
        #expect(line.hasPrefix("{{! copied from appraise 0.1.0, "))
        try site.write(
            text.replacingOccurrences(of: line, with: "{{! copied from appraise 0.0.1, 0123456789 }}"), to: Self.report)
        let result = try site.run("check")
        #expect(result.status == 0)
        #expect(result.errors.contains("\(Self.report):1:1: note: "))
    }

    /// A site whose one paper has no finding but that it lacks options.
    private func site() throws -> Appraise {
        let site = try Appraise()
        try site.write("# One\n", to: "Content/one/appraisal.md")
        return site
    }
}
