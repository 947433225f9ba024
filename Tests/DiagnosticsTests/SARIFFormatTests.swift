import Diagnostics
import Foundation
import Testing

/// What the standard asks for beyond the form of each object.
@Suite struct SARIFFormatTests {
    @Test func everyRuleThatOccursIsDescribedOnceInOrder() throws {
        let run = try run(of: FindingSamples.report)
        let ids = run.tool.driver.rules.map(\.id)
        #expect(ids == Set(run.results.map(\.ruleId)).sorted())
    }

    @Test func columnsAreCountedInScalars() throws {
        #expect(try run(of: FindingSamples.report).columnKind == "unicodeCodePoints")
    }

    @Test func everyResultSaysWhetherItIsSuppressed() throws {
        let results = try run(of: FindingSamples.report).results
        #expect(results.dropLast().allSatisfy { $0.suppressions?.isEmpty == true })
        let suppression = try #require(results.last?.suppressions?.first)
        #expect(suppression.kind == "inSource")
        #expect(suppression.status == "accepted")
        #expect(suppression.justification == "Agreed with finance: 100% “as is”.")
    }

    @Test func notesAreRelatedLocations() throws {
        let related = try run(of: FindingSamples.report).results.compactMap(\.relatedLocations)
        #expect(related.map { $0.map(\.message?.text) } == [["the first one"]])
    }

    @Test func fixesReplaceRegionsOfTheirFile() throws {
        let fix = try #require(
            try run(of: FindingReport([FindingSamples.unknownKey], toolVersion: "0")).results[0].fixes)
        let change = try #require(fix.first?.artifactChanges.first)
        #expect(change.artifactLocation.uri == "Content/paper/appraisal.md")
        #expect(change.replacements.map(\.deletedRegion.endColumn) == [6])
        #expect(change.replacements.map(\.insertedContent.text) == ["title"])
    }

    @Test func aWholeFileHasNoRegion() throws {
        let results = try run(of: FindingSamples.report).results
        #expect(results[1].locations.map(\.physicalLocation.region?.startLine) == [nil])
    }

    @Test func addressesLeadBackToTheirPaths() throws {
        let addresses = try run(of: FindingSamples.report).results.flatMap(\.locations)
            .map(\.physicalLocation.artifactLocation.uri)
        #expect(addresses.contains("Content/home-care/50%25%2C%20a%3A%20b%C2%9B%C3%A9.csv"))
        #expect(addresses.allSatisfy { URL(string: $0) != nil })
    }

    @Test func anAbsolutePathIsTheAddressOfAFile() throws {
        let finding = Diagnostic(FindingSamples.unknownKey.rule, at: .path("/srv/Content"), "x")
        let run = try run(of: FindingReport([finding], toolVersion: "0.0.0"))
        #expect(run.results.first?.locations.first?.physicalLocation.artifactLocation.uri == "file:///srv/Content")
    }

    @Test func pathsAreCountedFromTheTopOfTheRepository() throws {
        var report = FindingReport([FindingSamples.unknownKey], toolVersion: "0.0.0")
        report.root = SourceRoot(above: "/home/ann/councils/northbridge") { $0 == "/home/ann/councils" }
        let result = try #require(try run(of: report).results.first)
        let changed = result.fixes?.first?.artifactChanges.first?.artifactLocation
        for file in [result.locations.first?.physicalLocation.artifactLocation, changed] {
            #expect(file?.uri == "northbridge/Content/paper/appraisal.md")
            #expect(file?.uriBaseId == "%SRCROOT%")
        }
    }

    @Test func aFileOutsideTheRepositoryHasAnAddressOfItsOwn() throws {
        var report = FindingReport(
            [Diagnostic(FindingSamples.unknownKey.rule, at: .path("../../other/Content/a.md"), "x")],
            toolVersion: "0.0.0")
        report.root = SourceRoot(above: "/home/ann/councils/northbridge") { $0 == "/home/ann/councils" }
        let file = try #require(try run(of: report).results.first?.locations.first?.physicalLocation.artifactLocation)
        #expect(file.uri == "../../other/Content/a.md")
        #expect(file.uriBaseId == nil)
    }

    @Test func theFolderFromWhichPathsAreCountedIsDescribed() throws {
        let bases = try run(of: FindingSamples.report).originalUriBaseIds
        #expect(bases.keys.sorted() == ["%SRCROOT%"])
    }

    @Test func aRuleLeadsToItsEntryInTheGuide() throws {
        var report = FindingSamples.report
        report.guide = "file:///usr/share/doc/appraise/Rules.md"
        let rule = try #require(try run(of: report).tool.driver.rules.first)
        #expect(rule.helpUri == "file:///usr/share/doc/appraise/Rules.md#judgement-sample")
    }

    @Test func withoutAGuideARuleSaysHowToAskTheProgram() throws {
        let rule = try #require(try run(of: FindingSamples.report).tool.driver.rules.first)
        #expect(rule.helpUri == nil)
        #expect(rule.help.text.hasSuffix("appraise explain judgement-sample"))
    }

    @Test func whatIsNotListedIsCounted() throws {
        let run = try run(of: FindingSamples.reportOfMany(10_001))
        #expect(run.results.count == 10_000)
        #expect(
            run.invocations?.flatMap(\.toolExecutionNotifications).map(\.message.text)
                == ["1 more finding of this rule: sample"])
    }

    private func run(of report: FindingReport) throws -> Run {
        let log = try JSONDecoder().decode(Log.self, from: Data(DiagnosticFormat.sarif.print(report).utf8))
        #expect(log.version == "2.1.0")
        return try #require(log.runs.first)
    }

    private struct Log: Decodable {
        let version: String
        let runs: [Run]
    }

    private struct Run: Decodable {
        let tool: Tool
        let columnKind: String
        let originalUriBaseIds: [String: Base]
        let invocations: [Invocation]?
        let results: [Result]
    }

    private struct Base: Decodable {
        let description: Message
    }

    private struct Tool: Decodable {
        struct Driver: Decodable {
            let name, version: String
            let rules: [Rule]
        }
        struct Rule: Decodable {
            let id: String
            let shortDescription, help: Message
            let helpUri: String?
        }
        let driver: Driver
    }

    private struct Invocation: Decodable {
        struct Notification: Decodable {
            let message: Message
        }
        let toolExecutionNotifications: [Notification]
    }

    private struct Result: Decodable {
        struct Suppression: Decodable {
            let kind, status, justification: String
        }
        let ruleId, level: String
        let message: Message
        let locations: [Location]
        let relatedLocations: [Location]?
        let suppressions: [Suppression]?
        let fixes: [Fix]?
    }

    private struct Fix: Decodable {
        struct Change: Decodable {
            let artifactLocation: Location.Artifact
            let replacements: [Replacement]
        }
        struct Replacement: Decodable {
            let deletedRegion: Location.Region
            let insertedContent: Message
        }
        let artifactChanges: [Change]
    }

    private struct Location: Decodable {
        struct Physical: Decodable {
            let artifactLocation: Artifact
            let region: Region?
        }
        struct Artifact: Decodable {
            let uri: String
            let uriBaseId: String?
        }
        struct Region: Decodable {
            let startLine, startColumn, endLine, endColumn: Int
        }
        let physicalLocation: Physical
        let message: Message?
    }

    private struct Message: Decodable {
        let text: String
    }
}
