import Checks
import Diagnostics
import PaperSamples
import Papers
import Settings
import TestSupport
import Testing

@Suite struct SharedReferencesTests {
    @Test("The second report of a reference is an error, with a note at the first")
    func secondIsMarked() throws {
        let first = try report("a", "reference: CAB/27/1\n")
        let second = try report("b", "reference: 1️⃣CAB/27/1\n")
        let findings = SharedReferences.find(in: [first.paper, second.paper].compactMap(\.reference))
        #expect(findings.map(\.rule.id) == ["reference-duplicate"])
        #expect(findings.map { $0.span?.range.offsets.lowerBound } == second.text.offsets)
        #expect(findings.map(\.path) == ["Content/b/report.md"])
        #expect(findings.flatMap(\.notes).map(\.span.path) == ["Content/a/report.md"])
        #expect(findings.flatMap(\.notes).map(\.message) == ["the first one"])
    }

    @Test("Letters and blanks make no difference", arguments: ["cab 27", "CAB  27", "CAB\u{A0}27"])
    func writtenOtherwise(_ reference: String) throws {
        let papers = try [report("a", "reference: CAB 27\n"), report("b", "reference: \(reference)\n")].map(\.paper)
        #expect(SharedReferences.find(in: papers.compactMap(\.reference)).count == 1)
    }

    @Test("Each report after the first is marked")
    func threeOfOne() throws {
        let papers = try ["a", "b", "c"].map { try report($0, "reference: 7\n").paper }
        #expect(
            SharedReferences.find(in: papers.compactMap(\.reference)).map(\.path)
                == ["Content/b/report.md", "Content/c/report.md"])
    }

    @Test("Other references, and reports without one, are not")
    func othersAreSound() throws {
        let papers = try [report("a", "reference: 1\n"), report("b", "reference: 2\n"), report("c"), report("d")]
        #expect(SharedReferences.find(in: papers.compactMap(\.paper.reference)) == [])
    }

    private func report(_ slug: String, _ settings: String = "") throws -> (paper: Paper, text: MarkedText) {
        let text = MarkedText(
            "---\ntitle: R\n\(ReportSample.sheet)\(settings)---\n\nWords.\n", path: "Content/\(slug)/report.md")
        var diagnostics: [Diagnostic] = []
        let source = PaperSource(
            slug: slug, path: "Content/\(slug)", appraisal: nil, report: text.file, otherFiles: [])
        return (try #require(Paper.read(source, site: Site(), diagnostics: &diagnostics)), text)
    }
}
