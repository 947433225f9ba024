import Diagnostics
import TestSupport
import Testing

@testable import appraise

/// Advice that is followed mends what it is about: where a finding says what to write, writing it in place of the marked
/// text leaves no finding of the rule there, and brings no new kind of error.
@Suite struct AdviceTests {
    private static let check = Result {
        ExampleCheck(templates: try CheckedTemplates(reading: nil, through: MemoryFiles([:])))
    }

    /// What is said in words of the page, what needs a second file as well, and what is said once for all of a file.
    private static let others = ["raw-html", "logo", "misread-letters"]

    @Test(arguments: Rule.all.map(\.id).filter { !others.contains($0) }) func adviceThatIsFollowedMends(_ id: String)
        async throws
    {
        let rule = try #require(Rule.all.first { $0.id == id })
        guard case .shown(let given, let failing, _)? = rule.example else { return }
        let found = try await Self.check.get().findings(in: given + failing)
        let known = Set(found.filter { $0.severity == .error }.map(\.rule))
        let rest = ExampleFolder(given + failing).files
        for finding in found where finding.rule == rule {
            guard let advice = finding.wordsToWrite, let span = finding.span, !finding.path.hasPrefix("Templates/")
            else {
                continue
            }
            let file = SourceFile(path: finding.path, bytes: try rest.read(finding.path, upTo: .max))
            let fix = try #require(
                Fix(in: file, [Fix.Replacement(span.range.offsets, advice)], isSafe: false), "\(advice)")
            let files = OneMended(rest: rest, mended: MendedFile(file, fixing: [fix]))
            let left = try await files.findings(with: Self.check.get().templates)
            #expect(
                left.count { $0.rule == rule } < found.count { $0.rule == rule }
                    && !left.contains { $0.severity == .error && !known.contains($0.rule) },
                "“\(advice)” in place of the marked text of \(id) gives:\n\(left.printed)")
        }
    }
}

extension SettledFinding {
    /// `6` of “write 6, or leave the column out”, `title` of “did you mean “title”?”; nil where the advice is no text to
    /// write down.
    fileprivate var wordsToWrite: String? {
        guard let suggestion else { return nil }
        if let match = suggestion.wholeMatch(of: /did you mean “([^”]+)”\?/) { return String(match.1) }
        return suggestion.firstMatch(of: /^write ([^ ,“”…]+)(?:, or .*)?$/).map { String($0.1) }
    }
}
