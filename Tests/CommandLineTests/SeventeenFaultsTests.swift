import Foundation
import TestSupport
import Testing

/// What authors get wrong most, in a long paper that is sound otherwise: each is one finding, and none hides another.
@Suite struct SeventeenFaultsTests {
    /// A change to a file, and what is found then.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let file: String
        /// Nil where the file is deleted.
        let change: (from: String, to: String)?
        /// The file, and the text in it at which the finding starts.
        let place: (file: String, text: String)
        let rule: String

        init(_ name: String, _ file: String, _ from: String, _ to: String, at text: String, _ rule: String) {
            (testDescription, self.file, change, self.rule) = (name, file, (from, to), rule)
            place = (file, text)
        }

        init(_ name: String, without file: String, in other: String, at text: String, _ rule: String) {
            (testDescription, self.file, change, self.rule) = (name, file, nil, rule)
            place = (other, text)
        }
    }

    private static let paper = "Content/home-care-recommissioning"
    private static let (report, appraisal) = ("\(paper)/report.md", "\(paper)/appraisal.md")
    private static let (consultation, rates) = ("\(paper)/consultation.md", "\(paper)/rates.csv")
    private static let page = "Templates/report.html.mustache"

    static let faults = [
        Fault(
            "unknown value", report, "{{ rates.own.rank }} of", "{{ rates.owm.rank }} of",
            at: "{{ rates.owm.rank }}", "unknown-name"),
        Fault(
            "short row", "\(paper)/lots.csv", "Northern Villages,95,\"66,000\",9", "Northern Villages,95",
            at: "Northern Villages", "short-row"),
        Fault("21.8l", rates, "Calderbeck,22.98", "Calderbeck,21.8l", at: "21.8l", "not-money"),
        Fault("duplicate key", rates, "\nThistleford,", "\nMarlhaven,", at: "Marlhaven,22.18", "duplicate-row"),
        Fault(
            "dead anchor", report, "the terms in [](#contract-terms)", "the terms in [](#heads-of-agreement)",
            at: "[](#heads-of-agreement)", "link-target"),
        Fault(
            "missing appendix", without: "\(paper)/equality.md", in: report, at: "equality.md", "appendix-file"),
        Fault(
            "extra table cell", consultation, "| 44 | 0 | 17 | 61 |", "| 44 | 0 | 17 | 61 | 62 |", at: "62 |",
            "table-cells"),
        Fault(
            "duplicate heading", appraisal, "### Cons\n\n- By far", "### Pros\n\n- By far", at: "### Pros\n\n- By far",
            "heading-duplicate"),
        Fault(
            "no title", report, "title: \"Care and support at home: neighbourhood contracts from October 2027\"\n", "",
            at: "Cabinet is asked to replace", "title-missing"),
        Fault(
            "31 February", report, "date: 8 December 2026", "date: 31 February 2026", at: "31 February", "setting-date"),
        Fault(
            "no alternative text", appraisal, "## How the options were compared\n",
            "## How the options were compared\n\n![](images/placing-care.svg)\n", at: "![](", "image-text"),
        Fault(
            "script in prose", consultation, "Each was asked to name one thing.",
            "Each was asked to <script>alert(1)</script> name one thing.", at: "<script>", "raw-html"),
        Fault(
            "heading skip", consultation, "## What matters most", "#### What matters most",
            at: "#### What matters most", "heading-level"),
        Fault("template typo", page, "{{title}}", "{{titel}}", at: "{{titel}}", "template-unknown-name"),
        Fault(
            "missing image", appraisal, "## Why now\n", "## Why now\n\n![The six lots](images/lots.png)\n",
            at: "![The six lots]", "file-missing"),
        Fault("broken YAML", appraisal, "topic: Adult social care", "topic: [Adult social care", at: "[Adult", "yaml"),
        Fault(
            "data file missing", without: "\(paper)/risks.csv", in: report, at: "{{ risks.option-3.count }}",
            "unknown-name"),
    ]

    @Test(arguments: faults)
    func aFaultAloneIsOneFindingAtItsPlace(_ fault: Fault) throws {
        let appraise = try sound()
        defer { appraise.remove() }
        try appraise.commit(fault)
        let result = try appraise.run("check", "--format", "short")
        #expect(result.status == 1)
        let findings = result.errors.split(separator: "\n").dropLast().map(String.init)
        #expect(findings.count == 1, "\(result.errors)")
        #expect(try findings.first.map(appraise.isFound(fault)) == true, "\(result.errors)")
    }

    @Test func allTogetherAreEachNamedOnce() throws {
        let appraise = try sound()
        defer { appraise.remove() }
        for fault in Self.faults { try appraise.commit(fault) }
        let result = try appraise.run("check", "--format", "short")
        #expect(result.status == 1)
        let errors = result.errors.split(separator: "\n").map(String.init).filter { $0.contains(": error: ") }
        for fault in Self.faults {
            #expect(try errors.filter(appraise.isFound(fault)).count == 1, "\(fault.testDescription)\n\(result.errors)")
        }
        #expect(errors.count <= Self.faults.count + 3, "\(result.errors)")
    }

    /// A text that cannot be read at all, or lies there no more.
    @Test(arguments: ["report.md", "appraisal.md", "consultation.md"])
    func aTextThatCannotBeReadMakesNoOtherFaults(_ file: String) throws {
        let appraise = try sound()
        defer { appraise.remove() }
        let path = "\(Self.paper)/\(file)"
        try appraise.write(try appraise.text(path).utf8 + [0xFF], to: path)
        let result = try appraise.run("check", "--format", "short")
        #expect(result.status == 1)
        let findings = result.errors.split(separator: "\n").dropLast()
        #expect(findings.count == 1 && findings[0].hasPrefix("\(path):"), "\(result.errors)")
    }

    @Test func theFaultsOfOtherTextsAreFoundBesideOneThatCannotBeRead() throws {
        let appraise = try sound()
        defer { appraise.remove() }
        let path = "\(Self.paper)/appraisal.md"
        try appraise.write(try appraise.text(path).utf8 + [0xFF], to: path)
        let others = Self.faults.filter { ["21.8l", "script in prose", "dead anchor"].contains($0.testDescription) }
        for fault in others { try appraise.commit(fault) }
        let result = try appraise.run("check", "--format", "short")
        #expect(result.errors.split(separator: "\n").dropLast().count == others.count + 1, "\(result.errors)")
    }

    @Test(arguments: ["rates.csv", "figures.csv", "risks.csv", "lots.csv", "rates-reablement.csv"])
    func aDataFileThatIsMissingIsOneFinding(_ file: String) throws {
        let appraise = try sound()
        defer { appraise.remove() }
        try FileManager.default.removeItem(at: appraise.folder.appending(path: "\(Self.paper)/\(file)"))
        let result = try appraise.run("check")
        #expect(result.status == 1)
        #expect(result.errors.contains("\(file)"))
        #expect(result.errors.contains("1 error,"), "\(result.errors)")
    }

    @Test(arguments: ["text", "json", "sarif", "github"])
    func tenThousandFaultsAreABoundedAnswer(_ format: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let faults = (1...10_000).map { "\($0) is {{ value-\($0) }}.\n\n" }.joined()
        try appraise.write("# Paper\n\n\(faults)", to: "Content/paper/appraisal.md")
        let result = try appraise.run("check", "--format", format)
        #expect(result.status == 1)
        #expect(result.errors.contains("10000 errors") || result.errors.contains("10,000 errors"))
        let mostBytes = ["text": 60_000, "github": 60_000][format] ?? 12_000_000
        #expect(result.output.utf8.count + result.errors.utf8.count < mostBytes)
    }

    /// The paper alone, with the templates.
    private func sound() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.write("language: en\n", to: "Content/site.yml")
        try appraise.copy(Self.paper)
        try appraise.copy("Templates")
        return appraise
    }
}

extension Appraise {
    fileprivate func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    fileprivate func commit(_ fault: SeventeenFaultsTests.Fault) throws {
        guard let change = fault.change else {
            return try FileManager.default.removeItem(at: folder.appending(path: fault.file))
        }
        let text = try text(fault.file)
        let range = try #require(text.range(of: change.from), "\(fault.testDescription)")
        try write(text.replacingCharacters(in: range, with: change.to), to: fault.file)
    }

    /// Whether a line tells of a fault, at its place.
    fileprivate func isFound(_ fault: SeventeenFaultsTests.Fault) throws -> (String) -> Bool {
        let text = try text(fault.place.file)
        let start = try #require(text.range(of: fault.place.text), "\(fault.testDescription)").lowerBound
        let lines = text[..<start].split(separator: "\n", omittingEmptySubsequences: false)
        let place = "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
        return { $0.hasPrefix("\(fault.place.file):\(place): error: ") && $0.hasSuffix(" [\(fault.rule)]") }
    }
}
