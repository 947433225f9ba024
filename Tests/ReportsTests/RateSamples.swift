import Diagnostics
import Foundation
import PaperSamples
import Papers
import Settings
import TestSupport
import Testing
import Values

@testable import Reports

/// Rates as a paper's file holds them, and the pages that show them.
enum RateSamples {
    /// The twelve rates of the published paper.
    static func published() throws -> String {
        try String(contentsOf: packageRoot.appending(path: "Content/commissioning-options/rates.csv"), encoding: .utf8)
    }

    static func table(_ csv: String) throws -> RateTable {
        try #require(try paper(csv).data.rates(named: "rates"))
    }

    /// The block as it stands on a page of its own paper.
    static func block(_ name: String, _ csv: String, on page: String) throws -> String {
        let text = try SamplePages.text(
            of: "paper/\(page)", markdown: markdown(name), dataFiles: [file(csv)])
        let (start, end) =
            page.hasSuffix(".html") ? ("<p>Before.</p>\n", "\n<p>After.</p>") : ("Before.\n\n", "\n\nAfter.")
        let from = try #require(text.range(of: start)).upperBound
        return String(text[from..<(try #require(text.range(of: end)).lowerBound)]) + "\n"
    }

    private static func paper(_ csv: String) throws -> Paper {
        var diagnostics: [Diagnostic] = []
        let source = PaperSource(
            slug: "paper", path: "Content/paper",
            appraisal: SourceFile(path: "Content/paper/appraisal.md", text: markdown("rates.table")),
            dataFiles: [file(csv)], otherFiles: ["rates.csv"])
        return try #require(Paper.read(source, site: Site(), diagnostics: &diagnostics))
    }

    private static func file(_ csv: String) -> SourceFile {
        SourceFile(path: "Content/paper/rates.csv", text: csv)
    }

    private static func markdown(_ block: String) -> String {
        "# Paper\n\n## Option 1\n\n### Pros\n\n- Good.\n\n### Benchmarking\n\nBefore.\n\n{{ \(block) }}\n\nAfter.\n"
    }
}

extension RatesTable {
    convenience init(_ table: RateTable) {
        self.init(table, marks: [], phrases: .english)
    }
}

extension RatesSummary {
    init(_ table: RateTable) {
        self.init(table, phrases: .english)
    }
}
