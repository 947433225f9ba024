import Diagnostics
import Foundation
import Testing

@Suite struct JSONFormatTests {
    @Test func columnsCountScalarsAndOffsetsCountBytes() throws {
        let finding = try #require(try read([FindingSamples.wide]).findings.first)
        #expect(finding.start == Position(line: 1, column: 11, offset: 29))
        #expect(finding.end == Position(line: 1, column: 18, offset: 41))
    }

    @Test func aWholeFileHasNoPlace() throws {
        let finding = try #require(try read([FindingSamples.onAWholeFile]).findings.first)
        #expect(finding.file == "Content/home-care")
        #expect(finding.start == nil)
    }

    @Test func theEntryToAcceptAFindingIsGivenWhereThereIsOne() throws {
        let findings = try read([FindingSamples.acceptable, FindingSamples.unknownKey]).findings
        #expect(findings.map(\.acceptance?.at) == ["£5,000 \"a 100%\"", nil])
    }

    @Test func aFixSaysWhatStandsWhereAndWhetherItIsSafe() throws {
        let finding = try #require(try read([FindingSamples.unknownKey]).findings.first)
        let fix = try #require(finding.fix)
        #expect(!fix.safe)
        #expect(
            fix.replacements == [
                Replacement(
                    start: Position(line: 2, column: 1, offset: 4), end: Position(line: 2, column: 6, offset: 9),
                    text: "title")
            ])
    }

    @Test func aFindingWithoutAFixHasNoneInTheFile() throws {
        #expect(try read([FindingSamples.tabs]).findings.map { $0.fix == nil } == [true])
    }

    @Test func thePathIsThatOfTheFileLetterForLetter() throws {
        let finding = try #require(try read([FindingSamples.oddPath]).findings.first)
        #expect(finding.file == "Content/home-care/50%, a: b\u{9B}é.csv")
    }

    @Test func noMoreThanTenThousandAreListedAndTheRestAreCounted() throws {
        let file = try read(FindingSamples.many(10_003))
        #expect(file.findings.count == 10_000)
        #expect(file.summary.errors == 10_003)
        #expect(file.unlisted == [Unlisted(rule: "sample", count: 3)])
    }

    @Test func ofTooManyTheMostSeriousAreListed() throws {
        let warnings = [Diagnostic](repeating: FindingSamples.unknownKey, count: 10_000)
        let file = try read(warnings + [FindingSamples.onAWholeFile])
        #expect(file.findings.last?.rule == "sample")
        #expect(file.unlisted == [Unlisted(rule: "other-sample", count: 1)])
    }

    @Test func errorsAloneAreListedWhenAskedForAndAllAreCounted() throws {
        let file = try read([FindingSamples.unknownKey, FindingSamples.onAWholeFile], listsErrorsOnly: true)
        #expect(file.findings.map(\.rule) == ["sample"])
        #expect(file.summary.warnings == 1)
        #expect(file.unlisted == [Unlisted(rule: "other-sample", count: 1)])
    }

    private func read(_ findings: [Diagnostic], listsErrorsOnly: Bool = false) throws -> File {
        let report = FindingReport(findings, listsErrorsOnly: listsErrorsOnly, toolVersion: "0.0.0")
        return try JSONDecoder().decode(File.self, from: Data(DiagnosticFormat.json.print(report).utf8))
    }

    private struct File: Decodable {
        let version: Int
        let summary: Summary
        let findings: [Finding]
        let unlisted: [Unlisted]
    }

    private struct Summary: Decodable {
        let errors, warnings, notes, accepted: Int
    }

    private struct Finding: Decodable {
        let file, rule: String
        let start, end: Position?
        let acceptance: Acceptance?
        let fix: Fix?
    }

    private struct Fix: Decodable {
        let safe: Bool
        let replacements: [Replacement]
    }

    private struct Replacement: Decodable, Equatable {
        let start, end: Position
        let text: String
    }

    private struct Position: Decodable, Equatable {
        let line, column, offset: Int
    }

    private struct Acceptance: Decodable {
        let rule, at: String
    }

    private struct Unlisted: Decodable, Equatable {
        let rule: String
        let count: Int
    }
}
