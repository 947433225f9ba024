import Foundation
import TestSupport
import Testing

/// The papers of `Tests/Fixtures/statements` say less than their readers look for, or say it in other words.
@Suite struct StatementTests {
    @Test func whatIsLeftOutIsAskedFor() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy(Self.content)
        let errors = try appraise.run("check", "--content", Self.content, "--format", "short").errors
        let found = errors.split(separator: "\n").dropLast().map { line in
            let place = line.split(separator: " ")[0].dropFirst(Self.content.count + 1)
            let rule = line.split(separator: "[").last?.dropLast() ?? ""
            return "\(place.split(separator: ":").prefix(2).joined(separator: ":")) \(rule)"
        }
        #expect(
            found == [
                "heading-5/report.md:11 typed-number", "near/report.md:11 recommendations-missing",
                "none/report.md:1 recommendations-missing", "other-option/report.md:13 option-differs",
                "other-option/report.md:14 option-differs", "other-option/report.md:19 option-differs",
                "other-option/report.md:20 option-differs", "other-option/report.md:21 option-differs",
                "other-option/report.md:26 option-differs", "other-option/report.md:28 option-differs",
                "other-option/report.md:30 option-differs", "near/report.md:15 section-empty",
                "near/report.md:17 section-empty", "other-option/appraisal.md:15 rejection-reason",
                "silent/rates.csv:1 unit-missing",
                "silent/report.md:1 statement-missing", "silent/report.md:1 statement-missing",
            ], "\(errors)")
    }

    @Test func noPageSaysWhatItsAuthorDidNot() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy(Self.content)
        let result = try appraise.run("build", "silent", "--content", Self.content)
        #expect(result.status == 0, "\(result.errors)")
        for (path, bytes) in try appraise.files(below: "Output/silent") {
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            for words in ["public", "classification", "background", "per hour", "none."] {
                #expect(!text.contains(words), "\(path) says \(words)")
            }
        }
        let page = try String(contentsOf: appraise.folder.appending(path: "Output/silent/index.md"), encoding: .utf8)
        #expect(page.contains("| Rank | Council | Rate |"))
    }

    @Test("The recommendations are found under other headings", arguments: 1...4)
    func headings(_ number: Int) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy(Self.content)
        let result = try appraise.run("build", "heading-\(number)", "--content", Self.content)
        #expect(result.status == 0, "\(result.errors)")
        let json = try String(
            contentsOf: appraise.folder.appending(path: "Output/heading-\(number)/data/paper.json"), encoding: .utf8)
        #expect(json.contains("\"Agree the contract.\""))
    }

    private static let content = "Tests/Fixtures/statements"
}
