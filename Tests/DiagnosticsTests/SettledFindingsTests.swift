import Diagnostics
import Testing

/// A run keeps as many findings as it prints, whatever the number of papers and the order in which they are done.
@Suite struct SettledFindingsTests {
    private static let rule = Rule("a-rule", .warning, "A sample.")
    private static let other = Rule("b-rule", .error, "Another.")

    private static func findings(_ rule: Rule, in paths: [String]) -> [Diagnostic] {
        paths.map { Diagnostic(rule, at: .path($0), "x") }
    }

    private static func settled(_ findings: [Diagnostic]) -> SettledFindings { SettledFindings(findings, keeping: 3) }

    @Test func aPaperKeepsTheFirstOfEachRule() {
        let findings = Self.settled(
            Self.findings(Self.rule, in: ["a", "b", "c", "d"]) + Self.findings(Self.other, in: ["e"]))
        #expect(findings.kept.map(\.path) == ["a", "b", "c", "e"])
        #expect(findings.count(of: .warning) == 4)
        #expect(findings.count(of: .error) == 1)
    }

    @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) func theOrderOfPapersDoesNotMatter(_ order: [Int]) {
        let papers = [["a/1", "a/2"], ["b/1", "b/2"], ["c/1"]].map { Self.settled(Self.findings(Self.rule, in: $0)) }
        var all = SettledFindings(keeping: 3)
        for index in order { all.add(papers[index]) }
        all.sort()
        #expect(all.kept.map(\.path) == ["a/1", "a/2", "b/1"])
        #expect(all.ruleCounts.map(\.count) == [5])
    }

    @Test func manyPapersTakeNoMoreRoomThanWhatIsPrinted() {
        var all = SettledFindings(keeping: 3)
        for number in 0..<5_000 { all.add(Self.settled(Self.findings(Self.rule, in: ["\(number % 10)/\(number)"]))) }
        #expect(all.kept.count < 2_000)
        all.sort()
        #expect(all.kept.map(\.path) == ["0/0", "0/10", "0/100"])
        #expect(all.count(of: .warning) == 5_000)
    }

    @Test func anotherSeverityIsCounted() {
        let strict = Self.settled(Self.findings(Self.rule, in: ["a"])).with { _ in .error }
        #expect(strict.count(of: .error) == 1)
        #expect(strict.count(of: .warning) == 0)
    }
}
