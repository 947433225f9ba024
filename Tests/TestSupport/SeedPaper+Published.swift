import Foundation

extension SeedPaper {
    /// Four contracting methodologies: one table, Option | Opportunities | Risks.
    package static func contractingMethodologies() throws -> SeedPaper {
        SeedPaper(table: try publishedText("contracting-methodologies"))
    }

    /// Three options for care and support at home, each with benchmarking, pros and cons, finance and outcome.
    package static func commissioningOptions() throws -> SeedPaper {
        SeedPaper(sections: try publishedText("commissioning-options"))
    }

    private static func publishedText(_ name: String) throws -> String {
        try String(contentsOf: packageRoot.appending(path: "Tests/Fixtures/seeds/\(name).txt"), encoding: .utf8)
    }
}
