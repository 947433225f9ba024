import Diagnostics
import PaperSamples
import Papers
import Settings
import TestSupport
import Testing

/// What the first lines of a paper tell has to be what reading the whole paper tells, or nothing.
@Suite struct SignpostTests {
    private static let sheet = "meeting: Cabinet\nreport-of: Director of Care\ndecision: key\n"

    @Test(
        "A plain title is told by the first lines",
        arguments: [
            "---\ntitle: Care at home\n---\n\nWords.\n", "# Care at home\n\nWords.\n",
            "---\ntopic: Care\n---\n\n# Care at home\n\nWords.\n", "---\ntitle: \"Care: at home\"\n---\nWords.\n",
            "\u{FEFF}\n---  \r\ntitle:   Care, at 50% (home)  \r\n---\r\n\r\nWords.\r\n",
            "---\ntopic: Care\ntitle: Gofal gartref – ŵyl\n---\n## Option 1\n",
        ])
    func plain(_ text: String) throws {
        #expect(try glance(text) == paper(text).signpost)
    }

    @Test("So is the day of a report", arguments: ["2026-12-08", "8 December 2026", "08/12/2026"])
    func day(_ date: String) throws {
        let text = "---\ntitle: Care\n\(Self.sheet)date: \(date)\n---\n\nWords.\n"
        let glanced = try #require(glance(text, isReport: true))
        #expect(glanced == (try paper(text, isReport: true).signpost))
        #expect(glanced.date != nil)
    }

    @Test(
        "Anything else takes reading the paper",
        arguments: [
            "---\ntitle: The {{ figures.saving }}\n---\n\nWords.\n", "# Care *at* home\n\nWords.\n",
            "---\ntitle: >\n  Care\n---\n\nWords.\n", "---\ntitle: Care\n  at home\n---\n\nWords.\n",
            "---\ntitle: 'Care'\n---\n\nWords.\n", "---\ntitle: Care # at home\n---\n\nWords.\n",
            "---\ntitle: Care\n\nWords.\n", "# Care {#care}\n\nWords.\n", "Words.\n", "", "---\n", "---\ntitle:\n---\n",
            "---\ntitle: \"Care \\u00A3\"\n---\n\nWords.\n", "---\ntitle: Care\n## Why\n---\n",
        ])
    func more(_ text: String) {
        #expect(glance(text) == nil)
    }

    @Test("A report without a day takes reading too")
    func withoutDay() {
        #expect(glance("---\ntitle: Care\n\(Self.sheet)---\n\nWords.\n", isReport: true) == nil)
    }

    private func glance(_ text: String, isReport: Bool = false) -> Signpost? {
        Signpost(glancingAt: Array(text.utf8), slug: "care", isReport: isReport)
    }

    private func paper(_ text: String, isReport: Bool = false) throws -> Paper {
        let file = SourceFile(path: "Content/care/paper.md", text: text)
        let source = PaperSource(
            slug: "care", path: "Content/care", appraisal: isReport ? nil : file, report: isReport ? file : nil,
            otherFiles: [])
        var diagnostics: [Diagnostic] = []
        return try #require(Paper.read(source, site: Site(), diagnostics: &diagnostics))
    }
}
