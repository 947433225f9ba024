import Foundation
import TestSupport
import Testing

/// The folder `Tests/Fixtures/unpublished` holds a paper beside whose files every place that no page names has the word
/// “canary” in it.
@Suite struct UnpublishedTests {
    @Test func nothingThatNoPageNamesIsInAnyByteOfTheOutput() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let output = try appraise.files(below: "Output")
        for (path, bytes) in output {
            #expect(!path.lowercased().contains("canary"), "\(path)")
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            for secret in ["canary", "70000", "70,000", "17.20"] { #expect(!text.contains(secret), "\(path)") }
        }
        let paper = output.keys.filter { $0.hasPrefix("depot/") }.sorted()
        let data = ["figures", "floors-2026", "rates-night", "rates", "risks"].map { "depot/data/\($0).csv" }
        #expect(
            Set(paper) == Set(data + ["depot/data/paper.json", "depot/index.html", "depot/index.md"]), "\(paper)")
    }

    @Test func theManifestNamesNoFileThatNoPageNames() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let manifest = try String(contentsOf: appraise.folder.appending(path: "Output/manifest.json"), encoding: .utf8)
        for name in ["rates-draft", "rates-walk-away", "floors.csv", "shown-in-code"] {
            #expect(!manifest.contains(name), "\(name)")
        }
        #expect(manifest.contains("depot/floors-2026.csv"))
    }

    @Test func whatPagesNameIsPublishedWhole() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let text = { (path: String) in
            try String(contentsOf: appraise.folder.appending(path: "Output/depot/\(path)"), encoding: .utf8)
                .replacing("\r\n", with: "|").replacing("\u{FEFF}", with: "")
        }
        #expect(
            try text("data/rates.csv")
                == "authority,rate,unit,own|Westlow,21.87,£ per hour,yes|Fennick,22.10,£ per hour,|")
        #expect(try text("data/floors-2026.csv") == "Floor,Square metres|1,400|2,350|")
        #expect(
            try text("data/figures.csv") == "name,label,value,formula,unit,note|rent,Rent of a floor,12000,,£,A year|"
                + "floors,Floors,5,,count,|rent-depot,Rent of the depot,,rent * floors,£,|")
        let json = try text("data/paper.json")
        #expect(json.contains("\"Fennick\"") && json.contains("\"rent-depot\"") && json.contains("\"lease\""))
    }

    @Test func aDateIsPublishedInTheOneWayThatNobodyMisreads() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let risks = try String(
            contentsOf: appraise.folder.appending(path: "Output/depot/data/risks.csv"), encoding: .utf8)
        #expect(risks.contains("lease,The lease is not extended,2,3,2027-09-30\r\n"))
    }

    @Test func everythingThatIsLeftOutIsSaidOnce() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let errors = try appraise.run("check", "--content", Self.content, "--format", "short").errors
        let lines = errors.split(separator: "\n")
        let said = { (rule: String, path: String) in
            lines.count { $0.hasSuffix("[\(rule)]") && $0.hasPrefix("\(Self.content)/depot/\(path)") }
        }
        for file in ["rates.csv", "figures.csv", "risks.csv", "rates-night.json"] {
            #expect(said("unknown-column", file) == 1, "\(file): \(errors)")
        }
        for file in ["rates-draft.csv", "rates-walk-away.csv"] { #expect(said("unused-data", file) == 1, "\(file)") }
        for file in ["floors.csv", "shown-in-code.csv", "canary-costs.yml", "canary-letter.pdf", "canary-notes.md"] {
            #expect(said("unused-file", file) == 1, "\(file)")
        }
        #expect(lines.count == 12, "\(errors)")
    }

    @Test func aFaultInDataThatNothingUsesIsFoundByTheNextBuild() throws {
        let appraise = try built()
        defer { appraise.remove() }
        let file = "\(Self.content)/depot/rates-draft.csv"
        try appraise.write("authority,rate,unit\nWestlow,2l.87,£ per hour\n", to: file)
        let result = try appraise.run("build", "--content", Self.content, "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.contains("\(file):2:9: error: "))
    }

    private static let content = "Tests/Fixtures/unpublished"

    private func built() throws -> Appraise {
        let appraise = try Appraise()
        try appraise.copy(Self.content)
        let result = try appraise.run("build", "--content", Self.content)
        #expect(result.status == 0, "\(result.errors)")
        return appraise
    }
}
