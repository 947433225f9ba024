import Diagnostics
import Foundation
import Testing

/// The reports that services for continuous integration read.
@Suite struct ReportFormatTests {
    /// GitLab tells findings apart, and knows them again after lines have moved, by their fingerprints.
    @Test func everyFindingOfGitLabHasAFingerprintOfItsOwn() throws {
        let entries = try gitLab(FindingSamples.reportOfMany(30))
        #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == 30)
    }

    @Test func gitLabReadsAnEmptyList() throws {
        #expect(try gitLab(FindingSamples.reportOfMany(0)).isEmpty)
    }

    /// Services take a file without tests for a job that broke.
    @Test func withoutFindingsOneTestPassed() {
        #expect(
            DiagnosticFormat.junit.print(FindingSamples.reportOfMany(0)) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites tests="1" failures="0">
                <testsuite name="appraise" tests="1" failures="0">
                <testcase name="papers" classname="appraise"/>
                </testsuite>
                </testsuites>

                """)
    }

    private func gitLab(_ report: FindingReport) throws -> [[String: Any]] {
        let data = Data(DiagnosticFormat.gitlab.print(report).utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    }
}
