import Foundation
import TestSupport
import Testing

/// What can be wrong with a spreadsheet, each alone in a paper that is sound otherwise.
@Suite struct DataFaultsTests {
    /// A text of the new paper, and what stands there instead.
    struct Fault: Sendable, CustomTestStringConvertible {
        let file: String
        let change: (from: String, to: String)
        /// The start of the finding's line.
        let finding: String
        let rule: String

        init(_ file: String, _ from: String, _ to: String, _ finding: String, _ rule: String) {
            self.file = file
            change = (from, to)
            self.finding = finding
            self.rule = rule
        }

        var testDescription: String { "\(change.to.debugDescription) in \(file)" }
    }

    static let faults = [
        Fault("rates.csv", "Fennick,,5.95,£ per meal,Meals at home,2026/27,", "Fennick,,5.95,", "3:1", "short-row"),
        Fault("rates.csv", "Fennick,,5.95,", "Fennick,,5.95,6,", "3:", "long-row"),
        Fault("rates.csv", "Gorsewick", "Fennick", "4:1", "duplicate-row"),
        Fault("rates.csv", "year,source", "year,year", "1:", "duplicate-column"),
        Fault("rates.csv", "own,rate,", "own,price,", "1:", "missing-column"),
        Fault("rates.csv", "5.95", "21.8l", "3:10", "not-money"),
        Fault("rates.csv", "5.95", "\"£1,23\"", "3:10", "not-money"),
        Fault("risks.csv", "2027-03-31", "31/02/2026", "2:", "not-date"),
        Fault("rates.csv", "Fennick", "\"Fennick", "3:1", "unclosed-quote"),
        Fault("risks.csv", "after a year,1,", "after a year,7,", "2:", "risk-option"),
        Fault("risks.csv", "after a year,1,4,4,", "after a year,1,6,4,", "2:", "risk-scale"),
        Fault("figures.csv", ",,meals * rates.own", ",,meals * cost-now", "4:", "formula-cycle"),
        Fault("figures.csv", "meals * rate-new", "meals * rate-old", "5:", "formula"),
        Fault("figures.csv", "saving / cost-now", "saving / (cost-now - cost-now)", "7:", "formula"),
        Fault("figures.csv", "cost-now - cost-new", "cost-now + 5%", "6:", "formula"),
        Fault("appraisal.md", "{{ rates.own }}", "{{ rates.owm }}", "13:", "unknown-name"),
        Fault("appraisal.md", "The register holds", "See {{ risks.register }}; it holds", "", "block-in-text"),
    ]

    @Test(arguments: faults)
    func isOneFindingAtItsPlace(_ fault: Fault) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        try appraise.change("Content/meals/\(fault.file)", from: fault.change.from, to: fault.change.to)
        let result = try appraise.run("build", "--format", "short")
        #expect(result.status == 1)
        #expect(!appraise.exists("Output"))
        let findings = result.errors.split(separator: "\n").dropLast()
        #expect(findings.count == 1, "\(result.errors)")
        let finding = try #require(findings.first)
        #expect(finding.hasPrefix("Content/meals/\(fault.file):\(fault.finding)"))
        #expect(finding.hasSuffix(" [\(fault.rule)]"))
        if fault.file.hasSuffix(".csv"), fault.rule != "unclosed-quote" { #expect(finding.contains("(row ")) }
    }

    @Test func aPoundSignOfAnotherEncodingIsFound() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        let text = "authority,rate\r\nExamplebury,£6.40\r\n"
        try appraise.write(text.unicodeScalars.map { UInt8($0.value) }, to: "Content/meals/rates.csv")
        let result = try appraise.run("build", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("Content/meals/rates.csv:2:13: error: "))
    }

    @Test func whatMayBeMeantIsAnErrorOnlyWhenStrict() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        try appraise.change("Content/meals/risks.csv", from: "after a year,1,4,4,4,3,", to: "after a year,1,2,4,4,3,")
        #expect(try appraise.run("check").status == 0)
        let strict = try appraise.run("check", "--strict", "--format", "short")
        #expect(strict.status == 1)
        #expect(strict.errors.contains("[risk-rises]"))
    }

    @Test func manyFaultsAreFoundInOneRun() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        for (file, from, to) in [
            ("rates.csv", "Gorsewick,,6.10", "Gorsewick,,6.1o"), ("risks.csv", "2027-03-31", "31/02/2026"),
            ("risks.csv", "commission,3,", "commission,9,"), ("figures.csv", "meals * rate-new", "meals * rate-old"),
            ("appraisal.md", "{{ rates.own }}", "{{ rates.owm }}"),
        ] {
            try appraise.change("Content/meals/\(file)", from: from, to: to)
        }
        let result = try appraise.run("check", "--format", "short")
        let rules = result.errors.split(separator: "\n").dropLast().compactMap { $0.split(separator: "[").last }
        #expect(rules.sorted() == ["formula]", "not-date]", "not-money]", "risk-scale]", "unknown-name]"])
    }
}
