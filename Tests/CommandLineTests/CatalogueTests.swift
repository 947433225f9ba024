import Diagnostics
import TestSupport
import Testing

@testable import appraise

/// Every rule is shown by an example, and the program finds in it what the example says.
@Suite struct CatalogueTests {
    /// What no file can show, or only one that is too large to print.
    private static let told = [
        "data-format", "data-too-large", "exempt-shows", "file-too-large", "nesting", "not-a-file", "not-atomic",
        "number-too-large", "output-differs", "output-unknown", "page-limit", "picture-kind", "picture-position",
        "symbolic-link", "template-limit", "template-missing", "text-lost", "too-large", "workbook", "workbook-cell",
        "workbook-digits", "workbook-hides", "workbook-published", "workbook-range", "workbook-sheet", "workbook-stale",
        "workbook-words", "yaml-too-large",
    ]

    private static let templates = Result { try CheckedTemplates(reading: nil, through: MemoryFiles([:])) }

    @Test(arguments: Rule.all.map(\.id)) func aRuleIsShownByItsExample(_ id: String) async throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        let example = try #require(rule.example, "\(id) has no example: see Sources/Diagnostics/Example.swift")
        guard case .shown(let given, let failing, let mended) = example else {
            return #expect(Self.told.contains(id), "\(id) is told, not shown")
        }
        #expect(!Self.told.contains(id), "\(id) is shown: take it off the list")
        let check = ExampleCheck(templates: try Self.templates.get())
        let found = try await check.findings(in: given + failing)
        #expect(found.contains { $0.rule == rule }, "the example of \(id) gives only:\n\(found.printed)")
        let left = try await check.findings(in: given + mended)
        #expect(
            !left.contains { $0.rule == rule || $0.severity == .error },
            "the mended example of \(id) gives:\n\(left.printed)")
    }
}
